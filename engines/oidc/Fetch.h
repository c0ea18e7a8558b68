#pragma once
#include "core/base/Result.h"

#include <QByteArray>

#include <chrono>

namespace arnold::oidc {

// The moment by which something is done or given up.
class Deadline
{
public:
    explicit Deadline(int wholeMs)
        : m_end(std::chrono::steady_clock::now() + std::chrono::milliseconds(wholeMs))
    {
    }
    long leftMs() const
    {
        const auto left = m_end - std::chrono::steady_clock::now();
        return static_cast<long>(
                std::chrono::duration_cast<std::chrono::milliseconds>(left).count());
    }

private:
    std::chrono::steady_clock::time_point m_end;
};

// One request to a provider, by libcurl.
struct FetchRequest {
    QByteArray url;
    QByteArray form = {}; // POSTed as application/x-www-form-urlencoded; empty: a GET
    QByteArray authorization = {}; // the header's value; empty: none is sent
};
struct FetchRules {
    qsizetype mostBytes = 64 * 1024;
    bool plainHttp = false; // for a provider on this machine
    QByteArray caFile = {}; // whose certificates count in place of the system's; empty: those do
};
struct FetchAnswer {
    long status = 0;
    QByteArray body;
};
// The JSON that was answered, whatever its status. Follows no redirect, unpacks nothing, keeps no
// cookie. Unavailable when there is no answer by the deadline, when it is longer than `mostBytes`
// or no JSON; its detail names neither address nor content.
Result<FetchAnswer> fetchJson(const FetchRequest &request, const FetchRules &rules,
                              const Deadline &deadline);

} // namespace arnold::oidc
