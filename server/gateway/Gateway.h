#pragma once
#include "core/base/ErrorWords.h"
#include "server/gateway/FinishedCache.h"
#include "server/gateway/Metrics.h"
#include "server/gateway/Origins.h"
#include "server/gateway/RateLimits.h"
#include "server/gateway/Router.h"
#include "server/gateway/SecurityLog.h"
#include "server/gateway/Services.h"
#include "server/http/Server.h"

#include <functional>
#include <map>
#include <mutex>

namespace arnold::gateway {

// What stands between a stranger and the routes, as the operator has set it.
struct Protection {
    Origins origins = Origins();
    Rates rates = {};
    limits::RateBuckets *sharedBuckets = nullptr; // outlives the gateway; null: in the process
};

// The way of every request: route, who is it, may they, does it fit, the handler, the answer. Made
// once; any thread.
class Gateway
{
public:
    // `services` outlives the gateway. `log` takes one JSON line for each fault, slow
    // request and security event (see SecurityLog).
    Gateway(const Services &services, std::vector<Route> routes,
            std::function<void(const QByteArray &)> log = {}, const Protection &protection = {});

    http::Response answer(const http::Request &request);
    // Finished answers and the health routes, on the worker's thread.
    std::shared_ptr<const http::FinishedBytes> finished(const http::RequestView &request);

    const std::vector<Route> &routes() const { return m_routes; }
    FinishedCache &cache() { return m_cache; }
    // What /readyz says; whoever watches the database sets it. `note`: a line more, or nothing.
    void setReady(bool ready, const QByteArray &note = {});
    QByteArray metricsText() const { return m_metrics.text(); }

private:
    Result<void> readQuery(const http::Request &request, const Route &route, Call &call,
                           std::vector<FieldFault> &faults) const;
    Result<void> readBody(const http::Request &request, const Route &route, Call &call,
                          std::vector<FieldFault> &faults) const;
    Reply run(const http::Request &request, const Route &route, Router::Found &found, Call &call);
    // Handles what `run` has let in.
    Reply admitted(const http::Request &request, const Route &route, Router::Found &found,
                   Call &call);
    // What a route answers instead: a problem, or its page that says it.
    Reply refusal(const Route &route, const Call &call, const Error &error) const;
    Reply refusal(const Route &route, const Call &call,
                  const std::vector<FieldFault> &faults) const;
    Reply preflight(const http::Request &request, const QByteArray &allow) const;
    http::Response finish(const http::Request &request, const Route *route, Reply reply,
                          std::uint64_t readGeneration);
    const ErrorWords &words(const QString &language) const;
    void logSlow(const http::Request &request, const Route *route, int status,
                 std::int64_t micros) const;

    const Services &m_services;
    std::vector<Route> m_routes;
    Router m_router;
    std::map<QString, ErrorWords> m_words;
    std::function<void(const QByteArray &)> m_log;
    Origins m_origins;
    RateLimits m_rateLimits;
    SecurityLog m_securityLog;
    FinishedCache m_cache;
    Metrics m_metrics;
    // In the clear and over TLS.
    struct PlainAnswer {
        std::shared_ptr<const http::FinishedBytes> inTheClear;
        std::shared_ptr<const http::FinishedBytes> secure;
    };
    static PlainAnswer plainAnswer(int status, const QByteArray &text);
    PlainAnswer m_healthy;
    mutable std::mutex m_readyMutex;
    PlainAnswer m_ready;
};

} // namespace arnold::gateway
