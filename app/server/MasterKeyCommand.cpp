#include "app/server/MasterKeyCommand.h"

#include "app/server/RecoveryWords.h"
#include "core/audit/Audit.h"
#include "core/storage/KeyRotation.h"
#include "core/storage/StoreKeys.h"

#include <cstdio>

namespace arnold::app {
namespace {

Exit failed(const Error &error, const char *what)
{
    complain(error, QString::fromLatin1(what));
    return Exit::Failed;
}

Result<void> note(Database &database, std::string_view action)
{
    return database.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        audit::append(tx, {.action = action, .subjectKind = "store"});
        return {};
    });
}

void sayWhatFollows(const DatabaseConfig &config)
{
    if (keyFileOf(config).isEmpty())
        say(QStringLiteral("The former key may go from ARNOLD_MASTER_KEY now."));
    else
        say(QStringLiteral("The former key opens nothing any more and is gone from %1.")
                    .arg(keyFileOf(config)));
}

// Brings in what has been begun, here or by a process that was stopped.
Exit bringIn(const QCommandLineParser &parser, const DatabaseConfig &config)
{
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    if (!database)
        return Exit::Failed;
    const auto outcome = finishRotation(*database);
    if (!outcome)
        return failed(outcome.error(), "the new key is in use, and not everything is under it");
    if (const auto noted = note(*database, "master_key.rotate"); !noted)
        return failed(noted.error(), "it could not be noted");
    const RotationFigures &figures = outcome->figures;
    say(QStringLiteral("%1 keys were wrapped anew, in %2 slices of at most %3 us.")
                .arg(figures.rewrapped)
                .arg(figures.slices)
                .arg(figures.longestSliceMicros));
    if (outcome->isLeft)
        say(QStringLiteral("Other servers may still use the former data key: it goes in an hour, "
                           "by a server that runs or by `masterkey rotate --continue`."));
    else
        sayWhatFollows(config);
    return Exit::Done;
}

Exit rotate(const QCommandLineParser &parser)
{
    const auto config = storeConfig(parser);
    if (!config)
        return Exit::Failed;
    const bool isInFile = !keyFileOf(*config).isEmpty();
    if (isInFile && !parser.isSet(QStringLiteral("continue"))) {
        if (const auto put = putNewMasterKey(*config); !put)
            return failed(put.error(),
                          put.error().code == ErrorCode::InvalidState
                                  ? "no new key was made; --continue ends what was begun"
                                  : "no new key was made");
        say(QStringLiteral("The new key is the first in %1.").arg(keyFileOf(*config)));
    }
    if (parser.isSet(QStringLiteral("later"))) {
        say(QStringLiteral("A server that runs takes it up on SIGHUP or within a minute; every "
                           "program does when it opens the store."));
        return Exit::Done;
    }
    return bringIn(parser, *config);
}

Exit recover(const QCommandLineParser &parser)
{
    const auto config = storeConfig(parser);
    if (!config)
        return Exit::Failed;
    const auto key = askForRecoveryKey();
    if (!key)
        return Exit::Failed;
    if (const auto recovered = recoverStore(*config, *key); !recovered)
        return failed(recovered.error(), "the store stays closed");
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    if (!database)
        return Exit::Failed;
    if (const auto noted = note(*database, "master_key.recover"); !noted)
        return failed(noted.error(), "it could not be noted");
    say(QStringLiteral("The store has a master key again."));
    return Exit::Done;
}

Exit newRecoveryKey(const QCommandLineParser &parser)
{
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    if (!database)
        return Exit::Failed;
    const auto made = database->write(Actor::system(), [](WriteTx &tx) -> Result<QString> {
        ARNOLD_TRY(key, makeRecoveryKey(tx));
        audit::append(tx, {.action = "recovery_key.create", .subjectKind = "store"});
        return key.text();
    });
    if (!made)
        return failed(made.error(), "no recovery key was made");
    tellRecoveryKey(*made);
    return Exit::Done;
}

Exit make()
{
    say(masterKeysText(MasterKeys::random()));
    return Exit::Done;
}

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOption({QStringLiteral("later"),
                      QStringLiteral("rotate: only puts the new key in its file, for the server "
                                     "that runs.")});
    parser.addOption({QStringLiteral("continue"),
                      QStringLiteral("rotate: makes no new key, ends what was begun.")});
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString what = arguments.size() == 1 ? arguments[0] : QString();
    if (what == QLatin1String("make"))
        return make();
    if (what == QLatin1String("rotate"))
        return rotate(parser);
    if (what == QLatin1String("recover"))
        return recover(parser);
    if (what == QLatin1String("new-recovery-key"))
        return newRecoveryKey(parser);
    std::fputs("arnold-server: usage: masterkey make | rotate [--later | --continue] | recover | "
               "new-recovery-key\n",
               stderr);
    return Exit::Usage;
}

} // namespace

Command masterKeyCommand()
{
    return {"masterkey",
            "make | rotate | recover | new-recovery-key",
            "Sees to the keys under which personal data lies.",
            "The master key opens the shop's own keys, and so every personal field. It lies in\n"
            "STORE.key, or in ARNOLD_MASTER_KEY: 64 hexadecimal digits, as `make` prints them.\n\n"
            "`rotate` changes it: the new one comes first in the file, the shop's keys are "
            "wrapped\n"
            "under it, a new data key is made and everything that the former one wraps is wrapped\n"
            "anew, in small slices; then the former goes. Stopped anywhere, the next `rotate\n"
            "--continue`, server or desktop goes on. With --later a server that owns the store\n"
            "does it while it serves. In the environment, put the new key before the former,\n"
            "with a comma between, for every server; then `rotate`; then drop the former.\n\n"
            "`recover` gives a copied or restored store whose key is gone a new one: it asks for\n"
            "the recovery key, as it does for a database that pg_restore brought back.\n"
            "`new-recovery-key` takes the place of one that was lost or seen; backups that were\n"
            "made before still open with the former.\n\n"
            "  arnold-server masterkey rotate --store shop.arnold",
            declare,
            run};
}

} // namespace arnold::app
