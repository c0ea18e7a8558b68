#pragma once
#include "core/identity/Permission.h"

#include <QVariantList>

namespace arnold::ui {

// What a key that only reads may: the rights that change nothing.
std::set<Permission> readingScopes();
// In a line: "Reads everything", "Goods, Orders and customers".
QString scopesInShort(const std::set<Permission> &scopes);
// [{group, title, partly}]: the rights that they are, in the order of the matrix; `group` stands
// before the first of its own, `partly` where a right is not given whole.
QVariantList scopesInWords(const std::set<Permission> &scopes);

} // namespace arnold::ui
