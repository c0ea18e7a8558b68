#include "app/server/Backup.h"

#include "app/server/EraseAgain.h"
#include "core/audit/Audit.h"
#include "core/books/CanonicalJson.h"
#include "core/books/JournalKey.h"
#include "core/customers/Customers.h"
#include "core/orders/NodeJournal.h"
#include "core/storage/ErasureList.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace arnold::app {
namespace {

void tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData());
}

Exit fail(const QString &line)
{
    tell(QStringLiteral("arnold-server: ") + line);
    return Exit::Failed;
}

QString fieldKeyFile(const DatabaseConfig &config)
{
    return config.keyFile.isEmpty() ? config.sqliteFile + QStringLiteral(".key") : config.keyFile;
}

// Copies a file for its owner's eyes alone.
bool copyForOwner(const QString &from, const QString &to)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    return QFile::copy(from, to) && QFile::setPermissions(to, ownerOnly);
}

// Empty after a complaint: a SQLite store that is there.
std::optional<DatabaseConfig> sqliteStore(const QCommandLineParser &parser)
{
    auto config = storeConfig(parser);
    if (!config)
        return std::nullopt;
    if (config->sqliteFile.isEmpty()) {
        fail(QStringLiteral("a PostgreSQL database is copied with its own tools:\n"
                            "  pg_dump --format=custom --file=FILE DATABASE\n"
                            "  pg_restore --create --dbname=postgres FILE\n"
                            "Keep the file that --key-file names apart from it: without that file "
                            "nobody can read the personal fields. Once it is restored, `customer "
                            "erase-again` erases who was erased since."));
        return std::nullopt;
    }
    return config;
}

void declareBackup(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOption({QStringLiteral("with-key"),
                      QStringLiteral("Copies the key of the personal fields too, to FILE.key. Who "
                                     "has both can read everything.")});
}

Exit runBackup(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        std::fputs("arnold-server: usage: backup FILE --store STORE [--with-key]\n", stderr);
        return Exit::Usage;
    }
    const QString file = arguments[0];
    const auto config = sqliteStore(parser);
    if (!config)
        return Exit::Failed;
    for (const QString &there : {file, erasureFileBeside(file)}) {
        if (QFile::exists(there))
            return fail(QStringLiteral("%1 is there already; a backup never writes over one")
                                .arg(there));
    }
    const auto database = openStore(parser, DatabaseConfig::Access::ReadBeside);
    if (!database)
        return Exit::Failed;
    if (const auto copied = database->backupTo(file); !copied) {
        complain(copied.error(), QStringLiteral("no backup was made"));
        return Exit::Failed;
    }
    const QString erasures = erasureFileOf(*config);
    if (QFile::exists(erasures) && !copyForOwner(erasures, erasureFileBeside(file)))
        return fail(QStringLiteral("the list of erasures could not be copied to %1")
                            .arg(erasureFileBeside(file)));
    const QString key = fieldKeyFile(*config);
    if (parser.isSet(QStringLiteral("with-key"))
        && !copyForOwner(key, file + QStringLiteral(".key")))
        return fail(QStringLiteral("the key could not be copied to %1.key").arg(file));
    say(file);
    if (!parser.isSet(QStringLiteral("with-key")))
        tell(QStringLiteral("Keep %1 as well, apart from it: without that key nobody can read the "
                            "personal fields.")
                     .arg(key));
    return Exit::Done;
}

// Where the restored store's key comes from; empty after a complaint.
std::optional<QString> keyForRestore(const QCommandLineParser &parser, const QString &backup)
{
    const QString named = parser.value(QStringLiteral("key-from"));
    const QString beside = backup + QStringLiteral(".key");
    const QString key = named.isEmpty() ? beside : named;
    if (QFile::exists(key))
        return key;
    fail(named.isEmpty()
                 ? QStringLiteral("the key of its personal fields is needed: it is not beside the "
                                  "backup (%1); --key-from KEYFILE says where")
                           .arg(beside)
                 : QStringLiteral("there is no %1").arg(named));
    return std::nullopt;
}

// A customer who was not erased has a name: when nobody's can be read, it is another store's key.
bool keyFits(Database &database)
{
    const auto first = database.read(
            [](ReadTx &tx) -> Result<std::vector<Customer>> { return customers::page(tx, 0, 50); });
    if (!first)
        return false;
    return std::all_of(first->begin(), first->end(), [](const Customer &customer) {
        return customer.erasedAt || !customer.name.isEmpty();
    });
}

// What was restored says so, in the audit and in a journal that begins anew.
Result<void> noteRestore(Database &database, const journal::Signer &signer, const QString &from)
{
    return database.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        audit::append(tx,
                      {.action = "store.restore",
                       .subjectKind = "store",
                       .after = {{QStringLiteral("from"), from}}});
        ARNOLD_TRY(node, orders::enrolNode(tx, signer));
        CanonicalObject body;
        body.putText("from", from);
        node.append(tx, {QStringLiteral("restore"), {}, body.take()});
        return {};
    });
}

// A register's numbers go on only under the key that issued them. The old key is put aside, so that
// nothing that was numbered after the backup can be numbered again.
Result<std::unique_ptr<journal::Signer>> freshJournalKey(const QString &file)
{
    if (QFile::exists(file)) {
        const QString aside = QStringLiteral("%1.before-restore-%2")
                                      .arg(file,
                                           QDateTime::currentDateTimeUtc().toString(
                                                   QStringLiteral("yyyyMMddTHHmmssZ")));
        if (!QFile::rename(file, aside))
            return Error {
                    ErrorCode::StorageFailed, {}, QStringLiteral("cannot put %1 aside").arg(file)};
    }
    return journal::createKeyFile(file);
}

