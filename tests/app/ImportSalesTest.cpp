#include "core/reporting/Check.h"
#include "core/storage/Database.h"
#include "tests/support/PrivatePostgres.h"
#include "tests/support/TestStore.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

using namespace arnold;
using namespace arnold::test;

// `arnold-server import sales` as a program: interrupted, killed, and given what it cannot use.
class ImportSalesTest : public QObject
{
    Q_OBJECT

public:
    explicit ImportSalesTest(const StoreMaker &maker)
        : m_dialect(maker.dialect())
    {
    }

private slots:
    void init();
    void killedAtAnyMomentItGoesOn();
    void interruptedItStopsWithAWord();
    void aFileThatCannotBeUsedMakesNoShop_data();
    void aFileThatCannotBeUsedMakesNoShop();

private:
    QString write(const QByteArray &csv) const;
    void start(QProcess &process, const QString &file) const;
    QJsonObject finish(const QString &file) const;
    void verifyWhole();
    std::int64_t count(Database &db, const char *sql) const;
    std::unique_ptr<Database> open() const;

    Dialect m_dialect;
    SystemClock m_clock = {};
    std::unique_ptr<QTemporaryDir> m_dir = {};
    DatabaseConfig m_config = {};
};

namespace {

constexpr int kDocuments = 600;
constexpr int kLines = 20; // of each document
constexpr int kTimeoutMs = 60'000;

QByteArray history()
{
    QByteArray csv = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n";
    for (int document = 0; document < kDocuments; ++document) {
        for (int line = 0; line < kLines; ++line)
            csv += QByteArray::number(536'365 + document) + ",SKU" + QByteArray::number(100 + line)
                    + ",Thing of many,2,13/02/2011 10:00,1.25\n";
    }
    return csv;
}

} // namespace

void ImportSalesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_config = {};
    m_config.keyFile = m_dir->filePath(QStringLiteral("a.key"));
    if (m_dialect == Dialect::Sqlite) {
        m_config.sqliteFile = m_dir->filePath(QStringLiteral("a.arnold"));
    } else {
        auto &server = PrivatePostgres::shared();
        m_config.postgresUrl = server.url(server.createDatabase());
    }
}

