#pragma once
#include "server/api/Chores.h"
#include "server/api/MailWorker.h"
#include "server/api/Repeating.h"
#include "server/gateway/Gateway.h"
#include "server/gateway/SignIn.h"
#include "server/http/Server.h"

#include <functional>
#include <memory>

namespace arnold::api {

// The REST interface of one shop, listening: gateway, HTTP server, and the watch over the database
// that /readyz tells of. Both programs hold one.
class ShopServer
{
public:
    struct Options {
        http::ServerConfig http;
        std::optional<http::ListenAddress> metrics; // /metrics on a port of its own
        std::function<void(const QByteArray &)> log;
        gateway::Protection protection = {};
        // What /readyz adds in a line of its own each second: an engine that is away, and what
        // takes its place. Empty: nothing.
        std::function<QByteArray()> healthNote = {};
        gateway::SignIn::Options signIn = {};
        MailOptions mail = {};
    };
    // What `services` names outlives the server.
    ShopServer(const gateway::Services &services, Options options);
    ~ShopServer();

    Result<void> start(); // see http::Server::listen
    void stop(); // within 10 seconds
    quint16 port() const { return m_server.port(); }
    Result<void> renewTls(const http::TlsFiles &files) { return m_server.renewTls(files); }
    quint16 metricsPort() const { return m_metricsServer ? m_metricsServer->port() : 0; }

private:
    void lookAtDatabase();

    gateway::SignIn m_signIn;
    const gateway::Services m_services; // the program's, and how to sign in here
    const std::function<QByteArray()> m_healthNote;
    gateway::Gateway m_gateway;
    http::Server m_server;
    std::unique_ptr<http::Server> m_metricsServer;
    Chores m_chores;
    MailWorker m_mails;
    Repeating m_watch;
};

} // namespace arnold::api
