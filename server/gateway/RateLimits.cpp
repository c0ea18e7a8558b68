#include "server/gateway/RateLimits.h"
#include "core/identity/ApiKeys.h"
#include "server/http/PeerAddress.h"

namespace arnold::gateway {
namespace {

const char *className(TrafficClass traffic)
{
    switch (traffic) {
    case TrafficClass::Reads:
        return "reads";
    case TrafficClass::Writes:
        return "writes";
    case TrafficClass::SigningIn:
        return "signing-in";
    }
    return "reads";
}

const limits::Rate &rateOf(const RatesOfOne &rates, TrafficClass traffic)
{
    switch (traffic) {
    case TrafficClass::Reads:
        return rates.reads;
    case TrafficClass::Writes:
        return rates.writes;
    case TrafficClass::SigningIn:
        return rates.signingIn;
    }
    return rates.reads;
}

} // namespace

TrafficClass trafficClassOf(const Route &route)
{
    if (route.isAboutSigningIn)
        return TrafficClass::SigningIn;
    if (route.method == Method::Get)
        return TrafficClass::Reads;
    // What a page takes from somebody who is not signed in is about signing in.
    const bool signsIn = areaOf(route) == QLatin1String("auth")
            || route.access.who() == Access::Who::Visitor;
    return signsIn ? TrafficClass::SigningIn : TrafficClass::Writes;
}

RateLimits::RateLimits(Rates rates, limits::RateBuckets *shared)
    : m_rates(rates)
    , m_buckets(shared ? *shared : m_own)
{
}

std::optional<RateLimits::Outcome> RateLimits::forAddress(const http::Request &request,
                                                          const Route &route, Instant now)
{
    if (request.peer.isNull() || request.peer.isLoopback())
        return std::nullopt;
    const QByteArray address = http::capAddress(request.peer).toString().toLatin1();
    return take("address " + address, m_rates.address, trafficClassOf(route), now);
}

std::optional<RateLimits::Outcome> RateLimits::forActor(const Call &call, const Route &route,
                                                        Instant now)
{
    const bool named = call.apiKey || call.actor.kind == ActorKind::Staff
            || call.actor.kind == ActorKind::Customer;
    if (!named)
        return std::nullopt;
    return take("actor " + call.actorText().toUtf8(), m_rates.account, trafficClassOf(route), now);
}

RateLimits::Outcome RateLimits::take(const QByteArray &name, const RatesOfOne &rates,
                                     TrafficClass traffic, Instant now)
{
    const limits::Rate &rate = rateOf(rates, traffic);
    const QByteArray bucket = className(traffic) + (' ' + name);
    return {m_buckets.take({bucket.constData(), static_cast<std::size_t>(bucket.size())}, rate,
                           now),
            rate, traffic};
}

std::vector<std::pair<QByteArray, QByteArray>> rateFields(const RateLimits::Outcome &outcome)
{
    const QByteArray name = QByteArray("\"") + className(outcome.traffic) + '"';
    // The time in which the rate gives the whole burst again.
    const int windowSeconds = std::max(1, outcome.rate.burst * 60 / outcome.rate.perMinute);
    std::vector<std::pair<QByteArray, QByteArray>> fields {
            {"RateLimit-Policy",
             name + ";q=" + QByteArray::number(outcome.rate.burst)
                     + ";w=" + QByteArray::number(windowSeconds)},
            {"RateLimit",
             name + ";r=" + QByteArray::number(outcome.verdict.remaining)
                     + ";t=" + QByteArray::number(outcome.verdict.resetSeconds)}};
    if (!outcome.verdict.allowed)
        fields.emplace_back("Retry-After", QByteArray::number(outcome.verdict.retryAfterSeconds));
    return fields;
}

} // namespace arnold::gateway
