#pragma once
#include "core/catalog/CatalogIds.h"
#include "core/shop/ShopIds.h"

#include <QStringList>

// Words as the search index holds them. Pure functions.
namespace arnold::search {

// Folded letters and numbers, in their order: "Crème brûlée, 4×90 g" gives creme, brulee, 4, 90, g.
// What is written without spaces (Chinese, Japanese) goes by pairs of characters. A word is at most
// 40 characters.
QStringList wordsOf(const QString &text);
// What `text` is found by: its words, single characters of what goes by pairs, and together what
// stands together ("SHIRT-M": shirtm) or is a pair ("water bottle": waterbottle).
QStringList indexedWordsOf(const QString &text);
// The letters and numbers of a SKU or barcode without anything between: "SHIRT-M" gives shirtm.
QString codeWord(const QString &code);

// Words that nobody can type, for what a search is narrowed to.
QString channelWord(ChannelId channel);
QString categoryWord(CategoryId category);
QString optionWord(const QString &option, const QString &value);

// Whether the word takes part in correcting typing errors: letters alone, at least three.
bool isCorrectable(const QString &word);
// How many single edits (insert, delete, replace, swap neighbours) lie between the two; `most` + 1
// when it is more than `most`. (Optimal string alignment.)
int editDistance(QStringView a, QStringView b, int most);

} // namespace arnold::search
