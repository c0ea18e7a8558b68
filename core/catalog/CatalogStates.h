#pragma once
#include "core/catalog/CatalogIds.h"
#include "core/storage/Transaction.h"

#include <QJsonObject>

namespace arnold::catalog {

// What a change of goods may change, as the audit keeps it. Empty when it is not there.
QJsonObject productState(ReadTx &tx, ProductId id);
QJsonObject variantState(ReadTx &tx, VariantId id);

} // namespace arnold::catalog
