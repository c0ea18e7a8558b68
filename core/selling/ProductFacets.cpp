#include "core/selling/ProductFacets.h"

#include "core/base/Folding.h"

#include <algorithm>
#include <map>
#include <set>

namespace arnold::selling {
namespace {

constexpr std::size_t kMostValues = 50; // of a facet
constexpr std::size_t kMostOptions = 20;

void keepBest(std::vector<FacetValue> &values)
{
    std::ranges::sort(values, [](const FacetValue &a, const FacetValue &b) {
        return std::tuple(-a.count, a.name) < std::tuple(-b.count, b.name);
    });
    values.resize(std::min(values.size(), kMostValues));
}

Facet categoryFacet(const ShopRules &rules, const std::vector<Candidate> &candidates)
{
    std::unordered_map<CategoryId, std::int64_t> counts;
    for (const Candidate &candidate : candidates) {
        for (const CategoryId category : candidate.facets.categories)
            ++counts[category];
    }
    Facet facet {QStringLiteral("category"), {}};
    for (const Category &category : rules.categories) {
        if (const auto count = counts.find(category.id); count != counts.end())
            facet.values.push_back({category.handle, category.name, count->second});
    }
    keepBest(facet.values);
    return facet;
}

void addOptionFacets(const std::vector<Candidate> &candidates, std::vector<Facet> &facets)
{
    std::map<QString, std::map<QString, std::int64_t>> counts;
    for (const Candidate &candidate : candidates) {
        std::set<std::pair<QString, QString>> own; // a product counts once for a value
        for (const auto &variant : candidate.facets.variants) {
            for (const search::VariantOption &each : variant)
                own.emplace(each.option, each.value);
        }
        for (const auto &[option, value] : own)
            ++counts[option][value];
    }
    for (const auto &[option, values] : counts) {
        if (facets.size() >= kMostOptions)
            return;
        Facet facet {QStringLiteral("option.") + option, {}};
        for (const auto &[value, count] : values)
            facet.values.push_back({value, value, count});
        keepBest(facet.values);
        facets.push_back(std::move(facet));
    }
}

// The lowest and the highest price that there is, in minor units, with how many have a price.
void addPriceFacet(const std::vector<Candidate> &candidates, std::vector<Facet> &facets)
{
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
    std::int64_t priced = 0;
    for (const Candidate &candidate : candidates) {
        if (!candidate.offer || !candidate.offer->priceFromMinor)
            continue;
        ++priced;
        const std::int64_t from = *candidate.offer->priceFromMinor;
        const std::int64_t to = candidate.offer->priceToMinor.value_or(from);
        least = std::min(least.value_or(from), from);
        most = std::max(most.value_or(to), to);
    }
    if (!least)
        return;
    facets.push_back({QStringLiteral("price"),
                      {{QStringLiteral("min"), QString::number(*least), priced},
                       {QStringLiteral("max"), QString::number(*most), priced}}});
}

void addStockFacet(const std::vector<Candidate> &candidates, std::vector<Facet> &facets)
{
    const auto count = std::ranges::count_if(candidates, [](const Candidate &candidate) {
        return candidate.offer && candidate.offer->inStock;
    });
    if (count > 0)
        facets.push_back({QStringLiteral("in_stock"),
                          {{QStringLiteral("true"), QStringLiteral("true"), count}}});
}

} // namespace

bool hasOptions(const Candidate &candidate, const std::vector<search::OptionValueAsked> &options)
{
    const auto has = [](const std::vector<search::VariantOption> &variant,
                        const search::OptionValueAsked &asked) {
        return std::ranges::any_of(variant, [&](const search::VariantOption &each) {
            return folded(each.option) == folded(asked.option)
                    && folded(each.value) == folded(asked.value);
        });
    };
    return std::ranges::any_of(candidate.facets.variants, [&](const auto &variant) {
        return std::ranges::all_of(options, [&](const auto &asked) { return has(variant, asked); });
    });
}

std::vector<Facet> countFacets(const ShopRules &rules, const std::vector<Candidate> &candidates)
{
    std::vector<Facet> facets;
    if (Facet categories = categoryFacet(rules, candidates); !categories.values.empty())
        facets.push_back(std::move(categories));
    addOptionFacets(candidates, facets);
    addPriceFacet(candidates, facets);
    addStockFacet(candidates, facets);
    return facets;
}

} // namespace arnold::selling
