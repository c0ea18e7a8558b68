#pragma once
#include "server/http/Request.h"
#include "server/http/Response.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::test {

// A request as the server hands it to the gateway, from this machine. A body is JSON.
inline http::Request request(const QByteArray &method, const QByteArray &path,
                             std::vector<http::HeaderField> fields = {},
                             const QByteArray &body = {})
{
    fields.push_back({"Host", "till.example"});
    if (!body.isEmpty())
        fields.push_back({"Content-Type", "application/json"});
    return {.method = method,
            .path = path,
            .headers = std::move(fields),
            .body = body,
            .peer = QHostAddress(QHostAddress::LocalHost),
            .id = "r-1"};
}

// The same from elsewhere.
inline http::Request from(const char *address, http::Request request)
{
    request.peer = QHostAddress(QString::fromLatin1(address));
    return request;
}

inline QJsonObject jsonOf(const http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace arnold::test
