#include "core/pricing/Tax.h"

#include "core/base/NameTable.h"

namespace arnold {
namespace {

constexpr Named<TaxCategory> kCategories[] {
        {TaxCategory::Standard, "S"},   {TaxCategory::Zero, "Z"},
        {TaxCategory::Exempt, "E"},     {TaxCategory::ReverseCharge, "AE"},
        {TaxCategory::OutOfScope, "O"}, {TaxCategory::Export, "G"},
};
constexpr Named<ServiceMode> kModes[] {
        {ServiceMode::TakeAway, "take_away"},
        {ServiceMode::EatIn, "eat_in"},
        {ServiceMode::Delivered, "delivered"},
        {ServiceMode::Collected, "collected"},
};
constexpr Named<BuyerStatus> kBuyers[] {
        {BuyerStatus::Private, "private"},
        {BuyerStatus::Business, "business"},
        {BuyerStatus::Exempt, "exempt"},
};

} // namespace

QString taxCategoryCode(TaxCategory category)
{
    return nameIn(kCategories, category);
}

std::optional<TaxCategory> taxCategoryFromCode(QStringView code)
{
    return valueIn(kCategories, code);
}

QString serviceModeName(ServiceMode mode)
{
    return nameIn(kModes, mode);
}

std::optional<ServiceMode> serviceModeFromName(QStringView name)
{
    return valueIn(kModes, name);
}

QString buyerStatusName(BuyerStatus status)
{
    return nameIn(kBuyers, status);
}

std::optional<BuyerStatus> buyerStatusFromName(QStringView name)
{
    return valueIn(kBuyers, name);
}

Place placeOfSupply(const Place &shop, const Place &buyer, ServiceMode mode, DistanceSales sales)
{
    if (mode != ServiceMode::Delivered || buyer.country.isEmpty())
        return shop;
    if (buyer.country != shop.country && sales == DistanceSales::AtOrigin)
        return shop;
    return buyer;
}

} // namespace arnold
