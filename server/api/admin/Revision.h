#pragma once
#include "server/gateway/Call.h"

namespace arnold::api {

// The revision that an edit is based on: its If-Match without the quotes.
inline QByteArray revisionIn(const gateway::Call &call)
{
    return QByteArray(call.ifMatch).replace('"', "");
}

inline gateway::Reply withTag(gateway::Reply reply, const QByteArray &revision)
{
    reply.headers.emplace_back("ETag", '"' + revision + '"');
    return reply;
}

// A change takes over what a checked body names.
inline void takeText(const gateway::JsonValue &body, const char *name, std::optional<QString> &into)
{
    if (body.has(name))
        into = body.textOf(name);
}

} // namespace arnold::api
