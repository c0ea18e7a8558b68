#include "core/customers/Accounts.h"
#include "tests/server/shop/Browser.h"
#include "tests/support/TestFactor.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kCredentials = "email=ada%40shop.example&password=ja7-Wolkenbruch";

QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = text.indexOf(before);
    if (at < 0)
        return {};
    const qsizetype from = at + before.size();
    return text.mid(from, text.indexOf(after, from) - from);
}

} // namespace

// A browser's sign-in in two pages, and what asks for the second step again.
class SecondStepTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(StoreMaker(Dialect::Sqlite));
        m_browser.emplace(*m_front);
        const Heard made = m_browser->post("/api/v1/auth/register",
                                           {{"email", "ada@shop.example"},
                                            {"password", "ja7-Wolkenbruch"},
                                            {"name", "Ada Lind"}});
        QCOMPARE(made.status, 201);
        m_ada = *CustomerId::fromText(QString::fromLatin1(made.text("id")));
        m_factor = enrolFactor(m_front->db(), Actor::customer(m_ada), now());
        m_front->clock().advanceSeconds(60); // past the step whose code was shown
    }
    void cleanup()
    {
        m_browser.reset();
        m_front.reset();
    }

    void thePasswordAloneOpensNothing()
    {
        const Heard asked = m_browser->act("/account/sign-in",
                                           kCredentials + "&stay=yes&next=/account/data");
        QCOMPARE(asked.status, 200);
        QVERIFY(asked.header("Set-Cookie").isEmpty());
        QVERIFY(!asked.raw.body.contains("Wolkenbruch"));
        QVERIFY(asked.raw.body.contains("autocomplete=\"one-time-code\""));
        const std::int64_t before = m_front->rowsOf("login_session");
        const Heard wrong = byCode(ticketIn(asked), wrongCodeOf(m_factor.secret, now()));
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.raw.body.contains("id=\"code-problem\""));
        QVERIFY(wrong.header("Set-Cookie").isEmpty());
        QCOMPARE(m_front->rowsOf("login_session"), before);
        const Heard in = byCode(ticketIn(wrong), codeOf(m_factor.secret, now()),
                                "&stay=yes&next=/account/data");
        QCOMPARE(in.status, 303);
        QCOMPARE(in.header("Location"), "/account/data");
        QVERIFY(in.header("Set-Cookie").endsWith("; Max-Age=7776000"));
        QCOMPARE(m_browser->look("/account", cookieOf(in)).status, 200);
        // A code is good once, and the ticket brings no other.
        QCOMPARE(byCode(ticketIn(wrong), codeOf(m_factor.secret, now())).status, 401);
    }

    void aRecoveryCodeIsGoodOnce()
    {
        const QByteArray ticket = ticketIn(m_browser->act("/account/sign-in", kCredentials));
        const QByteArray recovery = "&recovery_code=" + m_factor.recoveryCodes[3].toLatin1();
        QCOMPARE(byCode(ticket, {}, recovery).status, 303);
        const Heard again = byCode(ticket, {}, recovery);
        QCOMPARE(again.status, 401);
        QVERIFY(again.raw.body.contains("id=\"recovery_code-problem\""));
    }

    void aTicketIsForOneAccountAndFiveMinutes()
    {
        const QByteArray ticket = ticketIn(m_browser->act("/account/sign-in", kCredentials));
        QVERIFY(!ticket.isEmpty());
        const auto parts = ticket.split('.');
        const QByteArray later = QByteArray::number(parts[1].toLongLong() + 600'000'000);
        const QByteArray another = CustomerId::make().toText().toLatin1();
        for (const QByteArray &forged :
             {QByteArray(), QByteArray("nonsense"), parts[0] + '.' + later + '.' + parts[2],
              another + '.' + parts[1] + '.' + parts[2], parts[0] + '.' + parts[1] + '.',
              ticket + '0', parts[0] + '.' + parts[1]}) {
            const Heard refused = byCode(forged, codeOf(m_factor.secret, now()));
            QCOMPARE(refused.status, 422);
            QVERIFY(refused.raw.body.contains("action=\"/account/sign-in\""));
            QVERIFY(refused.header("Set-Cookie").isEmpty());
        }
        m_front->clock().advanceSeconds(301);
        QCOMPARE(byCode(ticket, codeOf(m_factor.secret, now())).status, 422);
    }

    void anotherPasswordEndsTheTicket()
    {
        const QByteArray ticket = ticketIn(m_browser->act("/account/sign-in", kCredentials));
        mustWrite(m_front->db(), [&](WriteTx &tx) -> Result<void> {
            const auto account = customers::accountOf(tx, m_ada);
            return customers::changePassword(tx, m_ada, account->passwordHash,
                                             QStringLiteral("another"), {});
        });
        QCOMPARE(byCode(ticket, codeOf(m_factor.secret, now())).status, 422);
    }

    void theInterfaceGivesNoTicket()
    {
        const Heard asked = m_browser->post(
                "/api/v1/auth/login",
                {{"email", "ada@shop.example"}, {"password", "ja7-Wolkenbruch"}});
        QCOMPARE(asked.code(), "second_factor_required");
        QVERIFY(!asked.raw.body.contains("ticket"));
    }

    void whatMattersAsksAgainAfterAWhile()
    {
        const QByteArray cookie = signIn();
        QCOMPARE(m_browser->look("/account/email", cookie).status, 200);
        m_front->clock().advanceSeconds(601);
        for (const char *path :
             {"/account/email", "/account/password", "/account/erase", "/account/second-factor"}) {
            const Heard led = m_browser->look(path, cookie);
            QCOMPARE(led.status, 303);
            QCOMPARE(led.header("Location"), QByteArray("/account/prove?next=") + path);
        }
        const std::int64_t mails = m_front->rowsOf("mail");
        const Heard sent = m_browser->act(
                "/account/email", "email=eve%40shop.example&password=ja7-Wolkenbruch", cookie);
        QCOMPARE(sent.status, 303);
        QCOMPARE(sent.header("Location"), "/account/prove?next=/account/email");
        QCOMPARE(m_front->rowsOf("mail"), mails);
        QCOMPARE(m_browser->look("/account/data/download", cookie).header("Location"),
                 "/account/prove?next=/account/data");
        QCOMPARE(m_browser->act("/account/second-factor/remove", {}, cookie).header("Location"),
                 "/account/prove?next=/account/security");
        const Heard proven = m_browser->act(
                "/account/prove",
                "next=/account/email&code=" + codeOf(m_factor.secret, now()).toLatin1(), cookie);
        QCOMPARE(proven.header("Location"), "/account/email");
        QCOMPARE(m_browser->look("/account/email", cookie).header("Location"),
                 "/account/sign-in?next=/account/email"); // it is another session's by now
        const QByteArray anew = cookieOf(proven);
        QCOMPARE(m_browser->look("/account/email", anew).status, 200);
        QCOMPARE(m_browser->look("/account/data/download", anew).status, 200);
    }

    void turningItOnShowsEverythingOnce()
    {
        const QByteArray cookie = signIn();
        QCOMPARE(m_browser->act("/account/second-factor/remove", {}, cookie).status, 303);
        const Heard started = m_browser->act("/account/second-factor/start", {}, cookie);
        QCOMPARE(started.status, 200);
        QCOMPARE(started.header("Cache-Control"), "private, no-store");
        QVERIFY(started.raw.body.contains("<path d=\"M0 0h7v1H0z")); // the finder's upper edge
        const QByteArray shown = between(started.raw.body, "class=\"key\">", "<").replace(' ', "");
        const QByteArray secret = factorSecret(QString::fromLatin1(shown));
        QVERIFY(started.raw.body.contains("secret=" + shown));
        const Heard wrong = m_browser->act("/account/second-factor/confirm",
                                           "code=" + wrongCodeOf(secret, now()).toLatin1(), cookie);
        QCOMPARE(wrong.status, 401);
        QVERIFY(!wrong.raw.body.contains(shown));
        const Heard on = m_browser->act("/account/second-factor/confirm",
                                        "code=" + codeOf(secret, now()).toLatin1(), cookie);
        QCOMPARE(on.status, 200);
        QCOMPARE(on.raw.body.count("<li>"), 10);
        const Heard after = m_browser->look("/account/second-factor", cookie);
        QVERIFY(!after.raw.body.contains(shown) && !after.raw.body.contains("<path d=\"M0 0h7"));
    }

private:
    Instant now() { return m_front->clock().now(); }
    Heard byCode(const QByteArray &ticket, const QString &code, const QByteArray &more = {})
    {
        return m_browser->act("/account/sign-in/code",
                              "ticket=" + ticket + "&code=" + code.toLatin1() + more);
    }
    static QByteArray ticketIn(const Heard &heard)
    {
        return between(heard.raw.body, "name=\"ticket\" value=\"", "\"");
    }
    QByteArray signIn()
    {
        const QByteArray ticket = ticketIn(m_browser->act("/account/sign-in", kCredentials));
        const Heard in = byCode(ticket, codeOf(m_factor.secret, now()));
        m_front->clock().advanceSeconds(30); // the next code is another
        return cookieOf(in);
    }

    std::unique_ptr<Shopfront> m_front;
    std::optional<Browser> m_browser;
    CustomerId m_ada = {};
    TestFactor m_factor = {};
};

ARNOLD_TEST_CLASS(SecondStepTest)
#include "SecondStepTest.moc"
