#pragma once
#include "core/books/Documents.h"
#include "core/exchange/seed/SeedGoods.h"
#include "core/orders/Order.h"

namespace arnold::exchange {

struct SeedSale {
    Document booked = {}; // without id and number
    OrderHead order = {};
    std::vector<OrderLine> lines = {};
};

// Makes past sales of seeded products, as imported history: they touch no stock, shift, journal or
// counter. The same seed, counts and period make the same sales, oldest first. Any thread.
class SeedSales
{
public:
    struct Wanted {
        std::uint64_t seed = 1;
        std::int64_t products = 0; // above zero: what can be sold
        std::int64_t sales = 0; // how many there will be
        Instant from = {};
        Instant until = {};
    };

    // What is given outlives this.
    SeedSales(const SeedPlace &place, const SeedGoods &goods, const Wanted &wanted)
        : m_place(place)
        , m_goods(goods)
        , m_wanted(wanted)
    {
    }

    SeedSale sale(std::int64_t number) const; // from 0

private:
    const SeedPlace &m_place;
    const SeedGoods &m_goods;
    Wanted m_wanted;
};

} // namespace arnold::exchange
