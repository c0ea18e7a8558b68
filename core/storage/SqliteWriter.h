#pragma once
#include "core/storage/ChangeListener.h"
#include "core/storage/JobQueue.h"
#include "core/storage/ReaderPool.h"
#include "core/storage/SqliteConnection.h"
#include "core/storage/TransactionMaker.h"
#include "core/storage/WriterFigures.h"

#include <thread>

namespace arnold {

// The one thread that writes to a SQLite file, with group commit: each command in a savepoint, up
// to 64 commands or 5 ms in a transaction (longer, at most 20 ms, where the sync before took as
// long), one sync, then everybody is answered, refused callers too (what they saw may have been a
// neighbour's uncommitted row).
class SqliteWriter
{
public:
    struct Surroundings {
        JobQueue &queue;
        const ReaderPool &readers;
        const Clock &clock;
        WriterFigures &figures;
        ChangeListener &listener;
        std::function<void(const QString &)> warn;
        DatabaseConfig::Sync sync;
        std::chrono::milliseconds readerHangsAfter;
        std::chrono::milliseconds batchTime;
    };
    // All outlive the writer.
    SqliteWriter(std::unique_ptr<SqliteConnection> connection, Surroundings surroundings);
    // Once the queue is closed: waits until it is worked off.
    ~SqliteWriter();

private:
    struct Command {
        WriteJob job;
        CommandOutcome outcome;
    };
    using Batch = std::vector<Command>;

    void work();
    void runBatch(WriteJob first);
    // False when the whole transaction is lost, so that the batch has to be run again.
    bool runInSavepoint(Command &command);
    void runAlone(Command &command);
    std::optional<Error> begin(Priority priority);
    bool commits();
    void rollBack();
    void answer(Command &command);
    void keepLogSmall();
    void warnOfHangingReader(int frames);
    void syncRelaxed();

    std::unique_ptr<SqliteConnection> m_connection;
    Surroundings m_around;
    WriterCache m_cache;
    bool m_isNormalSync = false; // what PRAGMA synchronous was last set to
    bool m_hasUnsynced = false; // a relaxed batch was committed and not synced yet
    std::chrono::steady_clock::duration m_lastCommitTook {};
    JobQueue::SteadyTime m_unsyncedSince {};
    JobQueue::SteadyTime m_lastRestart {};
    JobQueue::SteadyTime m_lastWarning {};
    std::thread m_thread; // last: it uses the rest
};

} // namespace arnold
