#include "core/catalog/Catalog.h"
#include "core/pricing/PriceStore.h"
#include "core/selling/ProductSearch.h"
#include "core/selling/RulesCache.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <random>
#include <thread>

// How long a search takes among many products, and how many a second are answered:
// `bench_search [PRODUCTS] [postgres] [throughput] [STORE]`. STORE is a SQLite file that is made
// when it is not there, and kept. Each line of JSON has the median and the 99th percentile of one
// kind of question in microseconds.
using namespace arnold;
using namespace arnold::test;

namespace {

constexpr int kBatch = 1000;
constexpr int kSizes = 3; // of every fourth product
constexpr int kRuns = 1000;
constexpr unsigned kSeed = 7;
constexpr int kThroughputMs = 3000;

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

// An EAN-13 with its check digit (GS1 General Specifications, 7.9).
NewBarcode barcode(int number)
{
    QString code = QStringLiteral("401%1").arg(number, 9, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < code.size(); ++i)
        sum += code[i].digitValue() * (i % 2 ? 3 : 1);
    code += QString::number((10 - sum % 10) % 10);
    return {code, Quantity::kMicrosPerUnit};
}

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
        made.variants[0].barcodes = {barcode(number * kSizes)};
        return made;
    }
    made.options = {{QStringLiteral("Size"), {{"S"}, {"M"}, {"L"}}}};
    for (const char *size : {"S", "M", "L"}) {
        NewVariant variant;
        variant.sku = sku + '-' + QLatin1String(size);
        variant.barcodes = {barcode(number * kSizes + static_cast<int>(made.variants.size()))};
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

// One typing error, as people make them: a letter too many, too few, wrong, or two swapped. Never
// in the first letter.
QString misspelt(const QString &word, std::minstd_rand &random)
{
    const auto at = 1 + static_cast<qsizetype>(random() % static_cast<unsigned>(word.size() - 2));
    const QString letter(QLatin1Char(static_cast<char>('a' + random() % 26)));
    switch (random() % 4) {
    case 0:
        return word.left(at) + letter + word.mid(at);
    case 1:
        return word.left(at) + word.mid(at + 1);
    case 2:
        return word.left(at) + letter + word.mid(at + 1);
    default:
        return word.left(at) + word[at + 1] + word[at] + word.mid(at + 2);
    }
}

// Where the questions are put.
struct Place {
    Database &db;
    std::shared_ptr<const ShopRules> rules;
    selling::Where where;
    CategoryId shirts;
};

Place placeOf(Database &db)
{
    Place place {db, mustRead(db, [](ReadTx &tx) { return loadShopRules(tx); }), {}, {}};
    place.where = {place.rules->regions.front().id,
                   place.rules->firstChannel(ChannelKind::Web)->id};
    for (const Category &category : place.rules->categories) {
        if (category.name == QLatin1String("Shirts"))
            place.shirts = category.id;
    }
    return place;
}

template <typename Fn> void measure(const Place &place, const char *name, Fn &&ask)
{
    std::vector<std::int64_t> took;
    std::size_t hits = 0;
    int answered = 0;
    for (int run = 0; run < kRuns; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        const std::size_t count = mustRead(place.db, [&](ReadTx &tx) { return ask(tx, run); });
        const auto end = std::chrono::steady_clock::now();
        took.push_back(std::chrono::duration_cast<std::chrono::microseconds>(end - begin).count());
        hits += count;
        answered += count > 0 ? 1 : 0;
    }
    std::ranges::sort(took);
    QTextStream(stdout) << "{\"name\": \"" << name << "\", \"p50_us\": " << took[kRuns / 2]
                        << ", \"p99_us\": " << took[kRuns * 99 / 100]
                        << ", \"hits\": " << hits / kRuns
                        << ", \"answered_percent\": " << 100 * answered / kRuns << "}\n"
                        << Qt::flush;
}

std::size_t found(ReadTx &tx, const Place &place, const selling::SearchQuery &query)
{
    return selling::findProducts(tx, *place.rules, place.where, query).cards.size();
}

void measureWords(const Place &place, const Words &words)
{
    const auto find = [&](const char *name, auto &&change) {
        measure(place, name, [&](ReadTx &tx, int run) {
            selling::SearchQuery query;
            change(query, run);
            return found(tx, place, query);
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
    find("prefix_3_rare", [&](auto &q, int run) { q.text = rare(run).left(3); });
    find("prefix_art", [&](auto &q, int) { q.text = QStringLiteral("art"); });
    find("prefix_4", [&](auto &q, int run) { q.text = rare(run).left(4); });
    find("prefix_5", [&](auto &q, int run) { q.text = rare(run).left(5); });
    find("sku", [&](auto &q, int run) {
        q.text = QStringLiteral("ART-%1").arg(run * 4 + 1, 7, 10, QLatin1Char('0'));
    });
    find("code_beginning", [&](auto &q, int run) {
        q.text = QStringLiteral("ART-%1").arg(run, 7, 10, QLatin1Char('0')).left(5 + run % 7);
    });
    find("facets", [&](auto &q, int run) { q.text = thing(run), q.withFacets = true; });
    find("price_and_stock", [&](auto &q, int run) { q.text = thing(run), q.priceMaxMinor = 3000; });
    find("category_and_word",
         [&](auto &q, int run) { q.text = thing(run), q.category = place.shirts; });
    std::minstd_rand random(kSeed);
    find("typo_common", [&](auto &q, int run) { q.text = misspelt(thing(run).toLower(), random); });
    find("typo_rare", [&](auto &q, int run) { q.text = misspelt(rare(run), random); });
    find("typo_and_word", [&](auto &q, int run) {
        q.text = misspelt(words.adjectives[run / 20 % 20].toLower(), random) + ' ' + thing(run);
    });
    find("typo_of_nothing",
         [&](auto &q, int run) { q.text = rare(run).left(2) + QStringLiteral("xqxq"); });
}

void measureSuggestions(const Place &place, const Words &words)
{
    const auto suggest = [&](const char *name, auto &&text) {
        measure(place, name, [&](ReadTx &tx, int run) {
            return selling::suggest(tx, *place.rules, place.where, text(run), 8).size();
        });
    };
    const auto thing = [&](int run) { return words.things[run % words.things.size()]; };
    suggest("suggestions", [&](int run) { return thing(run).left(1 + run % 6); });
    suggest("suggestions_two_words", [&](int run) {
        return words.adjectives[run / 20 % 20] + ' ' + thing(run).left(1 + run % 6);
    });
    std::minstd_rand random(kSeed);
    suggest("suggestions_typo", [&](int run) { return misspelt(thing(run).toLower(), random); });
}

// Two words of a title each, different ones each time.
QStringList pairsOfWords(const Place &place)
{
    constexpr auto kTitles = "SELECT title FROM product LIMIT 200000";
    QStringList pairs = mustRead(place.db, [](ReadTx &tx) {
        QStringList found;
        auto rows = tx.query(kTitles);
        while (rows.next()) {
            const QStringList words = rows.value<QString>(0).split(QLatin1Char(' '));
            if (words.size() == 3)
                found += words[found.size() % 2] + QLatin1Char(' ') + words[1 + found.size() % 2];
        }
        return found;
    });
    pairs.removeDuplicates();
    std::shuffle(pairs.begin(), pairs.end(), std::minstd_rand(kSeed));
    return pairs;
}

// First pages, by that many threads.
void measureThroughput(const Place &place, const QStringList &pairs, unsigned threads)
{
    std::atomic<std::int64_t> answers = 0;
    std::atomic<unsigned> next = 0;
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(kThroughputMs);
    std::vector<std::thread> callers;
    for (unsigned i = 0; i < threads; ++i) {
        callers.emplace_back([&] {
            while (std::chrono::steady_clock::now() < until) {
                selling::SearchQuery query;
                query.text = pairs[static_cast<qsizetype>(next++) % pairs.size()];
                if (mustRead(place.db, [&](ReadTx &tx) { return found(tx, place, query); }) > 0)
                    ++answers;
            }
        });
    }
    for (std::thread &caller : callers)
        caller.join();
    QTextStream(stdout) << "{\"name\": \"throughput_two_words\", \"threads\": " << threads
                        << ", \"per_second\": " << answers * 1000 / kThroughputMs << "}\n"
                        << Qt::flush;
}

std::unique_ptr<Database> openFile(const QString &file)
{
    static const SystemClock clock; // has no state
    DatabaseConfig config;
    config.sqliteFile = file;
    config.sync = DatabaseConfig::Sync::Off;
    auto opened = Database::open(config, clock);
    if (!opened)
        qFatal("%s does not open: %s", qPrintable(file), qPrintable(opened.error().detail));
    return std::move(*opened);
}

void makeAndFill(Database &db, const Words &words, int count)
{
    const auto begin = std::chrono::steady_clock::now();
    fill(db, makeShop(db), words, count);
    const auto took = std::chrono::steady_clock::now() - begin;
    QTextStream(stdout) << "{\"name\": \"insert\", \"products\": " << count << ", \"seconds\": "
                        << std::chrono::duration_cast<std::chrono::seconds>(took).count() << "}\n"
                        << Qt::flush;
}

void measureAll(Database &db, const Words &words, bool isOnlyThroughput)
{
    const Place place = placeOf(db);
    if (!isOnlyThroughput) {
        measureWords(place, words);
        measureSuggestions(place, words);
    }
    const QStringList pairs = pairsOfWords(place);
    for (const unsigned threads : {1U, std::max(2U, std::thread::hardware_concurrency())})
        measureThroughput(place, pairs, threads);
}

} // namespace

int main(int argc, char **argv)
{
    int count = 100'000;
    bool isPostgres = false;
    bool isOnlyThroughput = false;
    QString file;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "postgres")
            isPostgres = true;
        else if (argument == "throughput")
            isOnlyThroughput = true;
        else if (argument.toInt() > 0)
            count = argument.toInt();
        else
            file = QFile::decodeName(argument);
    }
    const Words words;
    if (isPostgres) {
        const auto store = StoreMaker(Dialect::PostgreSql).make();
        makeAndFill(store->db(), words, count);
        // What a server does by itself after a while.
        mustWrite(store->db(), [](WriteTx &tx) -> Result<void> {
            tx.execute("ANALYZE");
            return {};
        });
        measureAll(store->db(), words, isOnlyThroughput);
        return 0;
    }
    const QTemporaryDir folder;
    if (file.isEmpty())
        file = folder.filePath(QStringLiteral("bench.arnold"));
    const bool isThere = QFile::exists(file);
    const auto db = openFile(file);
    if (!isThere)
        makeAndFill(*db, words, count);
    measureAll(*db, words, isOnlyThroughput);
    return 0;
}
