#include "core/customers/Accounts.h"
#include "core/audit/Audit.h"
#include "core/identity/OneTimeTokens.h"
#include "core/identity/Password.h"
#include "core/mail/Mail.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFactor.h"

using namespace arnold;
using namespace arnold::test;
using namespace arnold::customers;

// Accounts from the first mail to the last.
class AccountsTest : public QObject
{
    Q_OBJECT

public:
    explicit AccountsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init()
    {
        m_store = m_maker.make();
        makeShop(*m_store);
    }
    void cleanup() { m_store.reset(); }

    void anAddressHasOneAccount();
    void verifyingIsForTheAddressItWasSentTo();
    void aResetEndsEverySession();
    void aResetStopsAMoveThatHadBegun();
    void aResetLocksNobodyOutOfTheirMailboxsAccount();
    void aPasswordChangesOnlyFromTheOneThatWasShown();
    void anAddressMovesOnceItIsProven();
    void whoIsArchivedIsSignedOut();
    void whoLooksAfterThemSignsThemOut();
    void erasingTakesTheAccountWithIt();
    void waitingMailsAreSealed();
    void mailsComeAgainAndAreGivenUp();

private:
    Result<CustomerId> enrol(const char *email, const char *name = "Ada Lind")
    {
        return m_store->db().write(Actor::guest(), [&](WriteTx &tx) {
            return registerAccount(tx,
                                   {QLatin1String(email), QLatin1String(name),
                                    QStringLiteral("hash"), QStringLiteral("de")});
        });
    }
    std::vector<mail::WaitingMail> mails()
    {
        return m_store->db().read([](ReadTx &tx) { return mail::due(tx, 100); }).value();
    }
    QString hashOf(CustomerId id)
    {
        const auto account = mustRead(m_store->db(), [&](ReadTx &tx) { return accountOf(tx, id); });
        return account ? account->passwordHash : QString();
    }
    bool isVerified(CustomerId id)
    {
        const auto account = mustRead(m_store->db(), [&](ReadTx &tx) { return accountOf(tx, id); });
        return account && account->verifiedAt;
    }
    std::int64_t rowsOf(const char *sql)
    {
        return mustRead(m_store->db(),
                        [&](ReadTx &tx) { return tx.queryOne<std::int64_t>(sql).value_or(-1); });
    }
    template <typename Fn> auto write(const Actor &actor, Fn &&fn)
    {
        return m_store->db().write(actor, std::forward<Fn>(fn));
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
};

void AccountsTest::anAddressHasOneAccount()
{
    const auto id = enrol("Ada@Shop.example ");
    QVERIFY(id.has_value());
    QCOMPARE(enrol("ada@shop.example").error().code, ErrorCode::Conflict);
    QCOMPARE(enrol("ada@shop.example").error().field, QStringLiteral("email"));
    QCOMPARE(enrol("no address").error().code, ErrorCode::InvalidEmail);
    QCOMPARE(enrol("eve@shop.example", " ").error().code, ErrorCode::MissingField);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM customer"), std::int64_t(1)); // refused: nothing written
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM customer_account"), std::int64_t(1));
    QCOMPARE(mails().size(), 1u);
    QVERIFY(!isVerified(*id));
    const auto question = mustRead(m_store->db(), [](ReadTx &tx) {
        return loginQuestion(tx, QStringLiteral("ADA@shop.example"), "here");
    });
    QCOMPARE(question.hash, QStringLiteral("hash"));
    QCOMPARE(CustomerId(question.subject.id), *id);
    QVERIFY(mustRead(m_store->db(), [](ReadTx &tx) {
                return loginQuestion(tx, QStringLiteral("eve@shop.example"), "here");
            }).hash.isEmpty());
}

void AccountsTest::verifyingIsForTheAddressItWasSentTo()
{
    const CustomerId id = enrol("ada@shop.example").value();
    const QString token = mails().at(0).token;
    QCOMPARE(mails().at(0).recipient, QStringLiteral("ada@shop.example"));
    QCOMPARE(mails().at(0).language, QStringLiteral("de"));
    const auto confirm = [&](const QString &with) {
        return write(Actor::guest(), [&](WriteTx &tx) { return verify(tx, with); });
    };
    QCOMPARE(confirm(QStringLiteral("x")).error().code, ErrorCode::TokenInvalid);
    QVERIFY(!isVerified(id));
    QCOMPARE(confirm(token).value(), id);
    QVERIFY(isVerified(id));
    QCOMPARE(confirm(token).error().code, ErrorCode::TokenInvalid);
    // A proven address needs no further mail.
    QVERIFY(write(Actor::customer(id), [&](WriteTx &tx) {
                return requestVerification(tx, id);
            }).has_value());
    QCOMPARE(mails().size(), 1u);
}

void AccountsTest::aResetEndsEverySession()
{
    const CustomerId id = enrol("ada@shop.example").value();
    const auto opened =
            write(Actor::guest(), [&](WriteTx &tx) {
                return signIn(
                        tx,
                        {identity::customerSubject(id), QStringLiteral("hash"), {}, "here", {}});
            }).value();
    const auto ask = [&](const char *email) {
        QVERIFY(write(Actor::guest(), [&](WriteTx &tx) {
                    return requestReset(tx, QLatin1String(email));
                }).has_value());
    };
    ask("eve@shop.example"); // nobody: nothing, and no word of it
    QCOMPARE(mails().size(), 1u);
    ask("ADA@shop.example");
    QCOMPARE(mails().size(), 2u);
    const QString token = mails().at(1).token;
    const auto reset = [&] {
        return write(Actor::guest(), [&](WriteTx &tx) {
            return resetPassword(tx, token, QStringLiteral("new hash"));
        });
    };
    QCOMPARE(reset().value(), id);
    QCOMPARE(hashOf(id), QStringLiteral("new hash"));
    QVERIFY(isVerified(id)); // whoever reads the mailbox has proven it
    QVERIFY(mustRead(m_store->db(), [&](ReadTx &tx) {
                return identity::sessionsOf(tx, identity::customerSubject(id));
            }).empty());
    QCOMPARE(reset().error().code, ErrorCode::TokenInvalid);
    QCOMPARE(write(Actor::guest(),
                   [&](WriteTx &tx) {
                       return identity::refresh(tx, opened.refreshToken);
                   })->outcome,
             identity::RefreshOutcome::Refused);
}

// A stranger who knew the password began to move the account to an address of theirs.
void AccountsTest::aResetStopsAMoveThatHadBegun()
{
    const CustomerId id = enrol("ada@shop.example").value();
    QVERIFY(write(Actor::customer(id), [&](WriteTx &tx) {
                return requestEmailChange(tx, id, QStringLiteral("eve@shop.example"));
            }).has_value());
    const QString move = mails().back().token;
    QVERIFY(write(Actor::guest(), [](WriteTx &tx) {
                return requestReset(tx, QStringLiteral("ada@shop.example"));
            }).has_value());
    const QString token = mails().back().token;
    QVERIFY(write(Actor::guest(), [&](WriteTx &tx) {
                return resetPassword(tx, token, QStringLiteral("new hash"));
            }).has_value());
    QCOMPARE(write(Actor::customer(id), [&](WriteTx &tx) { return changeEmail(tx, move); })
                     .error()
                     .code,
             ErrorCode::TokenInvalid);
    QCOMPARE(mustRead(m_store->db(), [&](ReadTx &tx) { return byId(tx, id)->email; }),
             QStringLiteral("ada@shop.example"));
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM one_time_token"), std::int64_t(0));
}

// A stranger registered with another's address and put a second factor of theirs before it.
void AccountsTest::aResetLocksNobodyOutOfTheirMailboxsAccount()
{
    const CustomerId id = enrol("ada@shop.example").value();
    const auto enrolled = [&] {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            return identity::factorOf(tx, identity::customerSubject(id)).since.has_value();
        });
    };
    const auto reset = [&] {
        QVERIFY(write(Actor::guest(), [](WriteTx &tx) {
                    return requestReset(tx, QStringLiteral("ada@shop.example"));
                }).has_value());
        const QString token = mails().back().token;
        QVERIFY(write(Actor::guest(), [&](WriteTx &tx) {
                    return resetPassword(tx, token, QStringLiteral("new hash"));
                }).has_value());
    };
    enrolFactor(m_store->db(), Actor::customer(id), m_store->clock().now());
    reset();
    QVERIFY(!enrolled());
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM recovery_code"), std::int64_t(0));
    // The address is proven now: what is put before it is theirs, and outlives the password.
    enrolFactor(m_store->db(), Actor::customer(id), m_store->clock().now());
    reset();
    QVERIFY(enrolled());
}

