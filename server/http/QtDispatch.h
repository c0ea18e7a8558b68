#pragma once
#include "server/http/Server.h"

#include <memory>

namespace arnold::http {

// An answer as bytes on their way from a handler to its connection: like FinishedBytes, used once.
struct WireAnswer {
    QByteArray head;
    QByteArray body;
    // The status is 5xx because the handler or its answer was unfit.
    bool failed = false;
};

// Takes one request at a time through a QHttpServer of its own, which sits behind a virtual socket
// and has no port. Everything that differs between Qt 6.4 and 6.8 stands in its source. Belongs to
// one thread, which needs an event dispatcher but runs no event loop.
class QtDispatch
{
public:
    explicit QtDispatch(const Handler &handler);
    ~QtDispatch();

    WireAnswer answer(const Request &request);

private:
    struct Door;

    const Handler &m_handler;
    std::unique_ptr<Door> m_door;
};

} // namespace arnold::http
