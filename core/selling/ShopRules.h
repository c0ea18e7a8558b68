#pragma once
#include "core/catalog/Barcode.h"
#include "core/catalog/Product.h"
#include "core/pricing/PriceStore.h"
#include "core/pricing/TaxStore.h"
#include "core/promotions/PriceRules.h"
#include "core/promotions/PromotionStore.h"
#include "core/shop/Shop.h"

#include <memory>
#include <unordered_map>

namespace arnold {

struct ShippingOption {
    ShippingOptionId id = {};
    RegionId region = {};
    QString name = {};
    std::int64_t amountMinor = 0; // in the region's currency and basis
    std::optional<std::int64_t> freeFromMinor = {};
    bool isCollection = false;
    LocationId location = {}; // where to collect; null: delivery
    int position = 0;
};

// Where a shop sells to: a currency, a basis, countries.
struct Region {
    RegionId id = {};
    QString name = {};
    Currency currency = Currency::of("EUR");
    Basis basis = Basis::Gross;
    TaxProfileId taxProfile = {};
    std::vector<QString> countries = {};
    int position = 0;
};

// All small configuration of a shop at one moment, immutable and shared between threads. What is
// large (products, prices, customers) is read where it is needed.
class ShopRules
{
public:
    std::int64_t version = 0;
    QString shopName = {};
    std::vector<Company> companies = {};
    std::vector<Location> locations = {};
    std::vector<Register> registers = {};
    std::vector<Region> regions = {}; // by position: the first is the default
    std::vector<Channel> channels = {};
    std::vector<TaxClass> taxClasses = {};
    std::vector<TaxProfileRow> taxProfiles = {};
    std::vector<PriceListRow> priceLists = {};
    std::vector<ShippingOption> shippingOptions = {}; // by region and position
    std::vector<Category> categories = {};
    std::unordered_map<LocationId, std::vector<BarcodeLayout>> barcodeLayouts = {};
    bool promotionsAskForCategories = false; // whether any promotion aims at one
    bool promotionsAskForCollections = false;

    // Null when there is none of that id.
    const Company *company(CompanyId id) const;
    const Location *location(LocationId id) const;
    const Register *registerOf(RegisterId id) const;
    const Register *registerByCode(QStringView code) const;
    const Region *region(RegionId id) const;
    const Region *regionForCountry(QStringView country) const; // the first that ships there
    const Channel *channel(ChannelId id) const;
    const Channel *firstChannel(ChannelKind kind) const;
    const TaxProfileRow *taxProfile(TaxProfileId id) const;
    const ShippingOption *shippingOption(ShippingOptionId id) const;
    std::vector<const ShippingOption *> shippingOptionsOf(RegionId region) const;
    const Company *companyOf(const Location &location) const;
    // The region in which a location sells: the first that has its company's country, else the
    // first.
    const Region *regionOf(const Location &location) const;

    // What priceCart() needs for carts of a region in a channel. Null when there is no such pair.
    const PriceRules *priceRules(RegionId region, ChannelId channel) const;
    // The lists whose prices hold in a region and channel; position by id.
    bool listHolds(const PriceListRow &list, const Region &region, ChannelId channel,
                   Instant at) const;

    // Made by loadShopRules.
    struct PairHash {
        std::size_t operator()(const std::pair<RegionId, ChannelId> &pair) const noexcept
        {
            return std::hash<RegionId>()(pair.first) * 31 + std::hash<ChannelId>()(pair.second);
        }
    };
    std::unordered_map<std::pair<RegionId, ChannelId>, PriceRules, PairHash> rulesByPair = {};
};

// Reads everything; some fifteen statements.
std::shared_ptr<const ShopRules> loadShopRules(ReadTx &tx);

} // namespace arnold
