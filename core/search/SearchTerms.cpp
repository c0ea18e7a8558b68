#include "core/search/SearchTerms.h"

#include "core/search/SearchText.h"

#include <algorithm>

namespace arnold::search {
namespace {

constexpr int kMostWords = 8;
constexpr int kLeastBeginning = 2; // one letter is a word of its own

struct Syntax {
    char quote;
    const char *both;
    const char *either;
    const char *beginning;
};
constexpr Syntax kFts5 {'"', " AND ", " OR ", " *"};
constexpr Syntax kTsQuery {'\'', " & ", " | ", ":*"};

// Words hold letters, numbers and our underscore only: nothing in them needs escaping.
QString written(const QString &word, bool isBeginning, const Syntax &syntax)
{
    const QLatin1Char quote(syntax.quote);
    return quote + word + quote + QLatin1String(isBeginning ? syntax.beginning : "");
}

QString written(const Term &term, const Syntax &syntax)
{
    QStringList choices;
    for (const QString &word : term.words)
        choices += written(word, term.isBeginning, syntax);
    if (choices.size() == 1)
        return choices.front();
    return QLatin1Char('(') + choices.join(QLatin1String(syntax.either)) + QLatin1Char(')');
}

QString written(const Terms &terms, const Syntax &syntax)
{
    QStringList all;
    for (const Term &term : terms.typed)
        all += written(term, syntax);
    const QString both = QLatin1String(syntax.both);
    QString text = all.join(both);
    if (!terms.together.isEmpty())
        text = QStringLiteral("((%1)%2%3)")
                       .arg(text, QLatin1String(syntax.either),
                            written(terms.together, true, syntax));
    for (const QString &word : terms.narrowing)
        text += (text.isEmpty() ? QString() : both) + written(word, false, syntax);
    return text;
}

bool holds(const QString &words, const Term &term, bool asBeginning)
{
    return std::ranges::any_of(term.words, [&](const QString &word) {
        const QString asked = QLatin1Char(' ') + word;
        return words.contains(asBeginning ? asked : asked + QLatin1Char(' '));
    });
}

} // namespace

Terms termsOf(const Question &question)
{
    Terms terms;
    const QStringList words = wordsOf(question.text).mid(0, kMostWords);
    for (const QString &word : words)
        terms.typed.push_back({{word}, false});
    if (!terms.typed.empty()) {
        const QChar last = question.text.back();
        terms.typed.back().isBeginning = words.back().size() >= kLeastBeginning && !last.isSpace();
    }
    if (words.size() > 1 && !question.text.trimmed().contains(QLatin1Char(' ')))
        terms.together = codeWord(question.text);
    if (!question.channel.isNull())
        terms.narrowing += channelWord(question.channel);
    if (!question.category.isNull())
        terms.narrowing += categoryWord(question.category);
    for (const OptionValueAsked &asked : question.options)
        terms.narrowing += optionWord(asked.option, asked.value);
    return terms;
}

QString fts5Query(const Terms &terms)
{
    return written(terms, kFts5);
}

QString tsQuery(const Terms &terms)
{
    return written(terms, kTsQuery);
}

Fit fitOf(const Terms &terms, const QString &title, const QString &codes)
{
    if (terms.typed.empty())
        return Fit::Elsewhere;
    const QString code = terms.together.isEmpty() && terms.typed.size() == 1
            ? terms.typed.front().words.front()
            : terms.together;
    if (!code.isEmpty() && codes.contains(QLatin1Char(' ') + code + QLatin1Char(' ')))
        return Fit::Code;
    QString phrase;
    bool areWords = true;
    bool areBeginnings = true;
    for (const Term &term : terms.typed) {
        phrase += QLatin1Char(' ') + term.words.front();
        areWords = areWords && holds(title, term, false);
        areBeginnings = areBeginnings && holds(title, term, true);
    }
    if (title == phrase + QLatin1Char(' '))
        return Fit::WholeTitle;
    if (areWords)
        return title.startsWith(phrase + QLatin1Char(' ')) ? Fit::TitleBegins : Fit::TitleWords;
    return areBeginnings ? Fit::TitleBeginnings : Fit::Elsewhere;
}

} // namespace arnold::search
