#include "core/identity/StaffSessions.h"
#include "core/audit/Audit.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::identity;
using namespace arnold::test;

// Who is signed in over the network, and how that ends.
class StaffSessionsTest : public QObject
{
    Q_OBJECT

public:
    explicit StaffSessionsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init()
    {
        m_store = m_maker.make();
        m_shop = makeShop(*m_store);
    }
    void cleanup() { m_store.reset(); }

    void theyAreToldWithTheirAddress();
    void theAddressIsSealed();
    void oneEndsOrAll();
    void whoMayNotEndsNone();

private:
    SessionId open(const Subject &subject)
    {
        m_store->clock().advanceSeconds(60);
        return mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<SessionId> {
            return openSession(tx,
                               {.subject = subject,
                                .agent = QStringLiteral("curl/8.5"),
                                .withFactor = true,
                                .address = QStringLiteral("192.0.2.77")})
                    .id;
        });
    }
    std::vector<StaffSession> all()
    {
        return mustRead(m_store->db(), [](ReadTx &tx) { return staffSessions(tx, 100); });
    }
    std::size_t count() { return all().size(); }
    auto end(StaffId who, StaffId whose, SessionId session)
    {
        return m_store->db().write(Actor::staff(who), [&](WriteTx &tx) {
            return endStaffSession(tx, whose, session);
        });
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
};

void StaffSessionsTest::theyAreToldWithTheirAddress()
{
    const SessionId first = open(staffSubject(m_shop.cashier));
    const SessionId second = open(staffSubject(m_shop.owner));
    open({ActorKind::Customer, newIdBytes()}); // is nobody who works here
    const auto sessions = all();
    QCOMPARE(sessions.size(), 2U);
    QCOMPARE(sessions[0].session.id, second);
    QCOMPARE(sessions[1].session.id, first);
    QCOMPARE(sessions[1].staff, m_shop.cashier);
    QCOMPARE(sessions[1].address, QStringLiteral("192.0.2.77"));
    QCOMPARE(sessions[1].session.agent, QStringLiteral("curl/8.5"));
    QVERIFY(sessions[1].withFactor && !sessions[1].inBrowser);
    QVERIFY(!sessions[1].name.isEmpty() && !sessions[1].initials.isEmpty());
    QCOMPARE(mustRead(m_store->db(), [](ReadTx &tx) { return staffSessions(tx, 1); }).size(), 1U);
    m_store->clock().advanceSeconds(13 * 3600); // nobody used them
    QCOMPARE(count(), 0U);
}

void StaffSessionsTest::theAddressIsSealed()
{
    const SessionId id = open(staffSubject(m_shop.cashier));
    const auto sealed = mustRead(m_store->db(), [&](ReadTx &tx) {
        return tx.queryOne<QByteArray>("SELECT address_sealed FROM login_session WHERE id = ?", id);
    });
    QVERIFY(sealed && !sealed->isEmpty());
    QVERIFY(!sealed->contains("192.0.2.77"));
    const Subject customer {ActorKind::Customer, newIdBytes()};
    const SessionId theirs = open(customer);
    QVERIFY(mustRead(m_store->db(), [&](ReadTx &tx) {
        return tx.queryOne<int>(
                "SELECT 1 FROM login_session WHERE id = ? AND address_sealed IS NULL", theirs);
    }));
}

void StaffSessionsTest::oneEndsOrAll()
{
    const SessionId first = open(staffSubject(m_shop.cashier));
    open(staffSubject(m_shop.cashier));
    open(staffSubject(m_shop.cashier));
    const SessionId owners = open(staffSubject(m_shop.owner));
    QVERIFY(end(m_shop.owner, m_shop.cashier, first));
    QCOMPARE(count(), 3U);
    QCOMPARE(end(m_shop.owner, m_shop.cashier, first).error().code, ErrorCode::NotFound);
    QCOMPARE(end(m_shop.owner, m_shop.cashier, owners).error().code, ErrorCode::NotFound);
    const auto ended = m_store->db().write(Actor::staff(m_shop.owner), [&](WriteTx &tx) {
        return endStaffSessions(tx, m_shop.cashier);
    });
    QCOMPARE(ended.value(), 2);
    QCOMPARE(count(), 1U);
    const auto trail = mustRead(m_store->db(), [](ReadTx &tx) { return audit::entries(tx, 0, 2); });
    for (const audit::Entry &entry : trail) {
        QCOMPARE(entry.action, QStringLiteral("session.end"));
        QCOMPARE(entry.subject, m_shop.cashier.bytes());
    }
}

void StaffSessionsTest::whoMayNotEndsNone()
{
    const SessionId owners = open(staffSubject(m_shop.owner));
    const SessionId own = open(staffSubject(m_shop.cashier));
    QCOMPARE(end(m_shop.cashier, m_shop.owner, owners).error().code, ErrorCode::NotPermitted);
    const auto ended = m_store->db().write(Actor::staff(m_shop.cashier), [&](WriteTx &tx) {
        return endStaffSessions(tx, m_shop.owner);
    });
    QCOMPARE(ended.error().code, ErrorCode::NotPermitted);
    QCOMPARE(count(), 2U);
    QVERIFY(end(m_shop.cashier, m_shop.cashier, own)); // one's own always
    QCOMPARE(count(), 1U);
}

ARNOLD_STORE_TEST_CLASS(StaffSessionsTest)
#include "StaffSessionsTest.moc"
