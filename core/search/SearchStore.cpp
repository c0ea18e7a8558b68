#include "core/search/Search.h"

#include "core/search/SearchTerms.h"
#include "core/search/SearchText.h"

#include <algorithm>
#include <string>

namespace arnold::search {
namespace {

constexpr int kMostCompletions = 24; // of a beginning that the index holds no list for
constexpr int kIndexedBeginning = 3; // such lists are for one to three letters
constexpr int kMostLookalikes = 12;
constexpr int kMostLooked = 20'000; // words that begin alike and are as long
constexpr int kLongWord = 6; // two errors in it are forgiven

#define ARNOLD_HIT_COLUMNS "SELECT e.entry, e.product_id, e.title, e.codes, e.created_at, e.facets "

constexpr std::string_view kFromIndex = ARNOLD_HIT_COLUMNS
        "FROM search_index f CROSS JOIN search_entry e ";
constexpr std::string_view kWhereIndex =
        "WHERE f.search_index MATCH ? AND f.rowid > ? AND e.entry = f.rowid ";
constexpr std::string_view kFromVectors = ARNOLD_HIT_COLUMNS "FROM search_entry e ";
constexpr std::string_view kWhereVectors = "WHERE e.words @@ ?::tsquery AND e.entry > ? ";
constexpr std::string_view kPublication = "CROSS JOIN publication u ";
constexpr std::string_view kPublished =
        "AND e.active = 1 AND u.product_id = e.product_id AND u.channel_id = ? "
        "AND u.published_from <= ? AND (u.published_to IS NULL OR u.published_to > ?) ";
constexpr std::string_view kByRow = "ORDER BY f.rowid LIMIT ?";
constexpr std::string_view kByEntry = "ORDER BY e.entry LIMIT ?";

constexpr auto kCompletions = "SELECT word FROM search_word WHERE word >= ? AND word < ? "
                              "ORDER BY word LIMIT ?";
constexpr auto kLookalikes = "SELECT word FROM search_word WHERE initial = ? "
                             "AND letters BETWEEN ? AND ? LIMIT ?";

std::string statementFor(Dialect dialect, bool isPublished)
{
    const bool isSqlite = dialect == Dialect::Sqlite;
    std::string sql(isSqlite ? kFromIndex : kFromVectors);
    if (isPublished)
        sql.append(kPublication);
    sql.append(isSqlite ? kWhereIndex : kWhereVectors);
    if (isPublished)
        sql.append(kPublished);
    return sql.append(isSqlite ? kByRow : kByEntry);
}

Hits read(ReadTx &tx, const Question &question, const Terms &terms)
{
    const bool isPublished = !question.channel.isNull();
    const QString match = tx.dialect() == Dialect::Sqlite ? fts5Query(terms) : tsQuery(terms);
    const Instant now = tx.now();
    std::vector<SqlArg> args {SqlArg(match), SqlArg(question.after.value_or(-1))};
    if (isPublished)
        args.insert(args.end(), {SqlArg(question.channel), SqlArg(now), SqlArg(now)});
    args.push_back(SqlArg(question.limit + 1)); // one more tells whether there are others
    Hits found;
    auto rows = tx.queryWith(statementFor(tx.dialect(), isPublished), args);
    while (rows.next()) {
        if (static_cast<int>(found.items.size()) == question.limit) {
            found.more = true;
            break;
        }
        Hit hit;
        hit.entry = rows.value<std::int64_t>(0);
        hit.product = rows.value<ProductId>(1);
        hit.fit = fitOf(terms, rows.value<QString>(2), rows.value<QString>(3));
        hit.createdAt = rows.value<Instant>(4);
        hit.facets = rows.value<QString>(5);
        found.items.push_back(std::move(hit));
    }
    return found;
}

// SQLite's index keeps lists of what begins with up to three letters. For longer beginnings it
// would put together those of all the words; asked for the words themselves it reads on only as
// far as the hits need. Beginnings with too many words have few hits each.
void completeLastWord(ReadTx &tx, Terms &terms)
{
    if (terms.typed.empty() || tx.dialect() != Dialect::Sqlite)
        return;
    Term &term = terms.typed.back();
    const QString begin = term.words.front();
    if (!term.isBeginning || begin.size() <= kIndexedBeginning || !isCorrectable(begin))
        return;
    QStringList words;
    auto rows = tx.query(kCompletions, begin, begin + QChar(0xFFFD), kMostCompletions + 1);
    while (rows.next())
        words += rows.value<QString>(0);
    if (words.isEmpty() || words.size() > kMostCompletions)
        return;
    term.words = words;
    term.isBeginning = false;
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
        term.words = lookalikes(tx, term.words.front());
        isChanged = isChanged || term.words.size() > 1;
    }
    return isChanged;
}

} // namespace

Hits hits(ReadTx &tx, const Question &question)
{
    const Terms terms = termsOf(question);
    // Signs alone find nothing, and neither does asking for nothing.
    if (terms.isEmpty() || (terms.typed.empty() && !question.text.trimmed().isEmpty()))
        return {};
    Terms completed = terms;
    completeLastWord(tx, completed);
    Hits found = read(tx, question, completed);
    if (!found.items.empty() || terms.typed.empty())
        return found;
    Terms corrected = terms;
    if (!correct(tx, corrected))
        return found;
    found = read(tx, question, corrected);
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
