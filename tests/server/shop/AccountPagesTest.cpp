#include "core/base/ErrorWords.h"
#include "core/mail/Mail.h"
#include "server/shop/Page.h"
#include "tests/server/api/Shopfront.h"

#include <QFile>
#include <QJsonDocument>

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kForm = "Content-Type: application/x-www-form-urlencoded\r\n"
                         "Origin: http://shop.example\r\n";
const QByteArray kVerify = "/account/verify-email";
const QByteArray kReset = "/account/reset-password";

QJsonObject wordsOf(const QString &language)
{
    QFile file(QStringLiteral(":/translations/pages.%1.json").arg(language));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

// The pages that the links of mails open.
class AccountPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(StoreMaker(Dialect::Sqlite));
        Shopper shopper = m_front->shopper();
        const Heard made = shopper.post("/api/v1/auth/register",
                                        {{"email", "ada@shop.example"},
                                         {"password", "ja7-Wolkenbruch"},
                                         {"name", "Ada Lind"}});
        QCOMPARE(made.status, 201);
    }
    void cleanup() { m_front.reset(); }

    void lookingSpendsNothingAndTheButtonDoes()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray token = mailed(mail::Kind::VerifyEmail);
        for (int look = 0; look < 3; ++look) {
            const Heard page = shopper.get(kVerify + "?token=" + token);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8");
            QVERIFY(page.raw.body.contains("value=\"" + token + '"'));
            QVERIFY(page.raw.body.contains("method=\"post\" action=\"/account/verify-email\">"));
            QVERIFY(!verified());
        }
        const Heard done = shopper.send("POST", kVerify, "token=" + token, kForm);
        QCOMPARE(done.status, 200);
        QVERIFY(!done.raw.body.contains("<form"));
        QVERIFY(verified());
        const Heard again = shopper.send("POST", kVerify, "token=" + token, kForm);
        QVERIFY(again.status >= 400);
        QVERIFY(again.raw.body.contains("role=\"alert\""));
        QVERIFY(!again.raw.body.contains("<form"));
    }

    void aWeakPasswordIsAskedForAnew()
    {
        Shopper shopper = m_front->shopper();
        QCOMPARE(
                shopper.post("/api/v1/auth/password-reset", {{"email", "ada@shop.example"}}).status,
                202);
        const QByteArray token = mailed(mail::Kind::ResetPassword);
        QVERIFY(shopper.get(kReset + "?token=" + token)
                        .raw.body.contains("autocomplete=\"new-password\""));
        for (const QByteArray &weak :
             {QByteArray("short"), QByteArray("password1"), QByteArray()}) {
            const Heard refused = shopper.send("POST", kReset,
                                               "token=" + token + "&password=" + weak, kForm);
            QVERIFY2(refused.status >= 400 && refused.status < 500, refused.raw.body);
            QVERIFY(refused.raw.body.contains("id=\"password-problem\""));
            QVERIFY(refused.raw.body.contains("value=\"" + token + '"'));
            QVERIFY(weak.isEmpty() || !refused.raw.body.contains(weak));
        }
        const Heard done = shopper.send("POST", kReset,
                                        "token=" + token + "&password=plume%2BVortex+41", kForm);
        QVERIFY2(done.status == 200, done.raw.body);
        QCOMPARE(shopper.post("/api/v1/auth/login",
                              {{"email", "ada@shop.example"}, {"password", "plume+Vortex 41"}})
                         .status,
                 200);
    }

    void aPageRunsNothingAndGoesNowhere()
    {
        Shopper shopper = m_front->shopper();
        const Heard page = shopper.get(kVerify + "?token=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        QCOMPARE(page.status, 200);
        QVERIFY(!page.raw.body.contains("<script"));
        QVERIFY(page.raw.body.contains("&quot;&gt;&lt;script&gt;"));
        const QByteArray policy = page.header("Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'"));
        QVERIFY(policy.contains("form-action 'self'"));
        QVERIFY(policy.contains("style-src 'sha256-"));
        QVERIFY(!policy.contains("script-src") && !policy.contains("unsafe"));
        // The token stands in the address: others learn nothing, and our own form says who it is.
        QCOMPARE(page.header("Referrer-Policy"), "same-origin");
        QCOMPARE(page.header("Cache-Control"), "private, no-store");
        const Heard without = shopper.get(kVerify);
        QVERIFY(without.raw.body.contains("role=\"alert\"") && !without.raw.body.contains("<form"));
    }

    void aFormIsReadStrictly()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray token = mailed(mail::Kind::VerifyEmail);
        const auto status = [&](const QByteArray &body, const QByteArray &fields) {
            return shopper.send("POST", kVerify, body, fields).status;
        };
        QCOMPARE(status("{\"token\":\"" + token + "\"}", "Origin: http://shop.example\r\n"), 415);
        QCOMPARE(status("token=" + token + "&token=" + token, kForm), 400);
        QCOMPARE(status("token=" + token + "&admin=1", kForm), 400);
        QCOMPARE(status("name=" + token, kForm), 400);
        QCOMPARE(status("token=" + QByteArray(20'000, 'a'), kForm), 413);
        QVERIFY(!verified());
    }

    void everyLanguageHasEveryWord_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : ErrorWords::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageHasEveryWord()
    {
        QFETCH(QString, language);
        const QJsonObject english = wordsOf(QStringLiteral("en"));
        const QJsonObject words = wordsOf(language);
        QCOMPARE(words.keys(), english.keys());
        for (const QString &page : english.keys()) {
            QCOMPARE(words[page].toObject().keys(), english[page].toObject().keys());
            for (const QJsonValue &text : words[page].toObject())
                QVERIFY(!text.toString().trimmed().isEmpty());
        }
        Shopper shopper = m_front->shopper();
        const Heard page = shopper.get(kReset + "?token=t",
                                       "Accept-Language: " + language.toLatin1() + "\r\n");
        QVERIFY(page.raw.body.contains("<html lang=\"" + language.toLatin1() + "\" dir=\""
                                       + (language == QLatin1String("ar") ? "rtl" : "ltr")
                                       + "\">"));
        const QString title = words[QStringLiteral("reset_password")]
                                      .toObject()[QStringLiteral("title")]
                                      .toString();
        QVERIFY(page.raw.body.contains(title.toHtmlEscaped().toUtf8()));
    }

private:
    QByteArray mailed(mail::Kind kind)
    {
        QByteArray token;
        const auto look = [&] {
            const auto all = m_front->db().read([](ReadTx &tx) { return mail::due(tx, 100); });
            for (const mail::WaitingMail &each : all.value()) {
                if (each.kind == kind)
                    token = each.token.toLatin1();
            }
            return !token.isEmpty();
        };
        for (int i = 0; i < 200 && !look(); ++i)
            QTest::qWait(10); // a reset is written behind the answer
        return token;
    }
    bool verified()
    {
        return m_front->rowsOf("customer_account WHERE verified_at IS NOT NULL") == 1;
    }

    std::unique_ptr<Shopfront> m_front;
};

ARNOLD_TEST_CLASS(AccountPagesTest)
#include "AccountPagesTest.moc"
