#include "core/customers/ContactForms.h"

#include "core/customers/Customers.h"

#include <algorithm>

namespace arnold::customers {
namespace {

constexpr int kShortestPrefix = 3;
constexpr int kLongestPrefix = 8;

} // namespace

QString normalisedPhone(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QLatin1Char(static_cast<char>('0' + c.digitValue()));
        else if (c == QLatin1Char('+') && digits.isEmpty())
            digits += c;
    }
    if (digits.startsWith(QLatin1String("00")))
        digits.replace(0, 2, QLatin1Char('+'));
    return digits;
}

std::vector<QString> wordsOf(const QString &name)
{
    std::vector<QString> words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && std::ranges::find(words, word) == words.end())
            words.push_back(word);
        word.clear();
    };
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c;
        else
            end();
    }
    end();
    return words;
}

std::vector<QString> searchTokens(const QString &name)
{
    std::vector<QString> tokens;
    for (const QString &word : wordsOf(name)) {
        if (word.size() < kShortestPrefix)
            tokens.push_back(word);
        for (int length = kShortestPrefix; length <= std::min<int>(kLongestPrefix, word.size());
             ++length)
            tokens.push_back(word.left(length));
    }
    std::ranges::sort(tokens);
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

QString tokenFor(const QString &word)
{
    return word.left(kLongestPrefix);
}

} // namespace arnold::customers
