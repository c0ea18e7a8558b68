#include "core/search/Search.h"

#include "core/search/SearchChannels.h"
#include "core/search/SearchTerms.h"
#include "core/search/SearchText.h"

#include <algorithm>
#include <string>

namespace arnold::search {
namespace {

constexpr int kIndexedBeginning = 3; // SQLite's index has lists for one to three letters
constexpr int kMostCompletions = 200; // of longer ones; of more, the shortest
constexpr int kFewCompletions = 8;
constexpr int kMostRead = 1000;
constexpr int kMostLookalikes = 12;
constexpr int kMostLooked = 20'000; // words that begin alike and are as long
constexpr int kLongWord = 6; // two errors in it are forgiven
// A channel shows about all that is found when, of this many rows and more, it shows one in so
// many.
constexpr int kSample = 64;
constexpr int kShownOneIn = 2;

#define ARNOLD_HIT_COLUMNS                                                                         \
    "SELECT e.entry, e.product_id, e.title, e.codes, e.created_at, e.active, e.channels, "         \
    "e.facets "

constexpr auto kFromIndex = ARNOLD_HIT_COLUMNS
        "FROM search_index f CROSS JOIN search_entry e "
        "WHERE f.search_index MATCH ? AND f.rowid > ? AND e.entry = f.rowid "
        "ORDER BY f.rowid LIMIT ?";
constexpr auto kFromVectors = ARNOLD_HIT_COLUMNS "FROM search_entry e "
                                                 "WHERE e.words @@ ?::tsquery AND e.entry > ? "
                                                 "ORDER BY e.entry LIMIT ?";

// Common words are best walked in the order of entries, rare ones looked up: that is planned from
// the words themselves. A walk reads a page for nearly every entry; with a large cache in mind the
// planner takes it to read each page once, and walks a tenth of a million entries for rare words.
constexpr auto kPlanAnew = "SELECT set_config('plan_cache_mode', 'force_custom_plan', true), "
                           "set_config('effective_cache_size', ?, true)";
constexpr QLatin1String kSmallCache("16MB");
constexpr QLatin1String kDefaultCache("4GB");

constexpr auto kWordsFrom = "SELECT word FROM search_word WHERE word >= ? AND word < ? "
                            "ORDER BY word LIMIT ?";
constexpr auto kCodesFrom = "SELECT term FROM search_term WHERE term >= ? AND term < ? LIMIT ?";
constexpr auto kLookalikes = "SELECT word FROM search_word WHERE initial = ? "
                             "AND letters BETWEEN ? AND ? LIMIT ?";

bool isShown(const Rows &rows, ChannelId channel, Instant now)
{
    return rows.value<bool>(5) && isPublished(rows.value<std::string_view>(6), channel, now);
}

Hit hitOf(const Rows &rows, const FitOf &fit, const Question &question)
{
    Hit hit;
    hit.entry = rows.value<std::int64_t>(0);
    hit.product = rows.value<ProductId>(1);
    hit.fit = fit(rows.value<std::string_view>(2), rows.value<std::string_view>(3));
    hit.createdAt = rows.value<Instant>(4);
    if (question.withFacets)
        hit.facets = rows.value<QString>(7);
    return hit;
}

// A beginning alone that too many words have to be asked for by name: what it finds is met at once
// in the order of entries, which PostgreSQL does not know.
bool isCommon(const Terms &terms)
{
    return terms.typed.size() == 1 && !terms.typed.front().beginning.isEmpty()
            && terms.typed.front().completions.isEmpty();
}

enum class Narrow {
    Loosely, // all that fits the words; what the channel does not show is passed over
    ByIndex, // the channel's word too
};

// Empty when too little of what fits is shown in the channel: then narrow it by the index.
std::optional<Hits> readHits(ReadTx &tx, const Question &question, const Terms &terms,
                             Narrow narrow)
{
    const bool isSqlite = tx.dialect() == Dialect::Sqlite;
    Terms asked = terms;
    if (narrow == Narrow::Loosely)
        asked.channel.clear();
    const QString match = isSqlite ? fts5Query(asked) : tsQuery(asked);
    const FitOf fit(terms);
    const Instant now = tx.now();
    if (!isSqlite)
        tx.queryOne<QString>(kPlanAnew, QString(isCommon(terms) ? kDefaultCache : kSmallCache));
    Hits found;
    int looked = 0;
    auto rows = tx.query(isSqlite ? kFromIndex : kFromVectors, match, question.after.value_or(-1),
                         question.limit + 1); // one more tells whether there are others
    while (rows.next()) {
        if (static_cast<int>(found.items.size()) == question.limit) {
            found.more = true;
            break;
        }
        ++looked;
        found.last = rows.value<std::int64_t>(0);
        if (narrow == Narrow::Loosely && looked > kSample
            && static_cast<int>(found.items.size()) * kShownOneIn < looked)
            return std::nullopt;
        if (question.channel.isNull() || isShown(rows, question.channel, now))
            found.items.push_back(hitOf(rows, fit, question));
    }
    found.more = found.more || looked > question.limit;
    return found;
}

// Most channels show nearly everything, and then their word, which every entry has, costs more than
// it takes away.
Hits read(ReadTx &tx, const Question &question, const Terms &terms)
{
    const bool isOther = !terms.typed.empty() || !terms.narrowing.isEmpty();
    if (!terms.channel.isEmpty() && isOther) {
        if (auto found = readHits(tx, question, terms, Narrow::Loosely))
            return std::move(*found);
    }
    return readHits(tx, question, terms, Narrow::ByIndex).value();
}

QStringList readWords(ReadTx &tx, const char *sql, const QString &from, const QString &to)
{
    QStringList words;
    auto rows = tx.query(sql, from, to, kMostRead);
    while (rows.next())
        words += rows.value<QString>(0);
    return words;
}

// SQLite's index tells its words too, but counts for each how often it occurs, which takes its time
// with common ones: words of letters come from the vocabulary. PostgreSQL's vocabulary has all.
QStringList wordsFrom(ReadTx &tx, const QString &beginning)
{
    const QString end = beginning + QChar(0xFFFD);
    if (tx.dialect() == Dialect::PostgreSql)
        return readWords(tx, kWordsFrom, beginning, end);
    if (!isCorrectable(beginning))
        return readWords(tx, kCodesFrom, beginning, end);
    return readWords(tx, kWordsFrom, beginning, end)
            + readWords(tx, kCodesFrom, beginning + QLatin1Char('0'), beginning + QLatin1Char(':'));
}

// SQLite's index has lists for beginnings of up to three letters; for longer ones it would put
// together those of all the words. PostgreSQL cannot tell how common a beginning is, and plans
// badly. Asked for the words themselves, both read on only as far as the hits need. Of very many,
// the shortest are asked for.
// Beside another word, PostgreSQL's index puts a beginning's lists together sooner than it tries
// each of many words.
void complete(ReadTx &tx, Term &term, qsizetype others)
{
    const bool isShort = term.beginning.size() <= kIndexedBeginning;
    const bool isSqlite = tx.dialect() == Dialect::Sqlite;
    if (term.beginning.isEmpty() || (isSqlite && isShort))
        return;
    QStringList words = wordsFrom(tx, term.beginning);
    if (isShort && words.size() > kMostCompletions)
        return; // common for sure, and then found at once in the order of entries
    if (words.isEmpty() && !isSqlite)
        words = {term.beginning}; // which nothing has
    if (!isSqlite && others > 0 && words.size() > kFewCompletions)
        return;
    std::ranges::stable_sort(words, {}, [](const QString &word) { return word.size(); });
    term.completions = words.mid(0, kMostCompletions);
}

struct Lookalike {
    QString word;
    int distance = 0;
};

// Words that may have been meant; the first letter holds, or changed places with the second.
QStringList lookalikes(ReadTx &tx, const QString &typed)
{
    if (!isCorrectable(typed))
        return {typed};
    const int most = typed.size() >= kLongWord ? 2 : 1;
    const int letters = static_cast<int>(typed.size());
    std::vector<Lookalike> alike;
    QStringList initials {typed.left(1), typed.mid(1, 1)};
    initials.removeDuplicates();
    for (const QString &initial : initials) {
        auto rows = tx.query(kLookalikes, initial, letters - most, letters + most, kMostLooked);
        while (rows.next()) {
            QString word = rows.value<QString>(0);
            const int distance = editDistance(typed, word, most);
            if (distance <= most)
                alike.push_back({std::move(word), distance});
        }
    }
    std::ranges::sort(alike, [](const Lookalike &a, const Lookalike &b) {
        return std::tie(a.distance, a.word) < std::tie(b.distance, b.word);
    });
    QStringList words {typed};
    for (const Lookalike &each : alike) {
        if (words.size() < kMostLookalikes && !words.contains(each.word))
            words += each.word;
    }
    return words;
}

bool correct(ReadTx &tx, Terms &terms)
{
    bool isChanged = false;
    for (Term &term : terms.typed) {
        term.words = lookalikes(tx, term.typed);
        isChanged = isChanged || term.words.size() > 1;
    }
    return isChanged;
}

} // namespace

Hits hits(ReadTx &tx, const Question &question)
{
    Terms terms = termsOf(question);
    // Signs alone find nothing, and neither does asking for nothing.
    if (terms.isEmpty() || (terms.typed.empty() && !question.text.trimmed().isEmpty()))
        return {};
    if (!terms.typed.empty())
        complete(tx, terms.typed.back(), std::ssize(terms.typed) - 1);
    if (terms.together)
        complete(tx, *terms.together, 0);
    Hits found = read(tx, question, terms);
    if (!found.items.empty() || found.more || terms.typed.empty())
        return found;
    if (!correct(tx, terms))
        return found;
    found = read(tx, question, terms);
    found.corrected = !found.items.empty();
    return found;
}

HitFacets facetsOf(const Hit &hit)
{
    HitFacets facets;
    const auto lines = QStringView(hit.facets).split(QLatin1Char('\n'));
    for (const QStringView line : lines) {
        const auto fields = line.split(QLatin1Char('\t'));
        if (fields.front() == QLatin1String("c") && fields.size() == 2) {
            if (const auto id = CategoryId::fromText(fields[1]))
                facets.categories.push_back(*id);
        } else if (fields.front() == QLatin1String("v")) {
            auto &variant = facets.variants.emplace_back();
            for (qsizetype i = 1; i + 1 < fields.size(); i += 2)
                variant.push_back({fields[i].toString(), fields[i + 1].toString()});
        }
    }
    return facets;
}

} // namespace arnold::search
