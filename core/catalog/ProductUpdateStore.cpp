#include "core/audit/Audit.h"
#include "core/base/Metadata.h"
#include "core/catalog/Barcode.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogFrame.h"
#include "core/catalog/CatalogStates.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/search/SearchIndex.h"
#include "core/shop/Settings.h"

// Changing products and variants, and what else the catalogue is made of.
namespace arnold::catalog {
namespace {

constexpr auto kVersionOfProduct =
        "SELECT version, popularity FROM product WHERE id = ? AND archived_at IS NULL";
constexpr auto kHandleTaken = "SELECT 1 FROM product WHERE handle = ? AND id <> ?";
constexpr auto kUpdateProduct =
        "UPDATE product SET handle = COALESCE(?, handle), title = COALESCE(?, title), "
        "subtitle = COALESCE(?, subtitle), description = COALESCE(?, description), "
        "brand = COALESCE(?, brand), status = COALESCE(?, status), "
        "tax_class_id = COALESCE(?, tax_class_id), shelf = COALESCE(?, shelf), "
        "popularity = COALESCE(?, popularity), seo_title = COALESCE(?, seo_title), "
        "seo_description = COALESCE(?, seo_description), metadata = COALESCE(?, metadata), "
        "version = version + 1, updated_at = ? WHERE id = ? AND version = ?";
constexpr auto kSetThumbnail = "UPDATE product SET thumbnail_id = ? WHERE id = ?";
constexpr auto kSetRank = "UPDATE product_category SET rank = ? WHERE product_id = ?";
constexpr auto kArchiveProduct = "UPDATE product SET archived_at = ?, version = version + 1, "
                                 "updated_at = ? WHERE id = ? AND archived_at IS NULL";
constexpr auto kArchiveVariants =
        "UPDATE variant SET archived_at = ? WHERE product_id = ? AND archived_at IS NULL";

constexpr auto kVersionOfVariant =
        "SELECT version, product_id FROM variant WHERE id = ? AND archived_at IS NULL";
constexpr auto kSkuTaken = "SELECT 1 FROM variant WHERE sku = ? AND id <> ?";
constexpr auto kUpdateVariant =
        "UPDATE variant SET sku = COALESCE(?, sku), title = COALESCE(?, title), "
        "tracking = COALESCE(?, tracking), "
        "backorder_limit_micros = COALESCE(?, backorder_limit_micros), "
        "minimum_age = COALESCE(?, minimum_age), discountable = COALESCE(?, discountable), "
        "metadata = COALESCE(?, metadata), version = version + 1, updated_at = ? "
        "WHERE id = ? AND version = ?";
constexpr auto kClearBarcodes = "DELETE FROM barcode WHERE variant_id = ?";
constexpr auto kInsertBarcode =
        "INSERT INTO barcode (code, variant_id, pack_quantity_micros) VALUES (?, ?, ?) "
        "ON CONFLICT (code) DO NOTHING";

constexpr auto kInsertCategory =
        "INSERT INTO category (id, parent_id, handle, name, position, shelf, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (handle) DO NOTHING";
constexpr auto kInsertCollection = "INSERT INTO collection (id, handle, title, created_at) "
                                   "VALUES (?, ?, ?, ?) ON CONFLICT (handle) DO NOTHING";
constexpr auto kInsertTaxClass =
        "INSERT INTO tax_class (id, code, name) VALUES (?, ?, ?) ON CONFLICT (code) DO NOTHING";
constexpr auto kInsertMedia = "INSERT INTO media (id, kind, path, alt, width_px, height_px, "
                              "created_at) VALUES (?, 'picture', ?, ?, ?, ?, ?)";
constexpr auto kClearQuickKeys = "DELETE FROM quick_key WHERE location_id = ?";
constexpr auto kInsertQuickKey =
        "INSERT INTO quick_key (location_id, position, variant_id) VALUES (?, ?, ?)";
constexpr auto kQuickKeys = "SELECT q.variant_id FROM quick_key q "
                            "JOIN variant v ON v.id = q.variant_id AND v.archived_at IS NULL "
                            "WHERE q.location_id = ? ORDER BY q.position LIMIT 500";

Error refuse(ErrorCode code, const char *field)
{
    return {code, QString::fromLatin1(field)};
}

Error lostUpdate(std::int64_t stored)
{
    return {ErrorCode::LostUpdate,
            QStringLiteral("version"),
            {},
            {{QStringLiteral("version"), QString::number(stored)}}};
}

template <typename T, typename ToName>
auto named(const std::optional<T> &value, ToName toName) -> std::optional<QString>
{
    return value ? std::optional<QString>(toName(*value)) : std::nullopt;
}

Result<void> validate(WriteTx &tx, ProductId id, const ProductChange &change,
                      const CatalogFrame &frame)
{
    if (change.title && change.title->trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, "title");
    if (change.handle && change.handle->isEmpty())
        return refuse(ErrorCode::MissingField, "handle");
    if (change.handle && tx.queryOne<int>(kHandleTaken, *change.handle, id))
        return refuse(ErrorCode::Conflict, "handle");
    if (change.taxClass && !frame.taxClasses.contains(*change.taxClass))
        return refuse(ErrorCode::NotFound, "tax_class");
    for (std::size_t i = 0; change.categories && i < change.categories->size(); ++i) {
        if (!frame.parents.contains((*change.categories)[i]))
            return Error {ErrorCode::NotFound, QStringLiteral("categories[%1]").arg(i)};
    }
    return {};
}

void replaceLists(WriteTx &tx, ProductId id, const ProductChange &change, const CatalogFrame &frame,
                  std::int64_t popularity)
{
    if (change.categories) {
        clearCategories(tx, id);
        insertCategories(tx, frame, id, *change.categories, popularity);
    } else if (change.popularity) {
        tx.execute(kSetRank, -popularity, id);
    }
    if (change.channels) {
        clearChannels(tx, id);
        insertChannels(tx, id, *change.channels);
    }
    if (change.media) {
        clearProductMedia(tx, id);
        insertProductMedia(tx, id, *change.media);
        tx.execute(kSetThumbnail, change.media->empty() ? MediaId() : change.media->front(), id);
    }
}

Result<void> replaceBarcodes(WriteTx &tx, VariantId id, const std::vector<NewBarcode> &barcodes)
{
    tx.execute(kClearBarcodes, id);
    for (std::size_t i = 0; i < barcodes.size(); ++i) {
        if (tx.execute(kInsertBarcode, normalBarcode(barcodes[i].code), id,
                       barcodes[i].packQuantityMicros)
            != 1)
            return Error {ErrorCode::Conflict, QStringLiteral("barcodes[%1]").arg(i)};
    }
    return {};
}

} // namespace

Result<std::int64_t> updateProduct(WriteTx &tx, ProductId id, std::int64_t version,
                                   const ProductChange &change)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CatalogEdit));
    const auto stored = tx.queryOne<std::int64_t, std::int64_t>(kVersionOfProduct, id);
    if (!stored)
        return refuse(ErrorCode::NotFound, "product");
    if (std::get<0>(*stored) != version)
        return lostUpdate(std::get<0>(*stored));
    const auto frame = catalogFrame(tx);
    ARNOLD_CHECK(validate(tx, id, change, *frame));
    audit::NewEntry entry {.action = "product.change",
                           .subjectKind = "product",
                           .subject = id.bytes(),
                           .before = productState(tx, id)};
    if (tx.execute(kUpdateProduct, change.handle, change.title, change.subtitle, change.description,
                   change.brand, named(change.status, productStatusName), change.taxClass,
                   change.shelf, change.popularity, change.seoTitle, change.seoDescription,
                   named(change.metadata, metadataToJson), tx.now(), id, version)
        != 1)
        return lostUpdate(version + 1);
    replaceLists(tx, id, change, *frame, change.popularity.value_or(std::get<1>(*stored)));
    search::indexProduct(tx, id);
    entry.after = productState(tx, id);
    audit::keepDifference(entry);
    audit::append(tx, entry);
    events::announce(tx, {"product.updated", "product", id.bytes()});
    return version + 1;
}

