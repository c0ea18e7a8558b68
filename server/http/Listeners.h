#pragma once
#include "core/base/Result.h"
#include "server/http/ServerConfig.h"

#include <vector>

namespace arnold::http {

// Listening, non-blocking sockets, one for each worker and address, that share their ports with
// SO_REUSEPORT. Before that each port is taken once without sharing, which shows that nobody else
// has it: the sharing alone would let a second server of the same user in unnoticed.
class Listeners
{
public:
    // Refuses with Conflict, NotPermitted or InvalidValue; nothing stays open after that.
    static Result<Listeners> open(const std::vector<ListenAddress> &addresses, int workers);

    Listeners(Listeners &&) noexcept = default;
    Listeners &operator=(Listeners &&) noexcept = default;
    ~Listeners();

    quint16 port() const { return m_port; }
    // Hands a worker's descriptors over; the caller closes them.
    std::vector<int> take(int worker);

private:
    Listeners() = default;

    std::vector<std::vector<int>> m_descriptors;
    quint16 m_port = 0;
};

} // namespace arnold::http
