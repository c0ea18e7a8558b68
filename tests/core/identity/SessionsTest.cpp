#include "core/identity/Sessions.h"
#include "core/audit/Audit.h"
#include "core/identity/AccessTokens.h"
#include "core/identity/Identity.h"
#include "core/identity/OneTimeTokens.h"
#include "core/identity/Password.h"
#include "core/identity/Roles.h"
#include "core/identity/SigningKeys.h"
#include "core/identity/StaffLogin.h"
#include "tests/support/Builders.h"

#include <latch>
#include <thread>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::identity;

// Sessions, their refresh tokens, one-time tokens, signing keys, and the passwords of staff.
class SessionsTest : public QObject
{
    Q_OBJECT

public:
    explicit SessionsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init() { m_store = m_maker.make(); }
    void cleanup() { m_store.reset(); }

    void aRefreshTokenIsUsedOnce();
    void aLostReplyIsGivenAgain();
    void reuseEndsTheFamily();
    void manyAtOnceGetOneSuccessor();
    void endedSessionsAreOver();
    void sessionsAgeAndGo();
    void tokensGoWhileTheirSessionLives();
    void oneTimeTokensAreForOnePurposeOnce();
    void tokensSurviveANewSigningKey();
    void aKeyMadeElsewhereSignsSoon();
    void nothingSecretLiesInTheClear();
    void staffPasswordsNeedTheRight();
    void whoLeavesIsLoggedOut();

private:
    OpenedSession open(const Subject &subject)
    {
        return mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<OpenedSession> {
            return openSession(tx,
                               {subject, addressIndexOf(tx, QStringLiteral("192.0.2.1")),
                                QStringLiteral("test")});
        });
    }
    Refreshed use(const QString &token)
    {
        return mustWrite(m_store->db(), [&](WriteTx &tx) { return refresh(tx, token); });
    }
    bool lives(SessionId id, const Subject &subject)
    {
        return mustRead(m_store->db(), [&](ReadTx &tx) { return sessionLives(tx, id, subject); });
    }
    QStringList auditedActions()
    {
        QStringList actions;
        for (const auto &entry :
             mustRead(m_store->db(), [](ReadTx &tx) { return audit::entries(tx, 0, 50); }))
            actions.prepend(entry.action);
        return actions;
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    const Subject m_someone {ActorKind::Customer, newIdBytes()};
};

void SessionsTest::aRefreshTokenIsUsedOnce()
{
    const OpenedSession opened = open(m_someone);
    QCOMPARE(opened.refreshToken.size(), 43); // 256 bits
    const Refreshed first = use(opened.refreshToken);
    QCOMPARE(first.outcome, RefreshOutcome::Done);
    QCOMPARE(first.subject, m_someone);
    QCOMPARE(first.session, opened.id);
    QVERIFY(first.refreshToken != opened.refreshToken);
    QCOMPARE(use(first.refreshToken).outcome, RefreshOutcome::Done);
    QCOMPARE(use(QStringLiteral("unknown")).outcome, RefreshOutcome::Refused);
    QVERIFY(lives(opened.id, m_someone));
    QVERIFY(!lives(opened.id, {ActorKind::Staff, m_someone.id}));
    QVERIFY(!lives(opened.id, {ActorKind::Customer, newIdBytes()}));
}

void SessionsTest::aLostReplyIsGivenAgain()
{
    const OpenedSession opened = open(m_someone);
    const Refreshed first = use(opened.refreshToken);
    m_store->clock().advanceSeconds(kRepeatSeconds - 1);
    QCOMPARE(use(opened.refreshToken).refreshToken, first.refreshToken);
    const Refreshed second = use(first.refreshToken);
    QCOMPARE(second.outcome, RefreshOutcome::Done);
    QCOMPARE(use(first.refreshToken).refreshToken, second.refreshToken);
    QVERIFY(lives(opened.id, m_someone));
}

