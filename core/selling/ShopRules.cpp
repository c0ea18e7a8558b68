#include "core/selling/ShopRules.h"

#include <algorithm>

namespace arnold {
namespace {

template <typename Thing, typename Id> const Thing *find(const std::vector<Thing> &things, Id id)
{
    const auto it = std::ranges::find(things, id, &Thing::id);
    return it == things.end() ? nullptr : &*it;
}

} // namespace

const Company *ShopRules::company(CompanyId id) const
{
    return find(companies, id);
}
const Location *ShopRules::location(LocationId id) const
{
    return find(locations, id);
}
const Register *ShopRules::registerOf(RegisterId id) const
{
    return find(registers, id);
}
const Region *ShopRules::region(RegionId id) const
{
    return find(regions, id);
}
const Channel *ShopRules::channel(ChannelId id) const
{
    return find(channels, id);
}
const TaxProfileRow *ShopRules::taxProfile(TaxProfileId id) const
{
    return find(taxProfiles, id);
}
const ShippingOption *ShopRules::shippingOption(ShippingOptionId id) const
{
    return find(shippingOptions, id);
}

const Register *ShopRules::registerByCode(QStringView code) const
{
    const auto it = std::ranges::find_if(registers, [&](const auto &r) { return r.code == code; });
    return it == registers.end() ? nullptr : &*it;
}

const Region *ShopRules::regionForCountry(QStringView country) const
{
    const auto it = std::ranges::find_if(regions, [&](const Region &region) {
        return std::ranges::any_of(region.countries, [&](const auto &c) { return c == country; });
    });
    return it == regions.end() ? nullptr : &*it;
}

const Channel *ShopRules::firstChannel(ChannelKind kind) const
{
    const auto it = std::ranges::find(channels, kind, &Channel::kind);
    return it == channels.end() ? nullptr : &*it;
}

std::vector<const ShippingOption *> ShopRules::shippingOptionsOf(RegionId region) const
{
    std::vector<const ShippingOption *> found;
    for (const ShippingOption &option : shippingOptions) {
        if (option.region == region)
            found.push_back(&option);
    }
    return found;
}

const Company *ShopRules::companyOf(const Location &location) const
{
    return company(location.company);
}

const Region *ShopRules::regionOf(const Location &location) const
{
    const Company *owner = companyOf(location);
    const Region *home = owner ? regionForCountry(owner->country) : nullptr;
    return home ? home : regions.empty() ? nullptr : &regions.front();
}

const PriceRules *ShopRules::priceRules(RegionId region, ChannelId channel) const
{
    const auto it = rulesByPair.find({region, channel});
    return it == rulesByPair.end() ? nullptr : &it->second;
}

bool ShopRules::listHolds(const PriceListRow &list, const Region &region, ChannelId channel,
                          Instant at) const
{
    return list.currency == region.currency && (list.region.isNull() || list.region == region.id)
            && (list.channel.isNull() || list.channel == channel)
            && (!list.startsAt || *list.startsAt <= at) && (!list.endsAt || at < *list.endsAt);
}

} // namespace arnold
