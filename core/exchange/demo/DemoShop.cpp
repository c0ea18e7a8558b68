#include "core/exchange/demo/DemoShop.h"
#include "core/catalog/Barcode.h"
#include "core/catalog/Catalog.h"
#include "core/customers/Customers.h"
#include "core/identity/Identity.h"
#include "core/identity/Pin.h"
#include "core/inventory/Movements.h"
#include "core/pricing/PriceStore.h"
#include "core/promotions/PromotionStore.h"

#include <QRandomGenerator>

#include <unordered_map>

namespace arnold::exchange {
namespace {

constexpr quint32 kStockSeed = 20260306;

// Fills one shop; its parts share what was made before them.
class Filler
{
public:
    Filler(WriteTx &tx, const DemoScenario &scenario)
        : m_tx(tx)
        , m_scenario(scenario)
        , m_random(kStockSeed)
    {
    }

    Result<DemoShop> fill(const std::vector<QString> &pinHashes)
    {
        ARNOLD_CHECK(insertShop(pinHashes.front()));
        ARNOLD_CHECK(insertStaff(pinHashes));
        ARNOLD_CHECK(insertCustomers());
        ARNOLD_CHECK(insertCategories());
        ARNOLD_CHECK(insertSaleList());
        ARNOLD_CHECK(insertDeposit());
        for (const DemoScenario::Product &product : m_scenario.products)
            ARNOLD_CHECK(insertProduct(product));
        ARNOLD_CHECK(insertPromotions());
        std::vector<VariantId> keys;
        for (const auto &[position, variant] : m_quickKeys)
            keys.push_back(variant);
        ARNOLD_CHECK(catalog::setQuickKeys(m_tx, m_shop.created.location, keys));
        return std::move(m_shop);
    }

private:
    Result<void> insertShop(const QString &ownerPinHash)
    {
        shop::NewShop wanted;
        wanted.name = m_scenario.shopName;
        wanted.legalName = m_scenario.legalName;
        wanted.countryProfile = m_scenario.country;
        wanted.address = m_scenario.address;
        wanted.vatId = m_scenario.vatId;
        wanted.taxNumber = m_scenario.taxNumber;
        wanted.ownerName = m_scenario.staff.front().name;
        wanted.ownerPinHash = ownerPinHash;
        wanted.receiptFooter = m_scenario.receiptFooter;
        ARNOLD_TRY(created, shop::createShop(m_tx, wanted));
        m_shop.created = created;
        m_shop.staff.push_back(created.owner);
        return {};
    }

    Result<void> insertStaff(const std::vector<QString> &pinHashes)
    {
        for (std::size_t i = 1; i < m_scenario.staff.size(); ++i) {
            const DemoScenario::Person &person = m_scenario.staff[i];
            NewStaff wanted;
            wanted.displayName = person.name;
            wanted.roleCodes.assign(person.roles.begin(), person.roles.end());
            ARNOLD_TRY(id, identity::createStaff(m_tx, wanted));
            ARNOLD_CHECK(identity::setPin(m_tx, id, pinHashes[i]));
            m_shop.staff.push_back(id);
        }
        return {};
    }

    // Made with its first member, named as its code with a capital.
    Result<CustomerGroupId> groupOf(const QString &code)
    {
        if (code.isEmpty())
            return CustomerGroupId();
        for (const CustomerGroup &group : customers::groups(m_tx)) {
            if (group.code == code)
                return group.id;
        }
        return customers::createGroup(m_tx, code, code.left(1).toUpper() + code.mid(1));
    }

    Result<void> insertCustomers()
    {
        for (const DemoScenario::Customer &each : m_scenario.customers) {
            NewCustomer wanted;
            wanted.name = each.firstName + u' ' + each.lastName;
            wanted.email = each.email;
            wanted.phone = each.phone;
            ARNOLD_TRY(group, groupOf(each.group));
            wanted.group = group;
            Address address = m_scenario.address;
            address.firstName = each.firstName;
            address.lastName = each.lastName;
            wanted.addresses.push_back(address);
            ARNOLD_TRY(id, customers::insert(m_tx, wanted));
            m_shop.customers.push_back(id);
        }
        return {};
    }

