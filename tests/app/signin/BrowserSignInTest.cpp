#include "app/signin/BrowserSignIn.h"
#include "core/identity/StaffLogin.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFactor.h"
#include "tests/support/TestProvider.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace arnold;
using namespace arnold::test;

namespace {

identity::ExternalIdentity ada()
{
    return {QStringLiteral("https://id.example"), QStringLiteral("u-1"),
            QStringLiteral("ada@shop.example"), true, QStringLiteral("Ada Lind")};
}

} // namespace

// Signing in by the system's browser, which is the test itself: nothing is opened.
class BrowserSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = StoreMaker(Dialect::Sqlite).make();
        m_shop = makeShop(*m_store);
        m_provider.says(ada());
        m_before = m_provider.exchanges();
        mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<int> {
            ARNOLD_CHECK(identity::setStaffLogin(
                    tx, m_shop.owner, QStringLiteral("ada@shop.example"), QStringLiteral("hash")));
            return 0;
        });
        m_opened = {};
        m_signIn = std::make_unique<app::BrowserSignIn>(
                app::BrowserSignIn::Parts {m_store->db(), m_provider, [this](const QUrl &url) {
                                               m_opened = url;
                                               return m_opens;
                                           }});
        m_opens = true;
        m_in.emplace(m_signIn.get(), &app::BrowserSignIn::signedIn);
        m_refused.emplace(m_signIn.get(), &app::BrowserSignIn::refused);
        m_wanted.emplace(m_signIn.get(), &app::BrowserSignIn::factorWanted);
    }
    void cleanup()
    {
        m_in.reset();
        m_refused.reset();
        m_wanted.reset();
        m_signIn.reset();
        m_store.reset();
    }

    void signsInWhoComesBack()
    {
        begin();
        QVERIFY(m_provider.request().redirectUri.startsWith("http://127.0.0.1:"));
        const QByteArray shown = browse(answer());
        QVERIFY2(shown.startsWith("HTTP/1.1 200") && shown.contains("Back to Arnold &amp; co"),
                 shown);
        QVERIFY(shown.contains("default-src 'none'"));
        QTRY_COMPARE(m_in->size(), 1);
        const auto who = m_in->at(0).at(0).value<Staff>();
        QCOMPARE(who.id, m_shop.owner);
        QCOMPARE(m_provider.answer().redirectUri, m_provider.request().redirectUri);
        QVERIFY(browse(answer()).isEmpty()); // it listens no more
        QCOMPARE((m_provider.exchanges() - m_before), 1);
    }

    void strangersAreTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("request");
        const auto row = [](const char *name, const char *request) {
            QTest::newRow(name) << QByteArray(request);
        };
        row("another state", "GET /back?code=c&state=x HTTP/1.1\r\nHost: HOST\r\n\r\n");
        row("no state", "GET /back?code=c HTTP/1.1\r\nHost: HOST\r\n\r\n");
        row("another path", "GET /?code=c&state=STATE HTTP/1.1\r\nHost: HOST\r\n\r\n");
        row("another method", "POST /back?code=c&state=STATE HTTP/1.1\r\nHost: HOST\r\n\r\n");
        row("by a name", "GET /back?code=c&state=STATE HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        row("by no name", "GET /back?code=c&state=STATE HTTP/1.1\r\n\r\n");
        row("no request", "\r\n\r\n");
    }
    void strangersAreTurnedAway()
    {
        QFETCH(QByteArray, request);
        begin();
        request.replace("STATE", m_provider.request().state.toLatin1()).replace("HOST", host());
        QVERIFY(ask(request).startsWith("HTTP/1.1 404"));
        QCOMPARE((m_provider.exchanges() - m_before), 0);
        QVERIFY(browse(answer()).startsWith("HTTP/1.1 200")); // ours is still heard
        QTRY_COMPARE(m_in->size(), 1);
    }

    void theSecondFactorIsAsked()
    {
        const auto owner = identity::staffSubject(m_shop.owner);
        const auto factor = enrolFactor(m_store->db(), owner.actor(), m_store->clock().now());
        m_store->clock().advanceSeconds(60);
        begin();
        browse(answer());
        QTRY_COMPARE(m_wanted->size(), 1);
        m_signIn->showFactor(wrongCodeOf(factor.secret, m_store->clock().now()));
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(m_refused->at(0).at(0).value<ErrorCode>(), ErrorCode::WrongCode);
        QCOMPARE(m_in->size(), 0);
        m_signIn->showFactor(codeOf(factor.secret, m_store->clock().now()));
        QTRY_COMPARE(m_in->size(), 1);
    }

    void guessingEnds()
    {
        const auto owner = identity::staffSubject(m_shop.owner);
        const auto factor = enrolFactor(m_store->db(), owner.actor(), m_store->clock().now());
        m_store->clock().advanceSeconds(60);
        begin();
        browse(answer());
        QTRY_COMPARE(m_wanted->size(), 1);
        for (int i = 0; i < 5; ++i) {
            m_signIn->showFactor(wrongCodeOf(factor.secret, m_store->clock().now(), i));
            QTRY_COMPARE(m_refused->size(), i + 1);
        }
        QCOMPARE(m_refused->last().at(0).value<ErrorCode>(), ErrorCode::Locked);
    }

    void whoIsRefusedHearsWhy_data()
    {
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, const char *with, ErrorCode fault, ErrorCode why) {
            QTest::newRow(name) << QByteArray(with) << static_cast<int>(fault)
                                << static_cast<int>(why);
        };
        constexpr ErrorCode none = ErrorCode::Internal;
        row("they said no", "error=access_denied", none, ErrorCode::SignInRefused);
        row("no code", "", none, ErrorCode::SignInRefused);
        row("a bad answer", "code=c", ErrorCode::SignInRefused, ErrorCode::SignInRefused);
        row("away", "code=c", ErrorCode::Unavailable, ErrorCode::Unavailable);
    }
    void whoIsRefusedHearsWhy()
    {
        QFETCH(QByteArray, with);
        QFETCH(int, fault);
        QFETCH(int, why);
        begin();
        if (static_cast<ErrorCode>(fault) != ErrorCode::Internal)
            m_provider.fails(static_cast<ErrorCode>(fault));
        browse(answer(with));
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(static_cast<int>(m_refused->at(0).at(0).value<ErrorCode>()), why);
        QCOMPARE(m_in->size(), 0);
    }

    void aBrowserThatDoesNotOpen()
    {
        m_opens = false;
        m_signIn->begin({});
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(m_refused->at(0).at(0).value<ErrorCode>(), ErrorCode::Unavailable);
        QVERIFY(browse(answer()).isEmpty());
    }

    void theLastBeginningCounts()
    {
        begin();
        const QUrl former = answer();
        begin();
        QVERIFY(!browse(former).startsWith("HTTP/1.1 200"));
        browse(answer());
        QTRY_COMPARE(m_in->size(), 1);
        m_signIn->cancel();
        QCOMPARE(m_refused->size(), 0);
    }

