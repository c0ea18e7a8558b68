#include "server/http/Response.h"

#include <algorithm>
#include <array>

namespace arnold::http {
namespace {

struct Reason {
    int status;
    const char *phrase;
};

// RFC 9110, section 15, and RFC 6585; sorted.
constexpr std::array reasons {
        Reason {200, "OK"},
        Reason {201, "Created"},
        Reason {202, "Accepted"},
        Reason {204, "No Content"},
        Reason {206, "Partial Content"},
        Reason {301, "Moved Permanently"},
        Reason {302, "Found"},
        Reason {303, "See Other"},
        Reason {304, "Not Modified"},
        Reason {307, "Temporary Redirect"},
        Reason {308, "Permanent Redirect"},
        Reason {400, "Bad Request"},
        Reason {401, "Unauthorized"},
        Reason {402, "Payment Required"},
        Reason {403, "Forbidden"},
        Reason {404, "Not Found"},
        Reason {405, "Method Not Allowed"},
        Reason {406, "Not Acceptable"},
        Reason {408, "Request Timeout"},
        Reason {409, "Conflict"},
        Reason {410, "Gone"},
        Reason {411, "Length Required"},
        Reason {412, "Precondition Failed"},
        Reason {413, "Content Too Large"},
        Reason {414, "URI Too Long"},
        Reason {415, "Unsupported Media Type"},
        Reason {416, "Range Not Satisfiable"},
        Reason {417, "Expectation Failed"},
        Reason {422, "Unprocessable Content"},
        Reason {423, "Locked"},
        Reason {428, "Precondition Required"},
        Reason {429, "Too Many Requests"},
        Reason {431, "Request Header Fields Too Large"},
        Reason {500, "Internal Server Error"},
        Reason {501, "Not Implemented"},
        Reason {502, "Bad Gateway"},
        Reason {503, "Service Unavailable"},
        Reason {504, "Gateway Timeout"},
        Reason {505, "HTTP Version Not Supported"},
};

} // namespace

QByteArrayView reasonPhrase(int status)
{
    const auto found = std::ranges::lower_bound(reasons, status, {}, &Reason::status);
    return found != reasons.end() && found->status == status ? QByteArrayView(found->phrase)
                                                             : QByteArrayView("Unknown");
}

Response Response::of(int status, QByteArray contentType, QByteArray body)
{
    return {status, {{"Content-Type", std::move(contentType)}}, std::move(body)};
}

Response Response::problem(int status, QByteArrayView code)
{
    QByteArray body = "{\"type\":\"about:blank\",\"title\":\"";
    body += reasonPhrase(status);
    body += "\",\"status\":" + QByteArray::number(status) + ",\"code\":\"";
    body += code;
    body += "\"}";
    return of(status, "application/problem+json", body)
            .with("Cache-Control", "no-store")
            .with("X-Content-Type-Options", "nosniff");
}

Response Response::with(QByteArray name, QByteArray value) &&
{
    headers.push_back({std::move(name), std::move(value)});
    return std::move(*this);
}

QByteArray Response::header(QByteArrayView name) const
{
    for (const HeaderField &field : headers) {
        if (sameFieldName(field.name, name))
            return field.value;
    }
    return {};
}

std::shared_ptr<const FinishedBytes> finished(const Response &response)
{
    const bool bodiless = response.status == 204 || response.status == 304;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ';
    head += reasonPhrase(response.status);
    head += "\r\n";
    for (const HeaderField &field : response.headers)
        head += field.name + ": " + field.value + "\r\n";
    if (!bodiless)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    return std::make_shared<const FinishedBytes>(
            FinishedBytes {std::move(head), bodiless ? QByteArray() : response.body});
}

} // namespace arnold::http
