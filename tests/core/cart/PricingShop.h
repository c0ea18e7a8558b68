#pragma once
#include "core/cart/PriceCart.h"

namespace arnold::test {

// A shop with one currency and one tax class for each rate that a test asks for.
struct PricingShop {
    PriceRules rules = {};
    CartToPrice cart = {};
    std::vector<TaxRate> rates = {};
    std::vector<PromotionRule> promotions = {};

    TaxClassId taxClass(std::int64_t ppm)
    {
        for (const TaxRate &row : rates) {
            if (row.ratePpm == ppm)
                return row.taxClass;
        }
        TaxRate row;
        row.id = TaxRateId::make();
        row.code = QString::number(ppm);
        row.name = QStringLiteral("VAT ") + row.code;
        row.jurisdiction = QStringLiteral("XX");
        row.ratePpm = ppm;
        row.taxClass = TaxClassId::make();
        rates.push_back(row);
        return row.taxClass;
    }
    LineToPrice &add(std::int64_t priceMinor, std::int64_t ppm, std::int64_t pieces = 1)
    {
        LineToPrice line;
        line.product = ProductId::make();
        line.variant = VariantId::make();
        line.taxClass = taxClass(ppm);
        line.price.price.amountMinor = priceMinor;
        line.price.listName = QStringLiteral("Shop prices");
        line.price.currency = cart.currency;
        line.price.basis = rules.profile.basis;
        line.quantity = Quantity::pieces(pieces);
        cart.lines.push_back(line);
        return cart.lines.back();
    }
    PromotionRule &promote(PromotionKind kind, const char *name)
    {
        PromotionRule rule;
        rule.id = PromotionId::make();
        rule.kind = kind;
        rule.name = QString::fromUtf8(name);
        promotions.push_back(rule);
        return promotions.back();
    }
    Result<PricedCart> price()
    {
        rules.rates = TaxTable(rates);
        ARNOLD_TRY(table, PromotionTable::make(promotions));
        rules.promotions = table;
        return priceCart(cart, rules);
    }
};

inline PromotionTarget aimedAt(const LineToPrice &line)
{
    return {PromotionTarget::Kind::Product, line.product.bytes()};
}

} // namespace arnold::test
