#pragma once
#include "server/http/Request.h"

#include <memory>

namespace arnold::http {

enum class Security { Plain, Tls }; // of the connection that an answer goes over

// What a Handler answers. The guard adds Content-Length, Date, X-Request-Id and Connection by
// itself (fields of these names here are dropped), leaves the body away for HEAD (its length stays)
// and for 204 and 304. A field with a line break or NUL in it makes the whole answer a 500.
struct Response {
    int status = 200;
    std::vector<HeaderField> headers = {};
    QByteArray body = {};

    static Response of(int status, QByteArray contentType, QByteArray body);
    // RFC 9457 with fixed words: type, title, status, code. Neither argument is escaped.
    static Response problem(int status, QByteArrayView code);
    static Response empty(int status) { return {status}; }

    // This answer and one more field.
    Response with(QByteArray name, QByteArray value) &&;
    QByteArray header(QByteArrayView name) const;

    bool operator==(const Response &) const = default;
};

// The reason phrase of RFC 9110; "Unknown" for a status it does not know.
QByteArrayView reasonPhrase(int status);

// An answer in the form in which it goes out, kept to be sent many times: status line and fields
// with Content-Length, each line ended, the blank line and the per-request fields not yet there.
// Immutable once made; safe to share between threads.
struct FinishedBytes {
    QByteArray head;
    QByteArray body;
};

// Serialises an answer once. Status and fields must be clean (see Response).
std::shared_ptr<const FinishedBytes> finished(const Response &response);

} // namespace arnold::http
