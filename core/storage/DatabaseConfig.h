#pragma once
#include <QString>
#include <QUrl>

#include <functional>

namespace arnold {

// Where a shop's data is, and how it is opened.
struct DatabaseConfig {
    enum class Access {
        Owner, // reads and writes; one process per SQLite file
        ReadBeside, // only reads, beside an owner
    };
    enum class Sync { Full, Off }; // Off is for throw-away stores of tests and generators

    QString sqliteFile; // a path, or empty when
    QUrl postgresUrl; // postgresql://user:password@host:port/database?host=/socket/dir&...
    QString keyFile; // of the master key; empty: "<sqliteFile>.key". PostgreSQL needs it.
    // The master key itself, in place of the file: 64 hexadecimal digits; behind a comma the one
    // that it takes the place of. From the environment or a keychain.
    QString masterKeys;
    Access access = Access::Owner;
    Sync sync = Sync::Full;
    int sqliteWriterCacheMib = 8; // of pages, as they come to be used
    int readerCount = 4;
    int postgresWriterCount = 4;
    int readerWaitMs = 5'000; // how long a read waits for a free connection before Busy
    int readerHangsAfterMs = 2'000; // a longer read holds the log: worth a warning
    QString migrationsDir = QStringLiteral(":/migrations");
    QString program = QStringLiteral("arnold"); // named to a second opener of the file

    // For tests of faults.
    int batchTimeMs = 5; // how long SQLite's writer fills a batch; longer where a sync is slow
    QString sqliteVfs; // a registered VFS by name
    std::function<void(const QString &)> warn; // takes warnings in place of the log
};

} // namespace arnold
