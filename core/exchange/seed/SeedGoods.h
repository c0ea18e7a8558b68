#pragma once
#include "core/catalog/Catalog.h"
#include "core/exchange/seed/SeedPlace.h"

namespace arnold::exchange {

// A product with what its variants cost and how many of each lie on the shelf.
struct SeedProduct {
    struct Offer {
        std::int64_t priceMinor = 0;
        std::int64_t stockPieces = 0;
    };
    NewProduct product = {};
    std::vector<Offer> offers = {}; // one for each of product.variants
};

// Makes products out of a seed and their numbers: each is the same however many are made, in
// whatever order. Barcodes are EAN-13 of the GS1 prefix for demonstrations, 952 (GS1 General
// Specifications, 1.4.2). Any thread.
class SeedGoods
{
public:
    struct Wanted {
        std::uint64_t seed = 1;
        std::optional<std::int64_t> stockPieces = {}; // of each variant; empty: 20 to 500
    };

    SeedGoods(const SeedPlace &place, const Wanted &wanted)
        : m_place(place)
        , m_wanted(wanted)
    {
    }

    SeedProduct product(std::int64_t number) const; // from 0

private:
    const SeedPlace &m_place;
    Wanted m_wanted;
};

} // namespace arnold::exchange
