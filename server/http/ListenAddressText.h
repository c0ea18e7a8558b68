#pragma once
#include "server/http/ServerConfig.h"

#include <QString>

#include <optional>

namespace arnold::http {

inline constexpr int kDefaultPort = 8080;

// "HOST:PORT", "[::1]:PORT", "HOST" or ":PORT"; without a host 127.0.0.1, without a port
// kDefaultPort. Empty for anything else.
std::optional<ListenAddress> listenAddressFromText(const QString &text);

} // namespace arnold::http