    Result<void> insertCategories()
    {
        int position = 0;
        for (const DemoScenario::Category &each : m_scenario.categories) {
            ARNOLD_TRY(id,
                       catalog::createCategory(
                               m_tx, {{}, {}, each.handle, each.name, ++position, each.shelf}));
            m_categories.emplace(each.handle, id);
        }
        return {};
    }

    Result<void> insertSaleList()
    {
        PriceListRow list;
        list.code = QStringLiteral("SALE");
        list.name = QStringLiteral("Sale");
        list.kind = PriceListKind::Sale;
        list.currency = *Currency::fromCode(currencyCode());
        list.priority = 10;
        ARNOLD_TRY(id, pricing::createPriceList(m_tx, list));
        m_saleList = id;
        return {};
    }

    QString currencyCode() const
    {
        return m_scenario.country == QLatin1String("GB") ? QStringLiteral("GBP")
                                                         : QStringLiteral("EUR");
    }

    TaxClassId taxClass(const QString &code) const
    {
        return code == QLatin1String("reduced") ? m_shop.created.reducedTax
                                                : m_shop.created.standardTax;
    }

    std::vector<ChannelId> allChannels() const
    {
        return {m_shop.created.till, m_shop.created.web, m_shop.created.kiosk};
    }

    MediaId picture(const QString &name)
    {
        const auto known = m_media.find(name);
        if (known != m_media.end())
            return known->second;
        const MediaId id = catalog::insertMedia(m_tx,
                                                {QStringLiteral("demo:") + name, name, 320, 320});
        m_media.emplace(name, id);
        return id;
    }

    Result<void> insertDeposit()
    {
        if (m_scenario.depositTitle.isEmpty())
            return {};
        NewProduct deposit;
        deposit.title = m_scenario.depositTitle;
        deposit.kind = ProductKind::Deposit;
        deposit.taxClass = m_shop.created.standardTax;
        deposit.channels = {m_shop.created.till};
        NewVariant variant;
        variant.id = VariantId::make();
        variant.sku = QStringLiteral("DEPOSIT");
        variant.tracking = Tracking::Untracked;
        variant.discountable = false;
        m_deposit = variant.id;
        deposit.variants.push_back(variant);
        ARNOLD_CHECK(catalog::insertProduct(m_tx, deposit));
        pricing::insertPrice(m_tx,
                             {m_deposit,
                              m_shop.created.priceList,
                              {m_scenario.depositMinor, Quantity::kMicrosPerUnit, Unit::Piece}});
        return {};
    }

    // All combinations of the options' values, in their order.
    static std::vector<std::vector<const DemoScenario::OptionValue *>>
    combinations(const std::vector<DemoScenario::Option> &options)
    {
        std::vector<std::vector<const DemoScenario::OptionValue *>> all {{}};
        for (const DemoScenario::Option &option : options) {
            std::vector<std::vector<const DemoScenario::OptionValue *>> longer;
            for (const auto &beginning : all) {
                for (const DemoScenario::OptionValue &value : option.values) {
                    longer.push_back(beginning);
                    longer.back().push_back(&value);
                }
            }
            all = std::move(longer);
        }
        return all;
    }

    NewVariant variantOf(const DemoScenario::Product &product, int number,
                         const std::vector<const DemoScenario::OptionValue *> &values)
    {
        NewVariant variant;
        variant.id = VariantId::make();
        variant.sku = QStringLiteral("%1-%2").arg(m_products, 4, 10, QLatin1Char('0')).arg(number);
        variant.unit = product.unit;
        variant.unitDecimals = product.unit == Unit::Piece ? 0 : 3;
        variant.content = product.content;
        variant.minimumAge = product.minimumAge;
        if (values.empty() && !product.barcode.isEmpty())
            variant.barcodes.push_back({product.barcode});
        if (!product.scaleItem.isEmpty())
            variant.barcodes.push_back({product.scaleItem});
        for (const DemoScenario::OptionValue *value : values) {
            variant.optionValues.push_back(value->name);
            if (!value->picture.isEmpty())
                variant.media = picture(value->picture);
        }
        if (product.deposits > 0) {
            variant.depositVariant = m_deposit;
            variant.depositPerMicros = product.deposits * Quantity::kMicrosPerUnit;
        }
        return variant;
    }

