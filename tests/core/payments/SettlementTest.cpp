#include "core/payments/Settlement.h"
#include "tests/support/Suite.h"

#include <QRandomGenerator>

using namespace arnold;
using payments::OfferedTender;

class SettlementTest : public QObject
{
    Q_OBJECT

private slots:
    void settles_data();
    void settles();
    void refuses_data();
    void refuses();
    void amountsAlwaysSumToWhatIsDue();
};

namespace {

OfferedTender cash(std::int64_t minor, std::int64_t tip = 0)
{
    return {Tender::Cash, minor, tip};
}

OfferedTender card(std::int64_t minor, std::int64_t tip = 0)
{
    return {Tender::Card, minor, tip};
}

// "card 300; cash 700 +2 of 1000, change 298": what it says, so that rows read like a receipt.
QString said(const std::vector<payments::SettledTender> &tenders)
{
    QStringList words;
    for (const auto &tender : tenders) {
        QString text = tenderName(tender.offered.tender) + QLatin1Char(' ')
                + QString::number(tender.amountMinor);
        if (tender.cashRoundingMinor != 0)
            text += QStringLiteral(" round %1").arg(tender.cashRoundingMinor);
        if (tender.tenderedMinor)
            text += QStringLiteral(" of %1 change %2")
                            .arg(*tender.tenderedMinor)
                            .arg(*tender.changeMinor);
        words.append(text);
    }
    return words.join(QStringLiteral("; "));
}

} // namespace

using Offers = std::vector<OfferedTender>;
Q_DECLARE_METATYPE(Offers)

void SettlementTest::settles_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<Offers>("offers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, qint64 due, qint64 step, Offers offers,
                        const char *expected) {
        QTest::newRow(name) << due << step << offers << QString::fromLatin1(expected);
    };
    row("exact cash", 1234, 1, {cash(1234)}, "cash 1234 of 1234 change 0");
    row("change", 1234, 1, {cash(2000)}, "cash 1234 of 2000 change 766");
    row("Swiss down", 1232, 5, {cash(2000)}, "cash 1232 round -2 of 2000 change 770");
    row("Swiss up", 1233, 5, {cash(1235)}, "cash 1233 round 2 of 1235 change 0");
    row("whole crowns", 1250, 100, {cash(1300)}, "cash 1250 round 50 of 1300 change 0");
    row("card is not rounded", 1233, 5, {card(1233)}, "card 1233");
    row("card first, cash the rest", 1233, 5, {cash(1000), card(300)},
        "card 300; cash 933 round 2 of 1000 change 65");
    row("two cards", 500, 1, {card(200), card(300)}, "card 200; card 300");
    row("nothing due", 0, 5, {}, "");
    row("exchange for the same price", 0, 5, {cash(0)}, "cash 0 of 0 change 0");
    row("paid out in cash", -1233, 5, {cash(0)}, "cash -1233 round -2 of 0 change 1235");
    row("paid out to the card", -500, 1, {card(-500)}, "card -500");
    row("paid out to both", -500, 5, {card(-300), cash(0)}, "card -300; cash -200 of 0 change 200");
    row("tip in cash is no change", 1234, 1, {cash(1500, 100)}, "cash 1234 of 1500 change 166");
    row("all change is tip", 1234, 1, {cash(1500, 266)}, "cash 1234 of 1500 change 0");
}

void SettlementTest::settles()
{
    QFETCH(qint64, due);
    QFETCH(qint64, step);
    QFETCH(Offers, offers);
    QFETCH(QString, expected);
    const auto settled = payments::settle(due, offers, step);
    QVERIFY(settled.has_value());
    QCOMPARE(said(*settled), expected);
    for (const auto &tender : *settled) {
        if (tender.tenderedMinor)
            QCOMPARE(*tender.tenderedMinor - *tender.changeMinor,
                     tender.amountMinor + tender.offered.tipMinor + tender.cashRoundingMinor);
    }
}

void SettlementTest::refuses_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<Offers>("offers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, qint64 due, qint64 step, Offers offers,
                        const char *expected) {
        QTest::newRow(name) << due << step << offers << QString::fromLatin1(expected);
    };
    row("too little cash", 1234, 1, {cash(1000)}, "payment_required tenders[0].amount missing 234");
    row("too little after rounding", 1233, 5, {cash(1234)},
        "payment_required tenders[0].amount missing 1");
    row("nothing offered", 5, 1, {}, "payment_required tenders missing 5");
    row("card too small", 500, 1, {card(200)}, "payment_required tenders missing 300");
    row("card too large", 500, 1, {card(501)}, "limit_reached tenders[0].amount due 500");
    row("second card too large", 500, 1, {card(400), card(101)},
        "limit_reached tenders[1].amount due 100");
    row("card of nothing", 500, 1, {card(0)}, "invalid_value tenders[0].amount");
    row("card of the wrong sign", 500, 1, {card(-5)}, "invalid_value tenders[0].amount");
    row("two cash tenders", 500, 1, {cash(300), cash(300)}, "invalid_value tenders[1].amount");
    row("negative cash", -500, 1, {cash(-500)}, "invalid_value tenders[0].amount");
    row("paid out beyond", -500, 1, {card(-501)}, "limit_reached tenders[0].amount due -500");
    row("not all paid out", -500, 1, {card(-400)}, "payment_required tenders missing -100");
    row("tip is missing", 1234, 1, {cash(1300, 100)},
        "payment_required tenders[0].amount missing 34");
    row("no step", 100, 0, {cash(100)}, "invalid_value");
}

void SettlementTest::refuses()
{
    QFETCH(qint64, due);
    QFETCH(qint64, step);
    QFETCH(Offers, offers);
    QFETCH(QString, expected);
    const auto settled = payments::settle(due, offers, step);
    QVERIFY(!settled.has_value());
    const Error &error = settled.error();
    QStringList words {errorName(error.code)};
    if (!expected.contains(QLatin1Char(' ')))
        words = words.mid(0, 1);
    else if (!error.field.isEmpty())
        words.append(error.field);
    for (const ErrorFact &fact : error.facts)
        words.append(fact.name + QLatin1Char(' ') + fact.value);
    QCOMPARE(words.join(QLatin1Char(' ')), expected);
}

void SettlementTest::amountsAlwaysSumToWhatIsDue()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const std::int64_t steps[] = {1, 5, 10, 50, 100};
    for (int round = 0; round < 200'000; ++round) {
        const std::int64_t due = random.bounded(-100'000, 100'000);
        const std::int64_t step = steps[random.bounded(5)];
        Offers offers;
        std::int64_t rest = due;
        for (int i = random.bounded(3); i > 0 && rest != 0; --i) {
            const std::int64_t part = rest > 0 ? random.bounded(1, static_cast<int>(rest) + 1)
                                               : -random.bounded(1, static_cast<int>(-rest) + 1);
            offers.push_back(card(part));
            rest -= part;
        }
        offers.push_back(cash(rest > 0 ? rest + 100 : 0));
        const auto settled = payments::settle(due, offers, step);
        QVERIFY(settled.has_value());
        std::int64_t sum = 0;
        for (const auto &tender : *settled)
            sum += tender.amountMinor;
        QCOMPARE(sum, due);
        const auto &last = settled->back();
        QCOMPARE((last.amountMinor + last.cashRoundingMinor) % step, 0);
        QVERIFY(*last.changeMinor >= 0);
    }
}

ARNOLD_TEST_CLASS(SettlementTest)
#include "SettlementTest.moc"
