#include "server/http/Census.h"

namespace arnold::http {

Census::Full Census::enter(const QHostAddress &capAddress)
{
    const std::lock_guard lock(m_mutex);
    if (!capAddress.isNull() && m_connections.value(capAddress) >= m_caps.perAddress)
        return Full::Address;
    if (m_total >= m_caps.total)
        return Full::Total;
    ++m_total;
    if (!capAddress.isNull())
        ++m_connections[capAddress];
    return Full::No;
}

void Census::leave(const QHostAddress &capAddress)
{
    const std::lock_guard lock(m_mutex);
    --m_total;
    if (!capAddress.isNull())
        drop(m_connections, capAddress);
}

bool Census::beginRequest(const QHostAddress &capAddress)
{
    const std::lock_guard lock(m_mutex);
    int &count = m_requests[capAddress];
    if (count >= m_caps.perAddress)
        return false;
    ++count;
    return true;
}

void Census::endRequest(const QHostAddress &capAddress)
{
    const std::lock_guard lock(m_mutex);
    drop(m_requests, capAddress);
}

void Census::drop(Counts &counts, const QHostAddress &address)
{
    const auto found = counts.find(address);
    if (found != counts.end() && --found.value() <= 0)
        counts.erase(found);
}

} // namespace arnold::http
