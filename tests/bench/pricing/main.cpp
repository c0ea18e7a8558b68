#include "core/cart/PriceCart.h"

#include <QTextStream>

#include <algorithm>
#include <chrono>

// How long it takes to price a cart of 50 lines with 100 active promotion rules: the median of
// many runs in microseconds, as one line of JSON.
using namespace arnold;

namespace {

constexpr int kLines = 50;
constexpr int kRules = 100;
constexpr int kProducts = 200; // of the shop; the cart holds every fourth
constexpr int kRuns = 20'000;

struct Bench {
    std::vector<ProductId> products;
    std::vector<CategoryId> categories;
    std::vector<CollectionId> collections;
    TaxClassId standard = TaxClassId::make();
    TaxClassId reduced = TaxClassId::make();
    PriceRules rules;
    CartToPrice cart;

    Bench()
    {
        for (int i = 0; i < kProducts; ++i)
            products.push_back(ProductId::make());
        for (int i = 0; i < 20; ++i) {
            categories.push_back(CategoryId::make());
            collections.push_back(CollectionId::make());
        }
        fillRules();
        fillCart();
    }

    TaxRate rate(const char *code, std::int64_t ppm, TaxClassId taxClass) const
    {
        TaxRate row;
        row.id = TaxRateId::make();
        row.name = QStringLiteral("VAT %1%").arg(ppm / 10'000);
        row.code = QString::fromLatin1(code);
        row.jurisdiction = QStringLiteral("DE");
        row.country = QStringLiteral("DE");
        row.ratePpm = ppm;
        row.taxClass = taxClass;
        return row;
    }

    // Forty for products, thirty for categories, twenty for collections, ten for everything; every
    // fifth in one of four exclusive groups. All of them are in force.
    PromotionRule rule(int i) const
    {
        using Kind = PromotionTarget::Kind;
        PromotionRule rule;
        rule.id = PromotionId::make();
        rule.name = QStringLiteral("Promotion %1").arg(i);
        rule.priority = i % 7;
        const auto pick = static_cast<std::size_t>(i);
        if (i < 40)
            rule.targets = {{Kind::Product, products[pick * 5].bytes()},
                            {Kind::Product, products[pick * 5 + 1].bytes()}};
        else if (i < 70)
            rule.targets = {{Kind::Category, categories[pick % 20].bytes()}};
        else if (i < 90)
            rule.targets = {{Kind::Collection, collections[pick % 20].bytes()}};
        rule.kind = i % 4 == 0 ? PromotionKind::NForPrice
                : i % 4 == 1   ? PromotionKind::UnitAmount
                               : PromotionKind::LinePercent;
        rule.amountMinor = rule.kind == PromotionKind::NForPrice ? 400 : 10;
        rule.groupCount = rule.kind == PromotionKind::NForPrice ? 2 : 0;
        rule.ratePpm = rule.kind == PromotionKind::LinePercent ? 20'000 : 0;
        if (i >= 90) {
            rule.kind = i % 2 == 0 ? PromotionKind::OrderPercent : PromotionKind::OrderAmount;
            rule.minimumAmountMinor = 1000;
            rule.ratePpm = 10'000;
            rule.amountMinor = 100;
        }
        if (i % 5 == 0)
            rule.exclusiveGroup = QStringLiteral("group %1").arg(i / 5 % 4);
        return rule;
    }

    void fillRules()
    {
        rules.profile.place = TaxRoundingPlace::Document;
        rules.rates = TaxTable({rate("A", 190'000, standard), rate("B", 70'000, reduced)});
        std::vector<PromotionRule> promotions;
        for (int i = 0; i < kRules; ++i)
            promotions.push_back(rule(i));
        rules.promotions = PromotionTable::make(promotions).value();
    }

    void fillCart()
    {
        cart.place.country = QStringLiteral("DE");
        for (int i = 0; i < kLines; ++i) {
            const auto pick = static_cast<std::size_t>(i);
            LineToPrice line;
            line.product = products[pick * 4];
            line.variant = VariantId::make();
            line.categories = {categories[pick % 20], categories[(pick * 7 + 3) % 20]};
            line.collections = {collections[pick % 20]};
            line.taxClass = i % 3 == 0 ? standard : reduced;
            line.price.listName = QStringLiteral("Shop prices");
            line.price.price.amountMinor = 199 + 37 * i;
            line.quantity = Quantity::pieces(1 + i % 4);
            cart.lines.push_back(line);
        }
    }
};

} // namespace

int main()
{
    const Bench bench;
    std::vector<std::int64_t> tookNs;
    tookNs.reserve(kRuns);
    std::int64_t sum = 0;
    std::size_t given = 0;
    for (int run = 0; run < kRuns; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        const auto priced = priceCart(bench.cart, bench.rules);
        const auto end = std::chrono::steady_clock::now();
        sum += priced->totals.totalMinor;
        given = priced->promotions.size();
        tookNs.push_back((end - begin).count());
    }
    std::ranges::sort(tookNs);
    const std::int64_t median = tookNs[kRuns / 2];
    QTextStream(stderr) << "total " << sum / kRuns << ", promotions that gave " << given << ", p99 "
                        << tookNs[kRuns / 100 * 99] / 1000 << " us\n";
    QTextStream(stdout) << "{\"name\": \"price_cart_50_lines_100_rules\", \"value\": "
                        << median / 1000 << '.' << median % 1000 / 100 << ", \"unit\": \"us\"}\n";
    return 0;
}
