#include "core/audit/Audit.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;

class AuditTest : public QObject
{
    Q_OBJECT

public:
    explicit AuditTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void chainHolds();
    void changedByteIsFound_data();
    void changedByteIsFound();
    void searchedByWhoWhatAndWhen();
    void pagesLookSoFarAndNoFurther();

private:
    StoreMaker m_maker;
};

namespace {

void appendThree(Database &db)
{
    for (int i = 0; i < 3; ++i) {
        const auto written = db.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
            audit::append(
                    tx,
                    {"setting.put", "setting", newIdBytes(), {}, {{QStringLiteral("value"), i}}});
            return {};
        });
        ARNOLD_ASSERT(written);
    }
}

// How many entries hold.
Result<std::int64_t> verified(Database &db, int pageEntries)
{
    audit::Walk walk;
    while (!walk.ended) {
        auto next = db.read([&](ReadTx &tx) { return audit::verify(tx, walk, pageEntries); });
        if (!next)
            return next.error();
        walk = *next;
    }
    return walk.entries;
}

} // namespace

void AuditTest::searchedByWhoWhatAndWhen()
{
    const auto store = m_maker.make();
    const Instant start = store->clock().now();
    const IdBytes ida = newIdBytes();
    const IdBytes olaf = newIdBytes();
    const auto append = [&](const IdBytes &who, const char *action) {
        QVERIFY(store->db().write(Actor::staff(who), [&](WriteTx &tx) -> Result<void> {
            audit::append(tx, {action, "setting", newIdBytes()});
            return {};
        }));
        store->clock().advanceSeconds(60);
    };
    append(ida, "a.one"); // 1, at the start
    append(olaf, "a.one"); // 2, a minute later
    append(ida, "a.two"); // 3
    append(ida, "a.one"); // 4
    const struct {
        const char *what;
        audit::Filter filter;
        std::vector<std::int64_t> sequences;
    } cases[] {
            {"all", {}, {4, 3, 2, 1}},
            {"of one", {.actor = ida}, {4, 3, 1}},
            {"one act", {.actions = {QStringLiteral("a.two")}}, {3}},
            {"one's act", {.actor = ida, .actions = {QStringLiteral("a.one")}}, {4, 1}},
            {"since", {.from = start.plusSeconds(60)}, {4, 3, 2}},
            {"until", {.until = start.plusSeconds(120)}, {2, 1}},
            {"between", {.from = start.plusSeconds(60), .until = start.plusSeconds(180)}, {3, 2}},
            {"of one, since", {.actor = ida, .from = start.plusSeconds(30)}, {4, 3}},
            {"after the end", {.from = start.plusSeconds(9'000)}, {}},
            {"before the start", {.until = start}, {}},
            {"a stranger", {.actor = newIdBytes()}, {}},
    };
    for (const auto &each : cases) {
        const audit::Page page = mustRead(
                store->db(), [&](ReadTx &tx) { return audit::search(tx, each.filter, 0, 100); });
        std::vector<std::int64_t> sequences;
        for (const audit::Entry &entry : page.entries)
            sequences.push_back(entry.sequence);
        QVERIFY2(sequences == each.sequences, each.what);
        QCOMPARE(page.next, 0);
    }
    QCOMPARE(mustRead(store->db(), [](ReadTx &tx) { return audit::newest(tx); }), 4);
}

void AuditTest::pagesLookSoFarAndNoFurther()
{
    const auto store = m_maker.make();
    const int entries = audit::kLooksPerPage + 10;
    mustWrite(store->db(), [&](WriteTx &tx) -> Result<void> {
        for (int i = 0; i < entries; ++i)
            audit::append(tx, {i == 0 ? "rare" : "common", "setting", newIdBytes()});
        return {};
    });
    const auto pageOf = [&](const QString &action, std::int64_t before, int limit) {
        return mustRead(store->db(), [&](ReadTx &tx) {
            return audit::search(tx, {.actions = {action}}, before, limit);
        });
    };
    const audit::Page first = pageOf(QStringLiteral("rare"), 0, 5);
    QVERIFY(first.entries.empty());
    QCOMPARE(first.next, entries - audit::kLooksPerPage + 1);
    const audit::Page second = pageOf(QStringLiteral("rare"), first.next, 5);
    QCOMPARE(second.entries.size(), 1U);
    QCOMPARE(second.next, 0);
    const audit::Page five = pageOf(QStringLiteral("common"), 0, 5);
    QCOMPARE(five.entries.size(), 5U);
    QCOMPARE(five.next, entries - 4);
    QCOMPARE(pageOf(QStringLiteral("common"), five.next, 5).entries.front().sequence, entries - 5);
}

void AuditTest::chainHolds()
{
    const auto store = m_maker.make();
    QCOMPARE(verified(store->db(), 100).value(), 0);
    appendThree(store->db());
    QCOMPARE(verified(store->db(), 100).value(), 3);
    QCOMPARE(verified(store->db(), 2).value(), 3); // page by page
    QCOMPARE(verified(store->db(), 3).value(), 3);
}

void AuditTest::changedByteIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("text") << QByteArray("UPDATE audit_entry SET reason = 'x' WHERE sequence = 2");
    QTest::newRow("time") << QByteArray("UPDATE audit_entry SET at = at + 1 WHERE sequence = 2");
    QTest::newRow("gone") << QByteArray("DELETE FROM audit_entry WHERE sequence = 2");
}

void AuditTest::changedByteIsFound()
{
    QFETCH(QByteArray, sql);
    const auto store = m_maker.make();
    appendThree(store->db());
    const auto changed = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        tx.execute(std::string_view(sql.constData(), static_cast<std::size_t>(sql.size())));
        return {};
    });
    QVERIFY(changed);
    const auto verdict = verified(store->db(), 2);
    QCOMPARE(verdict.error().code, ErrorCode::JournalBroken);
}

ARNOLD_STORE_TEST_CLASS(AuditTest)
#include "AuditTest.moc"
