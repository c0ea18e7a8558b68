#include "core/payments/Settlement.h"

#include "core/base/Rounding.h"
#include "core/pricing/CashRounding.h"

#include <algorithm>

namespace arnold::payments {
namespace {

Error invalid(std::size_t index, const char *why)
{
    return {ErrorCode::InvalidValue, QStringLiteral("tenders[%1].amount").arg(index),
            QLatin1String(why)};
}

Error refused(ErrorCode code, std::size_t index, const char *fact, std::int64_t minor)
{
    return {code,
            QStringLiteral("tenders[%1].amount").arg(index),
            {},
            {{QLatin1String(fact), QString::number(minor)}}};
}

// Cash pays `restMinor`, what the others left.
Result<SettledTender> settleCash(const OfferedTender &offered, std::size_t index,
                                 std::int64_t restMinor, std::int64_t cashStepMinor)
{
    if (offered.amountMinor < 0 || offered.tipMinor < 0)
        return invalid(index, "cash is handed over or it is not");
    ARNOLD_TRY(rounded, roundCash(restMinor, cashStepMinor));
    const auto asked = checkedAdd(rounded.payableMinor, offered.tipMinor);
    if (!asked)
        return ErrorCode::Overflow;
    const auto change = checkedSub(offered.amountMinor, *asked);
    if (!change)
        return ErrorCode::Overflow;
    if (*change < 0)
        return refused(ErrorCode::PaymentRequired, index, "missing", -*change);
    return SettledTender {offered, restMinor, rounded.roundingMinor, offered.amountMinor, *change};
}

// A tender without change pays exactly what it is offered for.
Result<void> checkExact(const OfferedTender &offered, std::size_t index, std::int64_t restMinor)
{
    const bool paysOut = restMinor < 0;
    if (offered.amountMinor == 0 || (offered.amountMinor < 0) != paysOut || offered.tipMinor < 0)
        return invalid(index, "wrong sign");
    const bool tooMuch = paysOut ? offered.amountMinor < restMinor
                                 : offered.amountMinor > restMinor;
    if (tooMuch)
        return refused(ErrorCode::LimitReached, index, "due", restMinor);
    return {};
}

} // namespace

Result<std::vector<SettledTender>>
settle(std::int64_t dueMinor, std::span<const OfferedTender> offered, std::int64_t cashStepMinor)
{
    std::vector<SettledTender> settled;
    std::optional<std::size_t> cashIndex;
    std::int64_t restMinor = dueMinor;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (offered[i].tender == Tender::Cash) {
            if (cashIndex)
                return invalid(i, "a second cash tender");
            cashIndex = i;
            continue;
        }
        ARNOLD_CHECK(checkExact(offered[i], i, restMinor));
        restMinor -= offered[i].amountMinor;
        settled.push_back({offered[i], offered[i].amountMinor});
    }
    if (cashIndex) {
        ARNOLD_TRY(cash, settleCash(offered[*cashIndex], *cashIndex, restMinor, cashStepMinor));
        settled.push_back(cash);
        restMinor = 0;
    }
    if (restMinor != 0)
        return Error {ErrorCode::PaymentRequired,
                      QStringLiteral("tenders"),
                      {},
                      {{QStringLiteral("missing"), QString::number(restMinor)}}};
    return settled;
}

} // namespace arnold::payments
