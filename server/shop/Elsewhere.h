#pragma once
#include "server/shop/Shown.h"

#include <QJsonArray>

namespace arnold::shop {

// The log-ins elsewhere that open the account of whoever looks, each with a button that ends it:
// what the page about signing in shows. Empty when there are none.
QJsonArray loginsElsewhere(const Visit &visit, ReadTx &tx, const ShopRules &rules);

} // namespace arnold::shop
