#pragma once
#include "core/base/Quantity.h"
#include "core/catalog/Catalog.h"
#include "core/selling/RulesCache.h"
#include "core/selling/Selling.h"
#include "core/setup/CreateShop.h"
#include "tests/support/TestStore.h"

#include <initializer_list>

namespace arnold::test {

// A small valid shop in a store of its own: a company in Germany that sells in EUR with gross
// prices, taxed 19 % and 7 %, rounded by line; location MAIN in Berlin with register R1; the
// channels till, web and kiosk, which take their stock from MAIN; the owner Olga (PIN 1234), the
// cashier Carl (PIN 4321). What it sells (barcode; gross price; tax; stock at a unit cost):
//
//   name      SKU      barcode        price      tax  stock        cost
//   apple     APPLE    4006381333931  0.99       7    100          0.50
//   coffee    COFFEE   4012345678901  7.49       7    20           4.00
//   mug       MUG      4000000000020  9.90       19   10           3.00
//   shirtM    SHIRT-M  4000000000037  19.99      19   5            8.00
//   shirtL    SHIRT-L  4000000000044  19.99      19   1            8.00
//   cheese    CHEESE   4000000000051  24.90/kg   7    4.5 kg       12.00 (three decimals)
//   service   REPAIR   -              15.00      19   untracked    -
//   gift      GIFT50   -              50.00      19   untracked    - (a gift card: no discount)
//   lastOne   LAST     4000000000068  99.00      19   1            50.00
//
// Every product is published in every channel.
struct Shop {
    shop::CreatedShop ids = {};
    StaffId owner = {};
    StaffId cashier = {};
    CategoryId food = {};
    CategoryId clothes = {}; // the child category shirts stands below it
    CategoryId shirts = {};

    VariantId apple = {};
    VariantId coffee = {};
    VariantId mug = {};
    VariantId shirtM = {};
    VariantId shirtL = {};
    VariantId cheese = {};
    VariantId service = {};
    VariantId gift = {};
    VariantId lastOne = {};

    selling::Where atTill() const { return {ids.region, ids.till}; }
    selling::Where onWeb() const { return {ids.region, ids.web}; }
};

// Makes that shop; a refusal ends the test program with its reason.
Shop makeShop(Database &db);
Shop makeShop(TestStore &store);

// The same step by step, for tests that need a shop of their own.
class ShopBuilder
{
public:
    explicit ShopBuilder(Database &db)
        : m_db(db)
    {
    }
    // More for a shop that is there.
    ShopBuilder(Database &db, const shop::CreatedShop &ids)
        : m_db(db)
        , m_ids(ids)
    {
    }

    shop::NewShop &newShop() { return m_newShop; } // change it before create()
    shop::CreatedShop create();

    // One product with one variant, priced and stocked at the shop's location.
    struct Item {
        QString sku = {};
        QString title = {}; // empty: from the SKU
        QString barcode = {};
        std::int64_t priceMinor = 1000; // per unit
        bool reducedTax = false;
        std::int64_t stockMicros = 0;
        std::int64_t unitCostE4 = 0;
        Unit unit = Unit::Piece;
        int unitDecimals = 0;
        Tracking tracking = Tracking::Tracked;
        std::int64_t backorderLimitMicros = 0;
        ProductKind kind = ProductKind::Goods;
        std::vector<CategoryId> categories = {};
        std::int64_t popularity = 0;
        std::vector<VariantComponent> components = {};
    };
    VariantId item(const Item &item);
    CategoryId category(const QString &name, CategoryId parent = {});
    StaffId staff(const QString &name, const QString &role, const QString &pin);

private:
    Database &m_db;
    shop::NewShop m_newShop = {};
    shop::CreatedShop m_ids = {};
};

// Runs a command as the system, or ends the test program with its refusal.
template <typename Fn> auto mustWrite(Database &db, Fn &&fn)
{
    auto result = db.write(Actor::system(), std::forward<Fn>(fn));
    if (!result)
        qFatal("refused: %s, field %s: %s", errorName(result.error().code).data(),
               qPrintable(result.error().field), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<typename decltype(result)::value_type>)
        return std::move(result).value();
}

// Reads a plain value (not a Result), or ends the test program with the fault.
template <typename Fn> auto mustRead(Database &db, Fn &&fn)
{
    using Value = std::invoke_result_t<Fn, ReadTx &>;
    auto result = db.read([&](ReadTx &tx) -> Result<Value> { return fn(tx); });
    if (!result)
        qFatal("read failed: %s: %s", errorName(result.error().code).data(),
               qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace arnold::test
