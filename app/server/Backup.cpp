#include "app/server/Backup.h"

#include "app/server/EraseAgain.h"
#include "app/server/RecoveryWords.h"
#include "core/audit/Audit.h"
#include "core/books/CanonicalJson.h"
#include "core/books/JournalKey.h"
#include "core/orders/NodeJournal.h"
#include "core/storage/ErasureList.h"
#include "core/storage/SealedFile.h"
#include "core/storage/StoreKeys.h"

#include <QDateTime>
#include <QFile>

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

// Copies a file for its owner's eyes alone.
bool copyForOwner(const QString &from, const QString &to)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    return QFile::copy(from, to) && QFile::setPermissions(to, ownerOnly);
}

Exit failSealing(const Error &error)
{
    if (error.code == ErrorCode::MissingField)
        return fail(QStringLiteral("the shop has no recovery key to which a backup could be "
                                   "sealed; `masterkey new-recovery-key` makes one"));
    complain(error, QStringLiteral("no backup was made"));
    return Exit::Failed;
}

// PostgreSQL is copied by its own tools; what they wrote, or are writing, is sealed here.
Exit sealDump(const QCommandLineParser &parser, const QString &file)
{
    const QString named = parser.value(QStringLiteral("dump"));
    if (named.isEmpty())
        return fail(QStringLiteral("a PostgreSQL database is copied with its own tools, and sealed "
                                   "here:\n"
                                   "  pg_dump --format=custom DATABASE | arnold-server backup FILE "
                                   "--dump -"));
    const auto database = openStore(parser, DatabaseConfig::Access::ReadBeside);
    if (!database)
        return Exit::Failed;
    const auto recovery = database->read(
            [](ReadTx &tx) -> Result<std::optional<QByteArray>> { return recoveryPublicKey(tx); });
    if (!recovery)
        return failSealing(recovery.error());
    if (!*recovery)
        return failSealing(Error {ErrorCode::MissingField});
    QFile dump(named);
    const bool isOpen = named == QLatin1String("-") ? dump.open(stdin, QIODevice::ReadOnly)
                                                    : dump.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(QStringLiteral("%1: %2").arg(named, dump.errorString()));
    if (const auto sealed = sealFile(dump, file, **recovery); !sealed)
        return failSealing(sealed.error());
    say(file);
    return Exit::Done;
}

void declareBackup(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOption({QStringLiteral("dump"),
                      QStringLiteral("What pg_dump wrote of a PostgreSQL database, to be sealed; - "
                                     "is standard input."),
                      QStringLiteral("DUMP")});
}

Exit runBackup(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        std::fputs("arnold-server: usage: backup FILE --store STORE | backup FILE --dump DUMP\n",
                   stderr);
        return Exit::Usage;
    }
    const QString file = arguments[0];
    const auto config = storeConfig(parser);
    if (!config)
        return Exit::Failed;
    if (config->sqliteFile.isEmpty())
        return sealDump(parser, file);
    for (const QString &there : {file, erasureFileBeside(file)}) {
        if (QFile::exists(there))
            return fail(QStringLiteral("%1 is there already; a backup never writes over one")
                                .arg(there));
    }
    const auto database = openStore(parser, DatabaseConfig::Access::ReadBeside);
    if (!database)
        return Exit::Failed;
    if (const auto copied = database->backupTo(file); !copied)
        return failSealing(copied.error());
    const QString erasures = erasureFileOf(*config);
    if (QFile::exists(erasures) && !copyForOwner(erasures, erasureFileBeside(file)))
        return fail(QStringLiteral("the list of erasures could not be copied to %1")
                            .arg(erasureFileBeside(file)));
    say(file);
    return Exit::Done;
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

// The store as it was, under a master key of this machine's.
Result<void> unseal(const QString &backup, const DatabaseConfig &config, const RecoveryKey &key)
{
    ARNOLD_CHECK(openSealedFile(backup, config.sqliteFile, key));
    return recoverStore(config, key);
}

