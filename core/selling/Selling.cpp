#include "core/selling/Selling.h"

#include "core/catalog/CatalogStore.h"

#include <algorithm>
#include <array>

namespace arnold::selling {
namespace {

std::optional<VariantId> findExactly(ReadTx &tx, const QString &code, std::int64_t &packMicros)
{
    if (const auto hit = catalog::variantByBarcode(tx, code)) {
        packMicros = hit->packQuantityMicros;
        return hit->variant;
    }
    return std::nullopt;
}

struct Found {
    VariantId variant = {};
    std::int64_t quantityMicros = Quantity::kMicrosPerUnit;
    BarcodeReading reading = {};
};

std::optional<Found> find(ReadTx &tx, QStringView code, std::span<const BarcodeLayout> layouts,
                          int currencyDecimals)
{
    for (const BarcodeReading &reading : readBarcode(code, layouts, currencyDecimals)) {
        Found found;
        found.reading = reading;
        if (const auto variant = findExactly(tx, reading.code, found.quantityMicros)) {
            found.variant = *variant;
            return found;
        }
        if (!reading.exact)
            continue;
        if (const auto variant = catalog::variantBySku(tx, code.trimmed())) {
            found.variant = *variant;
            return found;
        }
    }
    return std::nullopt;
}

// A label's weight in the unit that the variant is sold in. Empty when it is not sold by weight.
std::optional<std::int64_t> weightMicros(const Quantity &weight, Unit sold)
{
    const UnitBase from = unitBase(weight.unit());
    const UnitBase to = unitBase(sold);
    if (from.base != to.base)
        return std::nullopt;
    return mulDiv(weight.micros(), from.factor, to.factor, RoundingMode::HalfUp);
}

PriceFor questionIn(const ShopRules &rules, const Where &where, Instant at)
{
    const Region *region = rules.region(where.region);
    return {region ? region->currency : Currency::of("EUR"), at};
}

std::vector<LocationId> locationsOf(const ShopRules &rules, const Where &where)
{
    const Channel *channel = rules.channel(where.channel);
    return channel ? channel->locations : std::vector<LocationId>();
}

std::vector<inventory::Availability> stockOf(ReadTx &tx, const std::vector<Sellable> &items,
                                             const std::vector<LocationId> &locations)
{
    std::vector<VariantId> variants;
    inventory::StockRules rules;
    for (const Sellable &item : items) {
        variants.push_back(item.variant);
        rules.emplace(item.variant, item.stock);
    }
    return inventory::availability(tx, variants, rules, locations);
}

void addVariant(Offer &offer, const Sellable &item, const inventory::Availability &stock,
                const PriceFor &question)
{
    offer.inStock |= stock.unlimited || stock.atOneMicros > 0;
    const auto price = priceOf(item, question);
    if (!price)
        return;
    const std::int64_t amount = price->price.amountMinor;
    if (!offer.priceFromMinor || amount < *offer.priceFromMinor) {
        offer.priceFromMinor = amount;
        const auto usual = comparePriceOf(item, question);
        offer.compareAtMinor = usual ? std::optional(usual->price.amountMinor) : std::nullopt;
    }
    offer.priceToMinor = std::max(offer.priceToMinor.value_or(amount), amount);
}

using OfferByProduct = std::unordered_map<ProductId, Offer>;

OfferByProduct readOffers(ReadTx &tx, const ShopRules &rules, const Where &where,
                          std::span<const ProductId> products)
{
    const auto items = pricedVariantsOf(tx, rules, where, products);
    const auto stock = stockOf(tx, items, locationsOf(rules, where));
    const PriceFor question = questionIn(rules, where, tx.now());
    OfferByProduct found;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto [offer, isFirst] = found.try_emplace(items[i].product);
        offer->second.onlyVariant = isFirst ? items[i].variant : VariantId();
        addVariant(offer->second, items[i], stock[i], question);
    }
    return found;
}

Offer offerOf(const OfferByProduct &found, ProductId product)
{
    const auto offer = found.find(product);
    return offer == found.end() ? Offer() : offer->second;
}

} // namespace

Result<Scanned> scan(ReadTx &tx, const ShopRules &rules, const Where &where, LocationId location,
                     QStringView code)
{
    const auto layouts = rules.barcodeLayouts.find(location);
    const Region *region = rules.region(where.region);
    const auto found = find(tx, code,
                            layouts == rules.barcodeLayouts.end() ? std::span<const BarcodeLayout>()
                                                                  : std::span(layouts->second),
                            region ? region->currency.decimals() : 2);
    if (!found)
        return Error {ErrorCode::NotFound, QStringLiteral("code")};
    const std::array ids {found->variant};
    auto items = sellables(tx, rules, where, ids);
    if (items.empty() || items.front().prices.empty())
        return Error {ErrorCode::NotSellable, QStringLiteral("code")};
    Scanned scanned {std::move(items.front()), found->quantityMicros, found->reading.priceMinor};
    if (found->reading.weight) {
        const auto micros = weightMicros(*found->reading.weight, scanned.sellable.unit);
        if (!micros)
            return Error {ErrorCode::NotSellable, QStringLiteral("code"),
                          QStringLiteral("a weight label on goods not sold by weight")};
        scanned.quantityMicros = *micros;
    }
    return scanned;
}

std::vector<Offer> offers(ReadTx &tx, const ShopRules &rules, const Where &where,
                          std::span<const ProductId> products)
{
    const OfferByProduct found = readOffers(tx, rules, where, products);
    std::vector<Offer> offers;
    for (const ProductId product : products)
        offers.push_back(offerOf(found, product));
    return offers;
}

std::vector<Card> cards(ReadTx &tx, const ShopRules &rules, const Where &where,
                        std::span<const Product> products)
{
    std::vector<ProductId> ids;
    for (const Product &product : products)
        ids.push_back(product.id);
    const OfferByProduct found = readOffers(tx, rules, where, ids);
    std::vector<Card> cards;
    for (const Product &product : products)
        cards.push_back({offerOf(found, product.id), product});
    return cards;
}

} // namespace arnold::selling
