#include "app/server/Serve.h"
#include "core/books/JournalKey.h"
#include "core/search/CatchUp.h"
#include "core/selling/RulesCache.h"
#include "server/api/ShopServer.h"
#include "server/http/ListenAddressText.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace arnold::app {
namespace {

// SIGTERM and SIGINT become an ordinary end of the event loop: the handler may only write a byte.
class EndOnSignal : public QObject
{
public:
    EndOnSignal()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_ends) != 0)
            return;
        auto *notifier = new QSocketNotifier(s_ends[1], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [] { QCoreApplication::quit(); });
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
    }

private:
    static void onSignal(int)
    {
        const char byte = 1;
        [[maybe_unused]] const auto written = ::write(s_ends[0], &byte, 1);
    }
    static inline int s_ends[2] {-1, -1}; // a signal handler reaches nothing else
};

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOptions({
            {QStringLiteral("listen"),
             QStringLiteral("Where to listen; port 0 takes a free one. 127.0.0.1:8080 unless told "
                            "otherwise. May be given more than once."),
             QStringLiteral("HOST:PORT")},
            {QStringLiteral("metrics"), QStringLiteral("Serves /metrics there, and only there."),
             QStringLiteral("HOST:PORT")},
            {QStringLiteral("workers"),
             QStringLiteral("HTTP worker threads; one for each core "
                            "unless told otherwise."),
             QStringLiteral("N")},
            {QStringLiteral("handlers"),
             QStringLiteral("Handler threads; 32 unless told otherwise."), QStringLiteral("N"),
             QStringLiteral("32")},
            {QStringLiteral("trusted-proxy"),
             QStringLiteral("An address or block whose X-Forwarded-For counts."),
             QStringLiteral("ADDRESS")},
    });
}

// Empty after a complaint.
std::optional<http::ServerConfig> httpConfig(const QCommandLineParser &parser)
{
    http::ServerConfig config;
    const QStringList listens = parser.values(QStringLiteral("listen"));
    config.addresses.clear();
    for (const QString &text :
         listens.isEmpty() ? QStringList {QStringLiteral("127.0.0.1")} : listens) {
        const auto address = http::listenAddressFromText(text);
        if (!address) {
            std::fprintf(stderr, "arnold-server: --listen takes HOST:PORT, not %s\n",
                         text.toLocal8Bit().constData());
            return std::nullopt;
        }
        config.addresses.push_back(*address);
    }
    config.workers = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    if (parser.isSet(QStringLiteral("workers")))
        config.workers = parser.value(QStringLiteral("workers")).toInt();
    config.handlers = parser.value(QStringLiteral("handlers")).toInt();
    if (config.workers < 1 || config.handlers < 1) {
        std::fputs("arnold-server: --workers and --handlers take a number above zero\n", stderr);
        return std::nullopt;
    }
    for (const QString &text : parser.values(QStringLiteral("trusted-proxy")))
        config.trustedProxies.push_back(QHostAddress::parseSubnet(text));
    return config;
}

void logLine(const QByteArray &line)
{
    std::fprintf(stderr, "%s\n", line.constData());
}

// Signs what registers that were enrolled on this machine book through pos routes, and the invoices
// that this server issues. Made at the first start.
Result<std::unique_ptr<journal::Signer>> signerOf(const QCommandLineParser &parser)
{
    const QString file = journalKeyFile(parser);
    if (file.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("journal-key"),
                      QStringLiteral("--journal-key FILE says where")};
    auto signer = journal::openKeyFile(file);
    if (!signer && signer.error().code == ErrorCode::NotFound)
        return journal::createKeyFile(file);
    return signer;
}

Exit run(const QCommandLineParser &parser, const QStringList &)
{
    auto http = httpConfig(parser);
    if (!http)
        return Exit::Usage;
    const auto database = openStore(parser);
    if (!database)
        return Exit::Failed;
    RulesCache rules;
    const auto signer = signerOf(parser);
    if (!signer) {
        complain(signer.error(), QStringLiteral("the journal's key cannot be used"));
        return Exit::Failed;
    }
    const gateway::Services services {*database, rules, database->clock(), signer->get()};
    api::ShopServer::Options options {*http, std::nullopt, logLine};
    if (parser.isSet(QStringLiteral("metrics")))
        options.metrics = http::listenAddressFromText(parser.value(QStringLiteral("metrics")));
    api::ShopServer server(services, options);
    if (const auto started = server.start(); !started) {
        complain(started.error(), QStringLiteral("it cannot listen there"));
        return Exit::Failed;
    }
    const QString host = http->addresses.front().address.toString();
    const QString url = QStringLiteral("http://%1:%2")
                                .arg(host.contains(u':') ? u'[' + host + u']' : host)
                                .arg(server.port());
    say(QStringLiteral("Arnold serves %1").arg(url));
    say(QStringLiteral("Try: curl %1/api/v1/store/products?limit=3").arg(url));
    const search::CatchUp catchUp(*database);
    const EndOnSignal end;
    QCoreApplication::exec();
    server.stop();
    say(QStringLiteral("Arnold has stopped."));
    return Exit::Done;
}

} // namespace

Command serveCommand()
{
    return {"serve",
            "",
            "Serves the shop over REST.",
            "Serves store, admin and pos under /api/v1, its description under /api/docs, and\n"
            "/healthz and /readyz. Ends within ten seconds of SIGTERM or Ctrl-C, after the\n"
            "requests that run.",
            declare,
            run};
}

} // namespace arnold::app
