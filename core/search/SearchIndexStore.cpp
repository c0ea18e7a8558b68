#include "core/search/SearchIndex.h"

#include "core/search/SearchChannels.h"
#include "core/search/SearchText.h"
#include "core/shop/ShopIds.h"
#include "core/storage/InList.h"

#include <QSet>

#include <algorithm>

namespace arnold::search {
namespace {

constexpr std::size_t kChunk = 2'048;
constexpr std::int64_t kMostPopularity = (1 << 23) - 1;
constexpr int kSpreadBits = 40; // below the popularity: in no order
constexpr int kMostWords = 400; // of a product
constexpr int kTries = 8;

constexpr auto kProducts =
        "SELECT id, title, subtitle, brand, status, popularity, created_at FROM product "
        "WHERE archived_at IS NULL AND id";
constexpr auto kCategories = "SELECT x.product_id, c.id, c.name FROM product_category x "
                             "JOIN category c ON c.id = x.category_id WHERE x.product_id";
constexpr auto kChannels = "SELECT product_id, channel_id, published_from, published_to "
                           "FROM publication WHERE product_id";
constexpr auto kVariants = "SELECT product_id, id, sku FROM variant "
                           "WHERE archived_at IS NULL AND product_id";
constexpr auto kBarcodes = "SELECT v.product_id, b.code FROM variant v "
                           "JOIN barcode b ON b.variant_id = v.id "
                           "WHERE v.archived_at IS NULL AND v.product_id";
constexpr auto kOptions = "SELECT v.product_id, v.id, o.name, w.name FROM variant v "
                          "JOIN variant_option_value x ON x.variant_id = v.id "
                          "JOIN product_option o ON o.id = x.option_id "
                          "JOIN product_option_value w ON w.id = x.value_id "
                          "WHERE v.archived_at IS NULL AND v.product_id";
constexpr auto kIsUnderWay = "SELECT one FROM search_progress";
constexpr auto kLockProgress = "UPDATE search_progress SET one = 1";
constexpr auto kProgress = "SELECT product_id FROM search_progress";
constexpr auto kKeepProgress = "UPDATE search_progress SET product_id = ?";
constexpr auto kEndProgress = "DELETE FROM search_progress";
#define ARNOLD_PRODUCTS_WITH_ENTRY                                                                 \
    "SELECT p.id, e.entry FROM product p LEFT JOIN search_entry e ON e.product_id = p.id "
constexpr auto kFirstProducts = ARNOLD_PRODUCTS_WITH_ENTRY "ORDER BY p.id LIMIT ?";
constexpr auto kNextProducts = ARNOLD_PRODUCTS_WITH_ENTRY "WHERE p.id > ? ORDER BY p.id LIMIT ?";

constexpr auto kOldEntries = "SELECT entry, words FROM search_entry WHERE product_id";
constexpr auto kDeleteEntries = "DELETE FROM search_entry WHERE product_id";
constexpr auto kDeleteEntry = "DELETE FROM search_entry WHERE entry = ?";
constexpr auto kForget =
        "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)";
constexpr auto kRemember = "INSERT INTO search_index (rowid, words) VALUES (?, ?)";
constexpr auto kInsertEntry =
        "INSERT INTO search_entry (entry, product_id, active, created_at, title, codes, channels, "
        "facets, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr auto kInsertEntryVector =
        "INSERT INTO search_entry (entry, product_id, active, created_at, title, codes, channels, "
        "facets, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
        "array_to_tsvector(string_to_array(?, ' '))) "
        "ON CONFLICT DO NOTHING";
constexpr auto kInsertWord = "INSERT INTO search_word (word, initial, letters) VALUES (?, ?, ?) "
                             "ON CONFLICT (word) DO NOTHING";

struct Entry {
    std::int64_t entry = 0;
    ProductId product = {};
    bool active = false;
    Instant createdAt = {};
    QStringList title = {};
    QStringList codes = {};
    QByteArray channels = {};
    QStringList facets = {};
    QSet<QString> words = {};

