#include "core/pricing/Tax.h"

#include <array>
#include <utility>

namespace arnold {
namespace {

template <typename Enum> using NameTable = std::pair<Enum, const char *>;

constexpr std::array<NameTable<TaxCategory>, 6> kCategories {{
        {TaxCategory::Standard, "S"},
        {TaxCategory::Zero, "Z"},
        {TaxCategory::Exempt, "E"},
        {TaxCategory::ReverseCharge, "AE"},
        {TaxCategory::OutOfScope, "O"},
        {TaxCategory::Export, "G"},
}};
constexpr std::array<NameTable<ServiceMode>, 4> kModes {{
        {ServiceMode::TakeAway, "take_away"},
        {ServiceMode::EatIn, "eat_in"},
        {ServiceMode::Delivered, "delivered"},
        {ServiceMode::Collected, "collected"},
}};
constexpr std::array<NameTable<BuyerStatus>, 3> kBuyers {{
        {BuyerStatus::Private, "private"},
        {BuyerStatus::Business, "business"},
        {BuyerStatus::Exempt, "exempt"},
}};

template <typename Table, typename Enum> QString nameOf(const Table &table, Enum value)
{
    for (const auto &[entry, name] : table) {
        if (entry == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Table>
auto valueOf(const Table &table, QStringView text) -> std::optional<decltype(table[0].first)>
{
    for (const auto &[entry, name] : table) {
        if (text == QLatin1String(name))
            return entry;
    }
    return std::nullopt;
}

} // namespace

QString taxCategoryCode(TaxCategory category)
{
    return nameOf(kCategories, category);
}

std::optional<TaxCategory> taxCategoryFromCode(QStringView code)
{
    return valueOf(kCategories, code);
}

QString serviceModeName(ServiceMode mode)
{
    return nameOf(kModes, mode);
}

std::optional<ServiceMode> serviceModeFromName(QStringView name)
{
    return valueOf(kModes, name);
}

QString buyerStatusName(BuyerStatus status)
{
    return nameOf(kBuyers, status);
}

std::optional<BuyerStatus> buyerStatusFromName(QStringView name)
{
    return valueOf(kBuyers, name);
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