Exit restoreInto(const QCommandLineParser &parser, const QString &backup,
                 const DatabaseConfig &config, const RecoveryKey &key)
{
    const QString store = config.sqliteFile;
    const QString ownList = erasureFileOf(config);
    const bool hadList = QFile::exists(ownList); // of the store that is restored
    const auto known = knownErasures(parser, {ownList, erasureFileBeside(backup)});
    if (!known)
        return Exit::Failed;
    const auto undo = [&] {
        QFile::remove(store);
        if (!keyFileOf(config).isEmpty())
            QFile::remove(keyFileOf(config));
        if (!hadList)
            QFile::remove(ownList);
        return Exit::Failed;
    };
    if (const auto unsealed = unseal(backup, config, key); !unsealed) {
        complain(unsealed.error(), QStringLiteral("nothing was restored"));
        return undo();
    }
    auto database = openStore(parser);
    if (!database)
        return undo();
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
    parser.addOption({QStringLiteral("dump"),
                      QStringLiteral("Opens a sealed dump of PostgreSQL to this file, for "
                                     "pg_restore, and makes no store."),
                      QStringLiteral("DUMP")});
    declareErasedFrom(parser);
}

Exit openDump(const QString &backup, const QString &dump)
{
    const auto key = askForRecoveryKey();
    if (!key)
        return Exit::Failed;
    if (const auto opened = openSealedFile(backup, dump, *key); !opened) {
        complain(opened.error(), QStringLiteral("nothing was restored"));
        return Exit::Failed;
    }
    say(dump);
    return Exit::Done;
}

Exit runRestore(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        std::fputs("arnold-server: usage: restore FILE --store STORE [--erased-from FILE] | "
                   "restore FILE --dump DUMP\n",
                   stderr);
        return Exit::Usage;
    }
    if (!QFile::exists(arguments[0]))
        return fail(QStringLiteral("there is no %1").arg(arguments[0]));
    const QString dump = parser.value(QStringLiteral("dump"));
    if (!dump.isEmpty())
        return openDump(arguments[0], dump);
    const auto config = storeConfig(parser);
    if (!config)
        return Exit::Failed;
    if (config->sqliteFile.isEmpty())
        return fail(QStringLiteral("a PostgreSQL database comes back with its own tools: --dump "
                                   "DUMP opens the backup for pg_restore"));
    for (const QString &there : {config->sqliteFile, keyFileOf(*config)}) {
        if (!there.isEmpty() && QFile::exists(there))
            return fail(QStringLiteral("%1 is there: move it away first; a restore never writes "
                                       "over a shop")
                                .arg(there));
    }
    if (!isSealedFile(arguments[0]))
        return fail(QStringLiteral("%1 is no backup of a shop").arg(arguments[0]));
    const auto key = askForRecoveryKey();
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
            "One consistent moment of the store, in a file that is complete when it has its name\n"
            "and that nobody can read: it is sealed to the shop's recovery key, and with that key\n"
            "and nothing else it becomes a shop again on any machine. Safe to run at any time,\n"
            "beside a running shop.\n\n"
            "What makes a shop: the store; its master key (STORE.key), of which a backup needs no\n"
            "copy; the list of erased customers (STORE.erased), ids alone, which goes along as\n"
            "FILE.erased; and the journal's key (STORE.journal-key), which belongs to this\n"
            "machine and is in no backup.\n\n"
            "  arnold-server backup /media/usb/shop-monday.arnold --store shop.arnold\n\n"
            "PostgreSQL is copied with pg_dump, and sealed here:\n\n"
            "  pg_dump --format=custom SHOP | arnold-server backup monday.backup --dump - \\\n"
            "    --database-url postgresql:///SHOP --key-file shop.key",
            declareBackup,
            runBackup};
}

Command restoreCommand()
{
    return {"restore",
            "FILE",
            "Makes a store from a backup.",
            "Never over a shop: STORE must not be there. Asks for the recovery key, or reads it\n"
            "from standard input; a backup that was cut off or changed is refused, and so is the\n"
            "key of another shop, before anything is kept. The store gets a master key of its\n"
            "own. The journal begins anew under a fresh key, and says that it was restored;\n"
            "registers are enrolled again before they book, so that no number is given twice.\n\n"
            "Customers who were erased after the backup was made are erased again: those on\n"
            "STORE.erased, which stays when STORE is moved away, on FILE.erased, and on the lists\n"
            "beside what --erased-from names (the former store, or a later backup).\n\n"
            "  arnold-server restore shop-monday.arnold --store shop.arnold \\\n"
            "    --erased-from shop-friday.arnold\n\n"
            "A sealed dump of PostgreSQL becomes a file again with --dump; once pg_restore has\n"
            "brought it back, `masterkey recover` opens the database with the recovery key, and\n"
            "`customer erase-again` erases who was erased since.",
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
            "own choosing. A SQLite file is copied first, sealed to the recovery key, to\n"
            "STORE.before-OLD-to-NEW.backup. All\n"
            "steps are taken, or none. A store of a newer version is refused and left alone.",
            declareStore,
            runMigrate};
}

} // namespace arnold::app
