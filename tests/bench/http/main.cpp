#include "server/http/Server.h"

#include <QCoreApplication>
#include <QStringList>

#include <csignal>
#include <cstdio>

// bench_http_server <port> [workers] [bytes]: the same bytes at every address below /finished by
// the worker itself, everywhere else through a handler. Runs until SIGTERM or SIGINT.
using namespace arnold::http;

int main(int argc, char **argv)
{
    sigset_t stopping;
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGTERM);
    sigaddset(&stopping, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stopping, nullptr);

    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ServerConfig config;
    config.addresses.front().port = quint16(arguments.value(1, QStringLiteral("0")).toInt());
    config.workers = arguments.value(2, QStringLiteral("1")).toInt();
    const int bytes = arguments.value(3, QStringLiteral("2000")).toInt();

    const Response response =
            Response::of(200, "application/json", QByteArray(bytes, 'x')).with("ETag", "\"b\"");
    const auto kept = finished(response);
    Server server(
            config, [&response](const Request &) { return response; },
            [&kept](const RequestView &request) {
                return request.path == "/finished" ? kept : nullptr;
            });
    if (const auto listening = server.listen(); !listening) {
        std::fprintf(stderr, "%s\n", qPrintable(listening.error().detail));
        return 1;
    }
    std::printf("listening on port %d\n", server.port());
    std::fflush(stdout);
    int received = 0;
    sigwait(&stopping, &received);
    server.close();
    return 0;
}