void AccountsTest::aPasswordChangesOnlyFromTheOneThatWasShown()
{
    const CustomerId id = enrol("ada@shop.example").value();
    const auto open = [&] {
        return write(Actor::guest(),
                     [&](WriteTx &tx) {
                         return signIn(tx,
                                       {identity::customerSubject(id),
                                        QStringLiteral("hash"),
                                        {},
                                        "here",
                                        {}});
                     })
                .value();
    };
    const auto mine = open();
    const auto other = open();
    const auto change = [&](const char *from) {
        return write(Actor::customer(id), [&](WriteTx &tx) {
            return changePassword(tx, id, QLatin1String(from), QStringLiteral("next"), mine.id);
        });
    };
    QCOMPARE(change("wrong").error().code, ErrorCode::WrongCredentials);
    QCOMPARE(hashOf(id), QStringLiteral("hash"));
    QVERIFY(change("hash").has_value());
    QCOMPARE(hashOf(id), QStringLiteral("next"));
    const auto lives = [&](SessionId session) {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            return identity::sessionLives(tx, session, identity::customerSubject(id));
        });
    };
    QVERIFY(lives(mine.id));
    QVERIFY(!lives(other.id));
    QCOMPARE(mails().back().kind, mail::Kind::PasswordChanged);
}

