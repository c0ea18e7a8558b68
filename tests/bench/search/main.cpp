#include "core/catalog/Catalog.h"
#include "core/pricing/PriceStore.h"
#include "core/selling/ProductSearch.h"
#include "core/selling/RulesCache.h"
#include "tests/support/Builders.h"

#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <random>

// How long a search takes among many products: `bench_search [products] [postgres]`. Each line of
// JSON has the median and the 99th percentile of one kind of question in microseconds.
using namespace arnold;
using namespace arnold::test;

namespace {

constexpr int kBatch = 1000;
constexpr int kRuns = 300;
constexpr unsigned kSeed = 7;

struct Words {
    QStringList adjectives {"Blue",   "Red",     "Green",  "Small",   "Large", "Organic", "Classic",
                            "Modern", "Cotton",  "Wooden", "Steel",   "Soft",  "Warm",    "Light",
                            "Heavy",  "Vintage", "Slim",   "Premium", "Basic", "Crème"};
    QStringList things {"Shirt", "Mug",    "Table",   "Lamp",   "Chair",  "Coffee",   "Chocolate",
                        "Shoes", "Jacket", "Bottle",  "Basket", "Candle", "Notebook", "Pencil",
                        "Towel", "Pillow", "Blanket", "Kettle", "Spoon",  "Backpack"};
    QStringList rare; // a few products each

    Words()
    {
        std::minstd_rand random(kSeed);
        for (int i = 0; i < 20'000; ++i) {
            QString word;
            for (int c = 0; c < 4; ++c) {
                word += QLatin1Char("bdfgklmnprstvz"[random() % 14]);
                word += QLatin1Char("aeiou"[random() % 5]);
            }
            rare += word;
        }
    }
};

NewProduct product(const Shop &shop, const Words &words, std::minstd_rand &random, int number)
{
    const auto pick = [&](const QStringList &list) {
        return list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))];
    };
    NewProduct made;
    made.title = pick(words.adjectives) + ' ' + pick(words.things) + ' ' + pick(words.rare);
    made.handle = QStringLiteral("p-%1").arg(number);
    made.brand = pick(words.rare).left(6);
    made.popularity = static_cast<std::int64_t>(random() % 10'000);
    made.taxClass = shop.ids.standardTax;
    made.channels = {shop.ids.till, shop.ids.web};
    made.categories = {number % 2 ? shop.shirts : shop.food};
    const auto sku = QStringLiteral("ART-%1").arg(number, 7, 10, QLatin1Char('0'));
    if (number % 4 != 0) {
        made.variants.resize(1);
        made.variants[0].sku = sku;
        return made;
    }
    made.options = {{QStringLiteral("Size"), {{"S"}, {"M"}, {"L"}}}};
    for (const char *size : {"S", "M", "L"}) {
        NewVariant variant;
        variant.sku = sku + '-' + QLatin1String(size);
        variant.optionValues = {QString::fromLatin1(size)};
        made.variants.push_back(variant);
    }
    return made;
}

void fill(Database &db, const Shop &shop, const Words &words, int count)
{
    std::minstd_rand random(kSeed);
    for (int from = 0; from < count; from += kBatch) {
        mustWrite(db, [&](WriteTx &tx) -> Result<void> {
            std::vector<NewProduct> batch;
            for (int i = from; i < std::min(count, from + kBatch); ++i) {
                batch.push_back(product(shop, words, random, i));
                for (NewVariant &variant : batch.back().variants)
                    variant.id = VariantId::make();
            }
            ARNOLD_TRY(ids, catalog::insertProducts(tx, batch));
            Q_UNUSED(ids)
            for (const NewProduct &each : batch) {
                for (const NewVariant &variant : each.variants)
                    pricing::insertPrice(tx,
                                         {variant.id,
                                          shop.ids.priceList,
                                          {1000 + from % 5000, Quantity::kMicrosPerUnit},
                                          0});
            }
            return {};
        });
    }
}

template <typename Fn> void measure(Database &db, const char *name, Fn &&ask)
{
    std::vector<std::int64_t> took;
    std::size_t hits = 0;
    for (int run = 0; run < kRuns; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        hits += mustRead(db, [&](ReadTx &tx) { return ask(tx, run); });
        const auto end = std::chrono::steady_clock::now();
        took.push_back(std::chrono::duration_cast<std::chrono::microseconds>(end - begin).count());
    }
    std::ranges::sort(took);
    QTextStream(stdout) << "{\"name\": \"" << name << "\", \"p50_us\": " << took[kRuns / 2]
                        << ", \"p99_us\": " << took[kRuns * 99 / 100]
                        << ", \"hits\": " << hits / kRuns << "}\n";
}

void measureAll(Database &db, const Shop &shop, const Words &words)
{
    const auto rules = mustRead(db, [](ReadTx &tx) { return loadShopRules(tx); });
    const auto find = [&](const char *name, auto &&change) {
        measure(db, name, [&](ReadTx &tx, int run) {
            selling::SearchQuery query;
            change(query, run);
            return selling::findProducts(tx, *rules, shop.onWeb(), query).cards.size();
        });
    };
    const auto thing = [&](int run) { return words.things[run % words.things.size()]; };
    const auto rare = [&](int run) { return words.rare[run * 37 % words.rare.size()]; };
    find("one_common_word", [&](auto &q, int run) { q.text = thing(run); });
    find("one_rare_word", [&](auto &q, int run) { q.text = rare(run); });
    find("two_common_words",
         [&](auto &q, int run) { q.text = words.adjectives[run / 20 % 20] + ' ' + thing(run); });
    find("common_and_rare", [&](auto &q, int run) { q.text = thing(run) + ' ' + rare(run); });
    find("prefix_3", [&](auto &q, int run) { q.text = thing(run).left(3); });
    find("prefix_art", [&](auto &q, int) { q.text = QStringLiteral("art"); });
    find("prefix_5", [&](auto &q, int run) { q.text = rare(run).left(5); });
    find("sku", [&](auto &q, int run) {
        q.text = QStringLiteral("ART-%1").arg(run * 4 + 1, 7, 10, QLatin1Char('0'));
    });
    find("typo", [&](auto &q, int run) {
        const QString word = thing(run).toLower();
        q.text = word.left(2) + 'q' + word.mid(2);
    });
    find("facets", [&](auto &q, int run) { q.text = thing(run), q.withFacets = true; });
    find("price_and_stock", [&](auto &q, int run) { q.text = thing(run), q.priceMaxMinor = 3000; });
    find("category_and_word",
         [&](auto &q, int run) { q.text = thing(run), q.category = shop.shirts; });
    measure(db, "suggestions", [&](ReadTx &tx, int run) {
        return selling::suggest(tx, *rules, shop.onWeb(), thing(run).left(2 + run % 4), 8).size();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const bool isPostgres = argc > 2 && QByteArray(argv[2]) == "postgres";
    const auto store = StoreMaker(isPostgres ? Dialect::PostgreSql : Dialect::Sqlite).make();
    const Shop shop = makeShop(*store);
    const Words words;
    const auto begin = std::chrono::steady_clock::now();
    fill(store->db(), shop, words, count);
    const auto took = std::chrono::steady_clock::now() - begin;
    QTextStream(stdout) << "{\"name\": \"insert\", \"products\": " << count << ", \"seconds\": "
                        << std::chrono::duration_cast<std::chrono::seconds>(took).count() << "}\n";
    measureAll(store->db(), shop, words);
    return 0;
}
