#include "core/cart/SellableLine.h"

namespace arnold {
namespace {

// What the components cost by themselves weighs their shares of the whole's price; a component
// without a price of its own weighs nothing.
Result<std::vector<BundlePart>> partsOf(const Sellable &sellable, const PriceFor &question)
{
    std::vector<BundlePart> parts;
    for (const SellablePart &part : sellable.parts) {
        BundlePart made {part.variant, part.name, part.taxClass, part.perWhole, 0};
        Sellable alone;
        alone.prices = part.prices;
        if (const auto price = priceOf(alone, question)) {
            ARNOLD_TRY(own, lineAmountMinor(price->price, part.perWhole, RoundingMode::HalfUp));
            made.ownMinor = own;
        }
        parts.push_back(std::move(made));
    }
    return parts;
}

} // namespace

Result<LineToPrice> lineOf(const Sellable &sellable, const Quantity &quantity,
                           const PriceFor &question)
{
    PriceFor asked = question;
    asked.quantityMicros = std::abs(quantity.micros());
    const auto price = priceOf(sellable, asked);
    if (!price)
        return Error {ErrorCode::NotSellable, QStringLiteral("variant"),
                      QStringLiteral("no price for %1").arg(sellable.sku)};
    LineToPrice line;
    line.product = sellable.product;
    line.variant = sellable.variant;
    line.categories = sellable.categories;
    line.collections = sellable.collections;
    line.taxClass = sellable.taxClass;
    line.price = *price;
    line.quantity = quantity;
    line.notDiscountable = !sellable.discountable;
    asked.quantityMicros = Quantity::kMicrosPerUnit;
    ARNOLD_TRY(parts, partsOf(sellable, asked));
    line.parts = std::move(parts);
    return line;
}

} // namespace arnold
