#include "app/server/Serve.h"
#include "app/mail/MailChoice.h"
#include "app/server/Oidc.h"
#include "app/server/Tls.h"
#include "core/books/JournalKey.h"
#include "core/identity/BreachedPasswords.h"
#include "core/search/CatchUp.h"
#include "core/selling/RulesCache.h"
#include "core/storage/KeyRotation.h"
#include "engines/redis/RedisBackoff.h"
#include "engines/redis/RedisRateBuckets.h"
#include "server/api/ShopServer.h"
#include "server/http/ListenAddressText.h"
#include "server/http/SelfSigned.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace arnold::app {
namespace {

constexpr int kLookAtCertificateEveryMs = 10'000;

// Signals become ordinary calls in the event loop: SIGTERM and SIGINT its end, SIGHUP a look at the
// files again. The handler may only write a byte.
class Signals : public QObject
{
public:
    explicit Signals(std::function<void()> onHangUp)
        : m_onHangUp(std::move(onHangUp))
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_ends) != 0)
            return;
        auto *notifier = new QSocketNotifier(s_ends[1], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this] { take(); });
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
        std::signal(SIGHUP, onSignal);
    }

private:
    void take()
    {
        char signal = 0;
        if (::read(s_ends[1], &signal, 1) != 1)
            return;
        if (signal == SIGHUP)
            m_onHangUp();
        else
            QCoreApplication::quit();
    }
    static void onSignal(int signal)
    {
        const char byte = static_cast<char>(signal);
        [[maybe_unused]] const auto written = ::write(s_ends[0], &byte, 1);
    }

    std::function<void()> m_onHangUp;
    static inline int s_ends[2] {-1, -1}; // a signal handler reaches nothing else
};

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    declareTls(parser);
    declareOidc(parser);
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
            {QStringLiteral("plain-http"),
             QStringLiteral(
                     "Speaks HTTP without TLS beyond this machine, where no edge is named.")},
            {QStringLiteral("allow-origin"),
             QStringLiteral("Lets web pages of that origin call the interface. May be given more "
                            "than once."),
             QStringLiteral("https://HOST")},
            {QStringLiteral("breached-passwords"),
             QStringLiteral("Refuses passwords that this list of SHA-1 hashes names, as Have I "
                            "Been Pwned's downloader writes it."),
             QStringLiteral("FILE")},
            {QStringLiteral("redis-url"),
             QStringLiteral("Shares limits with other servers through Redis (ARNOLD_REDIS_URL)."),
             QStringLiteral("redis://HOST:PORT"), qEnvironmentVariable("ARNOLD_REDIS_URL")},
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

// Empty after a complaint.
std::optional<gateway::Protection> protectionOf(const QCommandLineParser &parser)
{
    std::vector<QByteArray> origins;
    for (const QString &text : parser.values(QStringLiteral("allow-origin"))) {
        origins.push_back(gateway::Origins::originFromText(text.toLatin1()));
        if (origins.back().isEmpty()) {
            std::fprintf(stderr, "arnold-server: --allow-origin takes https://HOST, not %s\n",
                         text.toLocal8Bit().constData());
            return std::nullopt;
        }
    }
    return gateway::Protection {gateway::Origins(std::move(origins)), {}, nullptr};
}

// Null where none is configured.
Result<std::unique_ptr<redis::RedisRateBuckets>> sharedBuckets(const QCommandLineParser &parser)
{
    const QUrl url(parser.value(QStringLiteral("redis-url")));
    if (url.isEmpty())
        return std::unique_ptr<redis::RedisRateBuckets>();
    ARNOLD_CHECK(redis::checkUrl(url));
    return std::make_unique<redis::RedisRateBuckets>(url);
}

void logLine(const QByteArray &line)
{
    std::fprintf(stderr, "%s\n", line.constData());
}

