#include "core/selling/Sellable.h"

namespace arnold {
namespace {

std::optional<PriceFrom> priceAmong(std::span<const ListedPrice> prices, const PriceFor &question)
{
    const PriceQuestion asked {question.currency, question.at, question.groups,
                               question.quantityMicros};
    const ListedPrice *price = choosePrice(prices, asked);
    if (!price)
        return std::nullopt;
    return PriceFrom {price->list, price->listName, price->price, price->currency, price->basis};
}

} // namespace

std::optional<PriceFrom> priceOf(const Sellable &sellable, const PriceFor &question)
{
    return priceAmong(sellable.prices, question);
}

std::optional<PriceFrom> comparePriceOf(const Sellable &sellable, const PriceFor &question)
{
    const auto paid = priceOf(sellable, question);
    if (!paid)
        return std::nullopt;
    std::vector<ListedPrice> base;
    for (const ListedPrice &price : sellable.prices) {
        if (price.listPriority < kSaleListPriority)
            base.push_back(price);
    }
    const auto usual = priceAmong(base, question);
    const bool comparable = usual && usual->price.unit == paid->price.unit
            && usual->price.perMicros == paid->price.perMicros;
    return comparable && usual->price.amountMinor > paid->price.amountMinor ? usual : std::nullopt;
}

} // namespace arnold