Result<std::int64_t> updateVariant(WriteTx &tx, VariantId id, std::int64_t version,
                                   const VariantChange &change)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CatalogEdit));
    const auto stored = tx.queryOne<std::int64_t, ProductId>(kVersionOfVariant, id);
    if (!stored)
        return refuse(ErrorCode::NotFound, "variant");
    if (std::get<0>(*stored) != version)
        return lostUpdate(std::get<0>(*stored));
    if (change.sku && change.sku->trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, "sku");
    if (change.sku && tx.queryOne<int>(kSkuTaken, *change.sku, id))
        return refuse(ErrorCode::Conflict, "sku");
    if (change.backorderLimitMicros && *change.backorderLimitMicros < 0)
        return refuse(ErrorCode::InvalidValue, "backorder_limit");
    if (change.tracking == Tracking::Components)
        return refuse(ErrorCode::InvalidValue, "tracking");
    audit::NewEntry entry {.action = "variant.change",
                           .subjectKind = "variant",
                           .subject = id.bytes(),
                           .before = variantState(tx, id)};
    if (tx.execute(kUpdateVariant, change.sku, change.title, named(change.tracking, trackingName),
                   change.backorderLimitMicros, change.minimumAge, change.discountable,
                   named(change.metadata, metadataToJson), tx.now(), id, version)
        != 1)
        return lostUpdate(version + 1);
    if (change.barcodes)
        ARNOLD_CHECK(replaceBarcodes(tx, id, *change.barcodes));
    search::indexProduct(tx, std::get<1>(*stored));
    entry.after = variantState(tx, id);
    audit::keepDifference(entry);
    audit::append(tx, entry);
    events::announce(tx, {"product.updated", "product", std::get<1>(*stored).bytes()});
    return version + 1;
}

