#include "core/customers/ExternalAccounts.h"
#include "core/audit/Audit.h"
#include "core/customers/Accounts.h"
#include "core/customers/Customers.h"
#include "core/identity/Identity.h"
#include "core/identity/OneTimeTokens.h"
#include "core/identity/PendingLogins.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/StaffLogin.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFactor.h"

#include <QCryptographicHash>

#include <atomic>
#include <latch>
#include <thread>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::identity;

namespace {

ExternalIdentity ada()
{
    return {QStringLiteral("https://id.example"), QStringLiteral("u-1"),
            QStringLiteral("Ada@shop.example"), true, QStringLiteral("Ada Lind")};
}

ExternalIdentity unverified()
{
    ExternalIdentity who = ada();
    who.emailVerified = false;
    return who;
}

ExternalIdentity subject2()
{
    ExternalIdentity who = ada();
    who.subject = QStringLiteral("u-2");
    return who;
}

} // namespace

// Who somebody of elsewhere is here, and sign-ins that are waited for.
class ExternalAccountsTest : public QObject
{
    Q_OBJECT

public:
    explicit ExternalAccountsTest(const StoreMaker &maker)
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

    void anUnknownOneBecomesACustomer();
    void aKnownOneIsKnownBySubjectAlone();
    void anUnverifiedAddressJoinsNobody();
    void aProvenAccountIsJoinedAsItIs();
    void anAccountThatNobodyProvedIsTakenOver();
    void whoIsGoneDoesNotComeBack();
    void staffAreJoinedAndNeverHired();
    void theSecondFactorIsAsked();
    void oneMayLeave();
    void anAnswerIsGoodOnce();
    void twoAtOnceWithOneAnswer();
    void waitingForTheFactor();
    void nothingLiesInTheClear();

private:
    Database &db() { return m_store->db(); }
    Result<ExternalMatch> match(const ExternalIdentity &who)
    {
        return db().write(Actor::guest(), [&](WriteTx &tx) {
            return customers::matchCustomer(tx, who, QStringLiteral("de"));
        });
    }
    Result<ExternalMatch> matchAtWork(const ExternalIdentity &who)
    {
        return db().write(Actor::guest(), [&](WriteTx &tx) { return matchStaff(tx, who); });
    }
    Result<OpenedSession> enter(const Subject &subject, const ExternalIdentity &who,
                                const QString &code = {})
    {
        return db().write(Actor::guest(), [&](WriteTx &tx) {
            return signInExternally(tx,
                                    {subject, externalKeyOf(tx.cipher(), who), "here", {}, code});
        });
    }
    CustomerId registered(const char *email)
    {
        return mustWrite(db(), [&](WriteTx &tx) {
            return customers::registerAccount(tx,
                                              {QLatin1String(email), QStringLiteral("Eve"),
                                               QStringLiteral("hash"), QStringLiteral("en")});
        });
    }
    void prove(CustomerId id)
    {
        mustWrite(db(), [&](WriteTx &tx) -> Result<int> {
            return static_cast<int>(tx.execute(
                    "UPDATE customer_account SET verified_at = 1 WHERE customer_id = ?", id));
        });
    }
    QString hashOf(CustomerId id)
    {
        return mustRead(db(), [&](ReadTx &tx) { return customers::accountOf(tx, id); })
                ->passwordHash;
    }
    std::int64_t rowsOf(const char *sql)
    {
        return mustRead(db(),
                        [&](ReadTx &tx) { return tx.queryOne<std::int64_t>(sql).value_or(-1); });
    }
    LoginBegun begun(ActorKind door = ActorKind::Customer)
    {
        const auto login = LoginBegun::make(door, QStringLiteral("https://shop.example/back"));
        mustWrite(db(), [&](WriteTx &tx) -> Result<int> {
            keepLogin(tx, login);
            return 0;
        });
        return login;
    }
    Result<LoginBegun> take(const QString &state, const QString &binding)
    {
        return db().write(Actor::guest(), [&](WriteTx &tx) {
            return takeLogin(tx, {state, binding});
        });
    }
    void loginFor(StaffId staff, const char *email)
    {
        mustWrite(db(), [&](WriteTx &tx) -> Result<int> {
            ARNOLD_CHECK(setStaffLogin(tx, staff, QLatin1String(email), QStringLiteral("hash")));
            return 0;
        });
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
};

void ExternalAccountsTest::anUnknownOneBecomesACustomer()
{
    const auto made = match(ada());
    QVERIFY(made.has_value() && made->newlyProven);
    const CustomerId id(made->subject.id);
    const auto customer = mustRead(db(), [&](ReadTx &tx) { return customers::byId(tx, id); });
    QCOMPARE(customer->email, QStringLiteral("ada@shop.example"));
    QCOMPARE(customer->name, QStringLiteral("Ada Lind"));
    QCOMPARE(hashOf(id), QString());
    QVERIFY(mustRead(db(), [&](ReadTx &tx) { return customers::accountOf(tx, id); })->verifiedAt);
    QVERIFY(enter(made->subject, ada()).has_value());
    ExternalIdentity nameless = subject2();
    nameless.name.clear();
    nameless.email = QStringLiteral("bo@shop.example");
    const auto second = match(nameless);
    const CustomerId bo(second->subject.id);
    QCOMPARE(mustRead(db(), [&](ReadTx &tx) { return customers::byId(tx, bo); })->name,
             QStringLiteral("bo"));
    // No password opens it.
    const auto refused = db().write(Actor::guest(), [&](WriteTx &tx) {
        return customers::signIn(tx, {made->subject, {}, {}, "here", {}});
    });
    QCOMPARE(refused.error().code, ErrorCode::WrongCredentials);
}

void ExternalAccountsTest::aKnownOneIsKnownBySubjectAlone()
{
    const auto first = match(ada());
    QVERIFY(enter(first->subject, ada()).has_value());
    ExternalIdentity moved = unverified(); // another address there, and not even a verified one
    moved.email = QStringLiteral("eve@shop.example");
    QCOMPARE(match(moved)->subject, first->subject);
    QVERIFY(!match(moved)->newlyProven);
    ExternalIdentity elsewhere = moved; // the same subject of another issuer is somebody else
    elsewhere.issuer = QStringLiteral("https://other.example");
    QCOMPARE(match(elsewhere).error().code, ErrorCode::EmailNotVerified);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM customer"), std::int64_t(1));
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM external_login"), std::int64_t(1));
}

void ExternalAccountsTest::anUnverifiedAddressJoinsNobody()
{
    const CustomerId eve = registered("ada@shop.example");
    QCOMPARE(match(unverified()).error().code, ErrorCode::EmailNotVerified);
    ExternalIdentity nobody = ada();
    nobody.email.clear();
    QCOMPARE(match(nobody).error().code, ErrorCode::EmailNotVerified);
    nobody.email = QStringLiteral("no address");
    QCOMPARE(match(nobody).error().code, ErrorCode::EmailNotVerified);
    QCOMPARE(hashOf(eve), QStringLiteral("hash"));
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM customer"), std::int64_t(1));
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM external_login"), std::int64_t(0));
}

void ExternalAccountsTest::aProvenAccountIsJoinedAsItIs()
{
    const CustomerId id = registered("ada@shop.example");
    prove(id);
    const auto session = enter(customerSubject(id), subject2());
    const auto joined = match(ada());
    QCOMPARE(CustomerId(joined->subject.id), id);
    QVERIFY(!joined->newlyProven);
    QCOMPARE(hashOf(id), QStringLiteral("hash"));
    QVERIFY(mustRead(
            db(), [&](ReadTx &tx) { return sessionLives(tx, session->id, customerSubject(id)); }));
    QVERIFY(enter(joined->subject, ada()).has_value());
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM audit_entry WHERE action = 'external_login.join'"),
             std::int64_t(2));
}

