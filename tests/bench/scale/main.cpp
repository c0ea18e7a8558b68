// What each step of selling costs in a seeded store, in the core, without HTTP: `bench_scale STORE
// [RUNS]`. Prints a JSON line for each step with the median and the 99th percentile. The store is
// changed (carts and orders come in): give it a copy. Commits are not synced: a sync costs the same
// however large the store is, and would hide what does not.
#include "core/cart/WebCarts.h"
#include "core/catalog/CatalogStore.h"
#include "core/exchange/seed/SeedGoods.h"
#include "core/exchange/seed/SeedStore.h"
#include "core/exchange/seed/SeedWords.h"
#include "core/orders/Orders.h"
#include "core/orders/Place.h"
#include "core/payments/Attempts.h"
#include "core/selling/RulesCache.h"
#include "core/selling/Selling.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace arnold;

namespace {

using Steady = std::chrono::steady_clock;
constexpr unsigned kRandomSeed = 20260306;
constexpr std::uint64_t kStoreSeed = 1; // with which the store was made
constexpr int kPage = 20;
constexpr int kWarmUp = 20;

template <typename T> T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s %s", what, errorName(result.error().code).data(),
               qPrintable(result.error().field), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class Bench
{
public:
    Bench(Database &database, int runs)
        : m_database(database)
        , m_runs(runs)
        , m_goods(m_place, {kStoreSeed, {}})
    {
        m_place.categories.resize(exchange::seedCategories().size());
        m_products = must(database.read([](ReadTx &tx) -> Result<std::int64_t> {
            return exchange::rowsIn(tx, "product");
        }),
                          "count");
        const auto rules = current();
        m_web = {rules->regions.front().id, rules->firstChannel(ChannelKind::Web)->id};
        m_till = {rules->regions.front().id, rules->firstChannel(ChannelKind::Till)->id};
        m_location = rules->locations.front().id;
        for (const ShippingOption *option : rules->shippingOptionsOf(m_web.region)) {
            if (!option->isCollection)
                m_shipping = option->id;
        }
    }

    void lookups();
    void lists();
    void orderLists();
    void carts();
    void checkouts();

private:
    std::shared_ptr<const ShopRules> current()
    {
        return must(m_database.read([&](ReadTx &tx) -> Result<std::shared_ptr<const ShopRules>> {
            return m_rules.current(tx);
        }),
                    "rules");
    }
    NewProduct anyProduct()
    {
        const auto number = m_random() % static_cast<std::uint64_t>(m_products);
        return m_goods.product(static_cast<std::int64_t>(number)).product;
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
                micros.push_back(std::chrono::duration_cast<std::chrono::nanoseconds>(took).count()
                                 / 100);
        }
        std::ranges::sort(micros);
        const auto at = [&](std::size_t percent) {
            const std::int64_t tenths = micros[(micros.size() - 1) * percent / 100];
            return std::pair(static_cast<long long>(tenths / 10),
                             static_cast<long long>(tenths % 10));
        };
        std::printf("{\"name\":\"%s\",\"p50_us\":%lld.%lld,\"p99_us\":%lld.%lld}\n", name,
                    at(50).first, at(50).second, at(99).first, at(99).second);
        std::fflush(stdout);
    }
    template <typename Prepare, typename Ask>
    void measureRead(const char *name, Prepare &&prepare, Ask &&ask)
    {
        measure(name, prepare, [&](const auto &given) {
            must(m_database.read([&](ReadTx &tx) -> Result<void> {
                ask(tx, *m_rules.current(tx), given);
                return {};
            }),
                 name);
        });
    }
    template <typename Fn> auto change(const char *name, Fn &&fn)
    {
        return must(m_database.write(
                            Actor::guest(),
                            [&](WriteTx &tx) { return fn(tx, *m_rules.current(tx)); },
                            Priority::Relaxed),
                    name);
    }
    void list(const char *name, const catalog::ListQuery &query);
    Token newCart();
    void addLine(const Token &token, VariantId variant);
    Token readyCart();

    Database &m_database;
    RulesCache m_rules;
    int m_runs;
    exchange::SeedPlace m_place;
    exchange::SeedGoods m_goods;
    std::int64_t m_products = 0;
    selling::Where m_web;
    selling::Where m_till;
    LocationId m_location;
    ShippingOptionId m_shipping;
    std::mt19937_64 m_random {kRandomSeed};
};

void Bench::lookups()
{
    const auto barcode = [&] { return anyProduct().variants.front().barcodes.front().code; };
    measureRead("lookup by barcode", barcode,
                [&](ReadTx &tx, const ShopRules &rules, const QString &code) {
                    must(selling::scan(tx, rules, m_till, m_location, code), "scan");
                });
    const auto handle = [&] { return anyProduct().handle; };
    measureRead("product detail", handle,
                [&](ReadTx &tx, const ShopRules &rules, const QString &wanted) {
                    const auto id = catalog::productByHandle(tx, wanted);
                    ARNOLD_ASSERT(id && catalog::productDetail(tx, *id));
                    const std::array<ProductId, 1> ids {*id};
                    selling::sellablesOf(tx, rules, m_web, ids);
                });
}

