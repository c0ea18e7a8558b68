#include "core/storage/PgWriters.h"

#include <QRandomGenerator>

#include <pthread.h>

namespace arnold {
namespace {

constexpr int kConflictTries = 8;
constexpr int kReconnectTries = 3;

// Doubling from 2 ms, and apart from each other.
void pauseBefore(int attempt)
{
    const int longestMs = 2 << std::min(attempt, 6);
    std::this_thread::sleep_for(
            std::chrono::microseconds(QRandomGenerator::global()->bounded(longestMs * 1000)));
}

bool reconnected(PgConnection &connection)
{
    for (int attempt = 0; attempt < kReconnectTries; ++attempt) {
        if (connection.reconnect())
            return true;
        pauseBefore(attempt + 3);
    }
    return false;
}

} // namespace

PgWriters::PgWriters(std::vector<std::unique_ptr<PgConnection>> connections,
                     Surroundings surroundings)
    : m_connections(std::move(connections))
    , m_around(std::move(surroundings))
{
    for (const auto &connection : m_connections)
        m_threads.emplace_back([this, &connection] { work(*connection); });
}

PgWriters::~PgWriters()
{
    for (std::thread &thread : m_threads)
        thread.join();
}

void PgWriters::work(PgConnection &connection)
{
    pthread_setname_np(pthread_self(), kWriterThreadName);
    while (auto job = m_around.queue.take())
        runCommand(connection, *job);
}

CommandOutcome PgWriters::tryOnce(PgConnection &connection, WriteJob &job, bool &isCommitting)
{
    CommandOutcome outcome;
    connection.forgetTrouble();
    isCommitting = false;
    outcome.fault = connection.simple(job.priority == Priority::Relaxed
                                              ? "BEGIN; SET LOCAL synchronous_commit = off"
                                              : "BEGIN");
    if (outcome.fault)
        return outcome;
    WriterCache cache; // others write too: it lasts for one command
    outcome = TransactionMaker::command(connection, cache, m_around.clock.now(), job);
    if (outcome.commits()) {
        isCommitting = true;
        outcome.fault = connection.simple("COMMIT");
    } else if (!connection.isLost()) {
        connection.simple("ROLLBACK");
    }
    return outcome;
}

void PgWriters::runCommand(PgConnection &connection, WriteJob &job)
{
    using Trouble = PgConnection::Trouble;
    CommandOutcome outcome;
    for (int attempt = 0; attempt < kConflictTries; ++attempt) {
        if (connection.isLost() && !reconnected(connection)) {
            outcome = {};
            outcome.fault = Error {
                    ErrorCode::Unavailable, {}, QStringLiteral("the database server is away")};
            break;
        }
        bool isCommitting = false;
        outcome = tryOnce(connection, job, isCommitting);
        const Trouble trouble = outcome.fault ? connection.trouble() : Trouble::None;
        if (trouble == Trouble::Lost && isCommitting) {
            outcome.fault->detail.prepend(QStringLiteral("the commit's outcome is unknown; "));
            break;
        }
        if (trouble != Trouble::Conflict && trouble != Trouble::Lost)
            break;
        m_around.figures.rerunAlone++;
        pauseBefore(attempt);
    }
    ++m_around.figures.commands;
    if (outcome.commits()) {
        ++m_around.figures.commits;
        for (const auto &hook : outcome.hooks)
            hook();
        m_around.listener.tell(outcome.changes);
    }
    job.answer(outcome.fault);
}

} // namespace arnold
