#pragma once
#include "core/limits/RateBuckets.h"
#include "server/gateway/Route.h"
#include "server/http/Request.h"

#include <memory>
#include <optional>

namespace arnold::gateway {

// What a route costs, for the limits.
enum class TrafficClass { Reads, Writes, SigningIn };
TrafficClass trafficClassOf(const Route &route);

struct RatesOfOne { // address, account or key
    limits::Rate reads = {};
    limits::Rate writes = {};
    limits::Rate signingIn = {};
};

// A household or an office shares an address; an integration has a key of its own.
struct Rates {
    RatesOfOne address = {{1'200, 300}, {600, 120}, {60, 20}};
    RatesOfOne account = {{12'000, 1'200}, {6'000, 600}, {60, 20}};
};

// The limits that every request passes before it costs more than its parsing: one bucket for its
// address, then one for the account or key that it names. Loopback has no address bucket: what
// comes from this machine is its own, and a trusted proxy's client is known by its own address.
class RateLimits
{
public:
    // `shared`: buckets that several servers have in common; null: this process's own. Outlives us.
    explicit RateLimits(Rates rates = {}, limits::RateBuckets *shared = nullptr);

    struct Outcome {
        limits::Verdict verdict = {};
        limits::Rate rate = {};
        TrafficClass traffic = TrafficClass::Reads;
    };
    // Empty where no limit applies.
    std::optional<Outcome> forAddress(const http::Request &request, const Route &route,
                                      Instant now);
    std::optional<Outcome> forActor(const Call &call, const Route &route, Instant now);

private:
    Outcome take(const QByteArray &name, const RatesOfOne &rates, TrafficClass traffic,
                 Instant now);

    Rates m_rates;
    limits::LocalRateBuckets m_own;
    limits::RateBuckets &m_buckets;
};

// RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10), and Retry-After for a
// refusal.
std::vector<std::pair<QByteArray, QByteArray>> rateFields(const RateLimits::Outcome &outcome);

} // namespace arnold::gateway