void AccountsTest::anAddressMovesOnceItIsProven()
{
    const CustomerId id = enrol("ada@shop.example").value();
    enrol("eve@shop.example").value();
    const auto ask = [&](const char *email) {
        return write(Actor::customer(id),
                     [&](WriteTx &tx) { return requestEmailChange(tx, id, QLatin1String(email)); });
    };
    QCOMPARE(ask("eve@shop.example").error().code, ErrorCode::Conflict);
    QVERIFY(ask("new@shop.example").has_value());
    const auto asked = mails().back();
    QCOMPARE(asked.recipient, QStringLiteral("new@shop.example"));
    const auto emailNow = [&] {
        return mustRead(m_store->db(), [&](ReadTx &tx) { return byId(tx, id)->email; });
    };
    QCOMPARE(emailNow(), QStringLiteral("ada@shop.example"));
    // Somebody takes the address in the meantime.
    const CustomerId faster = enrol("new@shop.example").value();
    const auto confirm = [&](const QString &token) {
        return write(Actor::customer(id), [&](WriteTx &tx) { return changeEmail(tx, token); });
    };
    QCOMPARE(confirm(asked.token).error().code, ErrorCode::Conflict);
    QCOMPARE(emailNow(), QStringLiteral("ada@shop.example"));
    QVERIFY(write(Actor::customer(faster), [&](WriteTx &tx) {
                return erase(tx, faster);
            }).has_value());
    QVERIFY(confirm(asked.token).has_value());
    QCOMPARE(emailNow(), QStringLiteral("new@shop.example"));
    QVERIFY(isVerified(id));
    QCOMPARE(mails().back().kind, mail::Kind::EmailChanged);
    QCOMPARE(mails().back().recipient, QStringLiteral("ada@shop.example"));
    QVERIFY(enrol("ada@shop.example").has_value()); // free again
}

