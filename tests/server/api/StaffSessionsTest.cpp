#include "core/identity/AccessTokens.h"
#include "core/identity/Identity.h"
#include "core/identity/Sessions.h"
#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kAdmin = "/api/v1/admin";

} // namespace

// Where those who work here are signed in over the network.
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
        m_front = std::make_unique<Shopfront>(m_maker);
        const auto all = allPermissions();
        m_key = m_front->keyOf(m_front->shop().owner, {all.begin(), all.end()});
        m_sessions = kAdmin + "/staff/" + m_front->shop().cashier.toText().toLatin1() + "/sessions";
    }
    void cleanup() { m_front.reset(); }

    void theyAreListedAndEnd()
    {
        Shopper client = m_front->shopper();
        const QByteArray first = signIn(m_front->shop().cashier);
        const QByteArray second = signIn(m_front->shop().cashier);
        const Heard listed = client.get(m_sessions, m_key);
        HEARD(listed, 200);
        QCOMPARE(listed.array("items").size(), 2);
        QCOMPARE(listed.array("items")[0].toObject()["agent"].toString(), QStringLiteral("tablet"));
        HEARD(client.get(kAdmin + "/products", first), 200);
        const QByteArray newest = listed.array("items")[0].toObject()["id"].toString().toLatin1();
        HEARD(client.send("DELETE", m_sessions + '/' + newest, {}, m_key), 204);
        HEARD(client.send("DELETE", m_sessions + '/' + newest, {}, m_key), 404);
        QCOMPARE(client.get(m_sessions, m_key).array("items").size(), 1);
        HEARD(client.get(kAdmin + "/products", second), 401);
        HEARD(client.get(kAdmin + "/products", first), 200);
        HEARD(client.send("DELETE", m_sessions, {}, m_key), 204);
        HEARD(client.get(kAdmin + "/products", first), 401);
        HEARD(client.send("DELETE", m_sessions, {}, m_key), 204); // nothing is left to end
    }

    // Nobody throws out whoever may more than they.
    void whoMayMoreStays()
    {
        const StaffId head = hire("Hedda", {Permission::StaffRead, Permission::StaffEdit});
        const QByteArray owner = kAdmin + "/staff/" + m_front->shop().owner.toText().toLatin1()
                + "/sessions";
        const QByteArray olga = signIn(m_front->shop().owner);
        const QByteArray hedda = signIn(head);
        Shopper client = m_front->shopper();
        const Heard listed = client.get(owner, hedda);
        HEARD(listed, 200);
        const QByteArray id = listed.array("items")[0].toObject()["id"].toString().toLatin1();
        HEARD(client.send("DELETE", owner + '/' + id, {}, hedda), 403);
        HEARD(client.send("DELETE", owner, {}, hedda), 403);
        HEARD(client.get(kAdmin + "/staff", olga), 200);
    }

private:
    // The Authorization line of a new session.
    QByteArray signIn(StaffId id)
    {
        m_front->clock().advanceMillis(1); // the newest comes first
        const auto opened = mustWrite(m_front->db(), [&](WriteTx &tx) {
            return Result(identity::openSession(
                    tx,
                    {.subject = identity::staffSubject(id), .agent = QStringLiteral("tablet")}));
        });
        identity::AccessTokens tokens(m_front->db());
        const auto token = tokens.issue({ActorKind::Staff, id.bytes(), opened.id});
        return "Authorization: Bearer " + token.value() + "\r\n";
    }
    StaffId hire(const char *name, const std::set<Permission> &permissions)
    {
        return mustWrite(m_front->db(), [&](WriteTx &tx) -> Result<StaffId> {
            ARNOLD_CHECK(identity::createRole(tx,
                                              {.code = QStringLiteral("head"),
                                               .name = QStringLiteral("Head"),
                                               .permissions = permissions}));
            return identity::createStaff(tx,
                                         {.displayName = QString::fromLatin1(name),
                                          .roleCodes = {QStringLiteral("head")}});
        });
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    QByteArray m_key;
    QByteArray m_sessions;
};

ARNOLD_STORE_TEST_CLASS(StaffSessionsTest)

#include "StaffSessionsTest.moc"
