#include "core/audit/Audit.h"
#include "tests/support/TestStore.h"

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