void SessionsTest::reuseEndsTheFamily()
{
    const OpenedSession opened = open(m_someone);
    const OpenedSession other = open(m_someone);
    const Refreshed first = use(opened.refreshToken);
    m_store->clock().advanceSeconds(kRepeatSeconds);
    const Refreshed again = use(opened.refreshToken);
    QCOMPARE(again.outcome, RefreshOutcome::Reused);
    QVERIFY(again.refreshToken.isEmpty());
    QVERIFY(!lives(opened.id, m_someone));
    QVERIFY(lives(other.id, m_someone)); // another family
    QCOMPARE(use(first.refreshToken).outcome, RefreshOutcome::Refused); // the newest is dead too
    QCOMPARE(use(opened.refreshToken).outcome, RefreshOutcome::Refused);
    QCOMPARE(auditedActions(), QStringList {"session.refresh_token_reused"}); // once
}

void SessionsTest::manyAtOnceGetOneSuccessor()
{
    const OpenedSession opened = open(m_someone);
    std::vector<QString> got(8);
    std::latch start(8);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < got.size(); ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            const auto answer = m_store->db().write(
                    Actor::guest(), [&](WriteTx &tx) { return refresh(tx, opened.refreshToken); });
            if (answer)
                got[i] = answer->refreshToken;
        });
    }
    for (auto &thread : threads)
        thread.join();
    QVERIFY(!got[0].isEmpty());
    for (const QString &each : got)
        QCOMPARE(each, got[0]);
}

void SessionsTest::endedSessionsAreOver()
{
    const OpenedSession one = open(m_someone);
    const OpenedSession two = open(m_someone);
    const OpenedSession three = open(m_someone);
    const Subject stranger {ActorKind::Customer, newIdBytes()};
    const auto end = [&](const Subject &subject, SessionId id) {
        return m_store->db().write(
                Actor::guest(), [&](WriteTx &tx) { return endSession(tx, subject, id, "ended"); });
    };
    QCOMPARE(end(stranger, one.id).error().code, ErrorCode::NotFound);
    QVERIFY(lives(one.id, m_someone));
    QVERIFY(end(m_someone, one.id).has_value());
    QCOMPARE(end(m_someone, one.id).error().code, ErrorCode::NotFound);
    QCOMPARE(use(one.refreshToken).outcome, RefreshOutcome::Refused);
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        endSessionOf(tx, two.refreshToken);
        return {};
    });
    QVERIFY(!lives(two.id, m_someone));
    const auto left = mustRead(m_store->db(),
                               [&](ReadTx &tx) { return sessionsOf(tx, m_someone); });
    QCOMPARE(left.size(), 1u);
    QCOMPARE(left[0].id, three.id);
    QCOMPARE(left[0].agent, QStringLiteral("test"));
    const auto fourth = open(m_someone);
    QCOMPARE(mustWrite(m_store->db(),
                       [&](WriteTx &tx) -> Result<std::int64_t> {
                           return endSessions(tx, m_someone, "all", fourth.id);
                       }),
             std::int64_t(1));
    QVERIFY(lives(fourth.id, m_someone));
    QVERIFY(!lives(three.id, m_someone));
}

