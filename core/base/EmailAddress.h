#pragma once
#include <QString>

#include <optional>

namespace arnold {

// Lower case, trimmed. Empty for what cannot be an address: one @, something on both sides, no
// blanks or control characters, at most 254 characters (RFC 5321, 4.5.3).
std::optional<QString> normalisedEmail(const QString &email);

} // namespace arnold