Exit restoreInto(const QCommandLineParser &parser, const QString &backup,
                 const DatabaseConfig &config, const QString &key)
{
    const QString store = config.sqliteFile;
    const QString storeKey = fieldKeyFile(config);
    const QString ownList = erasureFileOf(config);
    const bool hadList = QFile::exists(ownList); // of the store that is restored
    const auto known = knownErasures(parser, {ownList, erasureFileBeside(backup)});
    if (!known)
        return Exit::Failed;
    const auto undo = [&] {
        QFile::remove(store);
        QFile::remove(storeKey);
        if (!hadList)
            QFile::remove(ownList);
        return Exit::Failed;
    };
    if (!QFile::copy(backup, store) || !copyForOwner(key, storeKey)) {
        fail(QStringLiteral("%1 could not be copied to %2").arg(backup, store));
        return undo();
    }
    QFile::setPermissions(store, QFile::ReadOwner | QFile::WriteOwner);
    auto database = openStore(parser);
    if (!database)
        return undo();
    if (!keyFits(*database)) {
        database.reset();
        fail(QStringLiteral("%1 is not the key of this backup").arg(key));
        return undo();
    }
    if (!eraseAgain(*database, *known)) {
        database.reset();
        return undo();
    }
    const auto signer = freshJournalKey(journalKeyFile(parser));
    const auto noted = signer ? noteRestore(*database, **signer, backup)
                              : Result<void>(signer.error());
    if (!noted) {
        complain(noted.error(), QStringLiteral("the restore could not be noted"));
        return Exit::Failed;
    }
    say(store);
    tell(QStringLiteral("Registers book again once they are enrolled anew: their series go on "
                        "under another prefix, so that no number is given twice."));
    return Exit::Done;
}

void declareRestore(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOption(
            {QStringLiteral("key-from"),
             QStringLiteral("The key of the backup's personal fields; FILE.key unless told "
                            "otherwise."),
             QStringLiteral("KEYFILE")});
    declareErasedFrom(parser);
}

Exit runRestore(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        std::fputs("arnold-server: usage: restore FILE --store STORE [--key-from KEYFILE] "
                   "[--erased-from FILE]\n",
                   stderr);
        return Exit::Usage;
    }
    const auto config = sqliteStore(parser);
    if (!config)
        return Exit::Failed;
    if (!QFile::exists(arguments[0]))
        return fail(QStringLiteral("there is no %1").arg(arguments[0]));
    for (const QString &there : {config->sqliteFile, fieldKeyFile(*config)}) {
        if (QFile::exists(there))
            return fail(QStringLiteral("%1 is there: move it away first; a restore never writes "
                                       "over a shop")
                                .arg(there));
    }
    const auto key = keyForRestore(parser, arguments[0]);
    return key ? restoreInto(parser, arguments[0], *config, *key) : Exit::Failed;
}

Exit runMigrate(const QCommandLineParser &parser, const QStringList &)
{
    const auto config = storeConfig(parser);
    if (!config)
        return Exit::Failed;
    if (!config->sqliteFile.isEmpty() && !QFile::exists(config->sqliteFile))
        return fail(QStringLiteral("there is no %1").arg(config->sqliteFile));
    const bool isCurrent = isMigrated(*config);
    if (!openStore(parser))
        return Exit::Failed;
    if (isCurrent)
        say(QStringLiteral("Nothing to do: the store has this version's format."));
    else if (config->sqliteFile.isEmpty())
        say(QStringLiteral("The database has this version's format now."));
    else
        say(QStringLiteral("The store has this version's format now; what it was lies beside it as "
                           "%1.before-*.backup.")
                    .arg(config->sqliteFile));
    return Exit::Done;
}

} // namespace

Command backupCommand()
{
    return {"backup",
            "FILE",
            "Copies a SQLite store while work goes on.",
            "One consistent moment of the store, in a file that is complete when it has its name.\n"
            "It opens beside a running shop and is safe to run at any time. Four files make a\n"
            "shop: the store; its key (STORE.key), without which nobody can read the personal\n"
            "fields, and which is copied with --with-key only, since whoever has both reads\n"
            "everything; the list of erased customers (STORE.erased), ids alone, which goes along\n"
            "as FILE.erased; and the journal's key (STORE.journal-key), which belongs to this\n"
            "machine and is in no backup.\n\n"
            "  arnold-server backup /media/usb/shop-monday.arnold --store shop.arnold\n\n"
            "PostgreSQL is copied with pg_dump.",
            declareBackup,
            runBackup};
}

Command restoreCommand()
{
    return {"restore",
            "FILE",
            "Makes a store from a backup.",
            "Never over a shop: STORE must not be there. The key of the personal fields comes\n"
            "from FILE.key or --key-from, and is tried before anything is kept. The journal "
            "begins\n"
            "anew under a fresh key, and says that it was restored; registers are enrolled again\n"
            "before they book, so that no number is given twice.\n\n"
            "Customers who were erased after the backup was made are erased again: those on\n"
            "STORE.erased, which stays when STORE is moved away, on FILE.erased, and on the lists\n"
            "beside what --erased-from names (the former store, or a later backup).\n\n"
            "  arnold-server restore shop-monday.arnold --store shop.arnold \\\n"
            "    --key-from safe/shop.key --erased-from shop-friday.arnold",
            declareRestore,
            runRestore};
}

Command migrateCommand()
{
    return {"migrate",
            "",
            "Brings a store to this version's format.",
            "Every program does this when it opens a store; here it can be done at a time of "
            "one's\n"
            "own choosing. A SQLite file is copied first, to STORE.before-OLD-to-NEW.backup. All\n"
            "steps are taken, or none. A store of a newer version is refused and left alone.",
            declareStore,
            runMigrate};
}

} // namespace arnold::app
