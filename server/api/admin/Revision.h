#pragma once
#include "server/gateway/Call.h"

namespace arnold::api {

// The revision that an edit is based on: its If-Match without the quotes.
inline QByteArray revisionIn(const gateway::Call &call)
{
    return QByteArray(call.ifMatch).replace('"', "");
}

// The same where revisions are counted. LostUpdate for one that is no number.
inline Result<std::int64_t> versionIn(const gateway::Call &call)
{
    bool isNumber = false;
    const std::int64_t version = revisionIn(call).toLongLong(&isNumber);
    if (!isNumber)
        return ErrorCode::LostUpdate;
    return version;
}

inline gateway::Reply withTag(gateway::Reply reply, const QByteArray &revision)
{
    reply.headers.emplace_back("ETag", '"' + revision + '"');
    return reply;
}
inline gateway::Reply withTag(gateway::Reply reply, std::int64_t version)
{
    return withTag(std::move(reply), QByteArray::number(qlonglong(version)));
}

// A change takes over what a checked body names.
inline void takeText(const gateway::JsonValue &body, const char *name, std::optional<QString> &into)
{
    if (body.has(name))
        into = body.textOf(name);
}

} // namespace arnold::api