    Result<void> insertProduct(const DemoScenario::Product &product)
    {
        ++m_products;
        NewProduct wanted;
        wanted.id = ProductId::make();
        wanted.title = product.title;
        wanted.description = product.description;
        wanted.taxClass = taxClass(product.taxClass);
        wanted.shelf = product.shelf;
        wanted.popularity = product.popularity;
        wanted.media.push_back(picture(product.picture));
        wanted.categories.push_back(m_categories.at(product.category));
        wanted.channels = allChannels();
        for (const DemoScenario::Option &option : product.options) {
            NewOption made {option.name, {}};
            for (const DemoScenario::OptionValue &value : option.values)
                made.values.push_back({value.name, {}});
            wanted.options.push_back(std::move(made));
        }
        int number = 0;
        for (const auto &values : combinations(product.options))
            wanted.variants.push_back(variantOf(product, ++number, values));
        ARNOLD_CHECK(catalog::insertProduct(m_tx, wanted));
        m_byTitle.emplace(product.title, wanted.id);
        if (product.quickKey > 0)
            m_quickKeys.emplace(product.quickKey, wanted.variants.front().id);
        for (const NewVariant &variant : wanted.variants)
            ARNOLD_CHECK(priceAndStock(product, variant));
        return {};
    }

    Result<void> priceAndStock(const DemoScenario::Product &product, const NewVariant &variant)
    {
        const bool reduced = product.compareAtMinor > 0;
        const UnitPrice price {reduced ? product.compareAtMinor : product.priceMinor,
                               product.per.micros(), product.per.unit()};
        pricing::insertPrice(m_tx, {variant.id, m_shop.created.priceList, price});
        if (reduced) {
            UnitPrice lower = price;
            lower.amountMinor = product.priceMinor;
            pricing::insertPrice(m_tx, {variant.id, m_saleList, lower});
        }
        // Enough for the past and for trying things: the web may take 20 to 500 of most.
        const std::int64_t pieces = 20 + m_random.bounded(480) + m_scenario.historyDays * 8;
        ARNOLD_CHECK(inventory::insertOpeningStock(m_tx,
                                                   {variant.id, m_shop.created.location,
                                                    pieces * Quantity::kMicrosPerUnit,
                                                    product.priceMinor * 5000}));
        m_shop.goods.push_back({variant.id, product.unit, product.popularity});
        return {};
    }

    Result<void> insertPromotions()
    {
        for (const DemoScenario::Promotion &each : m_scenario.promotions) {
            PromotionRow row;
            row.rule.name = each.name;
            row.rule.kind = promotionKindFromName(each.kind).value_or(PromotionKind::OrderPercent);
            row.rule.ratePpm = each.ratePpm;
            row.rule.amountMinor = each.amountMinor;
            row.rule.groupCount = each.count;
            if (each.amountMinor > 0)
                row.rule.currency = Currency::fromCode(currencyCode());
            if (!each.code.isEmpty()) {
                row.rule.byCode = true;
                row.rule.codes.push_back(normalCode(each.code));
            }
            if (const auto product = m_byTitle.find(each.product); product != m_byTitle.end())
                row.rule.targets.push_back(
                        {PromotionTarget::Kind::Product, product->second.bytes()});
            ARNOLD_CHECK(promotions::createPromotion(m_tx, row));
        }
        return {};
    }

    WriteTx &m_tx;
    const DemoScenario &m_scenario;
    QRandomGenerator m_random;
    DemoShop m_shop;
    std::unordered_map<QString, CategoryId> m_categories;
    std::unordered_map<QString, MediaId> m_media;
    std::unordered_map<QString, ProductId> m_byTitle;
    std::map<int, VariantId> m_quickKeys;
    PriceListId m_saleList;
    VariantId m_deposit;
    int m_products = 0;
};

} // namespace

Result<DemoShop> insertDemoShop(WriteTx &tx, const DemoScenario &scenario,
                                const std::vector<QString> &pinHashes)
{
    return Filler(tx, scenario).fill(pinHashes);
}

} // namespace arnold::exchange
