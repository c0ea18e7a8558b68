#pragma once
#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>

namespace arnold::app {

// How a command ends; the process's exit status.
enum class Exit { Done = 0, Failed = 1, Usage = 2 };

// One subcommand of arnold-server.
struct Command {
    const char *name;
    const char *arguments; // after the name, for the usage line: "sales FILE"
    const char *summary;
    const char *details; // the body of its help
    void (*declare)(QCommandLineParser &parser);
    Exit (*run)(const QCommandLineParser &parser, const QStringList &arguments);
};

// The commands, in the order in which help lists them.
const std::vector<Command> &commands();

// Options that several commands share.
void declareStore(QCommandLineParser &parser);
// Whether a SQLite file that is not there is made, or a slip of the pen.
enum class Missing { IsMade, IsWrong };
// Opens what --store and --database-url say. What went wrong has been told on standard error.
std::unique_ptr<Database> openStore(const QCommandLineParser &parser,
                                    DatabaseConfig::Access access = DatabaseConfig::Access::Owner,
                                    Missing missing = Missing::IsMade);
// Whether it is there and has this version's format. Looks only.
bool isMigrated(DatabaseConfig config);
// The same, not yet opened. Empty when the options name no store.
std::optional<DatabaseConfig> storeConfig(const QCommandLineParser &parser);

// Where the key of this machine's journal entries lies; empty when the options name no place.
QString journalKeyFile(const QCommandLineParser &parser);

// One line on standard error, in words for a person.
void complain(const Error &error, const QString &what);
void say(const QString &line); // on standard output

} // namespace arnold::app
