#pragma once
#include "core/base/ErrorWords.h"
#include "server/gateway/FinishedCache.h"
#include "server/gateway/Metrics.h"
#include "server/gateway/Router.h"
#include "server/gateway/Services.h"
#include "server/http/Server.h"

#include <functional>
#include <map>

namespace arnold::gateway {

// The way of every request: route, who is it, may they, does it fit, the handler, the answer. Made
// once; any thread.
class Gateway
{
public:
    // `services` outlives the gateway. `log` takes one JSON line for each fault and slow request.
    Gateway(const Services &services, std::vector<Route> routes,
            std::function<void(const QByteArray &)> log = {});

    http::Response answer(const http::Request &request);
    // Finished answers and the health routes, on the worker's thread.
    std::shared_ptr<const http::FinishedBytes> finished(const http::RequestView &request);

    const std::vector<Route> &routes() const { return m_routes; }
    FinishedCache &cache() { return m_cache; }
    // What /readyz says; whoever watches the database sets it.
    void setReady(bool ready) { m_ready.store(ready, std::memory_order_release); }
    QByteArray metricsText() const { return m_metrics.text(); }

private:
    Result<void> identify(const http::Request &request, const Route &route, Call &call);
    void noteUse(const ApiKey &key);
    Result<void> readQuery(const http::Request &request, const Route &route, Call &call,
                           std::vector<FieldFault> &faults) const;
    Result<void> readBody(const http::Request &request, const Route &route, Call &call,
                          std::vector<FieldFault> &faults) const;
    Reply run(const http::Request &request, const Route &route, Router::Found &found);
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
    FinishedCache m_cache;
    Metrics m_metrics;
    std::atomic<bool> m_ready {true};
    std::shared_ptr<const http::FinishedBytes> m_healthy;
    std::shared_ptr<const http::FinishedBytes> m_readyYes;
    std::shared_ptr<const http::FinishedBytes> m_readyNo;
};

} // namespace arnold::gateway