void SessionsTest::sessionsAgeAndGo()
{
    const OpenedSession opened = open(m_someone);
    m_store->clock().advanceSeconds(29 * 86'400);
    const Refreshed refreshed = use(opened.refreshToken);
    QCOMPARE(refreshed.outcome, RefreshOutcome::Done);
    m_store->clock().advanceSeconds(30 * 86'400);
    QCOMPARE(use(refreshed.refreshToken).outcome, RefreshOutcome::Refused);
    QVERIFY(!lives(opened.id, m_someone));
    const auto drop = [&] {
        return mustWrite(m_store->db(), [](WriteTx &tx) -> Result<std::int64_t> {
            return dropOldSessions(tx, 10);
        });
    };
    QCOMPARE(drop(), std::int64_t(0)); // the address is known for a while
    const auto known = [&](const char *address) {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            return hasSignedInFrom(tx, m_someone, addressIndexOf(tx, QLatin1String(address)));
        });
    };
    QVERIFY(known("192.0.2.1"));
    QVERIFY(!known("192.0.2.2"));
    m_store->clock().advanceSeconds(91 * 86'400);
    QCOMPARE(drop(), std::int64_t(1));
    QVERIFY(!known("192.0.2.1"));
    // However busy it is, a session has an end.
    const auto endsAfter = [&](const Subject &who, int days, int oftenHours) {
        QString token = open(who).refreshToken;
        for (int hours = 0; hours < days * 24 - oftenHours; hours += oftenHours) {
            m_store->clock().advanceSeconds(oftenHours * 3600);
            const Refreshed next = use(token);
            if (next.outcome != RefreshOutcome::Done)
                return false;
            token = next.refreshToken;
        }
        m_store->clock().advanceSeconds(oftenHours * 3600);
        return use(token).outcome == RefreshOutcome::Refused;
    };
    QVERIFY(endsAfter({ActorKind::Staff, newIdBytes()}, 7, 8));
    QVERIFY(endsAfter(m_someone, 365, 28 * 24 + 2));
    // Staff are asked again after half a day.
    const Subject staff {ActorKind::Staff, newIdBytes()};
    const OpenedSession works = open(staff);
    m_store->clock().advanceSeconds(12 * 3600);
    QCOMPARE(use(works.refreshToken).outcome, RefreshOutcome::Refused);
}

void SessionsTest::tokensGoWhileTheirSessionLives()
{
    constexpr int kTwentyDays = 20 * 86'400; // of the thirty that a token is good
    const OpenedSession opened = open(m_someone);
    QString token = opened.refreshToken;
    for (const std::int64_t left : {2, 2, 2, 2}) {
        m_store->clock().advanceSeconds(kTwentyDays);
        token = use(token).refreshToken;
        QVERIFY(!token.isEmpty());
        QCOMPARE(mustRead(m_store->db(),
                          [](ReadTx &tx) {
                              return tx.queryOne<std::int64_t>("SELECT COUNT(*) FROM refresh_token")
                                      .value_or(-1);
                          }),
                 left);
    }
    QVERIFY(lives(opened.id, m_someone));
}

void SessionsTest::oneTimeTokensAreForOnePurposeOnce()
{
    const auto issue = [&](TokenPurpose purpose) {
        return mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<QString> {
            return issueOneTimeToken(tx, {purpose, m_someone, "index", "detail"});
        });
    };
    const auto take = [&](TokenPurpose purpose, const QString &token) {
        return m_store->db().write(
                Actor::guest(), [&](WriteTx &tx) { return useOneTimeToken(tx, purpose, token); });
    };
    const QString verify = issue(TokenPurpose::Verify);
    QCOMPARE(take(TokenPurpose::Reset, verify).error().code, ErrorCode::TokenInvalid);
    QCOMPARE(take(TokenPurpose::Verify, verify + u'x').error().code, ErrorCode::TokenInvalid);
    const auto used = take(TokenPurpose::Verify, verify);
    QVERIFY(used.has_value());
    QCOMPARE(used->subject, m_someone);
    QCOMPARE(used->emailIndex, QByteArray("index"));
    QCOMPARE(used->detailSealed, QByteArray("detail"));
    QCOMPARE(take(TokenPurpose::Verify, verify).error().code, ErrorCode::TokenInvalid);
    const QString late = issue(TokenPurpose::Reset);
    m_store->clock().advanceSeconds(3600);
    QCOMPARE(take(TokenPurpose::Reset, late).error().code, ErrorCode::TokenInvalid);
    const QString earlier = issue(TokenPurpose::Reset);
    const QString later = issue(TokenPurpose::Reset);
    QCOMPARE(take(TokenPurpose::Reset, earlier).error().code, ErrorCode::TokenInvalid);
    QVERIFY(take(TokenPurpose::Reset, later).has_value());
    mustWrite(m_store->db(),
              [&](WriteTx &tx) -> Result<std::int64_t> { return dropOldOneTimeTokens(tx, 100); });
}

