#include "core/storage/SqliteWriter.h"

#include <algorithm>
#include <pthread.h>

namespace arnold {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kBatchCommands = 64;
constexpr auto kLongestBatch = 20ms;
// A relaxed commit that nobody else syncs is on disk after this.
constexpr auto kRelaxedSyncAfter = 50ms;
constexpr std::int64_t kPageBytes = 4096;
constexpr int kCheckpointFrames = 1'000;
// Beyond this, passive checkpoints did not find a gap between readers: wait for one, shortly.
constexpr int kRestartFrames = 8'000;
constexpr int kRestartWaitMs = 100;

} // namespace

SqliteWriter::SqliteWriter(std::unique_ptr<SqliteConnection> connection, Surroundings surroundings)
    : m_connection(std::move(connection))
    , m_around(std::move(surroundings))
    , m_thread([this] { work(); })
{
}

SqliteWriter::~SqliteWriter()
{
    m_thread.join();
}

void SqliteWriter::work()
{
    pthread_setname_np(pthread_self(), kWriterThreadName);
    while (!m_around.queue.isFinished()) {
        std::optional<std::chrono::milliseconds> wait;
        if (m_hasUnsynced)
            wait = kRelaxedSyncAfter;
        if (auto job = m_around.queue.take(wait))
            runBatch(std::move(*job));
        else if (m_hasUnsynced)
            syncRelaxed();
        if (m_hasUnsynced && std::chrono::steady_clock::now() - m_unsyncedSince > kRelaxedSyncAfter)
            syncRelaxed();
    }
    if (m_hasUnsynced)
        syncRelaxed();
}

std::optional<Error> SqliteWriter::begin(Priority priority)
{
    // SQLite takes the level only outside of a transaction. In WAL mode a later FULL commit syncs
    // the log as a whole, earlier NORMAL commits with it.
    const bool wantsNormal = priority == Priority::Relaxed;
    if (m_around.sync == DatabaseConfig::Sync::Full && wantsNormal != m_isNormalSync) {
        const auto set = m_connection->runScript(wantsNormal ? "PRAGMA synchronous=NORMAL"
                                                             : "PRAGMA synchronous=FULL");
        if (!set)
            return set.error();
        m_isNormalSync = wantsNormal;
    }
    return m_connection->control("BEGIN IMMEDIATE");
}

void SqliteWriter::rollBack()
{
    m_cache.clear();
    if (m_connection->isInTransaction())
        m_connection->control("ROLLBACK");
}

void SqliteWriter::runBatch(WriteJob first)
{
    const Priority priority = first.priority;
    const auto which = priority == Priority::Relaxed ? JobQueue::Which::RelaxedOnly
                                                     : JobQueue::Which::Any;
    Batch batch;
    batch.push_back({std::move(first), {}});
    if (auto fault = begin(priority)) {
        batch.back().outcome.fault = std::move(fault);
        answer(batch.back());
        return;
    }
    // Where a sync is slow, a batch takes as long as the last one did: half the time is work.
    const auto end = std::chrono::steady_clock::now()
            + std::clamp<std::chrono::steady_clock::duration>(
                             m_lastCommitTook, m_around.batchTime,
                             std::max<std::chrono::milliseconds>(m_around.batchTime,
                                                                 kLongestBatch));
    bool stands = true;
    for (;;) {
        stands = runInSavepoint(batch.back());
        if (!stands || batch.size() == kBatchCommands || std::chrono::steady_clock::now() >= end)
            break;
        auto next = m_around.queue.tryTake(which);
        if (!next)
            break;
        batch.push_back({std::move(*next), {}});
    }
    if (!stands || !commits()) {
        rollBack();
        for (Command &command : batch)
            runAlone(command);
    } else {
        ++m_around.figures.commits;
        if (m_isNormalSync && !m_hasUnsynced)
            m_unsyncedSince = std::chrono::steady_clock::now();
        m_hasUnsynced = m_isNormalSync;
        for (Command &command : batch)
            answer(command);
    }
    keepLogSmall();
}

bool SqliteWriter::commits()
{
    const auto begin = std::chrono::steady_clock::now();
    const bool isCommitted = !m_connection->control("COMMIT");
    m_lastCommitTook = std::chrono::steady_clock::now() - begin;
    return isCommitted;
}

bool SqliteWriter::runInSavepoint(Command &command)
{
    if (m_connection->control("SAVEPOINT command"))
        return false;
    command.outcome = TransactionMaker::command(*m_connection, m_cache, m_around.clock.now(),
                                                command.job);
    // Disk full, I/O errors and the like may have rolled back everything.
    if (!m_connection->isInTransaction())
        return false;
    if (!command.outcome.commits()) {
        m_cache.clear();
        if (m_connection->control("ROLLBACK TO command"))
            return false;
    }
    return !m_connection->control("RELEASE command");
}

void SqliteWriter::runAlone(Command &command)
{
    ++m_around.figures.rerunAlone;
    command.outcome = {};
    command.outcome.fault = begin(command.job.priority);
    if (command.outcome.commits()) {
        command.outcome = TransactionMaker::command(*m_connection, m_cache, m_around.clock.now(),
                                                    command.job);
        if (command.outcome.commits())
            command.outcome.fault = m_connection->control("COMMIT");
        if (command.outcome.commits())
            ++m_around.figures.commits;
        else
            rollBack();
    }
    answer(command);
}

void SqliteWriter::answer(Command &command)
{
    if (command.outcome.commits()) {
        for (const auto &hook : command.outcome.hooks)
            hook();
        m_around.listener.tell(command.outcome.changes);
    }
    ++m_around.figures.commands;
    command.job.answer(command.outcome.fault);
}

void SqliteWriter::keepLogSmall()
{
    const int frames = m_connection->walFrames();
    m_around.figures.walBytes = frames * kPageBytes;
    if (frames < kCheckpointFrames)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (frames > kRestartFrames && now - m_lastRestart > 1s) {
        m_lastRestart = now;
        if (m_connection->checkpoint(SqliteConnection::Checkpoint::Restart, kRestartWaitMs))
            m_hasUnsynced = false;
        warnOfHangingReader(frames);
        return;
    }
    const auto state = m_connection->checkpoint(SqliteConnection::Checkpoint::Passive, 0);
    if (!state) {
        m_around.warn(QStringLiteral("checkpoint failed: ") + state.error().detail);
    } else if (!state.value().complete()) {
        warnOfHangingReader(frames);
    } else {
        m_hasUnsynced = false; // a checkpoint syncs the log first
    }
}

void SqliteWriter::warnOfHangingReader(int frames)
{
    const auto longest = m_around.readers.longestRead();
    const auto now = std::chrono::steady_clock::now();
    if (longest < m_around.readerHangsAfter || now - m_lastWarning < 10s)
        return;
    m_lastWarning = now;
    m_around.warn(QStringLiteral("a read has been running for %1 ms and holds the log at %2 pages")
                          .arg(longest.count())
                          .arg(frames));
}

void SqliteWriter::syncRelaxed()
{
    if (m_around.sync == DatabaseConfig::Sync::Full) {
        if (const auto synced = m_connection->syncWal(); !synced)
            m_around.warn(synced.error().detail);
    }
    m_hasUnsynced = false;
}

} // namespace arnold
