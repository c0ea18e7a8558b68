#pragma once
#include "core/catalog/Product.h"
#include "core/storage/Transaction.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace arnold::catalog {

// What products hang on: tax classes, and categories with their parents. Kept by the writer for as
// long as the shop's rules stay the same, so that a product costs one point read to check.
struct CatalogFrame {
    std::int64_t rulesVersion = -1;
    std::unordered_set<TaxClassId> taxClasses = {};
    std::unordered_map<CategoryId, CategoryId> parents = {}; // null: at the top
};
std::shared_ptr<const CatalogFrame> catalogFrame(WriteTx &tx);

// The product stands in `categories` and in all above them. Something new has nothing to clear.
void insertCategories(WriteTx &tx, const CatalogFrame &frame, ProductId product,
                      const std::vector<CategoryId> &categories, std::int64_t popularity);
void insertChannels(WriteTx &tx, ProductId product, const std::vector<ChannelId> &channels);
void insertProductMedia(WriteTx &tx, ProductId product, const std::vector<MediaId> &media);
void clearCategories(WriteTx &tx, ProductId product);
void clearChannels(WriteTx &tx, ProductId product);
void clearProductMedia(WriteTx &tx, ProductId product);

} // namespace arnold::catalog