// Null where none is configured.
Result<std::shared_ptr<const identity::BreachedPasswords>>
breachedPasswords(const QCommandLineParser &parser)
{
    const QString file = parser.value(QStringLiteral("breached-passwords"));
    if (file.isEmpty())
        return std::shared_ptr<const identity::BreachedPasswords>();
    return identity::BreachedPasswords::open(file);
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

void renewTls(api::ShopServer &server, const TlsPlace &place, const Clock &clock)
{
    auto files = tlsFiles(place, clock);
    if (files) {
        if (const auto renewed = server.renewTls(*files); !renewed)
            files = renewed.error();
    }
    if (!files)
        complain(files.error(), QStringLiteral("the certificate that was there before stays"));
    else
        say(QStringLiteral("New connections get the certificate %1")
                    .arg(http::fingerprintOf(files->certificatePem)));
}

// Where it listens first; `port`, unless it is 0, is the one that it found free.
QString urlOf(const http::ServerConfig &config, quint16 port)
{
    const http::ListenAddress &first = config.addresses.front();
    const QString host = first.address.toString();
    return QStringLiteral("%1://%2:%3")
            .arg(config.tls.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"),
                 host.contains(u':') ? u'[' + host + u']' : host)
            .arg(port == 0 ? first.port : port);
}

// Whoever shares the network could read passwords along. False after a complaint.
bool mayListen(const QCommandLineParser &parser, const http::ServerConfig &http, bool withTls)
{
    const bool isHere = std::ranges::all_of(http.addresses, [](const http::ListenAddress &each) {
        return each.address.isLoopback();
    });
    if (isHere || withTls || !http.trustedProxies.empty()
        || parser.isSet(QStringLiteral("plain-http")))
        return true;
    std::fputs("arnold-server: beyond this machine it would speak HTTP without TLS, and passwords "
               "could be read along. Use --tls, or name the edge in front of it with "
               "--trusted-proxy; --plain-http if that is what you want\n",
               stderr);
    return false;
}

void greet(const http::ServerConfig &http, quint16 port)
{
    const bool secure = !http.tls.isEmpty();
    const QString url = urlOf(http, port);
    say(QStringLiteral("Arnold serves %1").arg(url));
    if (secure)
        say(QStringLiteral("Its certificate: SHA-256 %1")
                    .arg(http::fingerprintOf(http.tls.certificatePem)));
    say(QStringLiteral("Try: curl %1%2/api/v1/store/products?limit=3")
                .arg(secure ? QStringLiteral("--insecure ") : QString(), url));
}

// Until it is told to end. A certificate or a master key that changes meanwhile is taken up.
void serveUntilTold(api::ShopServer &server, const std::optional<TlsPlace> &place,
                    Database &database)
{
    const Clock &clock = database.clock();
    KeyRotation rotation(database);
    std::optional<TlsWatch> watch;
    if (place)
        watch.emplace(*place);
    const Signals listened([&] {
        rotation.lookAgain();
        if (place)
            renewTls(server, *place, clock);
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (watch->hasChanged())
            renewTls(server, *place, clock);
    });
    if (watch)
        timer.start(kLookAtCertificateEveryMs);
    QCoreApplication::exec();
}

// Who sends mails, and who else knows people. False after a complaint.
bool chooseOthers(const QCommandLineParser &parser, const QString &url, const Clock &clock,
                  api::ShopServer::Options &options)
{
    const auto mails = mailOptions(parser.value(QStringLiteral("store")), url);
    if (!mails) {
        complain(mails.error(), QStringLiteral("ARNOLD_SMTP_URL cannot be used"));
        return false;
    }
    const auto external = externalSignIn(oidcChoice(parser), mails->siteUrl, clock, logLine);
    if (!external) {
        complain(external.error(), QStringLiteral("the OpenID Connect provider cannot be used"));
        return false;
    }
    options.mail = *mails;
    options.signIn.external = *external;
    return true;
}

Exit run(const QCommandLineParser &parser, const QStringList &)
{
    auto http = httpConfig(parser);
    auto protection = protectionOf(parser);
    if (!http || !protection)
        return Exit::Usage;
    const auto place = tlsPlace(parser);
    if (!place) {
        complain(place.error(), QStringLiteral("it cannot serve HTTPS"));
        return Exit::Usage;
    }
    if (!mayListen(parser, *http, place->has_value()))
        return Exit::Usage;
    const auto buckets = sharedBuckets(parser);
    if (!buckets) {
        complain(buckets.error(), QStringLiteral("it cannot use Redis"));
        return Exit::Usage;
    }
    protection->sharedBuckets = buckets->get();
    const auto breached = breachedPasswords(parser);
    if (!breached) {
        complain(breached.error(), QStringLiteral("--breached-passwords names no such list"));
        return Exit::Usage;
    }
    const auto database = openStore(parser);
    if (!database)
        return Exit::Failed;
    RulesCache rules;
    const auto signer = signerOf(parser);
    if (!signer) {
        complain(signer.error(), QStringLiteral("the journal's key cannot be used"));
        return Exit::Failed;
    }
    if (*place) {
        auto files = tlsFiles(**place, database->clock());
        if (!files) {
            complain(files.error(), QStringLiteral("it cannot serve HTTPS"));
            return Exit::Failed;
        }
        http->tls = std::move(*files);
    }
    const gateway::Services services {*database, rules, database->clock(), signer->get()};
    api::ShopServer::Options options {*http, std::nullopt, logLine, *protection};
    if (!chooseOthers(parser, urlOf(*http, 0), database->clock(), options))
        return Exit::Usage;
    options.signIn.breached = *breached;
    options.signIn.siteUrl = qEnvironmentVariable("ARNOLD_SITE_URL");
    std::unique_ptr<redis::RedisBackoff> tries;
    if (*buckets) {
        tries = std::make_unique<redis::RedisBackoff>(
                QUrl(parser.value(QStringLiteral("redis-url"))));
        options.signIn.sharedBackoff = tries.get();
        options.healthNote = [&buckets = **buckets] {
            return buckets.isAway() ? QByteArray("redis: away, limits are this server's own")
                                    : QByteArray("redis: in use");
        };
    }
    if (parser.isSet(QStringLiteral("metrics")))
        options.metrics = http::listenAddressFromText(parser.value(QStringLiteral("metrics")));
    api::ShopServer server(services, options);
    if (const auto started = server.start(); !started) {
        complain(started.error(), QStringLiteral("it cannot listen there"));
        return Exit::Failed;
    }
    greet(*http, server.port());
    const search::CatchUp catchUp(*database);
    serveUntilTold(server, *place, *database);
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
            "Serves auth, store, admin and pos under /api/v1, its description under /api/docs,\n"
            "and /healthz and /readyz. Ends within ten seconds of SIGTERM or Ctrl-C, after the\n"
            "requests that run.\n\n"
            "Mails are written to the folder STORE.mail (ARNOLD_MAIL_DIR), or sent by the server\n"
            "that ARNOLD_SMTP_URL names: smtp://USER:PASSWORD@HOST:587, or smtps:// for TLS from\n"
            "the first byte. They come from ARNOLD_MAIL_FROM, and their links lead to\n"
            "ARNOLD_SITE_URL, else to where it listens.\n\n"
            "With an OpenID Connect provider (--oidc-issuer) people sign in with the log-in that\n"
            "they have there, besides their password here. At the provider the shop is a client\n"
            "with the redirect URI ARNOLD_SITE_URL/account/oidc/callback.",
            declare,
            run};
}

} // namespace arnold::app
