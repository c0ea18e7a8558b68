#pragma once
#include "core/base/Quantity.h"
#include "core/base/Result.h"

#include <cstdint>

namespace arnold {

// Whether amounts include tax. A cart has one basis for all of it, its region's.
enum class Basis { Gross, Net };

// An amount per quantity and unit: 2.39 per 100 g is {239, 100'000'000, Unit::Gram}; 4.20 per 1,000
// pieces is {420, 1'000'000'000, Unit::Piece}. Minor units of a currency that the holder knows.
struct UnitPrice {
    std::int64_t amountMinor = 0;
    std::int64_t perMicros = Quantity::kMicrosPerUnit; // above zero
    Unit unit = Unit::Piece;

    bool operator==(const UnitPrice &) const = default;
};

// Price x quantity, rounded once, through 128 bits. Units of one base go together (a price per kg,
// a quantity in g). InvalidQuantity when they do not, InvalidValue when perMicros is not above
// zero, Overflow when the amount does not fit.
Result<std::int64_t> lineAmountMinor(const UnitPrice &price, const Quantity &quantity,
                                     RoundingMode mode);

// The quantity that `amountMinor` buys at `price`, in the price's unit, rounded half up to
// micros: for labels with a price in their barcode. InvalidValue when the price is zero or less.
Result<Quantity> quantityForAmount(const UnitPrice &price, std::int64_t amountMinor);

// The same price said per `shownPer` (239 per 100 g -> 2390 per kg), for labels and shop pages.
// InvalidQuantity, InvalidValue, Overflow as above.
Result<UnitPrice> restated(const UnitPrice &price, const Quantity &shownPer, RoundingMode mode);

} // namespace arnold