private:
    void begin()
    {
        m_opened = {};
        m_signIn->begin(QStringLiteral("Back to Arnold & co"));
        QTRY_VERIFY(!m_opened.isEmpty());
    }
    QUrl answer(const QByteArray &with = "code=c") const
    {
        const auto request = m_provider.request();
        return QUrl(request.redirectUri + QStringLiteral("?state=") + request.state + u'&'
                    + QString::fromLatin1(with));
    }
    QByteArray host() const
    {
        return QUrl(m_provider.request().redirectUri).authority().toLatin1();
    }
    QByteArray browse(const QUrl &url)
    {
        const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        return ask("GET " + target + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                           + "\r\n\r\n",
                   url.port());
    }
    // What is answered; empty when nobody listens.
    QByteArray ask(const QByteArray &request, int port = 0)
    {
        QTcpSocket socket;
        QByteArray heard;
        const int at = port == 0 ? QUrl(m_provider.request().redirectUri).port() : port;
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(at));
        if (!socket.waitForConnected(2000))
            return {};
        socket.write(request);
        const auto all = [&] {
            heard += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        };
        [&] { QTRY_VERIFY(all()); }();
        return heard;
    }

    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
    TestProvider m_provider;
    std::unique_ptr<app::BrowserSignIn> m_signIn;
    int m_before = 0; // exchanges of tests before this one
    QUrl m_opened;
    bool m_opens = true;
    std::optional<QSignalSpy> m_in;
    std::optional<QSignalSpy> m_refused;
    std::optional<QSignalSpy> m_wanted;
};

ARNOLD_TEST_CLASS(BrowserSignInTest)
#include "BrowserSignInTest.moc"
