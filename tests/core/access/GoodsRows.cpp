#include "core/inventory/Movements.h"
#include "core/pricing/PriceStore.h"
#include "core/promotions/PromotionStore.h"
#include "tests/core/access/CommandTable.h"

namespace arnold::test {
namespace {

constexpr std::int64_t kOne = Quantity::kMicrosPerUnit;

std::vector<CommandRow> catalogRows()
{
    return {
            {"catalog/createProduct", "catalog.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 NewProduct vase;
                 vase.title = QStringLiteral("Vase");
                 vase.taxClass = world.shop().ids.standardTax;
                 vase.variants.push_back({.sku = QStringLiteral("VASE")});
                 return outcomeOf(catalog::createProduct(tx, vase));
             }},
            {"catalog/createVariant", "catalog.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(catalog::createVariant(tx, world.product,
                                                         {.sku = QStringLiteral("LAMP-2")}));
             }},
            {"catalog/updateProduct", "catalog.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 ProductChange change;
                 change.title = QStringLiteral("Lantern");
                 return outcomeOf(catalog::updateProduct(tx, world.product, 1, change));
             }},
            {"catalog/updateVariant", "catalog.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 VariantChange change;
                 change.minimumAge = 18;
                 return outcomeOf(catalog::updateVariant(tx, world.shop().apple, 1, change));
             }},
            {"catalog/archiveProduct", "catalog.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return catalog::archiveProduct(tx, world.product);
             }},
            {"catalog/createCategory", "catalog.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(catalog::createCategory(tx, {.name = QStringLiteral("Light")}));
             }},
            {"catalog/createCollection", "catalog.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(catalog::createCollection(tx, {}, QStringLiteral("Winter")));
             }},
            {"catalog/createTaxClass", "settings.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(catalog::createTaxClass(tx, QStringLiteral("luxury"),
                                                          QStringLiteral("Luxury")));
             }},
            {"catalog/setQuickKeys", "catalog.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return catalog::setQuickKeys(tx, world.shop().ids.location,
                                              std::span(&world.shop().apple, 1));
             }},
    };
}

std::vector<CommandRow> priceRows()
{
    return {
            {"pricing/createPriceList", "prices.edit",
             [](CommandWorld &, WriteTx &tx) {
                 PriceListRow list;
                 list.code = QStringLiteral("sale");
                 list.name = QStringLiteral("Sale");
                 return outcomeOf(pricing::createPriceList(tx, list));
             }},
            {"pricing/setPrice", "prices.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return pricing::setPrice(
                         tx, {world.shop().apple, world.shop().ids.priceList, {120}, 0});
             }},
            {"promotions/createPromotion", "promotions.edit",
             [](CommandWorld &, WriteTx &tx) {
                 PromotionRow row;
                 row.rule.name = QStringLiteral("Five off");
                 row.rule.kind = PromotionKind::OrderPercent;
                 row.rule.ratePpm = 50'000;
                 return outcomeOf(promotions::createPromotion(tx, row));
             }},
            {"promotions/archivePromotion", "promotions.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return promotions::archivePromotion(tx, world.promotion);
             }},
    };
}

std::vector<CommandRow> stockRows()
{
    return {
            {"inventory/receive", "inventory.receive",
             [](CommandWorld &world, WriteTx &tx) {
                 const inventory::ReceiptLine line {world.shop().apple, kOne, 5'000};
                 return outcomeOf(inventory::receive(tx, world.shop().ids.location,
                                                     std::span(&line, 1), {}));
             }},
            {"inventory/count", "inventory.count",
             [](CommandWorld &world, WriteTx &tx) {
                 const inventory::CountLine line {world.shop().apple, 90 * kOne};
                 return outcomeOf(
                         inventory::count(tx, world.shop().ids.location, std::span(&line, 1), {}));
             }},
            {"inventory/adjust", "inventory.adjust",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(inventory::adjust(tx, world.shop().ids.location,
                                                    {world.shop().apple, kOne},
                                                    QStringLiteral("found")));
             }},
    };
}

} // namespace

std::vector<CommandRow> goodsRows()
{
    std::vector<CommandRow> rows = catalogRows();
    for (const auto &part : {priceRows(), stockRows()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace arnold::test
