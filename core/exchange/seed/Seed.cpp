#include "core/exchange/seed/Seed.h"

#include "core/catalog/CatalogStore.h"
#include "core/exchange/seed/SeedSales.h"
#include "core/exchange/seed/SeedStore.h"
#include "core/exchange/seed/SeedWords.h"
#include "core/inventory/Movements.h"
#include "core/orders/OrderStore.h"
#include "core/pricing/PriceStore.h"
#include "core/shop/ShopStore.h"

#include <algorithm>
#include <future>

namespace arnold::exchange {
namespace {

constexpr std::int64_t kCostE4PerMinor = 5'500; // 55 % of the price
constexpr std::int64_t kDaySeconds = 86'400;
constexpr int kMostDays = 10'000;

Error missing(const char *what)
{
    return {ErrorCode::NotFound, QString::fromLatin1(what)};
}

Result<PriceListId> baseList(ReadTx &tx, Currency currency)
{
    for (const PriceListRow &list : pricing::priceLists(tx)) {
        if (list.kind == PriceListKind::Base && list.currency == currency)
            return list.id;
    }
    return missing("price_list");
}

Result<void> findTaxes(ReadTx &tx, SeedPlace &place)
{
    for (const TaxClass &each : catalog::taxClasses(tx)) {
        if (place.standardTax.isNull() || each.code == QLatin1String("standard"))
            place.standardTax = each.id;
        if (each.code == QLatin1String("reduced"))
            place.reducedTax = each.id;
    }
    if (place.standardTax.isNull())
        return missing("tax_class");
    if (place.reducedTax.isNull())
        place.reducedTax = place.standardTax;
    return {};
}

Result<SeedPlace> findPlace(ReadTx &tx)
{
    if (hasProducts(tx))
        return Error {ErrorCode::AlreadyDone, QStringLiteral("products")};
    const auto companies = shop::companies(tx);
    const auto locations = shop::locations(tx);
    if (companies.empty() || locations.empty())
        return missing("shop");
    SeedPlace place;
    place.company = companies.front();
    place.location = locations.front();
    place.seller = books::sellerJson(place.company, place.location);
    for (const Channel &channel : shop::channels(tx)) {
        place.channels.push_back(channel.id);
        if (place.till.isNull() || channel.kind == ChannelKind::Till)
            place.till = channel.id;
    }
    if (place.till.isNull())
        return missing("channel");
    ARNOLD_CHECK(findTaxes(tx, place));
    ARNOLD_TRY(list, baseList(tx, place.company.currency));
    place.priceList = list;
    return place;
}

// Those that are there by name are used.
Result<std::vector<CategoryId>> ensureCategories(WriteTx &tx)
{
    const auto known = catalog::categories(tx);
    std::vector<CategoryId> ids;
    for (const SeedCategory &wanted : seedCategories()) {
        const QString name = QString::fromUtf8(wanted.name);
        const QString handle = catalog::handleFor(name);
        const auto found = std::find_if(known.begin(), known.end(), [&](const Category &each) {
            return each.handle == handle;
        });
        if (found != known.end()) {
            ids.push_back(found->id);
            continue;
        }
        const CategoryId parent = wanted.parent < 0 ? CategoryId()
                                                    : ids[static_cast<std::size_t>(wanted.parent)];
        ARNOLD_TRY(id,
                   catalog::createCategory(tx,
                                           {{},
                                            parent,
                                            handle,
                                            name,
                                            static_cast<int>(ids.size()) + 1,
                                            QString::fromUtf8(wanted.shelf)}));
        ids.push_back(id);
    }
    return ids;
}

Result<void> insertGoods(WriteTx &tx, const SeedPlace &place,
                         const std::vector<SeedProduct> &products)
{
    std::vector<NewProduct> rows;
    rows.reserve(products.size());
    for (const SeedProduct &each : products)
        rows.push_back(each.product);
    ARNOLD_CHECK(catalog::insertProducts(tx, rows));
    for (const SeedProduct &each : products) {
        for (std::size_t i = 0; i < each.offers.size(); ++i) {
            const VariantId variant = each.product.variants[i].id;
            const SeedProduct::Offer &offer = each.offers[i];
            pricing::insertPrice(
                    tx, {variant, place.priceList, {offer.priceMinor, Quantity::kMicrosPerUnit}});
            ARNOLD_CHECK(inventory::insertOpeningStock(
                    tx,
                    {variant, place.location.id, offer.stockPieces * Quantity::kMicrosPerUnit,
                     offer.priceMinor * kCostE4PerMinor}));
        }
    }
    return {};
}

// The documents' numbers are filled in.
Result<void> insertSales(WriteTx &tx, CompanyId company, std::vector<SeedSale> &sales)
{
    std::vector<Document *> documents;
    std::vector<const OrderHead *> heads;
    std::vector<orders::LinesOfOrder> lines;
    for (SeedSale &sale : sales) {
        documents.push_back(&sale.booked);
        heads.push_back(&sale.order);
        lines.push_back({sale.order.id, sale.lines});
    }
    ARNOLD_CHECK(books::issueImported(tx, company, documents));
    orders::insertOrders(tx, heads);
    orders::insertLines(tx, lines);
    return {};
}

// Writes portions one after the other, and makes the next while the writer is at the last.
class Loading
{
public:
    Loading(Database &database, const SeedOptions &options)
        : m_database(database)
        , m_options(options)
    {
    }
    ~Loading() { static_cast<void>(wait()); }