void SessionsTest::tokensSurviveANewSigningKey()
{
    AccessTokens tokens(m_store->db());
    QVERIFY(tokens.tend().has_value());
    const TokenSubject subject {ActorKind::Customer, m_someone.id, SessionId::make()};
    const QByteArray before = tokens.issue(subject).value();
    m_store->clock().advanceSeconds(std::int64_t(kSigningKeyDays) * 86'400 - 60);
    const QByteArray last = tokens.issue(subject).value();
    m_store->clock().advanceSeconds(60);
    QVERIFY(tokens.tend().has_value()); // a new key signs
    const QByteArray fresh = tokens.issue(subject).value();
    QVERIFY(last.left(last.indexOf('.')) != fresh.left(fresh.indexOf('.')));
    QCOMPARE(tokens.jwks().value().count("\"kid\""), 2);
    QVERIFY(!tokens.jwks().value().contains("\"d\""));
    AccessTokens elsewhere(m_store->db()); // another server, which learns of both
    for (const QByteArray &token : {last, fresh}) {
        const auto seen = elsewhere.subjectOf(token);
        QVERIFY(seen.has_value());
        QCOMPARE(seen->id, subject.id);
        QCOMPARE(seen->session, subject.session);
        QCOMPARE(seen->kind, ActorKind::Customer);
    }
    QCOMPARE(elsewhere.subjectOf(before).error().code, ErrorCode::Unauthenticated); // expired
    m_store->clock().advanceSeconds(kAccessTokenSeconds + 121);
    QVERIFY(!elsewhere.subjectOf(last));
    mustWrite(m_store->db(),
              [](WriteTx &tx) -> Result<std::int64_t> { return dropOldSigningKeys(tx, 10); });
    QCOMPARE(AccessTokens(m_store->db()).jwks().value().count("\"kid\""), 1);
}

void SessionsTest::aKeyMadeElsewhereSignsSoon()
{
    const OpenedSession opened = open(m_someone);
    const TokenSubject subject {m_someone.kind, m_someone.id, opened.id};
    const auto keyIdOf = [](const QByteArray &token) {
        return QByteArray::fromBase64(token.split('.')[0], QByteArray::Base64UrlEncoding);
    };
    AccessTokens here(m_store->db());
    AccessTokens elsewhere(m_store->db());
    const QByteArray before = here.issue(subject).value();
    mustWrite(m_store->db(), replaceSigningKey);
    const QByteArray meanwhile = here.issue(subject).value(); // it does not know yet
    QCOMPARE(keyIdOf(meanwhile), keyIdOf(before));
    m_store->clock().advanceSeconds(60);
    const QByteArray after = here.issue(subject).value();
    QVERIFY(keyIdOf(after) != keyIdOf(before));
    // Nobody is signed out: each is good for its ten minutes.
    m_store->clock().advanceSeconds(kAccessTokenSeconds - 61);
    for (const QByteArray &token : {before, meanwhile, after}) {
        QVERIFY(here.subjectOf(token).has_value());
        QVERIFY(elsewhere.subjectOf(token).has_value());
    }
    QCOMPARE(m_store->db().write(Actor::customer(m_someone.id), replaceSigningKey).error().code,
             ErrorCode::NotPermitted);
}

void SessionsTest::nothingSecretLiesInTheClear()
{
    AccessTokens tokens(m_store->db());
    QVERIFY(tokens.tend().has_value());
    const OpenedSession opened = open(m_someone);
    const Refreshed next = use(opened.refreshToken);
    const auto rows = mustRead(m_store->db(), [](ReadTx &tx) {
        QByteArray all;
        auto found = tx.query("SELECT hash, successor_sealed FROM refresh_token LIMIT 100");
        while (found.next())
            all += found.value<QByteArray>(0)
                    + found.value<std::optional<QByteArray>>(1).value_or(QByteArray());
        return all;
    });
    for (const QString &token : {opened.refreshToken, next.refreshToken}) {
        QVERIFY(!rows.contains(token.toUtf8()));
        QVERIFY(!rows.contains(
                QByteArray::fromBase64(token.toUtf8(), QByteArray::Base64UrlEncoding)));
    }
    // A retired key's seed is gone.
    mustWrite(m_store->db(), [](WriteTx &tx) { return rotateSigningKey(tx, 600); });
    QCOMPARE(mustRead(m_store->db(),
                      [](ReadTx &tx) {
                          return tx
                                  .queryOne<std::int64_t>(
                                          "SELECT COUNT(*) FROM signing_key WHERE seed_wrapped IS "
                                          "NOT NULL")
                                  .value_or(-1);
                      }),
             std::int64_t(1));
}

void SessionsTest::staffPasswordsNeedTheRight()
{
    const Shop shop = makeShop(*m_store);
    const QString hash = hashPassword(QStringLiteral("ja7-Wolk"), kLeastCost);
    const auto set = [&](const Actor &actor, StaffId id, const char *email) {
        return m_store->db().write(actor, [&](WriteTx &tx) {
            return setStaffLogin(tx, id, QLatin1String(email), hash);
        });
    };
    const auto owner = Actor::staff(shop.owner);
    const auto cashier = Actor::staff(shop.cashier);
    QCOMPARE(set(cashier, shop.cashier, "carl@shop.example").error().code, ErrorCode::NotPermitted);
    QCOMPARE(set(owner, shop.cashier, "carl").error().code, ErrorCode::InvalidEmail);
    QCOMPARE(set(owner, StaffId::make(), "x@shop.example").error().code, ErrorCode::NotFound);
    QVERIFY(set(owner, shop.cashier, "Carl@Shop.example").has_value());
    QCOMPARE(set(owner, shop.owner, "carl@shop.example").error().code, ErrorCode::Conflict);
    // Somebody who may edit staff, and little else, does not become the owner that way.
    Role role;
    role.code = QStringLiteral("hr");
    role.name = QStringLiteral("Personnel");
    role.permissions = {Permission::StaffEdit, Permission::StaffRead};
    mustWrite(m_store->db(), [&](WriteTx &tx) { return createRole(tx, role); });
    ShopBuilder more(m_store->db(), shop.ids);
    const StaffId hr = more.staff(QStringLiteral("Hanna"), QStringLiteral("hr"), {});
    QCOMPARE(set(Actor::staff(hr), shop.owner, "owner@shop.example").error().code,
             ErrorCode::NotPermitted);
    const auto ask = [&](const char *email) {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            return staffLoginQuestion(tx, QLatin1String(email), "nowhere");
        });
    };
    QCOMPARE(ask("carl@shop.example").hash, hash);
    QCOMPARE(StaffId(ask("carl@shop.example").subject.id), shop.cashier);
    QVERIFY(ask("owner@shop.example").hash.isEmpty());
    const auto signIn = [&](const QString &verified, const QString &anew) {
        return m_store->db().write(Actor::guest(), [&](WriteTx &tx) {
            return signInStaff(tx, {staffSubject(shop.cashier), verified, anew, "a", {}});
        });
    };
    const QString stronger = hashPassword(QStringLiteral("ja7-Wolk"), {19 * 1024, 3});
    QCOMPARE(signIn(stronger, {}).error().code, ErrorCode::WrongCredentials);
    QVERIFY(signIn(hash, stronger).has_value()); // hashed anew
    QCOMPARE(ask("carl@shop.example").hash, stronger);
    QVERIFY(signIn(stronger, {}).has_value());
}

void SessionsTest::whoLeavesIsLoggedOut()
{
    const Shop shop = makeShop(*m_store);
    const OpenedSession opened = open(staffSubject(shop.cashier));
    mustWrite(m_store->db(), [&](WriteTx &tx) { return archiveStaff(tx, shop.cashier); });
    QVERIFY(!lives(opened.id, staffSubject(shop.cashier)));
    QCOMPARE(use(opened.refreshToken).outcome, RefreshOutcome::Refused);
}

ARNOLD_STORE_TEST_CLASS(SessionsTest)

#include "SessionsTest.moc"
