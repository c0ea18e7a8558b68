#include "server/gateway/SecurityLog.h"
#include "core/storage/ActorNames.h"
#include "core/storage/FieldCipher.h"
#include "server/gateway/JsonWriter.h"
#include "server/gateway/RateLimits.h"
#include "server/http/PeerAddress.h"

namespace arnold::gateway {
namespace {

constexpr limits::Rate kLinesOfOneAddress {.perMinute = 60, .burst = 100};
constexpr int kHashDigits = 16;

bool isAboutSigningIn(const Route &route)
{
    return trafficClassOf(route) == TrafficClass::SigningIn;
}

// A page may refuse and lead on, or ask for more, with a status that is none of a refusal.
bool failed(const Reply &reply)
{
    return reply.status >= 400 || reply.refusal;
}

bool isWorthALine(const Route &route, const Reply &reply)
{
    // A client that stays signed in asks for its next tokens every few minutes.
    if (isAboutSigningIn(route))
        return failed(reply) || QLatin1String(route.operation) != QLatin1String("refresh");
    switch (reply.status) {
    case 400:
    case 401:
    case 403:
    case 413:
    case 415:
    case 429:
        return true;
    default:
        return false;
    }
}

// "staff:<id>"; empty for a guest.
QString nameOf(const Actor &actor)
{
    if (actor.id == IdBytes {})
        return {};
    const std::string_view kind = actorKindName(actor.kind);
    return QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())) + u':'
            + idBytesToText(actor.id);
}

} // namespace

SecurityLog::SecurityLog(std::function<void(const QByteArray &)> log, const FieldCipher &cipher)
    : m_log(std::move(log))
    , m_cipher(cipher)
{
}

void SecurityLog::note(const http::Request &request, const Route &route, const Call &call,
                       const Reply &reply, Instant now)
{
    if (!m_log || !isWorthALine(route, reply))
        return;
    const std::string address = http::capAddress(request.peer).toString().toStdString();
    if (m_buckets.take(address, kLinesOfOneAddress, now).allowed)
        write(request, route, call, reply, now);
    else
        ++m_leftOff;
}

void SecurityLog::write(const http::Request &request, const Route &route, const Call &call,
                        const Reply &reply, Instant now)
{
    const QString user = nameOf(reply.entered.value_or(call.actor));
    const QString tried = isAboutSigningIn(route) ? call.body.textOf("email").trimmed().toLower()
                                                  : QString();
    const int leftOff = m_leftOff.exchange(0);
    JsonWriter line;
    line.object([&] {
        line.field("@timestamp", now);
        line.field("log.level", failed(reply) ? "warn" : "info");
        line.field("message", failed(reply) ? "refused" : "done");
        line.field("event.category", isAboutSigningIn(route) ? "authentication" : "web");
        line.field("event.action", route.operation);
        line.field("event.outcome", failed(reply) ? "failure" : "success");
        if (reply.refusal)
            line.field("error.code", errorName(*reply.refusal));
        line.field("http.request.method", methodName(route.method));
        line.field("url.template", route.path);
        line.field("http.response.status_code", reply.status);
        line.field("source.ip", request.peer.toString());
        if (!user.isEmpty())
            line.field("user.id", user);
        if (call.actor.apiKey != IdBytes {})
            line.field("labels.api_key", idBytesToText(call.actor.apiKey));
        if (!tried.isEmpty())
            line.field("user.hash",
                       QString::fromLatin1(m_cipher.blindIndex("log.account", tried).toHex())
                               .left(kHashDigits));
        if (leftOff > 0)
            line.field("labels.left_off", leftOff);
        line.field("http.request.id", QString::fromLatin1(request.id));
    });
    m_log(line.take());
}

} // namespace arnold::gateway
