#pragma once
#include "core/selling/ProductSearch.h"

namespace arnold::selling {

// A hit with what it can be narrowed by; the offer where prices and stock are needed.
struct Candidate {
    search::Hit hit = {};
    search::HitFacets facets = {};
    std::optional<Offer> offer = {};
};

// Whether one variant has all of the options.
bool hasOptions(const Candidate &candidate, const std::vector<search::OptionValueAsked> &options);

// Categories, each option, price and stock, with how many products each value has; the values in
// the order of their counts. Pure.
std::vector<Facet> countFacets(const ShopRules &rules, const std::vector<Candidate> &candidates);

} // namespace arnold::selling
