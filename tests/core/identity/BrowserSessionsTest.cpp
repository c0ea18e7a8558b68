#include "core/identity/BrowserSessions.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;
using namespace arnold::identity;

// What a browser carries instead of tokens.
class BrowserSessionsTest : public QObject
{
    Q_OBJECT

public:
    explicit BrowserSessionsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init() { m_store = m_maker.make(); }
    void cleanup() { m_store.reset(); }

    void itTakesThePlaceOfTokens()
    {
        const OpenedSession opened = open();
        const QString secret = give(opened.id);
        QCOMPARE(secret.size(), 43);
        QVERIFY(secret != opened.refreshToken);
        const auto found = browserSession(secret);
        QVERIFY(found && found->session == opened.id && found->subject == m_subject);
        const auto refreshed = mustWrite(
                m_store->db(), [&](WriteTx &tx) { return refresh(tx, opened.refreshToken); });
        QCOMPARE(refreshed.outcome, RefreshOutcome::Refused);
        QVERIFY(!browserSession(opened.refreshToken));
        QVERIFY(!browserSession(QString()));
    }

    void aNewOneReplacesTheFormer()
    {
        const OpenedSession opened = open();
        const QString first = give(opened.id);
        const QString second = give(opened.id);
        QVERIFY(!browserSession(first));
        QVERIFY(browserSession(second));
        QVERIFY(!browserSession(give(open().id) + u'x'));
    }

    void anEndedSessionIsGivenToNobody()
    {
        const OpenedSession opened = open();
        const QString secret = give(opened.id);
        mustWrite(m_store->db(),
                  [&](WriteTx &tx) { return endSession(tx, m_subject, opened.id, "logout"); });
        QVERIFY(!browserSession(secret));
        QVERIFY(!browserSession(give(opened.id)));
    }

    void useProlongsItWithinItsBound()
    {
        constexpr std::int64_t kDay = 86'400;
        const QString secret = give(open().id);
        m_store->clock().advanceSeconds(29 * kDay);
        use(secret);
        m_store->clock().advanceSeconds(29 * kDay);
        use(secret);
        m_store->clock().advanceSeconds(29 * kDay);
        QVERIFY(browserSession(secret)); // 87 days
        use(secret);
        m_store->clock().advanceSeconds(3 * kDay);
        QVERIFY(!browserSession(secret)); // 90 days, however busy
        const QString idle = give(open().id);
        m_store->clock().advanceSeconds(30 * kDay);
        QVERIFY(!browserSession(idle));
    }

    void useRevivesNothing()
    {
        const OpenedSession opened = open();
        const QString secret = give(opened.id);
        const auto known = browserSession(secret);
        QVERIFY(known);
        mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
            endSessions(tx, m_subject, "ended");
            noteBrowserUse(tx, *known);
            return {};
        });
        QVERIFY(!browserSession(secret));
    }

private:
    OpenedSession open()
    {
        return mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<OpenedSession> {
            return openSession(tx,
                               {m_subject, addressIndexOf(tx, QStringLiteral("192.0.2.1")),
                                QStringLiteral("test")});
        });
    }
    QString give(SessionId id)
    {
        return mustWrite(m_store->db(),
                         [&](WriteTx &tx) -> Result<QString> { return giveToBrowser(tx, id); });
    }
    std::optional<BrowserSession> browserSession(const QString &secret)
    {
        using Found = std::optional<BrowserSession>;
        return mustRead(m_store->db(),
                        [&](ReadTx &tx) { return Found(identity::browserSession(tx, secret)); });
    }
    void use(const QString &secret)
    {
        const auto known = browserSession(secret);
        QVERIFY(known);
        mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
            noteBrowserUse(tx, *known);
            return {};
        });
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Subject m_subject {ActorKind::Customer, SessionId::make().bytes()};
};

ARNOLD_STORE_TEST_CLASS(BrowserSessionsTest)
#include "BrowserSessionsTest.moc"