// Somebody registered with another's address, and waits for its owner (pre-hijacking).
void ExternalAccountsTest::anAccountThatNobodyProvedIsTakenOver()
{
    const CustomerId id = registered("ada@shop.example");
    const Subject subject = customerSubject(id);
    const auto opened = db().write(Actor::guest(), [&](WriteTx &tx) {
        return customers::signIn(tx, {subject, QStringLiteral("hash"), {}, "there", {}});
    });
    enrolFactor(db(), Actor::customer(id), m_store->clock().now());
    mustWrite(db(), [&](WriteTx &tx) -> Result<int> {
        issueOneTimeToken(tx, {TokenPurpose::ChangeEmail, subject, "index", "sealed"});
        return 0;
    });
    const auto joined = match(ada());
    QCOMPARE(joined->subject, subject);
    QVERIFY(joined->newlyProven);
    QCOMPARE(hashOf(id), QString());
    QVERIFY(!mustRead(db(), [&](ReadTx &tx) { return sessionLives(tx, opened->id, subject); }));
    QVERIFY(!mustRead(db(), [&](ReadTx &tx) { return factorOf(tx, subject); }).since);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM one_time_token"), std::int64_t(0));
    QVERIFY(enter(subject, ada()).has_value());
}

void ExternalAccountsTest::whoIsGoneDoesNotComeBack()
{
    const auto first = match(ada());
    QVERIFY(enter(first->subject, ada()).has_value());
    const CustomerId id(first->subject.id);
    mustWrite(db(), [&](WriteTx &tx) -> Result<int> {
        ARNOLD_CHECK(customers::archive(tx, id));
        return 0;
    });
    QCOMPARE(match(ada()).error().code, ErrorCode::SignInRefused); // known
    QCOMPARE(match(subject2()).error().code, ErrorCode::SignInRefused); // by the address
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM customer"), std::int64_t(1));
    ExternalIdentity bo = subject2();
    bo.email = QStringLiteral("bo@shop.example");
    const auto second = match(bo);
    QVERIFY(enter(second->subject, bo).has_value());
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM external_login"), std::int64_t(2));
    mustWrite(db(), [&](WriteTx &tx) -> Result<int> {
        ARNOLD_CHECK(customers::erase(tx, CustomerId(second->subject.id)));
        return 0;
    });
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM external_login"), std::int64_t(1));
    const auto anew = match(bo); // somebody new, as far as anybody knows
    QVERIFY(anew.has_value() && anew->subject != second->subject);
}

