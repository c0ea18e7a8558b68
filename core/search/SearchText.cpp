#include "core/search/SearchText.h"

#include "core/base/Folding.h"

#include <algorithm>
#include <array>

namespace arnold::search {
namespace {

constexpr int kMostWordCharacters = 40;
constexpr int kMostJoinedParts = 4;
constexpr int kLeastCorrectable = 3;

enum class For { Query, Index };

bool isWrittenWithoutSpaces(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

void addPairs(QStringList &words, QStringView run, For use)
{
    if (run.size() == 1 || use == For::Index) {
        for (const QChar c : run)
            words += QString(c);
    }
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        words += run.mid(i, 2).toString();
}

QStringList split(const QString &plain, For use)
{
    QStringList words;
    qsizetype begin = 0;
    while (begin < plain.size()) {
        if (!isWordCharacter(plain[begin])) {
            ++begin;
            continue;
        }
        const bool pairs = isWrittenWithoutSpaces(plain[begin]);
        qsizetype end = begin + 1;
        while (end < plain.size() && isWordCharacter(plain[end])
               && isWrittenWithoutSpaces(plain[end]) == pairs)
            ++end;
        const QStringView run = QStringView(plain).mid(begin, end - begin);
        if (pairs)
            addPairs(words, run, use);
        else
            words += run.left(kMostWordCharacters).toString();
        begin = end;
    }
    return words;
}

QString plainId(const IdBytes &id)
{
    return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()))
                    .toHex());
}

} // namespace

QStringList wordsOf(const QString &text)
{
    return split(folded(text), For::Query);
}

QStringList indexedWordsOf(const QString &text)
{
    const QString plain = folded(text);
    QStringList words = split(plain, For::Index);
    const bool isPair = words.size() == 2;
    for (const QStringView chunk : QStringView(plain).split(QLatin1Char(' '))) {
        if (std::ranges::all_of(chunk, isWordCharacter))
            continue;
        const QString joined = chunk.toString();
        const qsizetype parts = split(joined, For::Query).size();
        if (parts > 1 && parts <= kMostJoinedParts)
            words += codeWord(joined);
    }
    if (isPair)
        words += codeWord(plain);
    return words;
}

QString codeWord(const QString &code)
{
    QString word;
    for (const QChar c : folded(code)) {
        if (isWordCharacter(c))
            word += c;
    }
    return word.left(kMostWordCharacters);
}

QString channelWord(ChannelId channel)
{
    return QStringLiteral("_p") + plainId(channel.bytes());
}

QString categoryWord(CategoryId category)
{
    return QStringLiteral("_c") + plainId(category.bytes());
}

QString optionWord(const QString &option, const QString &value)
{
    return QStringLiteral("_o%1_%2").arg(codeWord(option), codeWord(value));
}

bool isCorrectable(const QString &word)
{
    return word.size() >= kLeastCorrectable
            && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

int editDistance(QStringView a, QStringView b, int most)
{
    constexpr qsizetype kSize = kMostWordCharacters + 1;
    const qsizetype gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (gap > most || a.size() >= kSize || b.size() >= kSize)
        return most + 1;
    std::array<int, kSize> before {};
    std::array<int, kSize> above {};
    std::array<int, kSize> row {};
    for (qsizetype j = 0; j <= b.size(); ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
        before = above;
        above = row;
    }
    return std::min(above[b.size()], most + 1);
}

} // namespace arnold::search
