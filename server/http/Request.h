#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>

#include <optional>
#include <span>
#include <vector>

namespace arnold::http {

struct HeaderField {
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

struct HeaderFieldView {
    QByteArrayView name;
    QByteArrayView value;
};

// Field names are compared without regard to case (RFC 9110, 5.1).
bool sameFieldName(QByteArrayView left, QByteArrayView right);

// A request as it lies in a worker's buffer: what a FinishedBytes hook sees. The views end with the
// call. Nothing is percent-decoded.
struct RequestView {
    QByteArrayView method;
    // From the first '/', up to '?'; "*" for OPTIONS *.
    QByteArrayView path;
    // After '?', without it; empty when there is none.
    QByteArrayView query;
    std::span<const HeaderFieldView> headers;
    // Whose request this is: the peer, or whom a trusted proxy names as its client.
    const QHostAddress *peer = nullptr;
    QByteArrayView id;
    // Came by TLS, by the trusted proxy's word (X-Forwarded-Proto) or by our own.
    bool secure = false;

    // The first field of that name; nothing when there is none.
    std::optional<QByteArrayView> header(QByteArrayView name) const;
    bool isHead() const { return method == "HEAD"; }
};

// A request as a value, for a Handler. It has passed the guard: the method is one of GET HEAD POST
// PUT PATCH DELETE OPTIONS, there is exactly one Host, and the fields that concern one connection
// only (Connection, Upgrade, Transfer-Encoding, Expect ...) are gone. Nothing is percent-decoded.
struct Request {
    QByteArray method = "GET";
    QByteArray path = "/";
    QByteArray query = {};
    std::vector<HeaderField> headers = {};
    QByteArray body = {};
    QHostAddress peer = {};
    // At most 64 characters of [A-Za-z0-9._-]: the client's X-Request-Id if it was such, else ours.
    QByteArray id = {};
    bool secure = false;

    // The first field of that name; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    bool isHead() const { return method == "HEAD"; }
};

} // namespace arnold::http
