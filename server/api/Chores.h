#pragma once
#include "core/books/Journal.h"
#include "server/gateway/Services.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace arnold::api {

// What a shop's server does by itself, on a thread of its own, in short commands that let everybody
// else go first: journals the invoices that were issued, ends reservations whose time is over,
// drops answers that nobody will ask for again.
class Chores
{
public:
    // `services` outlives this. `log` takes a JSON line for each fault.
    Chores(const gateway::Services &services, std::function<void(const QByteArray &)> log);
    ~Chores();

    void start();
    void stop(); // after the command that runs

private:
    void work();
    Result<void> journalIssued();
    Result<void> dropWhatIsOver();
    Result<void> tendSignIn(); // signing keys, sessions and tokens whose time is over
    void tell(const Result<void> &done); // a fault once, however long it lasts

    const gateway::Services &m_services;
    std::function<void(const QByteArray &)> m_log;
    std::optional<journal::Writer> m_node;
    std::optional<ErrorCode> m_told;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace arnold::api
