#include "core/identity/SecondFactor.h"
#include "core/audit/Audit.h"
#include "core/identity/ApiKeys.h"
#include "core/identity/Identity.h"
#include "core/identity/StaffLogin.h"
#include "core/identity/StepUp.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFactor.h"

#include <atomic>
#include <latch>
#include <thread>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::identity;

// Enrolment, codes that are good once, recovery codes, and what a recent authentication is asked
// for.
class SecondFactorTest : public QObject
{
    Q_OBJECT

public:
    explicit SecondFactorTest(const StoreMaker &maker)
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

    void countsOnceItIsConfirmed();
    void aCodeIsGoodOnce();
    void twoAtOnceWithOneCode();
    void recoveryCodesAreGoodOnce();
    void endsWithWhoeverGivesItUp();
    void isTheirsAlone();
    void anothersIsRemovedByWhoMayManageThem();
    void recentMeansTenMinutesAndTheFactor();
    void sensitiveActsAskForARecentProof();
    void nothingSecretLiesInTheClear();

private:
    Database &db() { return m_store->db(); }
    Subject owner() const { return staffSubject(m_shop.owner); }
    Actor inSession(const Subject &subject)
    {
        const auto opened = mustWrite(db(), [&](WriteTx &tx) -> Result<OpenedSession> {
            return openSession(tx, {subject, "here", {}});
        });
        return subject.actor().within(opened.id);
    }
    Result<StartedFactor> start(const Actor &actor)
    {
        return db().write(actor, [](WriteTx &tx) {
            return startFactor(tx, {QStringLiteral("Shop"), QStringLiteral("olga@shop.example")});
        });
    }
    Result<std::vector<QString>> confirm(const Actor &actor, const QString &code)
    {
        return db().write(actor, [&](WriteTx &tx) { return confirmFactor(tx, code); });
    }
    Result<FactorUse> pass(const Subject &subject, const QString &code)
    {
        return db().write(subject.actor(),
                          [&](WriteTx &tx) { return passFactor(tx, subject, code); });
    }
    QString codeNow(int stepsAway = 0)
    {
        return codeOf(m_secret, m_store->clock().now(), stepsAway);
    }
    QString wrongCode() { return wrongCodeOf(m_secret, m_store->clock().now()); }
    // With a factor on; its recovery codes.
    std::vector<QString> enrol(const Actor &actor)
    {
        const auto [secret, codes] = enrolFactor(db(), actor, m_store->clock().now());
        m_secret = secret;
        m_store->clock().advanceSeconds(60); // past the step that confirmed it
        return codes;
    }
    FactorState state(const Subject &subject)
    {
        return mustRead(db(), [&](ReadTx &tx) { return factorOf(tx, subject); });
    }
    Result<void> recent(const Actor &actor)
    {
        return db().read([&](ReadTx &tx) { return requireRecent(tx, actor); });
    }
    bool lives(const Actor &actor)
    {
        return mustRead(db(), [&](ReadTx &tx) {
            return sessionLives(tx, SessionId(actor.session), {actor.kind, actor.id});
        });
    }
    std::int64_t rowsOf(const char *sql)
    {
        return mustRead(db(),
                        [&](ReadTx &tx) { return tx.queryOne<std::int64_t>(sql).value_or(-1); });
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
    QByteArray m_secret;
};

void SecondFactorTest::countsOnceItIsConfirmed()
{
    const Actor olga = inSession(owner());
    const Actor elsewhere = inSession(owner());
    QCOMPARE(confirm(olga, QStringLiteral("123456")).error().code, ErrorCode::InvalidState);
    const auto first = start(olga);
    QCOMPARE(first->secret.size(), 32); // 160 bits
    QVERIFY(first->url.contains(first->secret));
    const auto second = start(olga); // takes its place
    QVERIFY(second->secret != first->secret);
    m_secret = factorSecret(second->secret);
    QCOMPARE(pass(owner(), {}).value(), FactorUse::NotAsked); // not yet
    QCOMPARE(confirm(olga, wrongCode()).error().code, ErrorCode::WrongCode);
    QVERIFY(!state(owner()).since);
    const auto codes = confirm(olga, codeNow().insert(3, u' '));
    QCOMPARE(codes->size(), std::size_t(kRecoveryCodes));
    QCOMPARE(codes->front().size(), 29); // 24 in groups of four
    QCOMPARE(state(owner()).since, std::optional(m_store->clock().now()));
    QCOMPARE(state(owner()).recoveryCodesLeft, 10);
    QVERIFY(lives(olga));
    QVERIFY(!lives(elsewhere)); // it was opened without
    QCOMPARE(start(olga).error().code, ErrorCode::InvalidState);
    QCOMPARE(confirm(olga, codeNow(1)).error().code, ErrorCode::InvalidState);
    // What was begun long ago is begun anew.
    const Actor carl = inSession(staffSubject(m_shop.cashier));
    m_secret = factorSecret(start(carl)->secret);
    m_store->clock().advanceSeconds(kConfirmWithinSeconds);
    QCOMPARE(confirm(carl, codeNow()).error().code, ErrorCode::InvalidState);
    QVERIFY(!state(staffSubject(m_shop.cashier)).since);
}

void SecondFactorTest::aCodeIsGoodOnce()
{
    enrol(inSession(owner()));
    QCOMPARE(pass(owner(), {}).error().code, ErrorCode::SecondFactorRequired);
    QCOMPARE(pass(owner(), wrongCode()).error().code, ErrorCode::WrongCode);
    QCOMPARE(pass(owner(), codeNow(2)).error().code, ErrorCode::WrongCode);
    const QString code = codeNow();
    QCOMPARE(pass(owner(), code).value(), FactorUse::Code);
    QCOMPARE(pass(owner(), code).error().code, ErrorCode::WrongCode);
    QCOMPARE(pass(owner(), codeNow(-1)).error().code, ErrorCode::WrongCode); // older than it
    QCOMPARE(pass(owner(), codeNow(1)).value(), FactorUse::Code); // a clock that is ahead
    m_store->clock().advanceSeconds(30);
    QCOMPARE(pass(owner(), codeNow()).error().code, ErrorCode::WrongCode); // that was it
    m_store->clock().advanceSeconds(30);
    QCOMPARE(pass(owner(), codeNow()).value(), FactorUse::Code);
    // The one that confirmed it is used, too.
    QCOMPARE(pass(staffSubject(m_shop.cashier), {}).value(), FactorUse::NotAsked);
}

void SecondFactorTest::twoAtOnceWithOneCode()
{
    const auto recovery = enrol(inSession(owner()));
    for (const QString &code : {codeNow(), recovery.front()}) {
        constexpr int kAtOnce = 6;
        std::latch together(kAtOnce);
        std::atomic<int> taken = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < kAtOnce; ++i) {
            threads.emplace_back([&] {
                together.arrive_and_wait();
                const auto used = pass(owner(), code);
                if (used)
                    ++taken;
                else if (used.error().code == ErrorCode::WrongCode)
                    ++refused;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(taken.load(), 1);
        QCOMPARE(refused.load(), kAtOnce - 1);
    }
    QCOMPARE(state(owner()).recoveryCodesLeft, 9);
}

void SecondFactorTest::recoveryCodesAreGoodOnce()
{
    const Actor olga = inSession(owner());
    const auto codes = enrol(olga);
    QCOMPARE(pass(owner(), codes[3].toUpper().remove(u'-')).value(), FactorUse::RecoveryCode);
    QCOMPARE(pass(owner(), codes[3]).error().code, ErrorCode::WrongCode);
    QCOMPARE(state(owner()).recoveryCodesLeft, 9);
    QCOMPARE(pass(owner(), QStringLiteral("aaaa-bbbb")).error().code, ErrorCode::WrongCode);
    const auto renewed = db().write(olga, [](WriteTx &tx) { return renewRecoveryCodes(tx); });
    QCOMPARE(renewed->size(), std::size_t(kRecoveryCodes));
    QCOMPARE(pass(owner(), codes[4]).error().code, ErrorCode::WrongCode);
    QCOMPARE(pass(owner(), renewed->at(4)).value(), FactorUse::RecoveryCode);
    const Actor carl = inSession(staffSubject(m_shop.cashier));
    QCOMPARE(db().write(carl, [](WriteTx &tx) { return renewRecoveryCodes(tx); }).error().code,
             ErrorCode::InvalidState);
    // Another's open nothing.
    enrol(carl);
    QCOMPARE(pass(staffSubject(m_shop.cashier), renewed->at(5)).error().code, ErrorCode::WrongCode);
}

void SecondFactorTest::endsWithWhoeverGivesItUp()
{
    const Actor olga = inSession(owner());
    const auto remove = [&](const Actor &actor) {
        return db().write(actor, [](WriteTx &tx) { return removeFactor(tx); });
    };
    QCOMPARE(remove(olga).error().code, ErrorCode::InvalidState);
    enrol(olga);
    QVERIFY(remove(olga).has_value());
    QVERIFY(!state(owner()).since);
    QCOMPARE(pass(owner(), {}).value(), FactorUse::NotAsked);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM recovery_code"), std::int64_t(0));
    QVERIFY(lives(olga));
    enrol(inSession(staffSubject(m_shop.cashier)));
    QVERIFY(db().write(owner().actor(), [&](WriteTx &tx) {
                    return archiveStaff(tx, m_shop.cashier);
                }).has_value());
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM totp_factor"), std::int64_t(0));
    QStringList actions;
    for (const auto &entry : mustRead(db(), [](ReadTx &tx) { return audit::entries(tx, 0, 50); }))
        actions << entry.action;
    QCOMPARE(actions.count(QStringLiteral("second_factor.add")), 2);
    QCOMPARE(actions.count(QStringLiteral("second_factor.remove")), 1);
}

void SecondFactorTest::isTheirsAlone()
{
    QCOMPARE(start(Actor::guest()).error().code, ErrorCode::NotPermitted);
    QCOMPARE(start(Actor::system()).error().code, ErrorCode::NotPermitted);
    QCOMPARE(start(owner().actor().through(ApiKeyId::make(), {})).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM totp_factor"), std::int64_t(0));
}

void SecondFactorTest::anothersIsRemovedByWhoMayManageThem()
{
    enrol(inSession(owner()));
    const Actor carl = inSession(staffSubject(m_shop.cashier));
    const auto removeBy = [&](const Actor &actor, StaffId whose) {
        return db().write(actor, [&](WriteTx &tx) { return removeFactorOf(tx, whose); });
    };
    QCOMPARE(removeBy(carl, m_shop.owner).error().code, ErrorCode::NotPermitted);
    QVERIFY(state(owner()).since);
    enrol(carl);
    QVERIFY(removeBy(owner().actor(), m_shop.cashier).has_value());
    QVERIFY(!state(staffSubject(m_shop.cashier)).since);
    QVERIFY(!lives(carl));
    QCOMPARE(removeBy(owner().actor(), m_shop.cashier).error().code, ErrorCode::InvalidState);
}

void SecondFactorTest::recentMeansTenMinutesAndTheFactor()
{
    const Actor olga = inSession(owner());
    QVERIFY(recent(olga).has_value());
    m_store->clock().advanceSeconds(kRecentSeconds - 1);
    QVERIFY(recent(olga).has_value());
    m_store->clock().advanceSeconds(1);
    QCOMPARE(recent(olga).error().code, ErrorCode::StepUpRequired);
    QCOMPARE(start(olga).error().code, ErrorCode::StepUpRequired);
    QVERIFY(recent(owner().actor()).has_value()); // at a till: no session
    const auto prove = [&](const Actor &actor, Proof proof) {
        return db().write(actor, [&](WriteTx &tx) -> Result<void> {
            noteAuthenticated(tx, proof);
            return {};
        });
    };
    QVERIFY(prove(olga, Proof::Password).has_value());
    QVERIFY(recent(olga).has_value());
    enrol(olga);
    QVERIFY(recent(olga).has_value()); // it was confirmed here
    QVERIFY(prove(olga, Proof::Password).has_value());
    QCOMPARE(recent(olga).error().code, ErrorCode::StepUpRequired); // a password alone is not it
    QVERIFY(prove(olga, Proof::Factor).has_value());
    QVERIFY(recent(olga).has_value());
    // Somebody else's session proves nothing, nor one that is over.
    QCOMPARE(recent(Actor::staff(m_shop.cashier).within(SessionId(olga.session))).error().code,
             ErrorCode::StepUpRequired);
    QVERIFY(db().write(olga, [&](WriteTx &tx) {
                    return endSession(tx, owner(), SessionId(olga.session), "ended");
                }).has_value());
    QCOMPARE(recent(olga).error().code, ErrorCode::StepUpRequired);
}

void SecondFactorTest::sensitiveActsAskForARecentProof()
{
    const Actor olga = inSession(owner());
    enrol(olga);
    m_store->clock().advanceSeconds(kRecentSeconds);
    const auto outcomeOf = [&](auto &&act) {
        const auto done = db().write(olga, [&](WriteTx &tx) -> Result<void> {
            ARNOLD_CHECK(act(tx));
            return {};
        });
        return done ? QStringLiteral("done") : QString(errorName(done.error().code));
    };
    const auto before = rowsOf("SELECT COUNT(*) FROM audit_entry");
    const QString stepUp = QStringLiteral("step_up_required");
    QCOMPARE(outcomeOf([](WriteTx &tx) {
                 return createApiKey(tx, QStringLiteral("key"), {Permission::CatalogRead});
             }),
             stepUp);
    QCOMPARE(outcomeOf([](WriteTx &tx) {
                 NewStaff eve;
                 eve.displayName = QStringLiteral("Eve");
                 return createStaff(tx, eve);
             }),
             stepUp);
    QCOMPARE(outcomeOf([&](WriteTx &tx) {
                 return setRoles(tx, m_shop.cashier, {QStringLiteral("owner")});
             }),
             stepUp);
    QCOMPARE(outcomeOf([](WriteTx &tx) {
                 Role role;
                 role.code = role.name = QStringLiteral("night");
                 return createRole(tx, role);
             }),
             stepUp);
    QCOMPARE(outcomeOf([&](WriteTx &tx) {
                 const auto all = roles(tx);
                 RoleChange change;
                 change.name = QStringLiteral("Another");
                 return changeRole(tx, all.at(1).id, all.at(1).revision(), change);
             }),
             stepUp);
    QCOMPARE(outcomeOf([&](WriteTx &tx) {
                 return setStaffLogin(tx, m_shop.cashier, QStringLiteral("carl@shop.example"),
                                      QStringLiteral("hash"));
             }),
             stepUp);
    QCOMPARE(outcomeOf([&](WriteTx &tx) {
                 return changeStaffPassword(tx, m_shop.owner, QStringLiteral("a"),
                                            QStringLiteral("b"), {});
             }),
             stepUp);
    QCOMPARE(outcomeOf([](WriteTx &tx) { return removeFactor(tx); }), stepUp);
    QCOMPARE(outcomeOf([](WriteTx &tx) { return renewRecoveryCodes(tx); }), stepUp);
    QCOMPARE(outcomeOf([&](WriteTx &tx) { return removeFactorOf(tx, m_shop.cashier); }), stepUp);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM audit_entry"), before); // refused: nothing was written
    QVERIFY(state(owner()).since);
}

void SecondFactorTest::nothingSecretLiesInTheClear()
{
    const auto codes = enrol(inSession(owner()));
    const auto stored = mustRead(db(), [](ReadTx &tx) {
        QByteArray all;
        {
            auto rows = tx.query("SELECT key_wrapped, secret_sealed FROM totp_factor");
            while (rows.next())
                all += rows.value<QByteArray>(0) + rows.value<QByteArray>(1);
        }
        auto rows = tx.query("SELECT hash FROM recovery_code");
        while (rows.next())
            all += rows.value<QByteArray>(0);
        return all;
    });
    QVERIFY(stored.size() > 400);
    QVERIFY(!stored.contains(m_secret));
    QVERIFY(!stored.contains(base32(m_secret).toLatin1()));
    for (const QString &code : codes) {
        QVERIFY(!stored.contains(code.toLatin1()));
        QVERIFY(!stored.contains(QString(code).remove(u'-').toUpper().toLatin1()));
    }
}

ARNOLD_STORE_TEST_CLASS(SecondFactorTest)

#include "SecondFactorTest.moc"
