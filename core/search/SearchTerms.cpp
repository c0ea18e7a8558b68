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
    if (!term.beginning.isEmpty() && term.completions.isEmpty())
        choices += written(term.beginning, true, syntax);
    for (const QString &word : term.words + term.completions)
        choices += written(word, false, syntax);
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
    if (terms.together)
        text = QStringLiteral("((%1)%2%3)")
                       .arg(text, QLatin1String(syntax.either), written(*terms.together, syntax));
    QStringList narrowing = terms.narrowing;
    if (!terms.channel.isEmpty())
        narrowing += terms.channel;
    for (const QString &word : narrowing)
        text += (text.isEmpty() ? QString() : both) + written(word, false, syntax);
    return text;
}

Term beginningTerm(const QString &word)
{
    return {word, {}, word, {}};
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

bool holds(std::string_view words, const std::vector<std::string> &needles)
{
    return std::ranges::any_of(needles, [&](const std::string &needle) {
        return words.find(needle) != std::string_view::npos;
    });
}

} // namespace

Terms termsOf(const Question &question)
{
    Terms terms;
    const QStringList words = wordsOf(question.text).mid(0, kMostWords);
    for (const QString &word : words)
        terms.typed.push_back({word, {word}, {}, {}});
    if (!words.isEmpty() && words.back().size() >= kLeastBeginning
        && !question.text.back().isSpace())
        terms.typed.back() = beginningTerm(words.back());
    if (words.size() > 1 && !question.text.trimmed().contains(QLatin1Char(' ')))
        terms.together = beginningTerm(codeWord(question.text));
    if (!question.channel.isNull())
        terms.channel = channelWord(question.channel);
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

FitOf::FitOf(const Terms &terms)
{
    if (terms.together || terms.typed.size() == 1) {
        const Term &code = terms.together ? *terms.together : terms.typed.front();
        m_code = utf8(QLatin1Char(' ') + code.typed + QLatin1Char(' '));
    }
    QString phrase;
    for (const Term &term : terms.typed) {
        phrase += QLatin1Char(' ') + term.typed;
        Needles needles;
        QStringList words = term.words;
        if (!words.contains(term.typed))
            words.prepend(term.typed);
        for (const QString &word : words) {
            needles.words.push_back(utf8(QLatin1Char(' ') + word + QLatin1Char(' ')));
            needles.beginnings.push_back(utf8(QLatin1Char(' ') + word));
        }
        m_typed.push_back(std::move(needles));
    }
    m_phrase = utf8(phrase + QLatin1Char(' '));
}

Fit FitOf::operator()(std::string_view title, std::string_view codes) const
{
    if (m_typed.empty())
        return Fit::Elsewhere;
    if (!m_code.empty() && codes.find(m_code) != std::string_view::npos)
        return Fit::Code;
    if (title == m_phrase)
        return Fit::WholeTitle;
    const auto each = [&](auto member) {
        return std::ranges::all_of(
                m_typed, [&](const Needles &needles) { return holds(title, needles.*member); });
    };
    if (each(&Needles::words))
        return title.starts_with(m_phrase) ? Fit::TitleBegins : Fit::TitleWords;
    return each(&Needles::beginnings) ? Fit::TitleBeginnings : Fit::Elsewhere;
}

} // namespace arnold::search