void AccountsTest::whoLooksAfterThemSignsThemOut()
{
    const CustomerId id = enrol("ada@shop.example").value();
    const auto subject = identity::customerSubject(id);
    const auto open = [&] {
        return write(Actor::guest(), [&](WriteTx &tx) {
            return signIn(tx, {subject, QStringLiteral("hash"), {}, "here", {}});
        });
    };
    QVERIFY(open().has_value());
    QVERIFY(open().has_value());
    const auto sessions = [&] {
        return mustRead(m_store->db(),
                        [&](ReadTx &tx) { return identity::sessionsOf(tx, subject).size(); });
    };
    const auto signOut = [&](const Actor &actor) {
        return write(actor, [&](WriteTx &tx) { return signOutEverywhere(tx, id); });
    };
    QCOMPARE(signOut(Actor::guest()).error().code, ErrorCode::NotPermitted);
    QCOMPARE(sessions(), 2U);
    QCOMPARE(signOut(Actor::system()).value(), 2);
    QCOMPARE(sessions(), 0U);
    QVERIFY(open().has_value()); // the account stays
    const auto nobody = write(
            Actor::system(), [](WriteTx &tx) { return signOutEverywhere(tx, CustomerId::make()); });
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

void AccountsTest::whoIsArchivedIsSignedOut()
{
    const CustomerId id = enrol("ada@shop.example").value();
    const auto subject = identity::customerSubject(id);
    const auto open = [&] {
        return write(Actor::guest(), [&](WriteTx &tx) {
            return signIn(tx, {subject, QStringLiteral("hash"), {}, "here", {}});
        });
    };
    const auto opened = open().value();
    QVERIFY(write(Actor::guest(), [](WriteTx &tx) {
                return requestReset(tx, QStringLiteral("ada@shop.example"));
            }).has_value());
    const QString token = mails().back().token;
    QVERIFY(write(Actor::system(), [&](WriteTx &tx) { return archive(tx, id); }).has_value());
    QVERIFY(!mustRead(m_store->db(),
                      [&](ReadTx &tx) { return identity::sessionLives(tx, opened.id, subject); }));
    QCOMPARE(mustWrite(m_store->db(),
                       [&](WriteTx &tx) { return identity::refresh(tx, opened.refreshToken); })
                     .outcome,
             identity::RefreshOutcome::Refused);
    // Nor do they come in by what was under way when it happened.
    QCOMPARE(open().error().code, ErrorCode::WrongCredentials);
    QCOMPARE(
            write(Actor::guest(),
                  [&](WriteTx &tx) { return resetPassword(tx, token, QStringLiteral("new hash")); })
                    .error()
                    .code,
            ErrorCode::TokenInvalid);
    QCOMPARE(hashOf(id), QStringLiteral("hash"));
}

void AccountsTest::erasingTakesTheAccountWithIt()
{
    const CustomerId id = enrol("ada@shop.example").value();
    const auto opened =
            write(Actor::guest(), [&](WriteTx &tx) {
                return signIn(
                        tx,
                        {identity::customerSubject(id), QStringLiteral("hash"), {}, "here", {}});
            }).value();
    QVERIFY(write(Actor::customer(id), [&](WriteTx &tx) { return erase(tx, id); }).has_value());
    QVERIFY(!mustRead(m_store->db(), [&](ReadTx &tx) {
        return identity::sessionLives(tx, opened.id, identity::customerSubject(id));
    }));
    for (const char *sql :
         {"SELECT COUNT(*) FROM customer_account", "SELECT COUNT(*) FROM mail",
          "SELECT COUNT(*) FROM one_time_token", "SELECT COUNT(*) FROM login_session",
          "SELECT COUNT(*) FROM refresh_token"})
        QCOMPARE(rowsOf(sql), std::int64_t(0));
    QVERIFY(enrol("ada@shop.example").has_value());
}

void AccountsTest::waitingMailsAreSealed()
{
    enrol("ada@shop.example").value();
    const QByteArray token = mails().at(0).token.toUtf8();
    const auto stored = mustRead(m_store->db(), [](ReadTx &tx) {
        QByteArray all;
        auto rows = tx.query("SELECT recipient_sealed, content_sealed FROM mail LIMIT 10");
        while (rows.next())
            all += rows.value<QByteArray>(0) + rows.value<QByteArray>(1);
        return all;
    });
    QVERIFY(stored.size() > 60);
    for (const QByteArray &plain : {QByteArray("ada@"), QByteArray("Lind"), token})
        QVERIFY(!stored.contains(plain));
    QVERIFY(mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<bool> {
        return mail::markSent(tx, mails().at(0).id);
    }));
    QCOMPARE(mails().size(), 0u);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM mail WHERE content_sealed IS NOT NULL OR "
                    "recipient_sealed IS NOT NULL OR key_wrapped IS NOT NULL"),
             std::int64_t(0));
    for (const auto &entry :
         mustRead(m_store->db(), [](ReadTx &tx) { return audit::entries(tx, 0, 50); }))
        QVERIFY(!entry.after.contains("ada") && !entry.before.contains("ada"));
}

void AccountsTest::mailsComeAgainAndAreGivenUp()
{
    enrol("ada@shop.example").value();
    int tries = 0;
    while (rowsOf("SELECT COUNT(*) FROM mail WHERE given_up_at IS NULL") == 1 && tries < 50) {
        const auto waiting = mails();
        if (waiting.empty()) {
            m_store->clock().advanceSeconds(4 * 3600);
            continue;
        }
        QCOMPARE(waiting[0].attempts, tries);
        mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
            mail::markFailed(tx, waiting[0].id, waiting[0].attempts, QStringLiteral("refused"));
            return {};
        });
        QCOMPARE(mails().size(), 0u); // not at once again
        ++tries;
    }
    QCOMPARE(tries, 12);
    QCOMPARE(rowsOf("SELECT COUNT(*) FROM mail WHERE content_sealed IS NOT NULL"), std::int64_t(0));
}

ARNOLD_STORE_TEST_CLASS(AccountsTest)

#include "AccountsTest.moc"
