#include "core/pricing/Price.h"

namespace arnold {
namespace {

// price.amount x quantity / price.per, with both brought to their common base unit.
Result<std::int64_t> scaled(std::int64_t amountMinor, const Quantity &quantity,
                            const Quantity &perQuantity, RoundingMode mode)
{
    if (perQuantity.micros() <= 0)
        return Error {ErrorCode::InvalidValue, QStringLiteral("price.per")};
    Int128 numerator = static_cast<Int128>(amountMinor) * quantity.micros();
    Int128 denominator = perQuantity.micros();
    if (quantity.unit() != perQuantity.unit()) {
        const UnitBase from = unitBase(quantity.unit());
        const UnitBase to = unitBase(perQuantity.unit());
        if (from.base != to.base)
            return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity.unit")};
        denominator *= to.factor;
        if (__builtin_mul_overflow(numerator, static_cast<Int128>(from.factor), &numerator))
            return ErrorCode::Overflow;
    }
    const auto rounded = roundedQuotient(numerator, denominator, mode);
    if (!rounded)
        return ErrorCode::Overflow;
    return *rounded;
}

} // namespace

Result<std::int64_t> lineAmountMinor(const UnitPrice &price, const Quantity &quantity,
                                     RoundingMode mode)
{
    return scaled(price.amountMinor, quantity, Quantity(price.perMicros, price.unit), mode);
}

Result<Quantity> quantityForAmount(const UnitPrice &price, std::int64_t amountMinor)
{
    if (price.amountMinor <= 0 || price.perMicros <= 0)
        return Error {ErrorCode::InvalidValue, QStringLiteral("price")};
    const auto micros = mulDiv(amountMinor, price.perMicros, price.amountMinor,
                               RoundingMode::HalfUp);
    if (!micros)
        return ErrorCode::Overflow;
    return Quantity(*micros, price.unit);
}

Result<UnitPrice> restated(const UnitPrice &price, const Quantity &shownPer, RoundingMode mode)
{
    ARNOLD_TRY(amountMinor, lineAmountMinor(price, shownPer, mode));
    return UnitPrice {amountMinor, shownPer.micros(), shownPer.unit()};
}

} // namespace arnold
