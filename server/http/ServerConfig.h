#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QPair>

#include <vector>

namespace arnold::http {

// What one request may be. Each has its refusal: 414, 431, 431, 413.
struct FramingLimits {
    qsizetype requestLineBytes = 8 * 1024;
    // Request line and fields together, blank line included.
    qsizetype headBytes = 32 * 1024;
    int headerCount = 100;
    qint64 bodyBytes = 8 * 1024 * 1024;
};

struct Deadlines {
    // From the first byte (or the connection's start) to the end of the head.
    int headMs = 10'000;
    // From the end of the head to the end of the body.
    int bodyMs = 60'000;
    // Between an answer and the next request's first byte.
    int idleMs = 60'000;
    int handshakeMs = 10'000;
    // Without a byte of an answer taken by the client.
    int writeMs = 30'000;
    // How long close() waits for what runs; under 10 s.
    int closeMs = 8'000;
};

struct ConnectionCaps {
    int total = 10'000;
    // Connections of one address; behind a trusted proxy its client's requests under way instead.
    int perAddress = 200;
};

struct ListenAddress {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    // 0: any free one; several addresses with 0 then share the first one's.
    quint16 port = 0;
};

// An address block: address and prefix length, as QHostAddress::parseSubnet gives it.
using Subnet = QPair<QHostAddress, int>;

// Both PEM; the certificate may carry its chain. Empty: no TLS.
struct TlsFiles {
    QByteArray certificatePem;
    QByteArray keyPem;

    bool isEmpty() const { return certificatePem.isEmpty() && keyPem.isEmpty(); }
};

struct ServerConfig {
    std::vector<ListenAddress> addresses = {ListenAddress {}};
    int workers = 1;
    int handlers = 32;
    // Requests that wait for a handler; one more is answered 503 with Retry-After.
    int queueBound = 512;
    FramingLimits limits;
    Deadlines deadlines;
    ConnectionCaps caps;
    std::vector<Subnet> trustedProxies;
    TlsFiles tls;
};

} // namespace arnold::http