Result<void> archiveProduct(WriteTx &tx, ProductId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CatalogEdit));
    if (tx.execute(kArchiveProduct, tx.now(), tx.now(), id) != 1)
        return refuse(ErrorCode::NotFound, "product");
    tx.execute(kArchiveVariants, tx.now(), id);
    search::indexProduct(tx, id);
    audit::append(tx,
                  {.action = "product.archive", .subjectKind = "product", .subject = id.bytes()});
    events::announce(tx, {"product.archived", "product", id.bytes()});
    return {};
}

Result<CategoryId> createCategory(WriteTx &tx, const NewCategory &category)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CatalogEdit));
    if (category.name.trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, "name");
    if (!category.parent.isNull() && !catalogFrame(tx)->parents.contains(category.parent))
        return refuse(ErrorCode::NotFound, "parent");
    const CategoryId id = category.id.isNull() ? CategoryId::make() : category.id;
    const QString handle = category.handle.isEmpty() ? handleFor(category.name) : category.handle;
    if (tx.execute(kInsertCategory, id, category.parent, handle, category.name, category.position,
                   category.shelf, tx.now())
        != 1)
        return refuse(ErrorCode::Conflict, "handle");
    shop::bumpRules(tx);
    audit::append(tx,
                  {.action = "category.create",
                   .subjectKind = "category",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("handle"), handle},
                             {QStringLiteral("name"), category.name}}});
    events::announce(tx, {"category.created", "category", id.bytes()});
    return id;
}

Result<CollectionId> createCollection(WriteTx &tx, const QString &handle, const QString &title)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CatalogEdit));
    if (title.trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, "title");
    const auto id = CollectionId::make();
    if (tx.execute(kInsertCollection, id, handle.isEmpty() ? handleFor(title) : handle, title,
                   tx.now())
        != 1)
        return refuse(ErrorCode::Conflict, "handle");
    audit::append(tx,
                  {.action = "collection.create",
                   .subjectKind = "collection",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("title"), title}}});
    return id;
}

Result<TaxClassId> createTaxClass(WriteTx &tx, const QString &code, const QString &name)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::SettingsEdit));
    const auto id = TaxClassId::make();
    if (tx.execute(kInsertTaxClass, id, code, name) != 1)
        return refuse(ErrorCode::Conflict, "code");
    shop::bumpRules(tx);
    audit::append(tx,
                  {.action = "tax_class.create",
                   .subjectKind = "tax_class",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("code"), code}, {QStringLiteral("name"), name}}});
    return id;
}

MediaId insertMedia(WriteTx &tx, const NewMedia &media)
{
    const auto id = MediaId::make();
    const auto size = [](int px) { return px > 0 ? std::optional(px) : std::nullopt; };
    tx.execute(kInsertMedia, id, media.path, media.alt, size(media.widthPx), size(media.heightPx),
               tx.now());
    return id;
}

Result<void> setQuickKeys(WriteTx &tx, LocationId location, std::span<const VariantId> variants)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CatalogEdit));
    tx.execute(kClearQuickKeys, location);
    int position = 0;
    for (const VariantId &variant : variants)
        tx.execute(kInsertQuickKey, location, position++, variant);
    audit::append(tx,
                  {.action = "quick_keys.set",
                   .subjectKind = "location",
                   .subject = location.bytes(),
                   .after = {{QStringLiteral("keys"), position}}});
    events::announce(tx, {"quick_keys.updated", "location", location.bytes()});
    return {};
}

std::vector<VariantId> quickKeys(ReadTx &tx, LocationId location)
{
    std::vector<VariantId> found;
    auto rows = tx.query(kQuickKeys, location);
    while (rows.next())
        found.push_back(rows.value<VariantId>(0));
    return found;
}

} // namespace arnold::catalog
