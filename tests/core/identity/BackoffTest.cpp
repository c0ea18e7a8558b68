#include "core/identity/Backoff.h"
#include "tests/support/Suite.h"

using namespace arnold;
using identity::Backoff;
using identity::LocalBackoff;

// Slowed, and never locked out.
class BackoffTest : public QObject
{
    Q_OBJECT

private slots:
    void eachFurtherActWaitsTwiceAsLong()
    {
        LocalBackoff backoff;
        const std::vector<Backoff::Act> act {{"a", {3, 60, 3600}}};
        Instant now {1'000'000'000};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(backoff.take(act, now), std::nullopt);
        // Three were free; the waits are 1, 2, 4, ... 60, 60 s, whatever is tried in between.
        for (const int wait : {1, 2, 4, 8, 16, 32, 60, 60}) {
            QCOMPARE(backoff.take(act, now), std::optional(wait));
            QCOMPARE(backoff.take(act, now.plusSeconds(wait - 1)), std::optional(1));
            now = now.plusSeconds(wait);
            QCOMPARE(backoff.take(act, now), std::nullopt);
        }
        QCOMPARE(backoff.take({{"b", {3, 60, 3600}}}, now), std::nullopt); // another name
        QCOMPARE(backoff.take(act, now.plusSeconds(3601)), std::nullopt); // all is forgotten
        QCOMPARE(backoff.take(act, now.plusSeconds(3601)), std::nullopt);
    }

    void severalNamesAreOneAct()
    {
        LocalBackoff backoff;
        const Instant now {1'000'000'000};
        const Backoff::Act narrow {"narrow", {1, 60, 3600}};
        const Backoff::Act wide {"wide", {3, 60, 3600}};
        QCOMPARE(backoff.take({narrow, wide}, now), std::nullopt);
        // Refused by one, it counts under none: the wide one has two more.
        for (int i = 0; i < 5; ++i)
            QCOMPARE(backoff.take({narrow, wide}, now), std::optional(1));
        QCOMPARE(backoff.take({wide}, now), std::nullopt);
        QCOMPARE(backoff.take({wide}, now), std::nullopt);
        QCOMPARE(backoff.take({wide}, now), std::optional(1));
    }

    void whatWentWellIsForgotten()
    {
        LocalBackoff backoff;
        const Instant now {1'000'000'000};
        const std::vector<Backoff::Act> act {{"a", {1, 60, 3600}}};
        QCOMPARE(backoff.take(act, now), std::nullopt);
        QCOMPARE(backoff.take(act, now), std::optional(1));
        backoff.forget("a");
        QCOMPARE(backoff.take(act, now), std::nullopt);
        backoff.giveBack("a");
        QCOMPARE(backoff.take(act, now), std::nullopt);
        backoff.giveBack("nobody");
    }
};

ARNOLD_TEST_CLASS(BackoffTest)

#include "BackoffTest.moc"
