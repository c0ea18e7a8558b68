#pragma once
#include "core/base/Result.h"

#include <QObject>
#include <QTcpServer>

#include <memory>

class QTcpSocket;

namespace arnold::app {

// Where a browser comes back to from a provider when a program of this machine has sent it there
// (RFC 8252, 7.3): a free port of 127.0.0.1, for one answer. What else asks there, a page or a
// program that guesses, is turned away: the answer has our state, and asks for us by number, not by
// a name. GUI thread.
class LoopbackRedirect : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackRedirect(QObject *parent = nullptr);

    // Listens, for anything before `expect`. Unavailable when no port is free.
    Result<void> listen();
    QString uri() const; // http://127.0.0.1:PORT/back
    // `words` is what the browser shows at the end, plain.
    void expect(const QString &state, const QString &words);
    void close();

signals:
    // It listens no more.
    void answered(const QString &code, const QString &issuer, const QString &error);

private:
    void meet(QTcpSocket *socket);
    void hear(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const QByteArray &status, const QString &words);

    QTcpServer m_server;
    QString m_state;
    QString m_words;
    int m_met = 0;
};

} // namespace arnold::app
