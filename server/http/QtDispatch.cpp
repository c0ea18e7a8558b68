#include "server/http/QtDispatch.h"

#include "server/http/Characters.h"
#include "server/http/VirtualSocket.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QPointer>

#include <algorithm>
#include <exception>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace arnold::http {
namespace {

using StatusCode = QHttpServerResponder::StatusCode;

// The guard writes these by itself.
bool isGuards(QByteArrayView name)
{
    return sameFieldName(name, "content-length") || sameFieldName(name, "connection")
            || sameFieldName(name, "date") || sameFieldName(name, "x-request-id")
            || sameFieldName(name, "transfer-encoding") || sameFieldName(name, "keep-alive")
            || sameFieldName(name, "upgrade");
}

bool isFit(const Response &response)
{
    return response.status >= 200 && reasonPhrase(response.status) != "Unknown"
            && std::ranges::all_of(response.headers, [](const HeaderField &field) {
                   return !field.name.isEmpty() && std::ranges::all_of(field.name, isToken)
                           && std::ranges::all_of(field.value, isFieldValue);
               });
}

bool isBodiless(int status)
{
    return status == 204 || status == 304;
}

QByteArray rewritten(const Request &request)
{
    QByteArray head;
    head.reserve(512);
    head += request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        head += '?' + request.query;
    head += " HTTP/1.1\r\n";
    for (const HeaderField &field : request.headers) {
        if (!isGuards(field.name))
            head += field.name + ": " + field.value + "\r\n";
    }
    head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n";
    return head;
}

WireAnswer failedAnswer()
{
    const auto bytes = finished(Response::problem(500, "internal"));
    return {bytes->head, bytes->body, true};
}

void write(QHttpServerResponder &responder, const Response &response)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const HeaderField &field : response.headers) {
        if (!isGuards(field.name))
            headers.append(field.name, field.value);
    }
    responder.write(response.body, headers, StatusCode(response.status));
#else
    responder.writeStatusLine(StatusCode(response.status));
    for (const HeaderField &field : response.headers) {
        if (!isGuards(field.name))
            responder.writeHeader(field.name, field.value);
    }
    responder.writeBody(response.body);
#endif
}

// The head that QHttpServer wrote, but for what the guard writes by itself.
WireAnswer takenApart(const QByteArray &written, int status)
{
    const qsizetype end = written.indexOf("\r\n\r\n");
    if (end < 0)
        return failedAnswer();
    WireAnswer answer;
    answer.head.reserve(end + 64);
    if (!isBodiless(status))
        answer.body = written.sliced(end + 4);
    qsizetype at = 0;
    while (at < end) {
        const qsizetype next = written.indexOf("\r\n", at) + 2;
        const QByteArrayView line = QByteArrayView(written).sliced(at, next - at);
        const qsizetype colon = line.indexOf(':');
        if (at == 0 || !isGuards(line.first(std::max<qsizetype>(colon, 0))))
            answer.head.append(line);
        at = next;
    }
    if (!isBodiless(status))
        answer.head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return answer;
}

} // namespace

struct QtDispatch::Door {
    explicit Door(const Handler &handler);
    ~Door();

    void missing(const QHttpServerRequest &asked, QHttpServerResponder &responder);
    WireAnswer answer(const Request &request);

    const Handler &handler;
    QHttpServer server;
    QPointer<VirtualSocket> socket;
    const Request *current = nullptr;
    int status = 0;
};

QtDispatch::Door::Door(const Handler &handlerUsed)
    : handler(handlerUsed)
    , socket(new VirtualSocket)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(
            &server, [this](const QHttpServerRequest &asked, QHttpServerResponder &responder) {
                missing(asked, responder);
            });
#else
    server.setMissingHandler(
            [this](const QHttpServerRequest &asked, QHttpServerResponder &&responder) {
                missing(asked, responder);
            });
#endif
    // QHttpServer binds only a server that listens (6.8 refuses, 6.4 warns). The port is given back
    // before anybody could be served on it: the virtual socket stays without it.
    auto *const tcpServer = new VirtualServer;
    tcpServer->listen(QHostAddress(QHostAddress::LocalHost), 0);
    static_cast<void>(server.bind(tcpServer)); // owns it now; answers on 6.8 only
    tcpServer->connectVirtually(socket);
    tcpServer->close();
}

QtDispatch::Door::~Door()
{
    delete socket.data();
}

void QtDispatch::Door::missing(const QHttpServerRequest &asked, QHttpServerResponder &responder)
{
    Response response = Response::problem(500, "internal");
    try {
        Request request = *current;
        request.body = asked.body();
        response = handler(request);
    } catch (const std::exception &thrown) {
        qCritical("a request's handler threw: %s", thrown.what());
    } catch (...) {
        qCritical("a request's handler threw");
    }
    if (!isFit(response)) {
        qCritical("a request's handler gave an unfit answer (status %d)", response.status);
        response = Response::problem(500, "internal");
    }
    status = response.status;
    write(responder, response);
}

WireAnswer QtDispatch::Door::answer(const Request &request)
{
    current = &request;
    status = 0;
    socket->receive(rewritten(request), request.body);
    current = nullptr;
    // It posts itself a reminder after each request; nobody runs a loop that would take it out.
    QCoreApplication::sendPostedEvents(socket, QEvent::MetaCall);
    return takenApart(socket->takeWritten(), status);
}

QtDispatch::QtDispatch(const Handler &handler)
    : m_handler(handler)
    , m_door(std::make_unique<Door>(handler))
{
}

QtDispatch::~QtDispatch() = default;

WireAnswer QtDispatch::answer(const Request &request)
{
    const WireAnswer answer = m_door->answer(request);
    // Should QHttpServer dislike a request that the guard let through, it shuts its socket.
    if (m_door->socket.isNull() || m_door->socket->isShut())
        m_door = std::make_unique<Door>(m_handler);
    return answer;
}

} // namespace arnold::http
