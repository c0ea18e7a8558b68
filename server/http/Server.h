#pragma once
#include "core/base/Result.h"
#include "server/http/Request.h"
#include "server/http/Response.h"
#include "server/http/ServerConfig.h"

#include <functional>
#include <memory>

namespace arnold::http {

// Answers one request. Runs on one of `ServerConfig::handlers` threads, several at once: an
// ordinary synchronous function that may wait, and needs no event loop. It must return; what it
// throws becomes a 500.
using Handler = std::function<Response(const Request &)>;

// Called for every whole request on the worker's thread, several at once, before anything queues:
// null sends the request to a handler, anything else is the answer. It must not wait: no database,
// no lock that somebody holds for long. Since it stands before the queue its answers come under
// overload too, so health routes are answered here. ETag and 304 are the caller's; for HEAD it
// gives the same bytes as for GET. A body, if the request had one, is not shown.
using FinishedBytesHook = std::function<std::shared_ptr<const FinishedBytes>(const RequestView &)>;

// Sums since listen(). Taken from counters of each worker, so not of one instant.
struct ServerCounts {
    qint64 connectionsAccepted = 0;
    qint64 connectionsOpen = 0;
    // Closed to make room under a cap.
    qint64 connectionsEvicted = 0;
    qint64 answeredFinished = 0;
    qint64 answeredByHandler = 0;
    // By the guard itself: malformed, over a limit, too late.
    qint64 refused = 0;
    // Of these, because the queue was full.
    qint64 refusedOverload = 0;
    qint64 queued = 0;
};

// The HTTP server: a guard that owns the sockets and shows whole, clean requests only.
//
// HTTP/1.1 with keep-alive and pipelining (answers in order; one request of a connection at a
// time); HTTP/1.0 closes after its answer. What is malformed, too large or too slow is refused with
// a problem+json and the connection closed; a client that leaves costs nothing but its handler's
// time. Use from one thread; the object must outlive no hook's captures.
class Server
{
public:
    Server(ServerConfig config, Handler handler, FinishedBytesHook finishedBytes = {});
    ~Server(); // close()
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    // Takes the ports, starts the threads, raises the process's soft limit of open files to its
    // hard one. Refuses with Conflict when somebody else has a port, NotPermitted when it is
    // reserved, InvalidValue for an unusable certificate, address or count; nothing runs after a
    // refusal.
    Result<void> listen();

    // The first address's port, 0 before listen().
    quint16 port() const;

    // New connections get this certificate. InvalidState where TLS is off, InvalidValue for what is
    // no certificate with its key; then the one before stays.
    Result<void> renewTls(const TlsFiles &files);

    // Accepts no more, closes what is idle, lets what runs finish within `closeMs`, then cuts.
    // Blocks until all threads have ended. Does nothing when it is not listening.
    void close();

    // From any thread.
    ServerCounts counts() const;

private:
    class Running;

    ServerConfig m_config;
    Handler m_handler;
    FinishedBytesHook m_finishedBytes;
    std::unique_ptr<Running> m_running;
};

} // namespace arnold::http
