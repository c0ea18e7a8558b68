#include "core/customers/Customers.h"
#include "core/storage/FieldCipher.h"
#include "core/storage/StoreKeys.h"
#include "tests/support/Builders.h"
#include "tests/support/PrivatePostgres.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace arnold;
using namespace arnold::test;

namespace {

constexpr int kTimeoutMs = 60'000;
constexpr int kCustomers = 2'000; // enough that a change takes longer than the program's start
constexpr int kKills = 12;

QString nameOf(int number)
{
    return QStringLiteral("Customer %1").arg(number);
}

struct Ended {
    int status = -1;
    QByteArray out = {};
    QByteArray err = {};
};

} // namespace

// `arnold-server masterkey`, backup and restore as programs, on SQLite and on PostgreSQL.
class MasterKeyCommandTest : public QObject
{
    Q_OBJECT

public:
    explicit MasterKeyCommandTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void aChangeSurvivesKills();
    void aSealedDumpComesBack();

private:
    QStringList storeOptions() const;
    Ended run(const QStringList &arguments, const QByteArray &typed = {}) const;
    std::unique_ptr<QProcess> started(const QStringList &arguments) const;
    // Every customer can be read; the key of the data key that wraps now.
    QByteArray verifyAll(const DatabaseConfig &config);

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    std::vector<CustomerId> m_customers;
    QString m_recoveryKey;
};

void MasterKeyCommandTest::init()
{
    m_store = m_maker.make();
    m_customers.clear();
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        for (int i = 0; i < kCustomers; ++i) {
            NewCustomer customer;
            customer.name = nameOf(i);
            ARNOLD_TRY(id, customers::insert(tx, customer));
            m_customers.push_back(id);
        }
        ARNOLD_TRY(recovery, makeRecoveryKey(tx));
        m_recoveryKey = recovery.text();
        return {};
    });
    m_store->close();
}

QStringList MasterKeyCommandTest::storeOptions() const
{
    const DatabaseConfig &config = m_store->config();
    QStringList options {QStringLiteral("--key-file"), config.keyFile};
    if (config.sqliteFile.isEmpty())
        options << QStringLiteral("--database-url")
                << config.postgresUrl.toString(QUrl::FullyEncoded);
    else
        options << QStringLiteral("--store") << config.sqliteFile;
    return options;
}

std::unique_ptr<QProcess> MasterKeyCommandTest::started(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/arnold-server"),
                   arguments);
    return process;
}

Ended MasterKeyCommandTest::run(const QStringList &arguments, const QByteArray &typed) const
{
    const auto process = started(arguments);
    process->write(typed);
    process->closeWriteChannel();
    if (!process->waitForFinished(kTimeoutMs))
        qFatal("arnold-server does not end: %s", qPrintable(process->errorString()));
    return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
}

QByteArray MasterKeyCommandTest::verifyAll(const DatabaseConfig &config)
{
    const SystemClock clock;
    DatabaseConfig looking = config;
    looking.access = DatabaseConfig::Access::Owner;
    const auto opened = Database::open(looking, clock);
    if (!opened)
        return "does not open: " + opened.error().detail.toUtf8();
    const auto people = mustRead(**opened,
                                 [&](ReadTx &tx) { return customers::byIds(tx, m_customers); });
    for (const Customer &customer : people) {
        const auto at = std::ranges::find(m_customers, customer.id) - m_customers.begin();
        if (customer.name != nameOf(static_cast<int>(at)))
            return "unreadable: " + nameOf(static_cast<int>(at)).toUtf8();
    }
    if (people.size() != m_customers.size())
        return "not all are there";
    return (*opened)->cipher().currentKeyId();
}

