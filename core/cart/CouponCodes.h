#pragma once
#include <QString>

#include <vector>

namespace arnold::cart {

// The codes of a cart or an order in the order in which they were entered, as their column keeps
// them: a JSON list of texts.
QString codesToJson(const std::vector<QString> &codes);
// What is no list is no code.
std::vector<QString> codesFromJson(const QString &json);

} // namespace arnold::cart
