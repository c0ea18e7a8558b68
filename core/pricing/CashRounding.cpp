#include "core/pricing/CashRounding.h"

namespace arnold {

Result<CashAmount> roundCash(std::int64_t askedMinor, std::int64_t stepMinor, RoundingMode tie)
{
    if (stepMinor < 1)
        return Error {ErrorCode::InvalidValue, QStringLiteral("step")};
    const std::int64_t rest = askedMinor % stepMinor; // keeps the sign of what was asked
    const std::int64_t distance = rest < 0 ? -rest : rest;
    const std::int64_t missing = stepMinor - distance;
    const bool away = distance > missing || (distance == missing && tie != RoundingMode::Down);
    if (rest == 0 || !away)
        return CashAmount {askedMinor - rest, -rest};
    const std::int64_t rounding = askedMinor < 0 ? -missing : missing;
    const auto payable = checkedAdd(askedMinor, rounding);
    if (!payable)
        return ErrorCode::Overflow;
    return CashAmount {*payable, rounding};
}

} // namespace arnold