QString ImportSalesTest::write(const QByteArray &csv) const
{
    QFile file(m_dir->filePath(QStringLiteral("sales.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

void ImportSalesTest::start(QProcess &process, const QString &file) const
{
    QStringList arguments {QStringLiteral("import"), QStringLiteral("sales"), file};
    arguments << QStringLiteral("--json") << QStringLiteral("--currency") << QStringLiteral("EUR");
    arguments << QStringLiteral("--key-file") << m_config.keyFile;
    if (m_dialect == Dialect::Sqlite)
        arguments << QStringLiteral("--store") << m_config.sqliteFile;
    else
        arguments << QStringLiteral("--database-url")
                  << m_config.postgresUrl.toString(QUrl::FullyEncoded);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/arnold-server"),
                  arguments);
    if (!process.waitForStarted())
        qFatal("arnold-server does not start: it is built beside the tests");
}

// A whole run; its report.
QJsonObject ImportSalesTest::finish(const QString &file) const
{
    QProcess process;
    start(process, file);
    process.waitForFinished(kTimeoutMs);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

std::unique_ptr<Database> ImportSalesTest::open() const
{
    auto opened = Database::open(m_config, m_clock);
    return opened ? std::move(*opened) : nullptr;
}

std::int64_t ImportSalesTest::count(Database &db, const char *sql) const
{
    const auto found = db.read([&](ReadTx &tx) -> Result<std::int64_t> {
        return tx.queryOne<std::int64_t>(sql).value_or(-1);
    });
    return found ? *found : -1;
}

void ImportSalesTest::verifyWhole()
{
    const auto db = open();
    QVERIFY(db);
    QCOMPARE(count(*db, "SELECT COUNT(*) FROM company"), 1);
    QCOMPARE(count(*db, "SELECT COUNT(*) FROM document"), kDocuments);
    QCOMPARE(count(*db, "SELECT COUNT(*) FROM orders"), kDocuments);
    QCOMPARE(count(*db, "SELECT COUNT(*) FROM document_line"), kDocuments * kLines);
    QCOMPARE(count(*db, "SELECT COUNT(*) FROM order_line"), kDocuments * kLines);
    QCOMPARE(count(*db, "SELECT CAST(SUM(total_minor) AS bigint) FROM document"),
             kDocuments * kLines * 250);
    QCOMPARE(count(*db, "SELECT MAX(number) - MIN(number) + 1 FROM document"), kDocuments);
    QVERIFY(reporting::check(*db).value().findings.empty());
}

void ImportSalesTest::killedAtAnyMomentItGoesOn()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString file = write(history());
    int kills = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        start(process, file);
        if (!process.waitForFinished(random.bounded(60 + 40 * round)))
            ++kills;
        process.kill();
        process.waitForFinished();
    }
    qInfo("%d killed", kills);
    QVERIFY(kills > 0);
    const QJsonObject last = finish(file);
    const int rows = kDocuments * kLines;
    QCOMPARE(last[QStringLiteral("rows")].toInt(), rows);
    QCOMPARE(last[QStringLiteral("accepted")].toInt() + last[QStringLiteral("duplicates")].toInt(),
             rows);
    QCOMPARE(last[QStringLiteral("total")].toString(), QStringLiteral("30000.00"));
    verifyWhole();
    QCOMPARE(finish(file)[QStringLiteral("duplicates")].toInt(), rows);
}

void ImportSalesTest::interruptedItStopsWithAWord()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString file = write(history());
    int stops = 0;
    std::int64_t documents = 0;
    for (int round = 0; round < 30 && documents < kDocuments; ++round) {
        QProcess process;
        start(process, file);
        if (process.waitForFinished(20 + random.bounded(80 + 20 * round)))
            break;
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(kTimeoutMs));
        if (process.exitStatus() != QProcess::NormalExit)
            continue; // before it listened: nothing had begun
        const QJsonObject report =
                QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (!report[QStringLiteral("stopped")].toBool())
            break; // it had just finished
        ++stops;
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("Run the same command again"));
        documents += report[QStringLiteral("documents")].toInt();
        const auto db = open();
        QVERIFY(db);
        QCOMPARE(count(*db, "SELECT COUNT(*) FROM document"), documents);
        QCOMPARE(count(*db, "SELECT COUNT(*) FROM document_line"), documents * kLines);
    }
    qInfo("%d stops", stops);
    QVERIFY(stops > 0);
    QCOMPARE(finish(file)[QStringLiteral("total")].toString(), QStringLiteral("30000.00"));
    verifyWhole();
}

void ImportSalesTest::aFileThatCannotBeUsedMakesNoShop_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no such headings") << QByteArray("a,b,c\n1,2,3\n");
    QTest::newRow("only headings") << QByteArray("number,sku,qty,date,price\n");
    QTest::newRow("every row refused")
            << QByteArray("number,sku,qty,date,price\n1,A1,few,2010-12-13,1\n");
}

void ImportSalesTest::aFileThatCannotBeUsedMakesNoShop()
{
    QFETCH(QByteArray, csv);
    QProcess process;
    start(process, write(csv));
    QVERIFY(process.waitForFinished(kTimeoutMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardError().isEmpty());
    if (m_dialect == Dialect::Sqlite) {
        QVERIFY(!QFile::exists(m_config.sqliteFile));
        QVERIFY(!QFile::exists(m_config.keyFile));
        return;
    }
    const auto db = open();
    QVERIFY(db);
    QCOMPARE(count(*db, "SELECT COUNT(*) FROM company"), 0);
}

ARNOLD_STORE_TEST_CLASS(ImportSalesTest)

#include "ImportSalesTest.moc"
