#pragma once
#include "server/http/Transport.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <functional>
#include <memory>

namespace arnold::http {

// TLS over QSslSocket, in the worker's event loop.
class TlsTransport final : public Transport
{
public:
    // What the worker is told; each may end the transport's life.
    struct Events {
        std::function<void()> encrypted;
        std::function<void()> readable;
        std::function<void()> writable;
        std::function<void()> ended;
    };

    // Takes the descriptor over and begins the server's side of the handshake.
    TlsTransport(int descriptor, const QSslConfiguration &configuration, const Events &events);
    ~TlsTransport() override;

    qint64 receive(char *into, qint64 maxBytes) override;
    Sent send(const Pieces &pieces) override;
    Sent pump() override;
    void endSending() override;

private:
    // Deferred, since the end may come from within one of the socket's signals.
    struct DeleteLater {
        void operator()(QSslSocket *socket) const { socket->deleteLater(); }
    };
    std::unique_ptr<QSslSocket, DeleteLater> m_socket;
    QByteArray m_unsentBody;
    qsizetype m_bodyAt = 0;
};

} // namespace arnold::http
