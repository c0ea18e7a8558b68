#pragma once
#include "core/selling/Selling.h"

namespace arnold::cart {

// The sellables of the variants, each once, and of the deposits that follow them.
std::vector<Sellable> sellablesWithDeposits(ReadTx &tx, const ShopRules &rules,
                                            const selling::Where &where,
                                            std::vector<VariantId> variants);

} // namespace arnold::cart
