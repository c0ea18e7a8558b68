#include "core/pricing/Tax.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace arnold {
namespace {

constexpr auto kAnyFrom = std::numeric_limits<std::int64_t>::min();
constexpr auto kAnyBelow = std::numeric_limits<std::int64_t>::max();

bool isBoundByUnitPrice(const TaxRate &rate)
{
    return rate.unitFromMinor != kAnyFrom || rate.unitBelowMinor != kAnyBelow;
}

bool counts(const TaxRate &rate, const Supply &supply)
{
    return rate.from <= supply.at && supply.at < rate.to
            && (!rate.buyer || *rate.buyer == supply.buyer)
            && (!rate.mode || *rate.mode == supply.mode)
            && (rate.province.isEmpty() || rate.province == supply.place.province)
            && (rate.postalPrefix.isEmpty()
                || supply.place.postalCode.startsWith(rate.postalPrefix))
            && rate.unitFromMinor <= supply.unitMinor && supply.unitMinor < rate.unitBelowMinor;
}

auto specificity(const TaxRate &rate)
{
    return std::make_tuple(rate.buyer.has_value(), rate.mode.has_value(), isBoundByUnitPrice(rate),
                           rate.postalPrefix.size(), !rate.province.isEmpty(),
                           !rate.country.isEmpty(), !rate.taxClass.isNull(), rate.from);
}

} // namespace

std::size_t TaxTable::KeyHash::operator()(const Key &key) const noexcept
{
    return std::hash<TaxClassId> {}(key.taxClass) ^ qHash(key.country);
}

TaxTable::TaxTable(std::vector<TaxRate> rates)
    : m_rates(std::move(rates))
{
    for (std::size_t i = 0; i < m_rates.size(); ++i) {
        const TaxRate &rate = m_rates[i];
        m_rows[Key {rate.taxClass, rate.country}].push_back(static_cast<std::uint32_t>(i));
        if (isBoundByUnitPrice(rate))
            m_byUnitPrice.insert(rate.taxClass);
    }
}

const std::vector<std::uint32_t> *TaxTable::rowsOf(const TaxClassId &taxClass,
                                                   const QString &country) const
{
    const auto found = m_rows.find(Key {taxClass, country});
    return found == m_rows.end() ? nullptr : &found->second;
}

std::vector<std::uint32_t> TaxTable::choose(const Supply &supply) const
{
    std::vector<std::uint32_t> chosen;
    const auto consider = [&](std::uint32_t position) {
        const TaxRate &rate = m_rates[position];
        if (!counts(rate, supply))
            return;
        for (std::uint32_t &other : chosen) {
            if (m_rates[other].jurisdiction != rate.jurisdiction)
                continue;
            const auto mine = specificity(rate);
            const auto theirs = specificity(m_rates[other]);
            if (mine > theirs || (mine == theirs && position < other))
                other = position;
            return;
        }
        chosen.push_back(position);
    };
    const QString anyCountry;
    for (const TaxClassId &taxClass : {supply.taxClass, TaxClassId {}}) {
        for (const QString &country : {supply.place.country, anyCountry}) {
            if (const auto *rows = rowsOf(taxClass, country))
                std::ranges::for_each(*rows, consider);
            if (supply.place.country.isEmpty())
                break;
        }
        if (supply.taxClass.isNull())
            break;
    }
    std::ranges::sort(chosen);
    return chosen;
}

bool TaxTable::dependsOnUnitPrice(TaxClassId taxClass) const
{
    return !m_byUnitPrice.empty()
            && (m_byUnitPrice.contains(taxClass) || m_byUnitPrice.contains(TaxClassId {}));
}

} // namespace arnold
