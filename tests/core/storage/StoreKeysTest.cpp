#include "core/storage/StoreKeys.h"
#include "core/customers/Customers.h"
#include "core/storage/SealedFile.h"
#include "tests/support/TestStore.h"

#include <QDir>

using namespace arnold;
using namespace arnold::test;

namespace {

constexpr auto kName = "Zyxwvara Quobbleton";
constexpr auto kEmail = "zyxwvara@quobbleton.example";

CustomerId addCustomer(Database &db)
{
    return db
            .write(Actor::system(),
                   [](WriteTx &tx) {
                       NewCustomer contact;
                       contact.name = QString::fromLatin1(kName);
                       contact.email = QString::fromLatin1(kEmail);
                       return customers::create(tx, contact);
                   })
            .value();
}

// By the look-up that the index key serves, and with the name that the data key opens.
QStringList namesByEmail(Database &db)
{
    return db
            .read([](ReadTx &tx) -> Result<QStringList> {
                QStringList names;
                for (const Customer &customer :
                     customers::search(tx, QString::fromLatin1(kEmail), 5))
                    names << customer.name;
                return names;
            })
            .value();
}

RecoveryKey newRecoveryKey(Database &db)
{
    return db.write(Actor::system(), [](WriteTx &tx) { return makeRecoveryKey(tx); }).value();
}

ErrorCode codeOf(const DatabaseConfig &config, const Clock &clock)
{
    const auto opened = Database::open(config, clock);
    return opened ? ErrorCode::AlreadyDone : opened.error().code;
}

} // namespace

// On SQLite and on PostgreSQL.
class StoreKeysTest : public QObject
{
    Q_OBJECT

public:
    explicit StoreKeysTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void aStoreOpensWithItsMasterKeyAlone();
    void theMasterKeyMayComeFromTheEnvironment();
    void theRecoveryKeyMakesANewMasterKey();
    void aNewRecoveryKeyTakesThePlaceOfTheFormer();
    void aSealedBackupOpensOnAnotherMachine();

private:
    StoreMaker m_maker;
};

void StoreKeysTest::aStoreOpensWithItsMasterKeyAlone()
{
    const auto store = m_maker.make();
    addCustomer(store->db());
    store->reopen();
    QCOMPARE(namesByEmail(store->db()), QStringList {QString::fromLatin1(kName)});
    store->close();
    const QString keyFile = store->config().keyFile;
    const QString aside = keyFile + QStringLiteral(".aside");
    QVERIFY(QFile::rename(keyFile, aside));
    QCOMPARE(codeOf(store->config(), store->clock()), ErrorCode::WrongKey);
    QVERIFY(!QFile::exists(keyFile)); // a fresh key would hide that the right one is missing
    QVERIFY(createKeyFile(keyFile));
    QCOMPARE(codeOf(store->config(), store->clock()), ErrorCode::WrongKey);
    QVERIFY(QFile::remove(keyFile));
    QVERIFY(QFile::rename(aside, keyFile));
    store->reopen();
    QCOMPARE(namesByEmail(store->db()), QStringList {QString::fromLatin1(kName)});
}

void StoreKeysTest::theMasterKeyMayComeFromTheEnvironment()
{
    const auto store = m_maker.make();
    addCustomer(store->db());
    store->close();
    DatabaseConfig config = store->config();
    config.masterKeys = masterKeysText(readKeyFile(config.keyFile).value());
    QVERIFY(QFile::remove(config.keyFile));
    {
        const auto opened = Database::open(config, store->clock());
        QVERIFY(opened);
        QCOMPARE(namesByEmail(**opened), QStringList {QString::fromLatin1(kName)});
    }
    QVERIFY(!QFile::exists(config.keyFile));
    config.masterKeys = masterKeysText(MasterKeys::random());
    QCOMPARE(codeOf(config, store->clock()), ErrorCode::WrongKey);
    for (const char *wrong : {"12", "x", ",", "00,11"}) {
        config.masterKeys = QString::fromLatin1(wrong);
        QCOMPARE(codeOf(config, store->clock()), ErrorCode::InvalidValue);
    }
}

