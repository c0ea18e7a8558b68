#pragma once
#include "core/books/Journal.h"
#include "server/api/Repeating.h"
#include "server/gateway/Services.h"

#include <functional>
#include <optional>

namespace arnold::api {

// What a shop's server does by itself, on a thread of its own, in short commands that let everybody
// else go first: journals the invoices that were issued, ends reservations whose time is over,
// drops answers that nobody will ask for again.
class Chores
{
public:
    // `services` outlives this. `log` takes a JSON line for each fault.
    Chores(const gateway::Services &services, std::function<void(const QByteArray &)> log);

    void start() { m_repeating.start(); }
    void stop() { m_repeating.stop(); } // after the command that runs

private:
    void look();
    Result<void> journalIssued();
    Result<void> dropWhatIsOver();
    Result<void> tendSignIn(); // signing keys, sessions and tokens whose time is over
    void tell(const Result<void> &done); // a fault once, however long it lasts

    const gateway::Services &m_services;
    std::function<void(const QByteArray &)> m_log;
    std::optional<journal::Writer> m_node;
    std::optional<ErrorCode> m_told;
    int m_looks = 0;
    Repeating m_repeating; // last: it ends before what it uses
};

} // namespace arnold::api
