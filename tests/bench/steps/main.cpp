// What each step of selling costs over HTTP, one request after the other on one connection, in a
// store that `arnold-server seed` has filled: `bench_steps PORT PRODUCTS [RUNS [ROUND]]`. Prints a
// JSON line for each step with the median and the 99th percentile. Each ROUND (from 0) on the same
// server asks for others, so that no answer is one that the server has kept: no page of a list
// comes twice; products are drawn at random, and of few some do.
#include "core/exchange/seed/SeedGoods.h"
#include "core/exchange/seed/SeedWords.h"
#include "tests/bench/client/ShopClient.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <unistd.h>

using namespace arnold;
using namespace arnold::bench;

namespace {

using Steady = std::chrono::steady_clock;
constexpr unsigned kRandomSeed = 20260306;
constexpr std::uint64_t kStoreSeed = 1; // with which the store was made
constexpr int kWarmUp = 20;
constexpr int kPageItems = 20;
constexpr int kPagesInARow = 140; // which the smallest store has, so that all walk equally deep

class Steps
{
public:
    struct Asked {
        int port = 0;
        std::int64_t products = 0;
        int runs = 0;
        int round = 0;
    };
    explicit Steps(const Asked &asked)
        : m_connection(asked.port)
        , m_products(asked.products)
        , m_runs(asked.runs)
        , m_round(asked.round)
        , m_goods(m_place, {kStoreSeed, {}})
        , m_random(kRandomSeed + static_cast<unsigned>(asked.round))
    {
        m_place.categories.resize(exchange::seedCategories().size());
    }

    void run();

private:
    NewProduct anyProduct()
    {
        const auto number = m_random() % static_cast<std::uint64_t>(m_products);
        return m_goods.product(static_cast<std::int64_t>(number)).product;
    }
    std::string anyVariant() { return anyProduct().variants.front().id.toText().toStdString(); }

    void must(const Reply &reply, int status, const char *what)
    {
        if (reply.status == status)
            return;
        std::fprintf(stderr, "%s: %d %s\n", what, reply.status, reply.body.c_str());
        std::exit(1);
    }

    // `prepare` is not timed, `step` is.
    template <typename Prepare, typename Step>
    void measure(const char *name, Prepare &&prepare, Step &&step)
    {
        std::vector<std::int64_t> micros;
        for (int run = -kWarmUp; run < m_runs; ++run) {
            const auto given = prepare();
            const auto begin = Steady::now();
            step(given);
            const auto took = Steady::now() - begin;
            if (run >= 0)
                micros.push_back(
                        std::chrono::duration_cast<std::chrono::microseconds>(took).count());
        }
        std::ranges::sort(micros);
        std::printf("{\"name\":\"%s\",\"p50_us\":%lld,\"p99_us\":%lld}\n", name,
                    static_cast<long long>(micros[micros.size() / 2]),
                    static_cast<long long>(micros[(micros.size() - 1) * 99 / 100]));
        std::fflush(stdout);
    }

    std::string firstCursor(int skipped);
    void lists();
    void carts();

    ShopClient m_connection;
    std::int64_t m_products;
    int m_runs;
    int m_round;
    exchange::SeedPlace m_place;
    exchange::SeedGoods m_goods;
    std::mt19937_64 m_random;
};

const std::string kProducts = "/api/v1/store/products";

// Of the page behind the first `skipped` products.
std::string Steps::firstCursor(int skipped)
{
    const Reply reply = m_connection.ask("GET", kProducts + "?limit=" + std::to_string(skipped));
    must(reply, 200, "list");
    return textAfter(reply.body, "next_cursor");
}

void Steps::lists()
{
    // Pages one after the other, in walks as deep as the smallest store is. Each walk begins behind
    // another number of products than any before, less than a page: none meets another's cursors.
    const int walksInARound = (kWarmUp + m_runs + kPagesInARow - 1) / kPagesInARow;
    int walk = m_round * walksInARound;
    int pages = 0;
    std::string next;
    const auto page = [&] {
        if (pages++ % kPagesInARow == 0) {
            ++walk;
            ARNOLD_ASSERT(walk <= kPageItems); // fewer rounds, or fewer runs
            next = firstCursor(walk);
        }
        ARNOLD_ASSERT(!next.empty()); // the store is too small
        return kProducts + "?limit=" + std::to_string(kPageItems) + "&cursor=" + next;
    };
    measure("list, pages on and on", page, [&](const std::string &path) {
        const Reply reply = m_connection.ask("GET", path);
        must(reply, 200, "list");
        next = textAfter(reply.body, "next_cursor");
    });
}

void Steps::carts()
{
    struct Wanted {
        std::string cart = {};
        std::string body = {};
    };
    const auto cart = [&] {
        const Reply made = m_connection.ask("POST", kCarts, "{}");
        must(made, 201, "cart");
        return Wanted {kCarts + "/" + textAfter(made.body, "id"),
                       R"({"variant_id":")" + anyVariant() + R"(","quantity":"1"})"};
    };
    measure("add to cart", cart, [&](const Wanted &wanted) {
        must(m_connection.ask("POST", wanted.cart + "/lines", wanted.body), 201, "line");
    });
    int key = 0;
    measure(
            "checkout, the completing request",
            [&] { return readyCart(m_connection, anyVariant(), anyVariant()); },
            [&](const std::string &ready) {
                must(m_connection.ask("POST", ready + "/complete", "{}",
                                      std::to_string(::getpid()) + "-" + std::to_string(++key)),
                     201, "complete");
            });
}

void Steps::run()
{
    measure(
            "lookup of a product", [&] { return anyProduct().handle.toStdString(); },
            [&](const std::string &handle) {
                must(m_connection.ask("GET", kProducts + "/" + handle), 200, "product");
            });
    lists();
    carts();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_steps PORT PRODUCTS [RUNS [ROUND]]\n", stderr);
        return 2;
    }
    Steps({std::atoi(argv[1]), std::atoll(argv[2]), argc > 3 ? std::atoi(argv[3]) : 500,
           argc > 4 ? std::atoi(argv[4]) : 0})
            .run();
    return 0;
}
