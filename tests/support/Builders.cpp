#include "tests/support/Builders.h"

#include "core/identity/Identity.h"
#include "core/identity/Pin.h"
#include "core/inventory/Movements.h"
#include "core/pricing/PriceStore.h"

#include <map>
#include <mutex>

namespace arnold::test {
namespace {

constexpr std::int64_t kPiece = Quantity::kMicrosPerUnit;

// Hashing takes its time on purpose: once for the program, for each PIN that shops share.
QString hashOnce(const QString &pin)
{
    static std::mutex mutex;
    static std::map<QString, QString> hashes;
    const std::lock_guard lock(mutex);
    auto &hash = hashes[pin];
    if (hash.isEmpty())
        hash = identity::hashPin(pin);
    return hash;
}

void setPriceAndStock(WriteTx &tx, const shop::CreatedShop &ids, VariantId variant,
                      const ShopBuilder::Item &item)
{
    pricing::insertPrice(tx, {variant, ids.priceList, {item.priceMinor, kPiece, item.unit}, 0});
    if (item.stockMicros > 0) {
        const auto opened = inventory::insertOpeningStock(
                tx, {variant, ids.location, item.stockMicros, item.unitCostE4});
        ARNOLD_ASSERT(opened);
    }
}

NewVariant newVariant(const ShopBuilder::Item &item)
{
    NewVariant variant;
    variant.sku = item.sku;
    if (!item.barcode.isEmpty())
        variant.barcodes = {{item.barcode}};
    variant.unit = item.unit;
    variant.unitDecimals = item.unitDecimals;
    variant.tracking = item.tracking;
    variant.backorderLimitMicros = item.backorderLimitMicros;
    variant.components = item.components;
    return variant;
}

NewProduct newProduct(const shop::CreatedShop &ids, const ShopBuilder::Item &item)
{
    NewProduct product;
    product.title = item.title.isEmpty() ? item.sku : item.title;
    product.kind = item.kind;
    product.taxClass = item.reducedTax ? ids.reducedTax : ids.standardTax;
    product.categories = item.categories;
    product.popularity = item.popularity;
    product.channels = {ids.till, ids.web, ids.kiosk};
    return product;
}

// One product, two sizes.
void makeShirts(Database &db, Shop &shop)
{
    mustWrite(db, [&](WriteTx &tx) -> Result<void> {
        const ShopBuilder::Item shirt {
                .priceMinor = 1999, .categories = {shop.shirts}, .popularity = 70};
        NewProduct product = newProduct(shop.ids, shirt);
        product.title = QStringLiteral("Shirt");
        product.options = {
                {QStringLiteral("Size"), {{QStringLiteral("M")}, {QStringLiteral("L")}}}};
        const ShopBuilder::Item sizes[] = {{.sku = QStringLiteral("SHIRT-M"),
                                            .barcode = QStringLiteral("4000000000037"),
                                            .priceMinor = 1999,
                                            .stockMicros = 5 * kPiece,
                                            .unitCostE4 = 8'000'000},
                                           {.sku = QStringLiteral("SHIRT-L"),
                                            .barcode = QStringLiteral("4000000000044"),
                                            .priceMinor = 1999,
                                            .stockMicros = 1 * kPiece,
                                            .unitCostE4 = 8'000'000}};
        VariantId *const ids[] = {&shop.shirtM, &shop.shirtL};
        for (int i = 0; i < 2; ++i) {
            product.variants.push_back(newVariant(sizes[i]));
            product.variants.back().optionValues = {product.options[0].values[i].name};
            *ids[i] = product.variants.back().id = VariantId::make();
        }
        ARNOLD_CHECK(catalog::createProduct(tx, product));
        for (int i = 0; i < 2; ++i)
            setPriceAndStock(tx, shop.ids, *ids[i], sizes[i]);
        return {};
    });
}

} // namespace

shop::CreatedShop ShopBuilder::create()
{
    const auto orElse = [](QString &text, const char *otherwise) {
        if (text.isEmpty())
            text = QString::fromLatin1(otherwise);
    };
    orElse(m_newShop.name, "Corner Shop");
    orElse(m_newShop.countryProfile, "DE");
    orElse(m_newShop.ownerName, "Olga");
    orElse(m_newShop.taxNumber, "12/345/67890");
    if (m_newShop.address.isEmpty())
        m_newShop.address = {.line1 = QStringLiteral("Hauptstr. 1"),
                             .city = QStringLiteral("Berlin"),
                             .postalCode = QStringLiteral("10115"),
                             .country = m_newShop.countryProfile};
    if (m_newShop.ownerPinHash.isEmpty())
        m_newShop.ownerPinHash = hashOnce(QStringLiteral("1234"));
    m_ids = mustWrite(m_db, [&](WriteTx &tx) { return shop::createShop(tx, m_newShop); });
    return m_ids;
}

VariantId ShopBuilder::item(const Item &item)
{
    return mustWrite(m_db, [&](WriteTx &tx) -> Result<VariantId> {
        NewProduct product = newProduct(m_ids, item);
        product.variants = {newVariant(item)};
        const VariantId id = product.variants[0].id = VariantId::make();
        ARNOLD_CHECK(catalog::createProduct(tx, product));
        setPriceAndStock(tx, m_ids, id, item);
        return id;
    });
}

CategoryId ShopBuilder::category(const QString &name, CategoryId parent)
{
    return mustWrite(m_db, [&](WriteTx &tx) {
        catalog::NewCategory category;
        category.name = name;
        category.parent = parent;
        return catalog::createCategory(tx, category);
    });
}

StaffId ShopBuilder::staff(const QString &name, const QString &role, const QString &pin)
{
    const QString hash = hashOnce(pin);
    return mustWrite(m_db, [&](WriteTx &tx) {
        NewStaff staff;
        staff.displayName = name;
        staff.pinHash = hash;
        staff.roleCodes = {role};
        return identity::createStaff(tx, staff);
    });
}

Shop makeShop(Database &db)
{
    ShopBuilder builder(db);
    Shop shop;
    shop.ids = builder.create();
    shop.owner = shop.ids.owner;
    shop.cashier = builder.staff(QStringLiteral("Carl"), QStringLiteral("cashier"),
                                 QStringLiteral("4321"));
    shop.food = builder.category(QStringLiteral("Food"));
    shop.clothes = builder.category(QStringLiteral("Clothes"));
    shop.shirts = builder.category(QStringLiteral("Shirts"), shop.clothes);
    shop.apple = builder.item({.sku = QStringLiteral("APPLE"),
                               .title = QStringLiteral("Apple"),
                               .barcode = QStringLiteral("4006381333931"),
                               .priceMinor = 99,
                               .reducedTax = true,
                               .stockMicros = 100 * kPiece,
                               .unitCostE4 = 500'000,
                               .categories = {shop.food},
                               .popularity = 100});
    shop.coffee = builder.item({.sku = QStringLiteral("COFFEE"),
                                .title = QStringLiteral("Coffee"),
                                .barcode = QStringLiteral("4012345678901"),
                                .priceMinor = 749,
                                .reducedTax = true,
                                .stockMicros = 20 * kPiece,
                                .unitCostE4 = 4'000'000,
                                .categories = {shop.food},
                                .popularity = 90});
    shop.mug = builder.item({.sku = QStringLiteral("MUG"),
                             .title = QStringLiteral("Mug"),
                             .barcode = QStringLiteral("4000000000020"),
                             .priceMinor = 990,
                             .stockMicros = 10 * kPiece,
                             .unitCostE4 = 3'000'000,
                             .popularity = 80});
    makeShirts(db, shop);
    shop.cheese = builder.item({.sku = QStringLiteral("CHEESE"),
                                .title = QStringLiteral("Cheese"),
                                .barcode = QStringLiteral("4000000000051"),
                                .priceMinor = 2490,
                                .reducedTax = true,
                                .stockMicros = 4'500'000,
                                .unitCostE4 = 12'000'000,
                                .unit = Unit::Kilogram,
                                .unitDecimals = 3,
                                .categories = {shop.food},
                                .popularity = 60});
    shop.service = builder.item({.sku = QStringLiteral("REPAIR"),
                                 .title = QStringLiteral("Repair"),
                                 .priceMinor = 1500,
                                 .tracking = Tracking::Untracked,
                                 .kind = ProductKind::Service});
    shop.gift = builder.item({.sku = QStringLiteral("GIFT50"),
                              .title = QStringLiteral("Gift card"),
                              .priceMinor = 5000,
                              .tracking = Tracking::Untracked,
                              .kind = ProductKind::GiftCard});
    shop.lastOne = builder.item({.sku = QStringLiteral("LAST"),
                                 .title = QStringLiteral("Last one"),
                                 .barcode = QStringLiteral("4000000000068"),
                                 .priceMinor = 9900,
                                 .stockMicros = 1 * kPiece,
                                 .unitCostE4 = 50'000'000});
    return shop;
}

Shop makeShop(TestStore &store)
{
    return makeShop(store.db());
}

} // namespace arnold::test
