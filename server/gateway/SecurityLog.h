#pragma once
#include "core/limits/RateBuckets.h"
#include "server/gateway/Route.h"
#include "server/http/Request.h"

#include <atomic>
#include <functional>

namespace arnold {
class FieldCipher;
}

namespace arnold::gateway {

// What a watcher of attacks reads, as JSON lines with the names of the Elastic Common Schema: each
// try to sign in or to change how one does, and each refusal of somebody who is not known, may not,
// comes from elsewhere, asks too often, or sends what fits no shape. Nothing of a body, a path or a
// secret stands in a line; an account that somebody tries is named by a keyed hash of its address,
// so that tries at one are told from tries at many. Any thread.
class SecurityLog
{
public:
    // `log` empty: nothing is written. `cipher` outlives us.
    SecurityLog(std::function<void(const QByteArray &)> log, const FieldCipher &cipher);

    // One line, where the answer is worth one. Whoever provokes more than one a second gets the
    // first hundred, and the next line says how many were left off.
    void note(const http::Request &request, const Route &route, const Call &call,
              const Reply &reply, Instant now);

private:
    void write(const http::Request &request, const Route &route, const Call &call,
               const Reply &reply, Instant now);

    std::function<void(const QByteArray &)> m_log;
    const FieldCipher &m_cipher;
    limits::LocalRateBuckets m_buckets {10'000};
    std::atomic<int> m_leftOff = 0;
};

} // namespace arnold::gateway