void ExternalAccountsTest::staffAreJoinedAndNeverHired()
{
    const auto people = rowsOf("SELECT COUNT(*) FROM staff");
    QCOMPARE(matchAtWork(ada()).error().code, ErrorCode::SignInRefused);
    loginFor(m_shop.cashier, "ada@shop.example");
    QCOMPARE(matchAtWork(unverified()).error().code, ErrorCode::EmailNotVerified);
    const auto joined = matchAtWork(ada());
    QCOMPARE(StaffId(joined->subject.id), m_shop.cashier);
    QVERIFY(enter(joined->subject, ada()).has_value());
    // The same person as a customer is another account.
    QVERIFY(match(ada())->subject.kind == ActorKind::Customer);
    ExternalIdentity moved = unverified();
    moved.email.clear();
    QCOMPARE(StaffId(matchAtWork(moved)->subject.id), m_shop.cashier);
    // Another log-in is for another address, perhaps another person.
    loginFor(m_shop.cashier, "bo@shop.example");
    QCOMPARE(matchAtWork(moved).error().code, ErrorCode::EmailNotVerified);
    QCOMPARE(matchAtWork(ada()).error().code, ErrorCode::SignInRefused);
    loginFor(m_shop.cashier, "ada@shop.example");
    QVERIFY(enter(matchAtWork(ada())->subject, ada()).has_value());
    mustWrite(db(), [&](WriteTx &tx) -> Result<int> {
        ARNOLD_CHECK(archiveStaff(tx, m_shop.cashier));
        return 0;
    });
    QCOMPARE(matchAtWork(ada()).error().code, ErrorCode::SignInRefused);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM staff"), people);
}

void ExternalAccountsTest::theSecondFactorIsAsked()
{
    loginFor(m_shop.owner, "ada@shop.example");
    const Subject owner = staffSubject(m_shop.owner);
    const auto factor = enrolFactor(db(), owner.actor(), m_store->clock().now());
    m_store->clock().advanceSeconds(60);
    QCOMPARE(matchAtWork(ada())->subject, owner);
    QCOMPARE(enter(owner, ada()).error().code, ErrorCode::SecondFactorRequired);
    QCOMPARE(enter(owner, ada(), wrongCodeOf(factor.secret, m_store->clock().now())).error().code,
             ErrorCode::WrongCode);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM external_login"), std::int64_t(0)); // not joined yet
    QVERIFY(enter(owner, ada(), codeOf(factor.secret, m_store->clock().now())).has_value());
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM login_session WHERE with_factor = 1"), std::int64_t(1));
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM external_login"), std::int64_t(1));
}

void ExternalAccountsTest::oneMayLeave()
{
    const auto first = match(ada());
    const auto session = enter(first->subject, ada());
    const auto logins = mustRead(db(),
                                 [&](ReadTx &tx) { return externalLogins(tx, first->subject); });
    QCOMPARE(logins.size(), 1u);
    QCOMPARE(logins.at(0).issuer, QStringLiteral("https://id.example"));
    const auto leave = [&](const Actor &actor) {
        return db().write(actor, [&](WriteTx &tx) { return unlinkExternal(tx, logins.at(0).id); });
    };
    const CustomerId other = registered("eve@shop.example");
    QCOMPARE(leave(Actor::customer(other)).error().code, ErrorCode::NotFound);
    const Actor theirs = first->subject.actor().within(session->id);
    m_store->clock().advanceSeconds(601);
    QCOMPARE(leave(theirs).error().code, ErrorCode::StepUpRequired);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM external_login"), std::int64_t(1));
    m_store->clock().advanceSeconds(-300);
    QVERIFY(leave(theirs).has_value());
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM external_login"), std::int64_t(0));
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM audit_entry WHERE action = 'external_login.leave'"),
             std::int64_t(1));
    QCOMPARE(leave(theirs).error().code, ErrorCode::NotFound);
}

