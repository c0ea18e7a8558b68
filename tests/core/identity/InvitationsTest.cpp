#include "core/identity/Invitations.h"
#include "core/identity/Identity.h"
#include "core/mail/Mail.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;
using namespace arnold::identity;

// Those who work here are asked in by mail and choose their password themselves.
class InvitationsTest : public QObject
{
    Q_OBJECT

public:
    explicit InvitationsTest(const StoreMaker &maker)
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

    void whoReadsTheMailChooses();
    void refusals();
    void anAddressIsTakenOnce();
    void whoLeavesCannotAcceptAnyMore();
    void whatIsOpenIsWithdrawn();

private:
    Result<void> invite(const Actor &actor, StaffId who, const char *email)
    {
        return m_store->db().write(
                actor, [&](WriteTx &tx) { return inviteStaff(tx, who, QLatin1String(email)); });
    }
    Result<StaffId> accept(const QString &token, const char *hash = "hash")
    {
        return m_store->db().write(Actor::guest(), [&](WriteTx &tx) {
            return acceptInvitation(tx, token, QLatin1String(hash));
        });
    }
    std::vector<mail::WaitingMail> mails()
    {
        return m_store->db().read([](ReadTx &tx) { return mail::due(tx, 100); }).value();
    }
    LoginQuestion question(const char *email)
    {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            return staffLoginQuestion(tx, QLatin1String(email), "here");
        });
    }
    Actor olga() const { return Actor::staff(m_shop.owner); }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
};

void InvitationsTest::whoReadsTheMailChooses()
{
    QVERIFY(invite(olga(), m_shop.cashier, " Carl@Shop.example").has_value());
    QCOMPARE(mails().size(), 1u);
    QCOMPARE(mails()[0].recipient, QStringLiteral("carl@shop.example"));
    QCOMPARE(mails()[0].kind, mail::Kind::StaffInvitation);
    QVERIFY(question("carl@shop.example").hash.isEmpty()); // nothing counts yet
    const QString first = mails()[0].token;
    QVERIFY(invite(olga(), m_shop.cashier, "carl@shop.example").has_value());
    QCOMPARE(accept(first).error().code, ErrorCode::TokenInvalid); // another took its place
    const QString token = mails().back().token == first ? mails().front().token
                                                        : mails().back().token;
    QCOMPARE(accept(token).value(), m_shop.cashier);
    QCOMPARE(question("carl@shop.example").hash, QStringLiteral("hash"));
    QCOMPARE(StaffId(question("carl@shop.example").subject.id), m_shop.cashier);
    QCOMPARE(accept(token, "other").error().code, ErrorCode::TokenInvalid); // once
    QCOMPARE(question("carl@shop.example").hash, QStringLiteral("hash"));
    // Another address by another invitation; sessions that were opened before end.
    const auto session = mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<OpenedSession> {
        return openSession(tx, {staffSubject(m_shop.cashier), "here", {}});
    });
    QVERIFY(invite(olga(), m_shop.cashier, "carl@home.example").has_value());
    QString moved;
    for (const auto &each : mails()) {
        if (each.recipient == QLatin1String("carl@home.example"))
            moved = each.token;
    }
    m_store->clock().advanceSeconds(3 * 86'400 - 1);
    QVERIFY(accept(moved, "new").has_value());
    QVERIFY(question("carl@shop.example").hash.isEmpty());
    QCOMPARE(question("carl@home.example").hash, QStringLiteral("new"));
    QVERIFY(!mustRead(m_store->db(), [&](ReadTx &tx) {
        return sessionLives(tx, session.id, staffSubject(m_shop.cashier));
    }));
}

