#include "core/pricing/Shares.h"

namespace arnold {
namespace {

bool isPossible(const LineShare &share)
{
    return share.soldMicros > 0 && share.takenBeforeMicros >= 0 && share.takenMicros >= 0
            && share.takenBeforeMicros <= share.soldMicros
            && share.takenMicros <= share.soldMicros - share.takenBeforeMicros;
}

// What the first `micros` of the line are worth. Never further from zero than the total.
std::int64_t worth(std::int64_t totalMinor, std::int64_t micros, std::int64_t soldMicros)
{
    return mulDiv(totalMinor, micros, soldMicros, RoundingMode::HalfUp).value();
}

std::int64_t difference(std::int64_t totalMinor, const LineShare &share)
{
    return worth(totalMinor, share.takenBeforeMicros + share.takenMicros, share.soldMicros)
            - worth(totalMinor, share.takenBeforeMicros, share.soldMicros);
}

} // namespace

Result<std::int64_t> shareOfAmountMinor(std::int64_t totalMinor, const LineShare &share)
{
    if (!isPossible(share))
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    return difference(totalMinor, share);
}

Result<SharedLine> shareOfLine(const SoldLine &line, const LineShare &share)
{
    if (!isPossible(share))
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    SharedLine part;
    part.amountMinor = difference(line.amountMinor, share);
    part.totalMinor = difference(line.totalMinor, share);
    part.discountMinor = part.amountMinor - part.totalMinor;
    part.taxes = line.taxes;
    for (TaxRow &row : part.taxes) {
        row.amountMinor = difference(row.amountMinor, share);
        part.taxMinor += row.amountMinor;
    }
    // Of a line all of whose taxes lie on one base, that base is what is left. A bundle's rows lie
    // on bases of their own, which are shared out like amounts.
    const std::int64_t soldBase = line.taxes.empty() ? 0 : line.taxes.front().baseMinor;
    bool oneBase = true;
    for (const TaxRow &row : line.taxes)
        oneBase = oneBase && row.baseMinor == soldBase;
    std::int64_t soldTax = 0;
    for (const TaxRow &row : line.taxes)
        soldTax += row.amountMinor;
    const bool gross = line.basis == Basis::Gross;
    oneBase = oneBase && soldBase == line.totalMinor - (gross ? soldTax : 0);
    for (TaxRow &row : part.taxes) {
        row.baseMinor = oneBase ? part.totalMinor - (gross ? part.taxMinor : 0)
                                : difference(row.baseMinor, share);
    }
    return part;
}

Result<SharedLine> returnOfLine(const SoldLine &line, const LineShare &share)
{
    ARNOLD_TRY(part, shareOfLine(line, share));
    part.amountMinor = -part.amountMinor;
    part.discountMinor = -part.discountMinor;
    part.totalMinor = -part.totalMinor;
    part.taxMinor = -part.taxMinor;
    for (TaxRow &row : part.taxes) {
        row.baseMinor = -row.baseMinor;
        row.amountMinor = -row.amountMinor;
    }
    return part;
}

} // namespace arnold