    // `make(from, to)` on this thread, `book(tx, portion)` on the writer's.
    template <typename Make, typename Book>
    Result<void> run(std::int64_t count, const Make &make, const Book &book)
    {
        const std::int64_t atATime = m_options.atATime;
        for (std::int64_t from = 0; from < count; from += atATime) {
            auto portion = std::make_shared<decltype(make(from, from))>(
                    make(from, std::min(count, from + atATime)));
            ARNOLD_CHECK(wait());
            if (m_options.progress && !m_options.progress({from, count}))
                return Error {ErrorCode::Conflict, {}, QStringLiteral("stopped")};
            auto outcome = std::make_shared<std::promise<Result<void>>>();
            m_running = outcome->get_future();
            m_database.writeThen(
                    Actor::system(), [portion, book](WriteTx &tx) { return book(tx, *portion); },
                    [outcome](Result<void> done) { outcome->set_value(std::move(done)); },
                    Priority::Bulk);
        }
        return wait();
    }

private:
    Result<void> wait() { return m_running.valid() ? m_running.get() : Result<void>(); }

    Database &m_database;
    const SeedOptions &m_options;
    std::future<Result<void>> m_running = {};
};

Result<void> loadGoods(Database &database, const SeedOptions &options, const SeedPlace &place,
                       const SeedGoods &goods, SeedReport &report)
{
    const auto make = [&](std::int64_t from, std::int64_t to) {
        std::vector<SeedProduct> products;
        for (std::int64_t number = from; number < to; ++number) {
            products.push_back(goods.product(number));
            report.variants += static_cast<std::int64_t>(products.back().offers.size());
        }
        return products;
    };
    const auto book = [&place](WriteTx &tx, const std::vector<SeedProduct> &products) {
        return insertGoods(tx, place, products);
    };
    ARNOLD_CHECK(Loading(database, options).run(options.products, make, book));
    report.products = options.products;
    return {};
}

Result<void> loadSales(Database &database, const SeedOptions &options, const SeedPlace &place,
                       const SeedGoods &goods, SeedReport &report)
{
    if (options.orders == 0)
        return {};
    ARNOLD_CHECK(database.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        books::insertImportSeries(tx, place.company.id);
        return {};
    }));
    const Instant until = options.until == Instant {} ? database.clock().now() : options.until;
    const SeedSales sales(place, goods,
                          {options.seed, options.products, options.orders,
                           until.plusSeconds(-kDaySeconds * options.historyDays), until});
    const auto make = [&](std::int64_t from, std::int64_t to) {
        std::vector<SeedSale> made;
        for (std::int64_t number = from; number < to; ++number) {
            made.push_back(sales.sale(number));
            report.orderLines += static_cast<std::int64_t>(made.back().lines.size());
        }
        return made;
    };
    const auto book = [&place](WriteTx &tx, std::vector<SeedSale> &made) {
        return insertSales(tx, place.company.id, made);
    };
    ARNOLD_CHECK(Loading(database, options).run(options.orders, make, book));
    report.orders = options.orders;
    return {};
}

} // namespace

Result<void> validate(const SeedOptions &options)
{
    const char *wrong = options.products < 1 || options.products > kMostSeedProducts ? "products"
            : options.orders < 0 || options.orders > kMostSeedOrders                 ? "orders"
            : options.historyDays < 1 || options.historyDays > kMostDays             ? "days"
            : options.stockPieces.value_or(1) < 1
                    || options.stockPieces.value_or(1) > kMostSeedStock
            ? "stock"
            : options.atATime < 1 ? "at_a_time"
                                  : nullptr;
    if (wrong)
        return Error {ErrorCode::InvalidValue, QString::fromLatin1(wrong)};
    return {};
}

Result<SeedReport> seed(Database &database, const SeedOptions &options)
{
    ARNOLD_CHECK(validate(options));
    ARNOLD_TRY(place, database.read([](ReadTx &tx) { return findPlace(tx); }));
    ARNOLD_TRY(categories, database.write(Actor::system(), ensureCategories));
    place.categories = std::move(categories);
    const SeedGoods goods(place, {options.seed, options.stockPieces});
    SeedReport report;
    ARNOLD_CHECK(loadGoods(database, options, place, goods, report));
    ARNOLD_CHECK(loadSales(database, options, place, goods, report));
    return report;
}

Result<std::vector<TableRows>> seededRows(Database &database)
{
    std::vector<TableRows> counted;
    for (const std::string_view table : seededTables()) {
        ARNOLD_TRY(rows, database.read([&](ReadTx &tx) -> Result<std::int64_t> {
            return rowsIn(tx, table);
        }));
        counted.push_back(
                {QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size())), rows});
    }
    return counted;
}

} // namespace arnold::exchange