void ExternalAccountsTest::anAnswerIsGoodOnce()
{
    const LoginBegun login = begun(ActorKind::Staff);
    QCOMPARE(login.codeChallenge().size(), 43);
    const LoginBegun other = begun();
    // What belongs to another sign-in, or to nobody, takes nothing.
    QCOMPARE(take(login.state, other.binding).error().code, ErrorCode::TokenInvalid);
    QCOMPARE(take(other.state, login.binding).error().code, ErrorCode::TokenInvalid);
    QCOMPARE(take(login.state, {}).error().code, ErrorCode::TokenInvalid);
    QCOMPARE(take({}, login.binding).error().code, ErrorCode::TokenInvalid);
    const auto taken = take(login.state, login.binding);
    QVERIFY(taken.has_value());
    QCOMPARE(taken->door, ActorKind::Staff);
    QCOMPARE(taken->nonce, login.nonce);
    QCOMPARE(taken->codeVerifier, login.codeVerifier);
    QCOMPARE(taken->redirectUri, login.redirectUri);
    QCOMPARE(take(login.state, login.binding).error().code, ErrorCode::TokenInvalid);
    m_store->clock().advanceSeconds(kPendingLoginSeconds);
    QCOMPARE(take(other.state, other.binding).error().code, ErrorCode::TokenInvalid);
    m_store->clock().advanceSeconds(1);
    const auto went = db().write(Actor::system(), [](WriteTx &tx) -> Result<std::int64_t> {
        return dropOldLogins(tx, 100);
    });
    QCOMPARE(*went, std::int64_t(2));
}

void ExternalAccountsTest::twoAtOnceWithOneAnswer()
{
    const LoginBegun login = begun();
    std::atomic<int> taken = 0;
    std::latch go(8);
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            go.arrive_and_wait();
            if (take(login.state, login.binding))
                ++taken;
        });
    }
    for (std::thread &each : threads)
        each.join();
    QCOMPARE(taken.load(), 1);
}

void ExternalAccountsTest::waitingForTheFactor()
{
    const LoginBegun login = begun();
    const LoginShown shown {login.state, login.binding};
    const auto awaited = [&](const LoginShown &by) {
        return db().read([&](ReadTx &tx) { return awaitedLogin(tx, by); });
    };
    QCOMPARE(awaited(shown).error().code, ErrorCode::TokenInvalid);
    QVERIFY(take(login.state, login.binding).has_value());
    const Subject subject = staffSubject(m_shop.owner);
    mustWrite(db(), [&](WriteTx &tx) -> Result<int> {
        awaitFactor(tx, shown, {{ActorKind::Customer, subject.id}, {QStringLiteral("i"), "x"}});
        return 0;
    });
    QCOMPARE(awaited({login.state, QStringLiteral("x")}).error().code, ErrorCode::TokenInvalid);
    const auto found = awaited(shown);
    QVERIFY(found.has_value());
    QCOMPARE(found->subject.id, subject.id);
    QCOMPARE(found->subject.kind, ActorKind::Customer); // of the door that it was begun at
    QCOMPARE(found->key.index, QByteArray("x"));
    QCOMPARE(take(login.state, login.binding).error().code, ErrorCode::TokenInvalid);
    const auto end = [&] {
        return db().write(Actor::guest(), [&](WriteTx &tx) { return endLogin(tx, shown); });
    };
    QVERIFY(end().has_value());
    QCOMPARE(end().error().code, ErrorCode::TokenInvalid);
    QCOMPARE(awaited(shown).error().code, ErrorCode::TokenInvalid);
}

void ExternalAccountsTest::nothingLiesInTheClear()
{
    const LoginBegun login = begun();
    QVERIFY(enter(match(ada())->subject, ada()).has_value());
    const auto holds = [&](const char *sql, const QString &word) {
        return mustRead(db(), [&](ReadTx &tx) {
            bool found = false;
            auto rows = tx.query(sql);
            while (rows.next())
                found = found || rows.value<QByteArray>(0).contains(word.toUtf8());
            return found;
        });
    };
    for (const QString &secret : {login.state, login.binding, login.nonce, login.codeVerifier}) {
        QVERIFY(!holds("SELECT detail_sealed FROM pending_login", secret));
        QVERIFY(!holds("SELECT state_hash FROM pending_login", secret));
        QVERIFY(!holds("SELECT binding_hash FROM pending_login", secret));
    }
    QVERIFY(!holds("SELECT identity_index FROM external_login", QStringLiteral("u-1")));
}

ARNOLD_STORE_TEST_CLASS(ExternalAccountsTest)
#include "ExternalAccountsTest.moc"
