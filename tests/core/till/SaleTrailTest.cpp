#include "core/till/SaleTrail.h"
#include "core/books/JournalStore.h"
#include "core/books/JournalVerify.h"
#include "tests/support/SalesWorld.h"

using namespace arnold;
using namespace arnold::test;
using till::TrailEntry;
using till::TrailKind;
using till::TrailStep;

// What leaves a sale before it is paid stays in the journal.
class SaleTrailTest : public QObject
{
    Q_OBJECT

public:
    explicit SaleTrailTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void whatAStepTookOut_data();
    void whatAStepTookOut();
    void undoLeavesBoth();
    void theJournalKeepsIt();

private:
    StoreMaker m_maker;
};

namespace {

// "removed APPLE 2 1.98" and the like.
QString wordsOf(const std::vector<TrailEntry> &entries)
{
    static const char *const kinds[] {"removed", "restored", "abandoned"};
    QStringList words;
    for (const TrailEntry &entry : entries) {
        QStringList lines;
        for (const till::TrailLine &line : entry.lines)
            lines << QStringLiteral("%1 %2 %3")
                             .arg(line.sku, line.quantity.toDecimalString())
                             .arg(line.amountMinor);
        words << QLatin1String(kinds[static_cast<int>(entry.kind)])
                        + (entry.byUndo ? QStringLiteral(" by undo: ") : QStringLiteral(": "))
                        + lines.join(QStringLiteral(", "));
    }
    return words.join(QStringLiteral("; "));
}

struct Stage {
    SalesWorld &world;
    TillCart cart;

    std::vector<TrailEntry> trail(const TillCart &next, TrailStep step) const
    {
        const PricedContent was = world.priced(cart);
        const PricedContent is = next.isEmpty() ? PricedContent() : world.priced(next);
        return till::trailOf({cart, was}, {next, is},
                             {OrderId::make(), world.shop.cashier, world.clock().now(), step});
    }
};

} // namespace

void SaleTrailTest::whatAStepTookOut_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("trail");
    QTest::newRow("one line") << "remove"
                              << "removed: APPLE 3 297";
    QTest::newRow("less of it") << "fewer"
                                << "removed: APPLE 2 198";
    QTest::newRow("more of it") << "more"
                                << "";
    QTest::newRow("another line") << "add"
                                  << "";
    QTest::newRow("a discount") << "discount"
                                << "";
    QTest::newRow("all of it") << "clear"
                               << "abandoned: APPLE 3 297, MUG 1 990";
    // The scan that was taken back was a line all the same.
    QTest::newRow("a scan undone") << "undo add"
                                   << "removed by undo: MUG 1 990";
}

void SaleTrailTest::whatAStepTookOut()
{
    QFETCH(QString, step);
    SalesWorld world(m_maker);
    Stage stage {world, world.tillCart({{world.shop.apple, 3}, {world.shop.mug, 1}})};
    const int apple = stage.cart.content().lines[0].key;
    TillCart next;
    if (step == QLatin1String("remove"))
        next = stage.cart.withoutLine(apple).value();
    else if (step == QLatin1String("fewer"))
        next = stage.cart.withQuantity(apple, Quantity::pieces(1)).value();
    else if (step == QLatin1String("more"))
        next = stage.cart.withQuantity(apple, Quantity::pieces(9)).value();
    else if (step == QLatin1String("add"))
        next = stage.cart.withLine(world.item(world.shop.coffee)).value();
    else if (step == QLatin1String("discount"))
        next = stage.cart.withDiscount(apple, ManualDiscount {.ratePpm = 100'000}).value();
    else if (step == QLatin1String("clear"))
        next = stage.cart.cleared();
    else
        next = stage.cart.undone();
    TrailStep how = TrailStep::Change;
    if (step == QLatin1String("clear"))
        how = TrailStep::Clear;
    else if (step == QLatin1String("undo add"))
        how = TrailStep::Undo;
    QTEST(wordsOf(stage.trail(next, how)), "trail");
}

void SaleTrailTest::undoLeavesBoth()
{
    SalesWorld world(m_maker);
    Stage stage {world, world.tillCart({{world.shop.apple, 3}, {world.shop.mug, 1}})};
    const int apple = stage.cart.content().lines[0].key;
    const TillCart fewer = stage.cart.withQuantity(apple, Quantity::pieces(1)).value();
    QCOMPARE(wordsOf(stage.trail(fewer, TrailStep::Change)),
             QStringLiteral("removed: APPLE 2 198"));
    stage.cart = fewer;
    QCOMPARE(wordsOf(stage.trail(fewer.undone(), TrailStep::Undo)),
             QStringLiteral("restored by undo: APPLE 2 198"));
    // A sale that was cleared comes back whole, and clearing it stays on record.
    stage.cart = fewer.cleared();
    QVERIFY(stage.cart.isEmpty());
    QCOMPARE(stage.cart.undone().content().lines.size(), std::size_t(2));
    const PricedContent nothing;
    const PricedContent all = world.priced(fewer);
    QCOMPARE(wordsOf(till::trailOf(
                     {stage.cart, nothing}, {fewer, all},
                     {OrderId::make(), world.shop.cashier, world.clock().now(), TrailStep::Undo})),
             QStringLiteral("restored by undo: APPLE 1 99, MUG 1 990"));
}

void SaleTrailTest::theJournalKeepsIt()
{
    SalesWorld world(m_maker);
    const Shift shift = world.openShift();
    Stage stage {world, world.tillCart({{world.shop.apple, 3}, {world.shop.mug, 1}})};
    const auto entries = stage.trail(stage.cart.cleared(), TrailStep::Clear);
    QCOMPARE(entries.size(), std::size_t(1));
    world.clock().advanceSeconds(5); // written later than it happened
    mustWrite(world.db(), [&](WriteTx &tx) -> Result<void> {
        till::noteTrail(tx, world.journal(), world.shop.ids.reg, entries);
        return {};
    });
    const auto entry = mustRead(world.db(), [&](ReadTx &tx) {
        return journal::entryAbout(tx, world.journal().stream(), QStringLiteral("sale.abandoned"),
                                   entries.front().sale.bytes());
    });
    QVERIFY(entry.has_value());
    const QString expected =
            QStringLiteral(R"({"amount":1287,"at":%1,"by_undo":0,"lines":[)"
                           R"({"amount":297,"quantity_micros":3000000,"sku":"APPLE",)"
                           R"("unit":"piece","variant":"%2"},)"
                           R"({"amount":990,"quantity_micros":1000000,"sku":"MUG",)"
                           R"("unit":"piece","variant":"%3"}],"shift":"%4","staff":"%5"})")
                    .arg(entries.front().at.micros)
                    .arg(world.shop.apple.toText(), world.shop.mug.toText(), shift.id.toText(),
                         world.shop.cashier.toText());
    QCOMPARE(QString::fromUtf8(entry->body), expected);
    // By its time it is the same one.
    QCOMPARE(mustRead(world.db(),
                      [&](ReadTx &tx) {
                          return journal::entryAbout(tx, world.journal().stream(), entry->kind,
                                                     entry->subject, entry->at);
                      })
                     ->sequence,
             entry->sequence);
}

ARNOLD_STORE_TEST_CLASS(SaleTrailTest)
#include "SaleTrailTest.moc"
