#include "app/signin/LoopbackRedirect.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

namespace arnold::app {
namespace {

constexpr qint64 kMostHeadBytes = 16 * 1024;
constexpr int kMostCallers = 50; // in its few minutes; then somebody plays with it
constexpr int kPatienceMs = 10'000;
constexpr auto kPath = "/back";

// The value of a head's field, whose names are spelt as browsers do.
QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QString valueOf(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

} // namespace

LoopbackRedirect::LoopbackRedirect(QObject *parent)
    : QObject(parent)
{
    m_server.setMaxPendingConnections(4);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            meet(socket);
    });
}

Result<void> LoopbackRedirect::listen()
{
    m_met = 0;
    m_state.clear();
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        return Error {ErrorCode::Unavailable, {}, m_server.errorString()};
    return {};
}

QString LoopbackRedirect::uri() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) + QLatin1String(kPath);
}

void LoopbackRedirect::expect(const QString &state, const QString &words)
{
    m_state = state;
    m_words = words;
}

void LoopbackRedirect::close()
{
    m_server.close();
}

void LoopbackRedirect::meet(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (++m_met > kMostCallers) {
        m_server.close();
        socket->abort();
        return;
    }
    QTimer::singleShot(kPatienceMs, socket, [socket] { socket->abort(); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
}

void LoopbackRedirect::hear(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(kMostHeadBytes);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= kMostHeadBytes)
            socket->abort();
        return;
    }
    socket->readAll();
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    const QUrl asked(QString::fromLatin1(words.value(1)), QUrl::StrictMode);
    const QUrlQuery query(asked);
    const bool isOurs = words.size() == 3 && words[0] == "GET" && fieldOf(head, "host") == host
            && asked.path() == QLatin1String(kPath) && !m_state.isEmpty()
            && valueOf(query, "state") == m_state;
    if (!isOurs) {
        reply(socket, "404 Not Found", {});
        return;
    }
    m_state.clear(); // one answer
    m_server.close();
    reply(socket, "200 OK", m_words);
    emit answered(valueOf(query, "code"), valueOf(query, "iss"), valueOf(query, "error"));
}

void LoopbackRedirect::reply(QTcpSocket *socket, const QByteArray &status, const QString &words)
{
    const QByteArray page = "<!doctype html><meta charset=\"utf-8\"><title>Arnold</title><p>"
            + words.toHtmlEscaped().toUtf8() + "</p>";
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8"
                    "\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'"
                    "\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
                    "\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket->disconnectFromHost();
}

} // namespace arnold::app
