#pragma once
#include "core/catalog/CatalogIds.h"
#include "core/storage/Transaction.h"

#include <span>

// Keeps what products are found by. Within the command that changes them, so that whoever was
// answered finds what was written.
namespace arnold::search {

// Anew from the product as it stands; an archived or unknown one is forgotten.
void indexProduct(WriteTx &tx, ProductId id);
// Many: read together, and written in the order of the index, which costs a fraction.
void indexProducts(WriteTx &tx, std::span<const ProductId> ids);

// Whether every product has its entry. One that does not is from before the index was as it is now.
bool isIndexed(ReadTx &tx);
// Goes on through the products and indexes those of the next `limit` that have no entry. Once there
// are no more the store is indexed, and it does nothing.
void indexMissing(WriteTx &tx, int limit);

} // namespace arnold::search
