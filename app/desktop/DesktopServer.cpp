#include "app/desktop/DesktopServer.h"

#include "app/mail/MailChoice.h"
#include "app/oidc/OidcChoice.h"

#include <cstdio>

namespace arnold::app {

DesktopServer::DesktopServer(ui::AppModel &app)
    : m_app(app)
{
}

DesktopServer::~DesktopServer()
{
    if (m_server)
        m_server->stop();
}

void DesktopServer::followShop(const http::ListenAddress &address)
{
    connect(&m_app, &ui::AppModel::shopOpened, this, [this, address] { serve(address); });
    connect(&m_app, &ui::AppModel::languageChanged, this, &DesktopServer::tellPortIsTaken);
}

void DesktopServer::tellPortIsTaken()
{
    if (m_takenPort != 0)
        m_app.setWebAddress({}, tr("Port %1 is taken: REST is off").arg(m_takenPort));
}

void DesktopServer::serve(const http::ListenAddress &address)
{
    if (m_server)
        m_server->stop();
    m_server.reset();
    m_shop = m_app.session().shop;
    m_services = std::make_unique<gateway::Services>(gateway::Services {
            *m_shop->database, m_shop->rules, m_shop->database->clock(), m_shop->signer.get()});
    api::ShopServer::Options options;
    options.http.addresses = {address};
    options.http.workers = 1; // the till comes first
    options.log = [](const QByteArray &line) { std::fprintf(stderr, "%s\n", line.constData()); };
    const QString host = address.address.toString();
    const auto urlAt = [&](quint16 port) {
        return QStringLiteral("http://%1:%2")
                .arg(host.contains(u':') ? u'[' + host + u']' : host)
                .arg(port);
    };
    // What cannot be is told on the server's command line; a till sells without either.
    if (const auto mails = mailOptions(m_shop->storeFile, urlAt(address.port)))
        options.mail = *mails;
    if (const auto external = externalSignIn(OidcChoice::fromEnvironment(), options.mail.siteUrl,
                                             m_shop->database->clock(), {}))
        options.signIn.external = *external;
    m_server = std::make_unique<api::ShopServer>(*m_services, options);
    if (const auto started = m_server->start(); !started) {
        m_takenPort = address.port;
        tellPortIsTaken();
        m_server.reset();
        return;
    }
    m_takenPort = 0;
    m_app.setWebAddress(urlAt(m_server->port()));
}

} // namespace arnold::app
