#pragma once
#include <QString>

#include <cstdint>
#include <optional>

namespace arnold {

// value / 10^decimals as plain decimal text, always with all its decimals: (1999, 2) -> "19.99".
QString fixedToText(std::int64_t value, int decimals);
// The same without trailing zeros: (435000, 6) -> "0.435"; (2000000, 6) -> "2".
QString fixedToShortText(std::int64_t value, int decimals);

// Reads [-]digits[.digits] into a value scaled by 10^decimals. Empty for any other character, no
// digit, more decimals than allowed (unless they are zeros), or what does not fit.
std::optional<std::int64_t> fixedFromText(QStringView text, int decimals);

} // namespace arnold
