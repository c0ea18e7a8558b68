#include "server/http/Server.h"

#include "server/http/HandlerPool.h"
#include "server/http/Listeners.h"
#include "server/http/TlsSettings.h"
#include "server/http/Worker.h"

#include <algorithm>

#include <sys/resource.h>

namespace arnold::http {
namespace {

void raiseOpenFilesLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

Result<void> checked(const ServerConfig &config)
{
    const auto invalid = [](const char *field) {
        return Error {ErrorCode::InvalidValue, QString::fromLatin1(field)};
    };
    if (config.addresses.empty())
        return invalid("addresses");
    if (config.workers < 1)
        return invalid("workers");
    if (config.handlers < 1)
        return invalid("handlers");
    if (config.queueBound < 1)
        return invalid("queueBound");
    return {};
}

Result<std::unique_ptr<TlsSettings>> tlsSettings(const TlsFiles &files)
{
    if (files.isEmpty())
        return std::unique_ptr<TlsSettings>();
    ARNOLD_TRY(configuration, TlsSettings::configurationOf(files));
    return std::make_unique<TlsSettings>(std::move(configuration));
}

} // namespace

class Server::Running
{
public:
    struct Setup {
        Listeners listeners;
        std::unique_ptr<TlsSettings> tls;
    };

    Running(const Server &server, Setup setup)
        : m_closeMs(server.m_config.deadlines.closeMs)
        , m_port(setup.listeners.port())
        , m_tls(std::move(setup.tls))
        , m_census(server.m_config.caps)
        , m_pool(server.m_handler, server.m_config.queueBound)
    {
        m_pool.start(server.m_config.handlers);
        for (int i = 0; i < server.m_config.workers; ++i) {
            m_workers.push_back(std::make_unique<Worker>(
                    Worker::Parts {server.m_config, server.m_finishedBytes, m_pool, m_census,
                                   m_tls.get(), setup.listeners.take(i)}));
            m_workers.back()->start();
        }
    }

    ~Running()
    {
        for (const auto &worker : m_workers)
            worker->requestClose();
        for (const auto &worker : m_workers)
            worker->wait();
        // The workers have waited for the answers; what still runs has had its time.
        if (!m_pool.stop(std::min(m_closeMs, 1'000)))
            qWarning("a request's handler did not return before the server's end");
    }

    quint16 port() const { return m_port; }
    TlsSettings *tls() { return m_tls.get(); }

    ServerCounts counts() const
    {
        ServerCounts sums;
        for (const auto &worker : m_workers) {
            const WorkerCounters &counters = worker->counters();
            sums.connectionsAccepted += counters.accepted.value();
            sums.connectionsOpen += counters.open.value();
            sums.connectionsEvicted += counters.evicted.value();
            sums.answeredFinished += counters.answeredFinished.value();
            sums.answeredByHandler += counters.answeredByHandler.value();
            sums.refused += counters.refused.value();
            sums.refusedOverload += counters.refusedOverload.value();
        }
        sums.queued = m_pool.queued();
        return sums;
    }

private:
    const int m_closeMs;
    const quint16 m_port;
    const std::unique_ptr<TlsSettings> m_tls; // null: plain HTTP
    Census m_census;
    HandlerPool m_pool;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

Server::Server(ServerConfig config, Handler handler, FinishedBytesHook finishedBytes)
    : m_config(std::move(config))
    , m_handler(std::move(handler))
    , m_finishedBytes(std::move(finishedBytes))
{
}

Server::~Server()
{
    close();
}

Result<void> Server::listen()
{
    ARNOLD_ASSERT(!m_running);
    ARNOLD_CHECK(checked(m_config));
    ARNOLD_TRY(tls, tlsSettings(m_config.tls));
    raiseOpenFilesLimit();
    ARNOLD_TRY(listeners, Listeners::open(m_config.addresses, m_config.workers));
    m_running = std::make_unique<Running>(*this,
                                          Running::Setup {std::move(listeners), std::move(tls)});
    return {};
}

quint16 Server::port() const
{
    return m_running ? m_running->port() : 0;
}

Result<void> Server::renewTls(const TlsFiles &files)
{
    if (!m_running || !m_running->tls())
        return ErrorCode::InvalidState;
    ARNOLD_TRY(configuration, TlsSettings::configurationOf(files));
    m_running->tls()->replace(std::move(configuration));
    return {};
}

void Server::close()
{
    m_running.reset();
}

ServerCounts Server::counts() const
{
    return m_running ? m_running->counts() : ServerCounts {};
}

} // namespace arnold::http
