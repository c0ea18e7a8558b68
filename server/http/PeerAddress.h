#pragma once
#include "server/http/Request.h"
#include "server/http/ServerConfig.h"

#include <span>

namespace arnold::http {

// IPv4 that came as an IPv4-mapped IPv6 address becomes plain IPv4; no scope id.
QHostAddress plainAddress(const QHostAddress &address);

bool isTrusted(const QHostAddress &address, const std::vector<Subnet> &trustedProxies);

// Whose request it is: the peer itself, or, when the peer is a trusted proxy, the last address in
// X-Forwarded-For that is not one. An entry that is no address ends the search: what stands left of
// it anybody may have written. All addresses plain.
QHostAddress clientAddress(const QHostAddress &peer, std::span<const HeaderFieldView> headers,
                           const std::vector<Subnet> &trustedProxies);

// What counts as one address under a cap: an IPv4 address, an IPv6 network of 64 bits.
QHostAddress capAddress(const QHostAddress &plain);

} // namespace arnold::http
