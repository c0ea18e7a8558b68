#include "core/identity/Password.h"
#include "core/identity/HashingPool.h"
#include "tests/support/Suite.h"

#include <QElapsedTimer>

#include <algorithm>
#include <latch>

using namespace arnold;
using namespace arnold::identity;

// How passwords are chosen and hashed, and by whom.
class PasswordTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsGuessedFirst_data();
    void refusesWhatIsGuessedFirst();
    void hashesAreSaltedAndMatchTheirPassword();
    void theDummyTakesAsLongAndMatchesNothing();
    void costNeverFallsBelowTheLeast();
    void aCheaperHashIsTold();
    void aFullPoolRefusesAtOnce();
};

void PasswordTest::refusesWhatIsGuessedFirst_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code"); // -1: taken
    const auto row = [](const char *name, const QString &password, int code) {
        QTest::newRow(name) << password << code;
    };
    row("seven characters", QStringLiteral("a1!b2?c"), int(ErrorCode::InvalidValue));
    row("too long", QString(257, QLatin1Char('x')), int(ErrorCode::InvalidValue));
    row("the longest", QString(250, QLatin1Char('x')) + QStringLiteral("yzabcd"), -1);
    row("common", QStringLiteral("password"), int(ErrorCode::WeakPassword));
    row("common in capitals", QStringLiteral("PassWord"), int(ErrorCode::WeakPassword));
    row("common digits", QStringLiteral("12345678"), int(ErrorCode::WeakPassword));
    row("part of a common one", QStringLiteral("qwertyuiop1234567x"), -1);
    row("two lines of the list", QStringLiteral("iloveyou\n12345678"), -1);
    row("the product and a year", QStringLiteral("Arnold-2026"), int(ErrorCode::WeakPassword));
    row("what it is for", QStringLiteral("owner password!"), int(ErrorCode::WeakPassword));
    row("the shop", QStringLiteral("LINDEN.cafe.99"), int(ErrorCode::WeakPassword));
    row("their own name", QStringLiteral("ada_lind_1!"), int(ErrorCode::WeakPassword));
    row("their address", QStringLiteral("zwiebel@shop"), int(ErrorCode::WeakPassword));
    row("a word and enough besides", QStringLiteral("arnold-Wolkenbruch"), -1);
    row("digits that nobody lists", QStringLiteral("8305719264"), -1);
    row("eight others", QStringLiteral("ja7-Wolk"), -1);
    row("other letters", QStringLiteral("пароль-или-нет"), -1);
}

void PasswordTest::refusesWhatIsGuessedFirst()
{
    QFETCH(QString, password);
    QFETCH(int, code);
    const QStringList near {QStringLiteral("Linden Café & Cafe"), QStringLiteral("Ada Lind"),
                            QStringLiteral("zwiebel@shop.example")};
    const auto outcome = validatePassword(password, "password", near);
    QCOMPARE(outcome ? -1 : int(outcome.error().code), code);
    if (!outcome)
        QCOMPARE(outcome.error().field, QStringLiteral("password"));
}

void PasswordTest::hashesAreSaltedAndMatchTheirPassword()
{
    const QString one = hashPassword(QStringLiteral("ja7-Wolk"), kLeastCost);
    const QString two = hashPassword(QStringLiteral("ja7-Wolk"), kLeastCost);
    QVERIFY(one.startsWith(QLatin1String("$argon2id$v=19$m=19456,t=2,p=1$")));
    QVERIFY(one != two);
    QVERIFY(passwordMatches(QStringLiteral("ja7-Wolk"), one));
    QVERIFY(passwordMatches(QStringLiteral("ja7-Wolk"), two));
    QVERIFY(!passwordMatches(QStringLiteral("ja7-wolk"), one));
    QVERIFY(!passwordMatches(QStringLiteral("ja7-Wolk"), QStringLiteral("no hash")));
    // The same letter typed as one character or as two.
    QVERIFY(passwordMatches(QString::fromUtf8("cafe\xCC\x81 noir"),
                            hashPassword(QString::fromUtf8("caf\xC3\xA9 noir"), kLeastCost)));
}

void PasswordTest::theDummyTakesAsLongAndMatchesNothing()
{
    const QString dummy = dummyHash(kLeastCost);
    const QString real = hashPassword(QStringLiteral("ja7-Wolk"), kLeastCost);
    // A machine that is busy with something else shows in a round, not in three.
    double apart = 100;
    for (int round = 0; round < 3 && apart >= 5; ++round) {
        std::vector<qint64> unknown;
        std::vector<qint64> wrong;
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!passwordMatches(QStringLiteral("guess-%1").arg(i), dummy));
            unknown.push_back(timer.nsecsElapsed());
            timer.start();
            QVERIFY(!passwordMatches(QStringLiteral("guess-%1").arg(i), real));
            wrong.push_back(timer.nsecsElapsed());
        }
        std::ranges::sort(unknown);
        std::ranges::sort(wrong);
        apart = std::abs(double(unknown[7] - wrong[7])) / 1e6;
        qInfo("medians: unknown %.2f ms, wrong %.2f ms", double(unknown[7]) / 1e6,
              double(wrong[7]) / 1e6);
    }
    QVERIFY2(apart < 5, "more than 5 ms apart");
}

void PasswordTest::costNeverFallsBelowTheLeast()
{
    QCOMPARE(costWithin(0), kLeastCost);
    const HashCost more = costWithin(100'000);
    QCOMPARE(more, (HashCost {kLeastCost.memoryKib, kMostPasses}));
}

void PasswordTest::aCheaperHashIsTold()
{
    const QString hash = hashPassword(QStringLiteral("ja7-Wolk"), {8 * 1024, 3});
    QVERIFY(isCheaperThan(hash, kLeastCost)); // less memory
    QVERIFY(!isCheaperThan(hash, {8 * 1024, 3}));
    QVERIFY(!isCheaperThan(hash, {8 * 1024, 2}));
    QVERIFY(isCheaperThan(hash, {8 * 1024, 4}));
    QVERIFY(isCheaperThan(QStringLiteral("$argon2i$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"),
                          kLeastCost));
}

void PasswordTest::aFullPoolRefusesAtOnce()
{
    HashingPool pool({1, 2});
    std::latch running(1);
    std::binary_semaphore goOn(0);
    const auto hold = [&] {
        running.count_down();
        goOn.acquire();
        return 1;
    };
    std::thread first([&] { QVERIFY(pool.run(hold).has_value()); });
    running.wait();
    std::atomic<int> served {0};
    std::atomic<int> refused {0};
    std::vector<std::thread> callers;
    for (int i = 0; i < 22; ++i) {
        callers.emplace_back([&] {
            const auto made = pool.run([] { return 1; });
            if (made)
                ++served;
            else if (made.error().code == ErrorCode::Busy)
                ++refused;
        });
    }
    // Two wait for the one thread; the others need none to hear no.
    while (refused < 20)
        std::this_thread::yield();
    QCOMPARE(served.load(), 0);
    goOn.release();
    first.join();
    for (auto &caller : callers)
        caller.join();
    QCOMPARE(served.load(), 2);
    QCOMPARE(refused.load(), 20);
}

ARNOLD_TEST_CLASS(PasswordTest)

#include "PasswordTest.moc"
