#pragma once
#include "core/selling/ShopRules.h"
#include "server/shop/Page.h"

#include <QStringList>

namespace arnold::shop {

// How things of the shop are shown to people on pages.

// As it stands on a parcel, line by line; the country by its own name for itself.
QStringList addressLines(const Address &address);
QString countryName(const QString &code);
// "6 Mar 2026", where the shop is.
QString dateOf(const Visit &visit, const ShopRules &rules, Instant at);
QString dateTimeOf(const Visit &visit, const ShopRules &rules, Instant at);
// A view's way back: "back" with `path` and the words for it.
QJsonObject backTo(const Visit &visit, const char *path);
// [{line: ...}, ...]
QJsonArray asLines(const QStringList &lines);

} // namespace arnold::shop