void MasterKeyCommandTest::aChangeSurvivesKills()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);
    const QByteArray first = verifyAll(m_store->config());
    QCOMPARE(first.size(), qsizetype(FieldCipher::kKeyIdBytes));
    const QStringList rotate = QStringList {QStringLiteral("masterkey"), QStringLiteral("rotate")}
            + storeOptions();
    QElapsedTimer timer;
    timer.start();
    const Ended whole = run(rotate);
    QVERIFY2(whole.status == 0, whole.err.constData());
    QVERIFY(whole.out.contains(QByteArray::number(2 * kCustomers) + " keys were wrapped anew"));
    const int usualMs = static_cast<int>(timer.elapsed());
    for (int kill = 0; kill < kKills; ++kill) {
        const auto process = started(rotate);
        process->waitForFinished(chance.bounded(usualMs + usualMs / 10));
        process->kill();
        process->waitForFinished();
        // A new key each time, but never more than fit: what was begun is brought to its end.
        const QByteArray now = verifyAll(m_store->config());
        QVERIFY2(now.size() == FieldCipher::kKeyIdBytes, now.constData());
        if (kill % 3 == 2) {
            const Ended ended = run(rotate + QStringList {QStringLiteral("--continue")});
            QVERIFY2(ended.status == 0, ended.err.constData());
        }
    }
    QVERIFY(verifyAll(m_store->config()) != first);
    QVERIFY(run(rotate + QStringList {QStringLiteral("--continue")}).status == 0);
    QCOMPARE(readKeyFile(m_store->config().keyFile)->keys.size(), std::size_t(1));
}

void MasterKeyCommandTest::aSealedDumpComesBack()
{
    const QTemporaryDir dir;
    const QString dump = dir.filePath(QStringLiteral("dump"));
    const QString backup = dir.filePath(QStringLiteral("backup"));
    const QString again = dir.filePath(QStringLiteral("again"));
    if (m_maker.dialect() == Dialect::Sqlite) {
        const Ended made = run(QStringList {QStringLiteral("backup"), backup} + storeOptions());
        QVERIFY2(made.status == 0, made.err.constData());
        return;
    }
    const auto tool = [](const char *name, const QStringList &arguments) {
        QProcess process;
        process.start(QStandardPaths::findExecutable(QString::fromLatin1(name)), arguments);
        return process.waitForFinished(kTimeoutMs) && process.exitCode() == 0;
    };
    const QString url = m_store->config().postgresUrl.toString(QUrl::FullyEncoded);
    QVERIFY(tool("pg_dump",
                 {QStringLiteral("--format=custom"), QStringLiteral("--no-owner"),
                  QStringLiteral("--file"), dump, url}));
    const QStringList sealing {QStringLiteral("backup"), backup, QStringLiteral("--dump"), dump};
    const Ended sealed = run(sealing + storeOptions());
    QVERIFY2(sealed.status == 0, sealed.err.constData());
    QFile plain(dump);
    QFile file(backup);
    QVERIFY(plain.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly));
    const QByteArray whole = plain.readAll();
    QVERIFY(whole.contains("customer_name_token"));
    QVERIFY(!file.readAll().contains("customer_name_token"));
    const QStringList opening {QStringLiteral("restore"), backup, QStringLiteral("--dump"), again};
    const Ended refused = run(opening, RecoveryKey::random().text().toLatin1() + '\n');
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains("another recovery key"));
    QVERIFY(!QFile::exists(again));
    const Ended opened = run(opening, m_recoveryKey.toLatin1() + '\n');
    QVERIFY2(opened.status == 0, opened.err.constData());
    QFile back(again);
    QVERIFY(back.open(QIODevice::ReadOnly));
    QVERIFY(back.readAll() == whole);
    // Another server, another machine: the recovery key is all that is needed.
    auto &server = PrivatePostgres::shared();
    DatabaseConfig elsewhere = m_store->config();
    const QString name = server.createDatabase();
    elsewhere.postgresUrl = server.url(name);
    elsewhere.keyFile = dir.filePath(QStringLiteral("elsewhere.key"));
    const QString other = elsewhere.postgresUrl.toString(QUrl::FullyEncoded);
    QVERIFY(tool("pg_restore",
                 {QStringLiteral("--no-owner"), QStringLiteral("--dbname"), other, again}));
    const Ended recovered = run({QStringLiteral("masterkey"), QStringLiteral("recover"),
                                 QStringLiteral("--database-url"), other,
                                 QStringLiteral("--key-file"), elsewhere.keyFile},
                                m_recoveryKey.toLatin1() + '\n');
    QVERIFY2(recovered.status == 0, recovered.err.constData());
    const QByteArray now = verifyAll(elsewhere);
    QVERIFY2(now.size() == FieldCipher::kKeyIdBytes, now.constData());
    server.dropDatabase(name);
}

ARNOLD_STORE_TEST_CLASS(MasterKeyCommandTest)
#include "MasterKeyCommandTest.moc"
