#include "server/api/ShopServer.h"
#include "core/selling/RulesCache.h"
#include "server/api/Routes.h"

#include <chrono>

namespace arnold::api {
namespace {

gateway::Services withSignIn(gateway::Services services, gateway::SignIn &signIn)
{
    services.signIn = &signIn;
    return services;
}

http::Response showMetrics(const gateway::Gateway &gateway, const http::Request &request)
{
    if (request.path != "/metrics")
        return http::Response::problem(404, "not_found");
    return http::Response::of(200, "text/plain; version=0.0.4; charset=utf-8",
                              gateway.metricsText());
}

} // namespace

ShopServer::ShopServer(const gateway::Services &services, Options options)
    : m_signIn(services.database, options.signIn)
    , m_services(withSignIn(services, m_signIn))
    , m_healthNote(options.healthNote)
    , m_gateway(m_services, allRoutes(), options.log, options.protection)
    , m_server(
              options.http,
              [this](const http::Request &request) { return m_gateway.answer(request); },
              [this](const http::RequestView &request) { return m_gateway.finished(request); })
    , m_chores(m_services, options.log)
    , m_mails(m_services, options.mail, options.log)
    , m_watch([this] { lookAtDatabase(); }, std::chrono::seconds(1))
{
    m_services.database.onChange([this](const std::vector<QByteArray> &things) {
        for (const QByteArray &thing : things)
            m_gateway.cache().drop(thing);
    });
    if (!options.metrics)
        return;
    http::ServerConfig config;
    config.addresses = {*options.metrics};
    config.handlers = 1;
    m_metricsServer = std::make_unique<http::Server>(
            config,
            [this](const http::Request &request) { return showMetrics(m_gateway, request); },
            [this](const http::RequestView &request) { return m_gateway.finished(request); });
}

ShopServer::~ShopServer()
{
    stop();
    m_services.database.onChange({});
}

Result<void> ShopServer::start()
{
    // The key that signs is there before anybody signs in. A store that cannot be written now is
    // asked again by the chores, which say so.
    static_cast<void>(m_signIn.tokens.tend());
    ARNOLD_CHECK(m_server.listen());
    if (m_metricsServer)
        ARNOLD_CHECK(m_metricsServer->listen());
    m_watch.start();
    m_chores.start();
    m_mails.start();
    return {};
}

void ShopServer::stop()
{
    m_watch.stop();
    m_chores.stop();
    m_mails.stop();
    m_server.close();
    if (m_metricsServer)
        m_metricsServer->close();
}

void ShopServer::lookAtDatabase()
{
    const auto answered = m_services.database.read(
            [this](ReadTx &tx) { return Result(m_services.rules.current(tx)); });
    m_gateway.setReady(answered.has_value(), m_healthNote ? m_healthNote() : QByteArray());
}

} // namespace arnold::api
