#pragma once
#include "core/cart/PriceCart.h"
#include "core/pricing/TaxCalculation.h"
#include "core/promotions/PromotionStage.h"

#include <span>
#include <vector>

namespace arnold {

// The steps of priceCart() and what they hand on. Lives for one call.
class Calculation
{
public:
    Calculation(const CartToPrice &cart, const PriceRules &rules);

    Result<PricedCart> run();

private:
    // CalculationLines.cpp: steps 1 and 2.
    Result<void> priceLine(std::size_t position);
    Result<void> chooseRates(std::size_t position);
    Result<void> replacePrice(PricedLine &line, const UnitPrice &price, Why why) const;
    Result<std::int64_t> unitMinorOf(const UnitPrice &price, TaxClassId taxClass) const;
    Result<void> takeGiven(std::size_t position);
    Result<Quantity> quantityOf(std::size_t position) const;
    Result<void> applyLabel(std::size_t position, std::int64_t labelMinor);
    Result<std::int64_t> amountOf(const UnitPrice &price, const Quantity &quantity) const;
    Result<UnitPrice> converted(const PriceFrom &from, TaxClassId taxClass, std::uint32_t rateSet);
    Result<std::int64_t> convertedMinor(std::int64_t amountMinor, Basis basis, TaxClassId taxClass,
                                        std::int64_t unitMinor, std::uint32_t rateSet);

    // CalculationDiscounts.cpp: steps 3 to 5.
    Result<void> discountLines();
    Result<void> discountByHand(std::size_t position);
    Result<void> discountOrder();
    Result<void> priceShipping();
    Result<void> discountShipping(PromotionStage &stage);
    void takePromotions(std::size_t begin);
    Result<void> reportPromotions(const PromotionStage &stage);

    // CalculationTaxes.cpp: step 6.
    std::uint32_t rateSetOf(TaxClassId taxClass, std::int64_t unitMinor);
    std::uint32_t homeRateSetOf(TaxClassId taxClass, std::int64_t unitMinor);
    std::uint32_t rateSetFor(const Supply &supply);
    Result<void> tax();
    Result<void> addGoods();
    Result<void> addParts(std::size_t position);
    Result<void> addShipping();
    Result<void> takeTaxes();
    Result<void> mergePartTaxes(PricedLine &line) const;

    // CalculationTotals.cpp.
    Result<void> sum();
    Result<void> sumTaxes();
    Result<void> addTaxSum(const TaxRow &row);
    Result<void> settle();

    bool isGross() const { return m_rules.profile.basis == Basis::Gross; }

    // Which amount a taxable stands for.
    struct Owner {
        enum class Kind { Line, Part, Shipping } kind;
        std::size_t index;
        std::size_t part;
    };
    struct KnownSet {
        TaxClassId taxClass;
        std::int64_t unitMinor;
        bool home;
        std::uint32_t set;
    };

    const CartToPrice &m_cart;
    const PriceRules &m_rules;
    PricedCart m_out;
    std::vector<std::uint32_t> m_lineSets; // rate set of each line
    std::vector<std::vector<std::uint32_t>> m_partSets; // and of its parts, if any
    std::vector<RateSet> m_sets;
    std::vector<KnownSet> m_known;
    std::vector<PromotedLine> m_promoted;
    std::vector<PromotionGiven> m_given;
    std::vector<Taxable> m_taxables;
    std::vector<Owner> m_owners;
};

// "lines[2].quantity" on a refusal of a step that knows nothing of positions.
Error atField(Error error, const char *list, std::size_t position);

} // namespace arnold