    void add(const QStringList &more)
    {
        for (const QString &word : more) {
            if (words.size() < kMostWords)
                words.insert(word);
        }
    }
};

using Entries = std::unordered_map<ProductId, Entry>;

// What the words that a channel, a category and an option add begin with.
bool isPlain(const QString &word)
{
    return !word.startsWith(QLatin1Char('_'));
}

// Sets those of equal popularity apart; the end of an id is by chance, and stays.
std::int64_t spreadOf(ProductId id)
{
    std::int64_t spread = 0;
    for (std::size_t i = id.bytes().size() - kSpreadBits / 8; i < id.bytes().size(); ++i)
        spread = spread << 8 | id.bytes()[i];
    return spread;
}

Entries readProducts(WriteTx &tx, std::span<const ProductId> ids)
{
    Entries entries;
    auto rows = queryIn(tx, kProducts, ids, "");
    while (rows.next()) {
        Entry entry;
        entry.product = rows.value<ProductId>(0);
        entry.active = rows.value<QString>(4) == QLatin1String("active");
        entry.createdAt = rows.value<Instant>(6);
        const QString title = rows.value<QString>(1);
        entry.title = wordsOf(title);
        entry.add(indexedWordsOf(title));
        entry.add(indexedWordsOf(rows.value<QString>(2)));
        entry.add(indexedWordsOf(rows.value<QString>(3)));
        const auto popularity = std::clamp<std::int64_t>(rows.value<std::int64_t>(5), 0,
                                                         kMostPopularity);
        entry.entry = ((kMostPopularity - popularity) << kSpreadBits) + spreadOf(entry.product);
        entries.emplace(entry.product, std::move(entry));
    }
    return entries;
}

// Runs `fn` on each row whose first column is one of the products.
template <typename Fn>
void forRows(WriteTx &tx, const char *sql, std::span<const ProductId> ids, Entries &entries, Fn fn)
{
    auto rows = queryIn(tx, sql, ids, "");
    while (rows.next()) {
        const auto found = entries.find(rows.value<ProductId>(0));
        if (found != entries.end())
            fn(found->second, rows);
    }
}

QString facetText(QString text) // one field of a facet line
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void readOptions(WriteTx &tx, std::span<const ProductId> ids, Entries &entries)
{
    std::unordered_map<VariantId, std::pair<ProductId, QString>> lines;
    forRows(tx, kOptions, ids, entries, [&](Entry &entry, Rows &rows) {
        const QString option = rows.value<QString>(2);
        const QString value = rows.value<QString>(3);
        entry.add(indexedWordsOf(value));
        entry.add({optionWord(option, value)});
        auto &line = lines[rows.value<VariantId>(1)];
        line.first = entry.product;
        line.second += QStringLiteral("\t%1\t%2").arg(facetText(option), facetText(value));
    });
    for (const auto &[variant, line] : lines)
        entries.at(line.first).facets += QLatin1Char('v') + line.second;
}

void readBelongings(WriteTx &tx, std::span<const ProductId> ids, Entries &entries)
{
    forRows(tx, kChannels, ids, entries, [](Entry &entry, Rows &rows) {
        const Publication publication {rows.value<ChannelId>(1), rows.value<Instant>(2),
                                       rows.value<std::optional<Instant>>(3)};
        entry.add({channelWord(publication.channel)});
        append(entry.channels, publication);
    });
    forRows(tx, kCategories, ids, entries, [](Entry &entry, Rows &rows) {
        const auto category = rows.value<CategoryId>(1);
        entry.add({categoryWord(category)});
        entry.add(indexedWordsOf(rows.value<QString>(2)));
        entry.facets += QStringLiteral("c\t%1").arg(category.toText());
    });
    readOptions(tx, ids, entries);
    forRows(tx, kVariants, ids, entries, [](Entry &entry, Rows &rows) {
        const QString sku = rows.value<QString>(2);
        entry.codes += codeWord(sku);
        entry.add(indexedWordsOf(sku));
        entry.add({codeWord(sku)});
    });
    forRows(tx, kBarcodes, ids, entries, [](Entry &entry, Rows &rows) {
        QString code = codeWord(rows.value<QString>(1));
        entry.codes += code;
        while (code.startsWith(QLatin1Char('0'))) // as it is printed: without what fills it to 14
            code.remove(0, 1);
        entry.codes += code;
        entry.add({entry.codes[entry.codes.size() - 2], code});
    });
}

void forget(WriteTx &tx, std::span<const ProductId> ids)
{
    if (tx.dialect() == Dialect::PostgreSql) {
        auto gone = queryIn(tx, kDeleteEntries, ids, "RETURNING entry");
        while (gone.next()) { }
        return;
    }
    std::vector<std::pair<std::int64_t, QString>> old;
    {
        auto rows = queryIn(tx, kOldEntries, ids, "ORDER BY entry");
        while (rows.next())
            old.emplace_back(rows.value<std::int64_t>(0), rows.value<QString>(1));
    }
    for (const auto &[entry, words] : old) {
        tx.execute(kForget, entry, words);
        tx.execute(kDeleteEntry, entry);
    }
}

void remember(WriteTx &tx, Entry &entry)
{
    entry.words.remove(QString());
    QStringList words(entry.words.begin(), entry.words.end());
    words.sort();
    const QString all = words.join(QLatin1Char(' '));
    const bool isSqlite = tx.dialect() == Dialect::Sqlite;
    const QLatin1Char space(' ');
    for (int i = 0; i < kTries; ++i, ++entry.entry) {
        if (tx.execute(isSqlite ? kInsertEntry : kInsertEntryVector, entry.entry, entry.product,
                       entry.active, entry.createdAt, space + entry.title.join(space) + space,
                       space + entry.codes.join(space) + space, entry.channels,
                       entry.facets.join(QLatin1Char('\n')), all)
            == 1)
            break;
    }
    if (isSqlite)
        tx.execute(kRemember, entry.entry, all);
}

using Known = std::shared_ptr<QSet<QString>>;

// The vocabulary grows only; what has been written once by this writer is not tried again.
void learnWords(WriteTx &tx, const QStringList &sorted)
{
    constexpr auto kKey = "search-words";
    constexpr int kMostKept = 200'000;
    Known known = tx.cached<Known>(kKey).value_or(nullptr);
    if (!known || known->size() > kMostKept)
        known = std::make_shared<QSet<QString>>();
    for (const QString &word : sorted) {
        if (known->contains(word))
            continue;
        // Without an initial it is no candidate for a typing error.
        const QString initial = isCorrectable(word) ? word.left(1) : QString();
        tx.post(kInsertWord, word, initial, static_cast<int>(word.size()));
        known->insert(word);
    }
    tx.setCached(kKey, known);
}

void indexChunk(WriteTx &tx, std::span<const ProductId> ids)
{
    Entries entries = readProducts(tx, ids);
    if (!entries.empty())
        readBelongings(tx, ids, entries);
    forget(tx, ids);
    std::vector<Entry *> ordered;
    QSet<QString> learnt;
    // SQLite's index itself knows its words.
    const bool knowsAll = tx.dialect() == Dialect::PostgreSql;
    for (auto &[id, entry] : entries) {
        ordered.push_back(&entry);
        for (const QString &word : entry.words) {
            if (isPlain(word) && (knowsAll || isCorrectable(word)))
                learnt.insert(word);
        }
    }
    // In the order of the index, which otherwise begins a new segment at each step back.
    std::ranges::sort(ordered, {}, [](const Entry *entry) { return entry->entry; });
    for (Entry *entry : ordered)
        remember(tx, *entry);
    QStringList sorted(learnt.begin(), learnt.end());
    sorted.sort(); // two that learn the same words wait for each other, and never in a ring
    learnWords(tx, sorted);
}

} // namespace

void indexProducts(WriteTx &tx, std::span<const ProductId> ids)
{
    for (std::size_t from = 0; from < ids.size() && !tx.failed(); from += kChunk)
        indexChunk(tx, ids.subspan(from, std::min(kChunk, ids.size() - from)));
}

void indexProduct(WriteTx &tx, ProductId id)
{
    indexProducts(tx, std::span(&id, 1));
}

bool isIndexed(ReadTx &tx)
{
    return !tx.queryOne<int>(kIsUnderWay);
}

void indexMissing(WriteTx &tx, int limit)
{
    if (tx.execute(kLockProgress) == 0) // another server may be at it
        return;
    std::vector<ProductId> missing;
    ProductId last;
    {
        const ProductId from = tx.queryOne<ProductId>(kProgress).value_or(ProductId());
        auto rows = from.isNull() ? tx.query(kFirstProducts, limit)
                                  : tx.query(kNextProducts, from, limit);
        while (rows.next()) {
            last = rows.value<ProductId>(0);
            if (rows.isNull(1))
                missing.push_back(last);
        }
    }
    indexProducts(tx, missing); // leaves out what is archived
    if (last.isNull())
        tx.execute(kEndProgress);
    else
        tx.execute(kKeepProgress, last);
}

} // namespace arnold::search
