#pragma once
#include "core/base/Result.h"
#include "core/storage/DatabaseConfig.h"

#include <QByteArray>

#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace arnold {

// What was erased from a store for good, as "customer 0192...": a copy from before an erasure has
// to forget it again once it is restored, so the list lies beside the store and not in it. Lines of
// text, "erasing THING" on disk before the commit and "erased THING" after it, which are only ever
// added; no personal data but the ids. Its owner alone may read it.
struct Erasures {
    std::vector<QByteArray> done; // each once, in the order of the list
    std::vector<QByteArray> begun; // of which the list does not say whether they were committed
    int unreadableLines = 0;
};

// Where a store's list lies: "<sqliteFile>.erased", or beside the keys of a PostgreSQL database.
QString erasureFileOf(const DatabaseConfig &config);
// The same for the name of a store, a backup or a key file.
QString erasureFileBeside(const QString &file);
// Nothing when there is no such file; StorageFailed when it cannot be read. A last line without its
// end is one whose writing was cut off: nobody was promised anything by it.
Result<Erasures> readErasures(const QString &file);

// The list of an open store. Any thread. The file appears with the first erasure.
class ErasureList
{
public:
    ErasureList(QString file, DatabaseConfig::Sync sync);

    // On disk when this returns; nothing is added for what is on the list already. StorageFailed,
    // DiskFull.
    Result<void> begin(const QByteArray &thing);
    // That what was begun has been committed.
    Result<void> finish(const QByteArray &thing);

private:
    Result<void> load();
    Result<void> append(const QByteArray &line);

    const QString m_file;
    const DatabaseConfig::Sync m_sync;
    std::mutex m_mutex;
    bool m_isLoaded = false;
    bool m_endsInALine = true;
    std::set<QByteArray> m_begun;
    std::set<QByteArray> m_done;
};

} // namespace arnold
