#pragma once
#include "server/http/ServerConfig.h"

#include <QHash>

#include <mutex>

namespace arnold::http {

// Counts what the caps bound, for all workers together. Thread-safe; asked when a connection comes
// or goes and when a proxy's client begins a request, never for plain requests.
class Census
{
public:
    explicit Census(ConnectionCaps caps)
        : m_caps(caps)
    {
    }

    enum class Full { No, Total, Address };

    // Counts one connection, or says which cap forbids it. A null address counts in total only.
    Full enter(const QHostAddress &capAddress);
    void leave(const QHostAddress &capAddress);

    // A request of a proxy's client goes to a handler; false when it has too many there.
    bool beginRequest(const QHostAddress &capAddress);
    void endRequest(const QHostAddress &capAddress);

private:
    using Counts = QHash<QHostAddress, int>;
    static void drop(Counts &counts, const QHostAddress &address);

    const ConnectionCaps m_caps;
    std::mutex m_mutex;
    int m_total = 0;
    Counts m_connections;
    Counts m_requests;
};

} // namespace arnold::http
