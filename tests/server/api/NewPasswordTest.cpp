#include "server/api/Routes.h"
#include "server/gateway/Gateway.h"
#include "server/gateway/SignIn.h"
#include "tests/support/Builders.h"
#include "tests/support/Suite.h"

#include "core/selling/RulesCache.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace arnold;
using namespace arnold::test;

namespace {

constexpr const char *kLeaked = "tRoub4dour-and-3";

QString breachedList(const QTemporaryDir &folder)
{
    QFile list(folder.filePath(QStringLiteral("list.txt")));
    if (list.open(QIODevice::WriteOnly))
        list.write(QCryptographicHash::hash(kLeaked, QCryptographicHash::Sha1).toHex().toUpper()
                   + ":42\n");
    return list.fileName();
}

} // namespace

// Which passwords an account may be opened with, beside their length.
class NewPasswordTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWouldBeTriedIsRefused_data()
    {
        QTest::addColumn<QString>("password"); // %1: the shop's name
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *password, int status) {
            QTest::newRow(name) << QString::fromLatin1(password) << status;
        };
        row("on the operator's list", kLeaked, 422);
        row("almost on it", "tRoub4dour-and-4", 201);
        row("the shop's name", "%1-2026!!", 422);
        row("their own name", "Zoltanfi-1987", 422);
        row("their address", "zwiebel1+shop", 422);
        row("one of their own", "ja7-Wolkenbruch", 201);
    }
    void whatWouldBeTriedIsRefused()
    {
        QFETCH(QString, password);
        QFETCH(int, status);
        const auto store = StoreMaker(Dialect::Sqlite).make();
        makeShop(*store);
        RulesCache rules;
        const auto listed = identity::BreachedPasswords::open(breachedList(m_folder));
        QVERIFY(listed);
        gateway::SignIn signIn(store->db(), {1, {}, *listed});
        const gateway::Services services {store->db(), rules, store->clock(), nullptr, &signIn};
        gateway::Gateway gateway(services, api::allRoutes());
        const QString shopName = mustRead(store->db(),
                                          [&](ReadTx &tx) { return rules.current(tx)->shopName; });
        if (password.contains(QLatin1String("%1")))
            password = password.arg(shopName);
        const QJsonObject asked {{"email", "zwiebel@shop.example"},
                                 {"name", "Maria Zoltanfi"},
                                 {"password", password}};
        const auto answer = gateway.answer(
                {.method = "POST",
                 .path = "/api/v1/auth/register",
                 .headers = {{"Host", "till.example"}, {"Content-Type", "application/json"}},
                 .body = QJsonDocument(asked).toJson(),
                 .peer = QHostAddress(QHostAddress::LocalHost),
                 .id = "r-1"});
        QVERIFY2(answer.status == status, answer.body);
        QCOMPARE(answer.body.contains("\"code\":\"weak_password\""), status == 422);
        const auto accounts = mustRead(store->db(), [](ReadTx &tx) {
            return tx.queryOne<std::int64_t>("SELECT count(*) FROM customer_account").value_or(-1);
        });
        QCOMPARE(accounts, std::int64_t(status == 201 ? 1 : 0));
    }

private:
    QTemporaryDir m_folder;
};

ARNOLD_TEST_CLASS(NewPasswordTest)
#include "NewPasswordTest.moc"