void InvitationsTest::refusals()
{
    QCOMPARE(invite(Actor::staff(m_shop.cashier), m_shop.cashier, "c@shop.example").error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(invite(olga(), m_shop.cashier, "no address").error().code, ErrorCode::InvalidEmail);
    QCOMPARE(invite(olga(), StaffId::make(), "c@shop.example").error().code, ErrorCode::NotFound);
    QCOMPARE(accept(QStringLiteral("x")).error().code, ErrorCode::TokenInvalid);
    QVERIFY(mails().empty());
    QVERIFY(invite(olga(), m_shop.cashier, "c@shop.example").has_value());
    m_store->clock().advanceSeconds(3 * 86'400);
    QCOMPARE(accept(mails()[0].token).error().code, ErrorCode::TokenInvalid); // its time is over
}

void InvitationsTest::anAddressIsTakenOnce()
{
    QVERIFY(invite(olga(), m_shop.cashier, "us@shop.example").has_value());
    const QString carls = mails()[0].token;
    QVERIFY(m_store->db()
                    .write(olga(),
                           [&](WriteTx &tx) {
                               return setStaffLogin(tx, m_shop.owner,
                                                    QStringLiteral("us@shop.example"),
                                                    QStringLiteral("olgas"));
                           })
                    .has_value());
    QCOMPARE(accept(carls).error().code, ErrorCode::Conflict);
    QCOMPARE(accept(carls).error().field, QStringLiteral("email"));
    QCOMPARE(question("us@shop.example").hash, QStringLiteral("olgas"));
    QCOMPARE(invite(olga(), m_shop.cashier, "us@shop.example").error().code, ErrorCode::Conflict);
}

void InvitationsTest::whoLeavesCannotAcceptAnyMore()
{
    QVERIFY(invite(olga(), m_shop.cashier, "carl@shop.example").has_value());
    const QString token = mails()[0].token;
    QVERIFY(m_store->db()
                    .write(olga(), [&](WriteTx &tx) { return archiveStaff(tx, m_shop.cashier); })
                    .has_value());
    QVERIFY(mails().empty()); // nor is it sent
    QCOMPARE(accept(token).error().code, ErrorCode::TokenInvalid);
    QVERIFY(question("carl@shop.example").hash.isEmpty());
}

void InvitationsTest::whatIsOpenIsWithdrawn()
{
    const auto open = [&] {
        return m_store->db()
                .read([&](ReadTx &tx) { return openInvitation(tx, m_shop.cashier); })
                .value();
    };
    const auto withdraw = [&](const Actor &actor, StaffId who) {
        return m_store->db().write(actor, [&](WriteTx &tx) { return withdrawInvitation(tx, who); });
    };
    QVERIFY(!open());
    QCOMPARE(withdraw(olga(), m_shop.cashier).error().code, ErrorCode::NotFound);
    QVERIFY(invite(olga(), m_shop.cashier, "carl@shop.example").has_value());
    QVERIFY(invite(olga(), m_shop.cashier, "carl@home.example").has_value());
    QCOMPARE(mails().size(), 1u); // the first one's link is good no more: it is not sent
    const QString token = mails()[0].token;
    QCOMPARE(open()->email, QStringLiteral("carl@home.example"));
    QCOMPARE(open()->expiresAt, m_store->clock().now().plusSeconds(3 * 86'400));
    QCOMPARE(withdraw(Actor::staff(m_shop.cashier), m_shop.cashier).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(withdraw(olga(), StaffId::make()).error().code, ErrorCode::NotFound);
    QVERIFY(open());
    QVERIFY(withdraw(olga(), m_shop.cashier).has_value());
    QVERIFY(!open());
    QVERIFY(mails().empty());
    QCOMPARE(accept(token).error().code, ErrorCode::TokenInvalid);
    QVERIFY(question("carl@home.example").hash.isEmpty());
    // One whose time is over is open no more either, nor one that was accepted.
    QVERIFY(invite(olga(), m_shop.cashier, "carl@home.example").has_value());
    m_store->clock().advanceSeconds(3 * 86'400);
    QVERIFY(!open());
    QCOMPARE(withdraw(olga(), m_shop.cashier).error().code, ErrorCode::NotFound);
    QVERIFY(invite(olga(), m_shop.cashier, "carl@home.example").has_value());
    QVERIFY(accept(mails()[0].token).has_value());
    QVERIFY(!open());
}

ARNOLD_STORE_TEST_CLASS(InvitationsTest)

#include "InvitationsTest.moc"