void Bench::list(const char *name, const catalog::ListQuery &query)
{
    measureRead(
            name, [&] { return query; },
            [&](ReadTx &tx, const ShopRules &rules, const catalog::ListQuery &wanted) {
                const catalog::ListPage page = catalog::list(tx, wanted);
                ARNOLD_ASSERT(page.items.size() == kPage && page.next);
                selling::cards(tx, rules, m_web, page.items);
            });
}

void Bench::lists()
{
    // Deep: what is hardly asked for, so that nearly all others come before it.
    const catalog::ListCursor deep {100, {}};
    catalog::ListQuery query;
    query.channel = m_web.channel;
    query.limit = kPage;
    list("list, first page", query);
    query.after = deep;
    list("list, deep page", query);
    query.category = current()->categories.front().id;
    query.after = catalog::ListCursor {-deep.key, {}};
    list("list of a category, deep page", query);
}

void Bench::orderLists()
{
    struct Span {
        Instant first = {};
        Instant last = {};
    };
    const auto span = must(m_database.read([](ReadTx &tx) -> Result<Span> {
        const auto newest = orders::list(tx, {}, 1);
        if (newest.items.empty())
            return Span {};
        return Span {newest.items.front().placedAt.plusSeconds(-364LL * 86'400),
                     newest.items.front().placedAt};
    }),
                           "orders");
    if (span.last == Instant {})
        return;
    const auto page = [&](const char *name, const std::optional<orders::OrderCursor> &after) {
        measureRead(
                name, [&] { return after; },
                [&](ReadTx &tx, const ShopRules &, const auto &from) {
                    ARNOLD_ASSERT(orders::list(tx, {}, kPage, from).items.size() == kPage);
                });
    };
    page("orders, first page", std::nullopt);
    page("orders, deep page", orders::OrderCursor {span.first.plusSeconds(10 * 86'400), {}});
}

Token Bench::newCart()
{
    return change("cart", [](WriteTx &tx, const ShopRules &rules) -> Result<Token> {
        ARNOLD_TRY(made, cart::create(tx, rules, {}));
        return made.cart.token;
    });
}

void Bench::addLine(const Token &token, VariantId variant)
{
    change("line", [&](WriteTx &tx, const ShopRules &rules) -> Result<bool> {
        ARNOLD_CHECK(cart::addLine(tx, rules, token, {variant}));
        return true;
    });
}

void Bench::carts()
{
    struct Wanted {
        Token cart = {};
        VariantId variant = {};
    };
    const auto prepare = [&] { return Wanted {newCart(), anyProduct().variants.front().id}; };
    measure("add to cart", prepare,
            [&](const Wanted &wanted) { addLine(wanted.cart, wanted.variant); });
}

Token Bench::readyCart()
{
    const Token token = newCart();
    addLine(token, anyProduct().variants.front().id);
    addLine(token, anyProduct().variants.front().id);
    change("cart", [&](WriteTx &tx, const ShopRules &rules) -> Result<bool> {
        cart::CartChange wanted;
        wanted.email = QStringLiteral("buyer@example.com");
        Address address;
        address.firstName = QStringLiteral("Ada");
        address.lastName = QStringLiteral("Hill");
        address.line1 = QStringLiteral("Street 1");
        address.city = QStringLiteral("Berlin");
        address.postalCode = QStringLiteral("10115");
        address.country = QStringLiteral("DE");
        wanted.shippingAddress = std::optional(address);
        wanted.shippingOption = m_shipping;
        ARNOLD_TRY(view, cart::change(tx, rules, token, wanted));
        PaymentAttempt attempt;
        attempt.cart = view.cart.id;
        attempt.provider = QString::fromLatin1(kManualProvider);
        attempt.amountMinor = view.priced.cart.totals.totalMinor;
        attempt.currency = view.currency;
        payments::createAttempt(tx, attempt);
        return true;
    });
    return token;
}

void Bench::checkouts()
{
    int key = 0;
    measure(
            "checkout", [&] { return readyCart(); },
            [&](const Token &token) {
                change("checkout", [&](WriteTx &tx, const ShopRules &rules) -> Result<bool> {
                    ARNOLD_CHECK(orders::placeWeb(tx, rules, token,
                                                  QStringLiteral("bench-%1").arg(++key)));
                    return true;
                });
            });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_scale STORE [RUNS]\n", stderr);
        return 2;
    }
    const SystemClock clock;
    DatabaseConfig config;
    config.sqliteFile = QString::fromLocal8Bit(argv[1]);
    config.sync = DatabaseConfig::Sync::Off;
    const auto database = must(Database::open(config, clock), "open");
    Bench bench(*database, argc > 2 ? std::atoi(argv[2]) : 1'000);
    bench.lookups();
    bench.lists();
    bench.orderLists();
    bench.carts();
    bench.checkouts();
    return 0;
}
