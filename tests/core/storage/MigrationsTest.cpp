#include "core/storage/SealedFile.h"
#include "core/storage/StoreKeys.h"
#include "tests/support/PrivatePostgres.h"
#include "tests/support/TestStore.h"

#include <QDir>

using namespace arnold;
using namespace arnold::test;

// The runner of migrations, on steps of the test's own.
class MigrationsTest : public QObject
{
    Q_OBJECT

public:
    explicit MigrationsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void cleanup();
    void stepsAreAppliedOnceAndInOrder();
    void aBackupIsMadeBeforeAStepAndOnlyThen();
    void thatBackupIsSealedWhereThereIsARecoveryKey();
    void aNewerFormatIsRefused();
    void aChangedStepIsRefused();
    void aStepThatFailsLeavesNothingHalfDone();
    void aMissingNumberIsRefused();

private:
    void write(const char *name, const char *sql);
    Result<std::unique_ptr<Database>> open() { return Database::open(m_config, m_clock); }
    QString rows(); // of the table `log`
    QStringList backups() const;

    StoreMaker m_maker;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_database;
    DatabaseConfig m_config;
};

void MigrationsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_config = {};
    m_config.sync = DatabaseConfig::Sync::Off;
    m_config.readerCount = 1;
    m_config.postgresWriterCount = 1;
    m_config.keyFile = m_dir->filePath(QStringLiteral("key"));
    m_config.migrationsDir = m_dir->filePath(QStringLiteral("steps"));
    QVERIFY(QDir().mkpath(m_config.migrationsDir));
    if (m_maker.dialect() == Dialect::Sqlite) {
        m_config.sqliteFile = m_dir->filePath(QStringLiteral("store.arnold"));
    } else {
        m_database = PrivatePostgres::shared().createDatabase();
        m_config.postgresUrl = PrivatePostgres::shared().url(m_database);
    }
    write("0001_first.sql",
          "CREATE TABLE log (word $text PRIMARY KEY) $keyed;\n"
          "INSERT INTO log VALUES ('one');");
    write("0002_second.sql", "INSERT INTO log VALUES ('two');");
}

void MigrationsTest::cleanup()
{
    if (!m_database.isEmpty())
        PrivatePostgres::shared().dropDatabase(m_database);
}

void MigrationsTest::write(const char *name, const char *sql)
{
    QFile file(QDir(m_config.migrationsDir).filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

QString MigrationsTest::rows()
{
    auto opened = open();
    if (!opened)
        return QString(errorName(opened.error().code));
    return opened.value()
            ->read([](ReadTx &tx) -> Result<QString> {
                QStringList words;
                auto found = tx.query("SELECT word FROM log ORDER BY word");
                while (found.next())
                    words.append(found.value<QString>(0));
                return words.join(QLatin1Char(' '));
            })
            .value();
}

QStringList MigrationsTest::backups() const
{
    return QDir(m_dir->path()).entryList({QStringLiteral("*.backup*")}, QDir::Files);
}

void MigrationsTest::stepsAreAppliedOnceAndInOrder()
{
    QCOMPARE(rows(), QStringLiteral("one two"));
    QCOMPARE(rows(), QStringLiteral("one two"));
    write("0003_third.sql", "UPDATE log SET word = 'three' WHERE word = 'one';");
    QCOMPARE(rows(), QStringLiteral("three two"));
    QCOMPARE(rows(), QStringLiteral("three two"));
}

void MigrationsTest::aBackupIsMadeBeforeAStepAndOnlyThen()
{
    if (m_maker.dialect() != Dialect::Sqlite)
        return; // a server's backups are its own
    QCOMPARE(rows(), QStringLiteral("one two"));
    QCOMPARE(backups(), QStringList());
    write("0003_third.sql", "DELETE FROM log;");
    QCOMPARE(rows(), QString());
    QCOMPARE(backups(), QStringList {QStringLiteral("store.arnold.before-2-to-3.backup")});
    QVERIFY(QFile::remove(QDir(m_config.migrationsDir).filePath(QStringLiteral("0003_third.sql"))));
    m_config.sqliteFile += QStringLiteral(".before-2-to-3.backup");
    QCOMPARE(rows(), QStringLiteral("one two"));
}

void MigrationsTest::thatBackupIsSealedWhereThereIsARecoveryKey()
{
    if (m_maker.dialect() != Dialect::Sqlite)
        return;
    QCOMPARE(rows(), QStringLiteral("one two"));
    const RecoveryKey key = open().value()
                                    ->write(Actor::system(),
                                            [](WriteTx &tx) { return makeRecoveryKey(tx); })
                                    .value();
    write("0003_third.sql", "DELETE FROM log;");
    QCOMPARE(rows(), QString());
    QCOMPARE(backups(), QStringList {QStringLiteral("store.arnold.before-2-to-3.backup")});
    const QString backup = m_config.sqliteFile + QStringLiteral(".before-2-to-3.backup");
    QVERIFY(isSealedFile(backup));
    QVERIFY(QFile::remove(QDir(m_config.migrationsDir).filePath(QStringLiteral("0003_third.sql"))));
    m_config.sqliteFile = m_dir->filePath(QStringLiteral("again.arnold"));
    QVERIFY(openSealedFile(backup, m_config.sqliteFile, key));
    QCOMPARE(rows(), QStringLiteral("one two"));
}

void MigrationsTest::aNewerFormatIsRefused()
{
    write("0003_third.sql", "INSERT INTO log VALUES ('three');");
    QCOMPARE(rows(), QStringLiteral("one three two"));
    QVERIFY(QFile::remove(QDir(m_config.migrationsDir).filePath(QStringLiteral("0003_third.sql"))));
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FormatTooNew);
    QCOMPARE(refused.error().facts,
             (std::vector<ErrorFact> {{QStringLiteral("found"), QStringLiteral("3")},
                                      {QStringLiteral("known"), QStringLiteral("2")}}));
}

void MigrationsTest::aChangedStepIsRefused()
{
    QCOMPARE(rows(), QStringLiteral("one two"));
    write("0001_first.sql", "CREATE TABLE log (word $text PRIMARY KEY) $keyed;");
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFailed);
    QVERIFY(refused.error().detail.contains(QStringLiteral("0001_first.sql")));
}

void MigrationsTest::aStepThatFailsLeavesNothingHalfDone()
{
    QCOMPARE(rows(), QStringLiteral("one two"));
    write("0003_third.sql", "INSERT INTO log VALUES ('three'); CREATE TABLE more (a $int);");
    write("0004_fourth.sql", "INSERT INTO log VALUES ('four'); INSERT INTO log VALUES ('one');");
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFailed);
    QVERIFY(refused.error().detail.contains(QStringLiteral("0004_fourth.sql")));
    QDir(m_config.migrationsDir).remove(QStringLiteral("0003_third.sql"));
    QDir(m_config.migrationsDir).remove(QStringLiteral("0004_fourth.sql"));
    QCOMPARE(rows(), QStringLiteral("one two"));
}

void MigrationsTest::aMissingNumberIsRefused()
{
    write("0004_fourth.sql", "INSERT INTO log VALUES ('four');");
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
}

ARNOLD_STORE_TEST_CLASS(MigrationsTest)
#include "MigrationsTest.moc"
