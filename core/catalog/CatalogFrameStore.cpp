#include "core/catalog/CatalogFrame.h"

#include "core/catalog/CatalogStore.h"
#include "core/shop/Settings.h"

#include <map>

namespace arnold::catalog {
namespace {

constexpr auto kKey = "catalog-frame";
constexpr auto kClearCategories = "DELETE FROM product_category WHERE product_id = ?";
constexpr auto kInsertCategory = "INSERT INTO product_category (product_id, category_id, direct, "
                                 "rank) VALUES (?, ?, ?, ?)";
constexpr auto kClearChannels = "DELETE FROM publication WHERE product_id = ?";
constexpr auto kInsertChannel =
        "INSERT INTO publication (product_id, channel_id, published_from) VALUES (?, ?, ?) "
        "ON CONFLICT (product_id, channel_id) DO NOTHING";
constexpr auto kClearMedia = "DELETE FROM product_media WHERE product_id = ?";
constexpr auto kInsertMedia =
        "INSERT INTO product_media (product_id, position, media_id) VALUES (?, ?, ?)";

} // namespace

std::shared_ptr<const CatalogFrame> catalogFrame(WriteTx &tx)
{
    using Kept = std::shared_ptr<const CatalogFrame>;
    const std::int64_t version = shop::rulesVersion(tx);
    if (const auto kept = tx.cached<Kept>(kKey); kept && (*kept)->rulesVersion == version)
        return *kept;
    auto frame = std::make_shared<CatalogFrame>();
    frame->rulesVersion = version;
    for (const TaxClass &taxClass : taxClasses(tx))
        frame->taxClasses.insert(taxClass.id);
    for (const Category &category : categories(tx))
        frame->parents.emplace(category.id, category.parent);
    tx.setCached(kKey, Kept(frame));
    return frame;
}

void insertCategories(WriteTx &tx, const CatalogFrame &frame, ProductId product,
                      const std::vector<CategoryId> &categories, std::int64_t popularity)
{
    std::map<CategoryId, bool> direct;
    for (const CategoryId &category : categories) {
        direct[category] = true;
        for (auto it = frame.parents.find(category);
             it != frame.parents.end() && !it->second.isNull(); it = frame.parents.find(it->second))
            direct.try_emplace(it->second, false);
    }
    for (const auto &[category, isDirect] : direct)
        tx.post(kInsertCategory, product, category, isDirect, -popularity);
}

void insertChannels(WriteTx &tx, ProductId product, const std::vector<ChannelId> &channels)
{
    for (const ChannelId &channel : channels)
        tx.post(kInsertChannel, product, channel, tx.now());
}

void insertProductMedia(WriteTx &tx, ProductId product, const std::vector<MediaId> &media)
{
    int position = 0;
    for (const MediaId &each : media)
        tx.post(kInsertMedia, product, position++, each);
}

void clearCategories(WriteTx &tx, ProductId product)
{
    tx.execute(kClearCategories, product);
}
void clearChannels(WriteTx &tx, ProductId product)
{
    tx.execute(kClearChannels, product);
}
void clearProductMedia(WriteTx &tx, ProductId product)
{
    tx.execute(kClearMedia, product);
}

} // namespace arnold::catalog
