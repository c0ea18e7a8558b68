#pragma once
#include "core/storage/ChangeListener.h"
#include "core/storage/JobQueue.h"
#include "core/storage/PgConnection.h"
#include "core/storage/TransactionMaker.h"
#include "core/storage/WriterFigures.h"

#include <thread>

namespace arnold {

// The threads that write to PostgreSQL, a connection each, fed from one queue. A command that met a
// conflict or lost its connection before its commit is run again, a few times.
class PgWriters
{
public:
    struct Surroundings {
        JobQueue &queue;
        const Clock &clock;
        WriterFigures &figures;
        ChangeListener &listener;
        std::function<void(const QString &)> warn;
    };
    // All outlive the writers.
    PgWriters(std::vector<std::unique_ptr<PgConnection>> connections, Surroundings surroundings);
    // Once the queue is closed: waits until it is worked off.
    ~PgWriters();

private:
    void work(PgConnection &connection);
    void runCommand(PgConnection &connection, WriteJob &job);
    CommandOutcome tryOnce(PgConnection &connection, WriteJob &job, bool &isCommitting);

    std::vector<std::unique_ptr<PgConnection>> m_connections;
    Surroundings m_around;
    std::vector<std::thread> m_threads;
};

} // namespace arnold
