#include "core/catalog/CatalogStore.h"

#include "core/base/Metadata.h"
#include "core/storage/InList.h"

#include <algorithm>

namespace arnold::catalog {
namespace {

#define ARNOLD_PRODUCT_COLUMNS                                                                     \
    "p.id, p.handle, p.title, p.subtitle, p.description, p.brand, p.status, p.kind, "              \
    "p.tax_class_id, m.path, p.shelf, p.popularity, p.seo_title, p.seo_description, p.metadata, "  \
    "p.version, p.created_at, p.updated_at, p.archived_at "                                        \
    "FROM product p LEFT JOIN media m ON m.id = p.thumbnail_id "

constexpr auto kProduct = "SELECT " ARNOLD_PRODUCT_COLUMNS "WHERE p.id = ?";
constexpr auto kProducts = "SELECT " ARNOLD_PRODUCT_COLUMNS "WHERE p.id";
constexpr auto kProductByHandle = "SELECT id FROM product WHERE handle = ? AND archived_at IS NULL";

#define ARNOLD_VARIANT_COLUMNS                                                                     \
    "id, product_id, sku, title, position, unit, unit_decimals, tracking, "                        \
    "backorder_limit_micros, content_micros, content_unit, weight_grams, tax_class_id, "           \
    "deposit_variant_id, deposit_per_micros, minimum_age, discountable, serial_tracked, "          \
    "media_id, metadata, version, archived_at FROM variant "

constexpr auto kVariant = "SELECT " ARNOLD_VARIANT_COLUMNS "WHERE id = ?";
constexpr auto kVariantsOf = "SELECT " ARNOLD_VARIANT_COLUMNS
                             "WHERE archived_at IS NULL AND product_id";
constexpr auto kVariantBySku = "SELECT id FROM variant WHERE sku = ?";
constexpr auto kByBarcode = "SELECT variant_id, pack_quantity_micros FROM barcode WHERE code = ?";
constexpr auto kComponents = "SELECT component_id, quantity_micros FROM variant_component "
                             "WHERE variant_id = ? ORDER BY position";

constexpr auto kOptions = "SELECT id, name FROM product_option WHERE product_id = ? "
                          "ORDER BY position";
constexpr auto kOptionValues =
        "SELECT v.option_id, v.id, v.name, v.swatch FROM product_option_value v "
        "JOIN product_option o ON o.id = v.option_id WHERE o.product_id = ? "
        "ORDER BY o.position, v.position";
constexpr auto kBarcodesOf = "SELECT b.variant_id, b.code FROM barcode b "
                             "JOIN variant v ON v.id = b.variant_id WHERE v.product_id = ? "
                             "ORDER BY b.variant_id, b.code";
constexpr auto kValuesOf = "SELECT x.variant_id, x.value_id FROM variant v "
                           "JOIN variant_option_value x ON x.variant_id = v.id "
                           "JOIN product_option o ON o.id = x.option_id WHERE v.product_id = ? "
                           "ORDER BY x.variant_id, o.position";
constexpr auto kMediaOf = "SELECT m.id, m.path, m.alt, m.width_px, m.height_px "
                          "FROM product_media x JOIN media m ON m.id = x.media_id "
                          "WHERE x.product_id = ? ORDER BY x.position";
// What a product stands in, in one statement: categories (0), collections (1).
constexpr auto kStandsIn =
        "SELECT 0, category_id FROM product_category WHERE product_id = ? AND direct = 1 "
        "UNION ALL SELECT 1, collection_id FROM product_collection WHERE product_id = ?";
constexpr auto kAttributes = "SELECT name, words FROM product_attribute WHERE product_id = ?";

constexpr auto kTaxClasses = "SELECT id, code, name FROM tax_class ORDER BY id LIMIT 1000";
constexpr auto kCategories = "SELECT id, parent_id, handle, name, position, shelf FROM category "
                             "WHERE archived_at IS NULL ORDER BY position, name LIMIT 100000";
constexpr auto kCategoryCounts =
        "SELECT COUNT(*) FROM (SELECT 1 FROM product_category c "
        "JOIN publication u ON u.product_id = c.product_id AND u.channel_id = ? "
        "AND u.published_from <= ? AND (u.published_to IS NULL OR u.published_to > ?) "
        "JOIN product p ON p.id = c.product_id AND p.archived_at IS NULL AND p.status = 'active' "
        "WHERE c.category_id = ? LIMIT ?) counted";

constexpr auto kChannelsOf = "SELECT channel_id FROM publication WHERE product_id = ? "
                             "ORDER BY channel_id LIMIT 1000";
constexpr auto kIsPublished =
        "SELECT 1 FROM product p JOIN publication u ON u.product_id = p.id WHERE p.id = ? "
        "AND u.channel_id = ? AND p.status = 'active' AND p.archived_at IS NULL "
        "AND u.published_from <= ? AND (u.published_to IS NULL OR u.published_to > ?)";

Product readProduct(Rows &rows)
{
    Product product;
    product.id = rows.value<ProductId>(0);
    product.handle = rows.value<QString>(1);
    product.title = rows.value<QString>(2);
    product.subtitle = rows.value<QString>(3);
    product.description = rows.value<QString>(4);
    product.brand = rows.value<QString>(5);
    product.status = productStatusFromName(rows.value<QString>(6)).value();
    product.kind = productKindFromName(rows.value<QString>(7)).value();
    product.taxClass = rows.value<TaxClassId>(8);
    product.thumbnail = rows.value<QString>(9);
    product.shelf = rows.value<QString>(10);
    product.popularity = rows.value<std::int64_t>(11);
    product.seoTitle = rows.value<QString>(12);
    product.seoDescription = rows.value<QString>(13);
    product.metadata = metadataFromJson(rows.value<QString>(14));
    product.version = rows.value<std::int64_t>(15);
    product.createdAt = rows.value<Instant>(16);
    product.updatedAt = rows.value<Instant>(17);
    product.archived = !rows.isNull(18);
    return product;
}

Variant readVariant(Rows &rows)
{
    Variant variant;
    variant.id = rows.value<VariantId>(0);
    variant.product = rows.value<ProductId>(1);
    variant.sku = rows.value<QString>(2);
    variant.title = rows.value<QString>(3);
    variant.position = rows.value<int>(4);
    variant.unit = unitFromName(rows.value<QString>(5)).value_or(Unit::Piece);
    variant.unitDecimals = rows.value<int>(6);
    variant.tracking = trackingFromName(rows.value<QString>(7)).value();
    variant.backorderLimitMicros = rows.value<std::int64_t>(8);
    if (!rows.isNull(9)) {
        const auto unit = unitFromName(rows.value<QString>(10)).value_or(Unit::Piece);
        variant.content = Quantity(rows.value<std::int64_t>(9), unit);
    }
    variant.weightGrams = rows.value<std::optional<int>>(11);
    variant.taxClass = rows.value<TaxClassId>(12);
    variant.depositVariant = rows.value<VariantId>(13);
    variant.depositPerMicros = rows.value<std::int64_t>(14);
    variant.minimumAge = rows.value<int>(15);
    variant.discountable = rows.value<bool>(16);
    variant.serialTracked = rows.value<bool>(17);
    variant.media = rows.value<MediaId>(18);
    variant.metadata = metadataFromJson(rows.value<QString>(19));
    variant.version = rows.value<std::int64_t>(20);
    variant.archived = !rows.isNull(21);
    return variant;
}

void readOptions(ReadTx &tx, ProductDetail &detail)
{
    auto rows = tx.query(kOptions, detail.product.id);
    while (rows.next())
        detail.options.push_back({rows.value<OptionId>(0), rows.value<QString>(1), {}});
    if (detail.options.empty())
        return;
    auto values = tx.query(kOptionValues, detail.product.id);
    while (values.next()) {
        const auto option = values.value<OptionId>(0);
        for (ProductOption &candidate : detail.options) {
            if (candidate.id == option)
                candidate.values.push_back({values.value<OptionValueId>(1),
                                            values.value<QString>(2), values.value<QString>(3)});
        }
    }
}

Variant *find(std::vector<Variant> &variants, VariantId id)
{
    const auto it = std::ranges::find(variants, id, &Variant::id);
    return it == variants.end() ? nullptr : &*it;
}

void readVariants(ReadTx &tx, ProductDetail &detail)
{
    const std::array ids {detail.product.id};
    detail.variants = variantsOf(tx, ids);
    auto barcodes = tx.query(kBarcodesOf, detail.product.id);
    while (barcodes.next()) {
        if (Variant *variant = find(detail.variants, barcodes.value<VariantId>(0)))
            variant->barcodes.push_back(barcodes.value<QString>(1));
    }
    if (detail.options.empty())
        return;
    auto values = tx.query(kValuesOf, detail.product.id);
    while (values.next()) {
        if (Variant *variant = find(detail.variants, values.value<VariantId>(0)))
            variant->optionValues.push_back(values.value<OptionValueId>(1));
    }
}

} // namespace

std::optional<Product> product(ReadTx &tx, ProductId id)
{
    auto rows = tx.query(kProduct, id);
    return rows.next() ? std::optional(readProduct(rows)) : std::nullopt;
}

std::vector<Product> products(ReadTx &tx, std::span<const ProductId> ids)
{
    std::vector<Product> found;
    if (ids.empty())
        return found;
    auto rows = queryIn(tx, kProducts, ids, "");
    while (rows.next())
        found.push_back(readProduct(rows));
    std::unordered_map<ProductId, std::size_t> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.emplace(ids[i], i);
    std::ranges::sort(found, {}, [&](const Product &p) { return places.at(p.id); });
    return found;
}

std::optional<ProductId> productByHandle(ReadTx &tx, QStringView handle)
{
    return tx.queryOne<ProductId>(kProductByHandle, handle);
}

std::optional<ProductDetail> productDetail(ReadTx &tx, ProductId id)
{
    auto found = product(tx, id);
    if (!found)
        return std::nullopt;
    ProductDetail detail;
    detail.product = std::move(*found);
    readOptions(tx, detail);
    readVariants(tx, detail);
    auto media = tx.query(kMediaOf, id);
    while (media.next())
        detail.media.push_back({media.value<MediaId>(0), media.value<QString>(1),
                                media.value<QString>(2), media.value<int>(3), media.value<int>(4)});
    auto standsIn = tx.query(kStandsIn, id, id);
    while (standsIn.next()) {
        if (standsIn.value<int>(0) == 0)
            detail.categories.push_back(standsIn.value<CategoryId>(1));
        else
            detail.collections.push_back(standsIn.value<CollectionId>(1));
    }
    auto attributes = tx.query(kAttributes, id);
    while (attributes.next())
        detail.attributes.emplace(attributes.value<QString>(0), attributes.value<QString>(1));
    return detail;
}

std::vector<Variant> variantsOf(ReadTx &tx, std::span<const ProductId> products)
{
    std::vector<Variant> found;
    if (products.empty())
        return found;
    auto rows = queryIn(tx, kVariantsOf, products, "ORDER BY product_id, position");
    while (rows.next())
        found.push_back(readVariant(rows));
    return found;
}

std::optional<Variant> variant(ReadTx &tx, VariantId id)
{
    auto rows = tx.query(kVariant, id);
    return rows.next() ? std::optional(readVariant(rows)) : std::nullopt;
}

std::optional<VariantId> variantBySku(ReadTx &tx, QStringView sku)
{
    return tx.queryOne<VariantId>(kVariantBySku, sku);
}

std::optional<BarcodeHit> variantByBarcode(ReadTx &tx, QStringView code)
{
    const auto hit = tx.queryOne<VariantId, std::int64_t>(kByBarcode, code);
    if (!hit)
        return std::nullopt;
    return BarcodeHit {std::get<0>(*hit), std::get<1>(*hit)};
}

std::vector<VariantComponent> componentsOf(ReadTx &tx, VariantId id)
{
    std::vector<VariantComponent> found;
    auto rows = tx.query(kComponents, id);
    while (rows.next())
        found.push_back({rows.value<VariantId>(0), rows.value<std::int64_t>(1)});
    return found;
}

std::vector<TaxClass> taxClasses(ReadTx &tx)
{
    std::vector<TaxClass> found;
    auto rows = tx.query(kTaxClasses);
    while (rows.next())
        found.push_back(
                {rows.value<TaxClassId>(0), rows.value<QString>(1), rows.value<QString>(2)});
    return found;
}

std::vector<Category> categories(ReadTx &tx)
{
    std::vector<Category> found;
    auto rows = tx.query(kCategories);
    while (rows.next())
        found.push_back({rows.value<CategoryId>(0), rows.value<CategoryId>(1),
                         rows.value<QString>(2), rows.value<QString>(3), rows.value<int>(4),
                         rows.value<QString>(5)});
    return found;
}

std::unordered_map<CategoryId, std::int64_t> categoryCounts(ReadTx &tx, ChannelId channel,
                                                            std::int64_t most)
{
    std::unordered_map<CategoryId, std::int64_t> counts;
    for (const Category &category : categories(tx)) {
        const auto count = tx.queryOne<std::int64_t>(kCategoryCounts, channel, tx.now(), tx.now(),
                                                     category.id, most);
        if (count.value_or(0) > 0)
            counts.emplace(category.id, *count);
    }
    return counts;
}

std::vector<ChannelId> channelsOf(ReadTx &tx, ProductId id)
{
    std::vector<ChannelId> found;
    auto rows = tx.query(kChannelsOf, id);
    while (rows.next())
        found.push_back(rows.value<ChannelId>(0));
    return found;
}

bool isPublished(ReadTx &tx, ProductId id, ChannelId channel)
{
    return tx.queryOne<int>(kIsPublished, id, channel, tx.now(), tx.now()).has_value();
}

} // namespace arnold::catalog
