#include "core/cart/ContentSellables.h"

#include <algorithm>

namespace arnold::cart {
namespace {

void keepEachOnce(std::vector<VariantId> &variants)
{
    std::sort(variants.begin(), variants.end());
    variants.erase(std::unique(variants.begin(), variants.end()), variants.end());
    std::erase(variants, VariantId());
}

} // namespace

std::vector<Sellable> sellablesWithDeposits(ReadTx &tx, const ShopRules &rules,
                                            const selling::Where &where,
                                            std::vector<VariantId> variants)
{
    keepEachOnce(variants);
    if (variants.empty())
        return {};
    std::vector<Sellable> sellables = selling::sellables(tx, rules, where, variants);
    std::vector<VariantId> deposits;
    for (const Sellable &sellable : sellables)
        deposits.push_back(sellable.depositVariant);
    keepEachOnce(deposits);
    std::erase_if(deposits, [&](const VariantId &deposit) {
        return std::binary_search(variants.begin(), variants.end(), deposit);
    });
    if (deposits.empty())
        return sellables;
    for (Sellable &deposit : selling::sellables(tx, rules, where, deposits))
        sellables.push_back(std::move(deposit));
    return sellables;
}

} // namespace arnold::cart