void StoreKeysTest::theRecoveryKeyMakesANewMasterKey()
{
    const auto store = m_maker.make();
    addCustomer(store->db());
    const DatabaseConfig config = store->config();
    const MasterKeys former = readKeyFile(config.keyFile).value();
    {
        store->close();
        QCOMPARE(recoverStore(config, RecoveryKey::random()).error().code, ErrorCode::AlreadyDone);
        QVERIFY(QFile::remove(config.keyFile));
        // Without a recovery key none opens it.
        QCOMPARE(recoverStore(config, RecoveryKey::random()).error().code, ErrorCode::WrongKey);
        QVERIFY(!QFile::exists(config.keyFile));
        QVERIFY(replaceKeyFile(config.keyFile, former));
        store->reopen();
    }
    const RecoveryKey key = newRecoveryKey(store->db());
    if (m_maker.dialect() == Dialect::Sqlite)
        QCOMPARE(recoverStore(config, key).error().code, ErrorCode::Locked);
    store->close();
    QVERIFY(QFile::remove(config.keyFile));
    QCOMPARE(recoverStore(config, RecoveryKey::random()).error().code, ErrorCode::WrongKey);
    QVERIFY(!QFile::exists(config.keyFile));
    QVERIFY(recoverStore(config, key));
    QVERIFY(!(readKeyFile(config.keyFile)->keys.front() == former.keys.front()));
    store->reopen();
    QCOMPARE(namesByEmail(store->db()), QStringList {QString::fromLatin1(kName)});
    store->close();
    QVERIFY(replaceKeyFile(config.keyFile, former));
    QCOMPARE(codeOf(config, store->clock()), ErrorCode::WrongKey);
}

void StoreKeysTest::aNewRecoveryKeyTakesThePlaceOfTheFormer()
{
    const auto store = m_maker.make();
    addCustomer(store->db());
    const RecoveryKey former = newRecoveryKey(store->db());
    const RecoveryKey key = newRecoveryKey(store->db());
    const auto kept = store->db().read(
            [](ReadTx &tx) -> Result<std::optional<QByteArray>> { return recoveryPublicKey(tx); });
    QCOMPARE(kept.value(), key.publicKey());
    store->close();
    QVERIFY(QFile::remove(store->config().keyFile));
    QCOMPARE(recoverStore(store->config(), former).error().code, ErrorCode::WrongKey);
    QVERIFY(recoverStore(store->config(), key));
    store->reopen();
    QCOMPARE(namesByEmail(store->db()), QStringList {QString::fromLatin1(kName)});
}

void StoreKeysTest::aSealedBackupOpensOnAnotherMachine()
{
    const auto store = m_maker.make();
    const QTemporaryDir elsewhere;
    const QString backup = elsewhere.filePath(QStringLiteral("backup"));
    addCustomer(store->db());
    if (m_maker.dialect() != Dialect::Sqlite) {
        QCOMPARE(store->db().backupTo(backup).error().code, ErrorCode::InvalidState);
        return;
    }
    QCOMPARE(store->db().backupTo(backup).error().code, ErrorCode::MissingField);
    QVERIFY(!QFile::exists(backup));
    const RecoveryKey key = newRecoveryKey(store->db());
    QVERIFY(store->db().backupTo(backup));
    QVERIFY(isSealedFile(backup));
    QVERIFY(!store->db().backupTo(backup)); // never over another file
    const QFileInfo beside(store->config().sqliteFile);
    QCOMPARE(beside.dir().entryList({QStringLiteral("*copying*")}), QStringList());
    DatabaseConfig config = store->config();
    config.sqliteFile = elsewhere.filePath(QStringLiteral("again.arnold"));
    config.keyFile.clear();
    QVERIFY(openSealedFile(backup, config.sqliteFile, key));
    QCOMPARE(codeOf(config, store->clock()), ErrorCode::WrongKey); // its master key is not there
    QVERIFY(recoverStore(config, key));
    const auto again = Database::open(config, store->clock());
    QVERIFY(again);
    QCOMPARE(namesByEmail(**again), QStringList {QString::fromLatin1(kName)});
}

ARNOLD_STORE_TEST_CLASS(StoreKeysTest)
#include "StoreKeysTest.moc"
