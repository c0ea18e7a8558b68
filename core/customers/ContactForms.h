#pragma once
#include <QString>

#include <vector>

namespace arnold::customers {

// The words of a name as they are searched: lower case, without accents.
std::vector<QString> wordsOf(const QString &name);
// What a name is found by: of each word its first 3 to 8 letters, and the whole of a shorter one.
std::vector<QString> searchTokens(const QString &name);
// The token by which a word that somebody types is looked up.
QString tokenFor(const QString &word);

} // namespace arnold::customers
