#include "core/audit/Audit.h"
#include "core/base/Metadata.h"
#include "core/catalog/Barcode.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogFrame.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/search/SearchIndex.h"

#include <QJsonArray>

// Making products and variants.
namespace arnold::catalog {
namespace {

constexpr int kMostTitleCharacters = 200;
constexpr int kMostSkuCharacters = 64;
constexpr int kMostHandleTries = 100;

constexpr auto kInsertProduct =
        "INSERT INTO product (id, handle, title, subtitle, description, brand, status, kind, "
        "tax_class_id, thumbnail_id, shelf, popularity, seo_title, seo_description, metadata, "
        "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (handle) DO NOTHING";
constexpr auto kInsertOption =
        "INSERT INTO product_option (id, product_id, name, position) VALUES (?, ?, ?, ?)";
constexpr auto kInsertOptionValue = "INSERT INTO product_option_value (id, option_id, name, "
                                    "position, swatch) VALUES (?, ?, ?, ?, ?)";
constexpr auto kInsertAttribute =
        "INSERT INTO product_attribute (product_id, name, words) VALUES (?, ?, ?)";
constexpr auto kInsertCollectionEntry =
        "INSERT INTO product_collection (collection_id, product_id, position) "
        "SELECT ?, ?, COALESCE(MAX(position) + 1, 0) FROM product_collection "
        "WHERE collection_id = ?";
constexpr auto kInsertVariant =
        "INSERT INTO variant (id, product_id, sku, title, position, unit, unit_decimals, tracking, "
        "backorder_limit_micros, content_micros, content_unit, weight_grams, tax_class_id, "
        "deposit_variant_id, deposit_per_micros, minimum_age, discountable, serial_tracked, "
        "media_id, metadata, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (sku) DO NOTHING";
constexpr auto kInsertVariantValue =
        "INSERT INTO variant_option_value (variant_id, option_id, value_id) VALUES (?, ?, ?)";
constexpr auto kInsertComponent = "INSERT INTO variant_component (variant_id, position, "
                                  "component_id, quantity_micros) VALUES (?, ?, ?, ?)";
constexpr auto kInsertBarcode =
        "INSERT INTO barcode (code, variant_id, pack_quantity_micros) VALUES (?, ?, ?) "
        "ON CONFLICT (code) DO NOTHING";
constexpr auto kOptionsOf =
        "SELECT o.id, v.id, v.name FROM product_option o "
        "JOIN product_option_value v ON v.option_id = o.id WHERE o.product_id = ? "
        "ORDER BY o.position, v.position";
constexpr auto kNextPosition =
        "SELECT COALESCE(MAX(position) + 1, 0) FROM variant WHERE product_id = ?";
constexpr auto kLiveProduct = "SELECT 1 FROM product WHERE id = ? AND archived_at IS NULL";
constexpr auto kTouchProduct =
        "UPDATE product SET version = version + 1, updated_at = ? WHERE id = ?";

Error refuse(ErrorCode code, const QString &field, const char *detail = "")
{
    return Error {code, field, QString::fromLatin1(detail)};
}

QString at(const char *list, std::size_t position, const char *field = "")
{
    QString name = QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(position);
    if (*field)
        name += QLatin1Char('.') + QLatin1String(field);
    return name;
}

// An option as stored, with the ids of its values.
struct StoredOption {
    OptionId id = {};
    std::vector<ProductOptionValue> values = {};
};

Result<void> validate(const NewVariant &variant, std::size_t position, std::size_t optionCount)
{
    if (variant.sku.trimmed().isEmpty() || variant.sku.size() > kMostSkuCharacters)
        return refuse(ErrorCode::MissingField, at("variants", position, "sku"));
    if (variant.unitDecimals < 0 || variant.unitDecimals > 6)
        return refuse(ErrorCode::InvalidValue, at("variants", position, "unit_decimals"));
    if (variant.backorderLimitMicros < 0)
        return refuse(ErrorCode::InvalidValue, at("variants", position, "backorder_limit"));
    if (variant.content && variant.content->micros() <= 0)
        return refuse(ErrorCode::InvalidValue, at("variants", position, "content"));
    if (variant.optionValues.size() != optionCount)
        return refuse(ErrorCode::InvalidValue, at("variants", position, "options"));
    if ((variant.tracking == Tracking::Components) == variant.components.empty())
        return refuse(ErrorCode::InvalidValue, at("variants", position, "components"));
    return {};
}

Result<void> validate(const NewProduct &product, const CatalogFrame &frame)
{
    if (product.title.trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, QStringLiteral("title"));
    if (product.title.size() > kMostTitleCharacters)
        return refuse(ErrorCode::InvalidValue, QStringLiteral("title"), "too long");
    if (!isBounded(product.metadata))
        return refuse(ErrorCode::TooLarge, QStringLiteral("metadata"));
    if (!frame.taxClasses.contains(product.taxClass))
        return refuse(ErrorCode::NotFound, QStringLiteral("tax_class"));
    if (product.variants.empty())
        return refuse(ErrorCode::MissingField, QStringLiteral("variants"));
    for (std::size_t i = 0; i < product.categories.size(); ++i) {
        if (!frame.parents.contains(product.categories[i]))
            return refuse(ErrorCode::NotFound, at("categories", i));
    }
    return {};
}

// A taken handle that nobody asked for gets a number.
Result<void> insertRow(WriteTx &tx, ProductId id, const NewProduct &product)
{
    const QString wanted = product.handle.isEmpty() ? handleFor(product.title) : product.handle;
    const MediaId thumbnail = product.media.empty() ? MediaId() : product.media.front();
    for (int i = 1; i <= kMostHandleTries && !tx.failed(); ++i) {
        const QString handle = i == 1   ? wanted
                : i == kMostHandleTries ? wanted + QLatin1Char('-') + id.toText().right(12)
                                        : wanted + QLatin1Char('-') + QString::number(i);
        if (tx.execute(kInsertProduct, id, handle, product.title, product.subtitle,
                       product.description, product.brand, productStatusName(product.status),
                       productKindName(product.kind), product.taxClass, thumbnail, product.shelf,
                       product.popularity, product.seoTitle, product.seoDescription,
                       metadataToJson(product.metadata), tx.now(), tx.now())
            == 1)
            return {};
        if (!product.handle.isEmpty())
            break;
    }
    return refuse(ErrorCode::Conflict, QStringLiteral("handle"));
}

std::vector<StoredOption> insertOptions(WriteTx &tx, ProductId product,
                                        const std::vector<NewOption> &options)
{
    std::vector<StoredOption> stored;
    for (std::size_t i = 0; i < options.size(); ++i) {
        StoredOption option {OptionId::make(), {}};
        tx.post(kInsertOption, option.id, product, options[i].name, static_cast<int>(i));
        for (const NewOptionValue &value : options[i].values) {
            const auto id = OptionValueId::make();
            const auto swatch = value.swatch.isEmpty() ? std::nullopt : std::optional(value.swatch);
            tx.post(kInsertOptionValue, id, option.id, value.name,
                    static_cast<int>(option.values.size()), swatch);
            option.values.push_back({id, value.name, {}});
        }
        stored.push_back(std::move(option));
    }
    return stored;
}

Result<void> insertValues(WriteTx &tx, VariantId id, const NewVariant &variant,
                          std::size_t position, const std::vector<StoredOption> &options)
{
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto &values = options[i].values;
        const auto it = std::find_if(values.begin(), values.end(), [&](const auto &value) {
            return value.name == variant.optionValues[i];
        });
        if (it == values.end())
            return refuse(ErrorCode::InvalidValue, at("variants", position, "options"));
        tx.post(kInsertVariantValue, id, options[i].id, it->id);
    }
    return {};
}

QString titleOf(const NewVariant &variant)
{
    if (!variant.title.isEmpty())
        return variant.title;
    QString title;
    for (const QString &value : variant.optionValues)
        title += (title.isEmpty() ? QString() : QStringLiteral(" / ")) + value;
    return title;
}

// `position` names the variant in refusals, `place` is its rank within the product.
Result<VariantId> insertVariant(WriteTx &tx, ProductId product, const NewVariant &variant,
                                std::size_t position, int place,
                                const std::vector<StoredOption> &options)
{
    ARNOLD_CHECK(validate(variant, position, options.size()));
    const VariantId id = variant.id.isNull() ? VariantId::make() : variant.id;
    const auto contentMicros = variant.content ? std::optional(variant.content->micros())
                                               : std::nullopt;
    const auto contentUnit = variant.content ? std::optional(unitName(variant.content->unit()))
                                             : std::nullopt;
    const auto depositPer = variant.depositVariant.isNull()
            ? std::nullopt
            : std::optional(variant.depositPerMicros);
    if (tx.execute(kInsertVariant, id, product, variant.sku, titleOf(variant), place,
                   unitName(variant.unit), variant.unitDecimals, trackingName(variant.tracking),
                   variant.backorderLimitMicros, contentMicros, contentUnit, variant.weightGrams,
                   variant.taxClass, variant.depositVariant, depositPer, variant.minimumAge,
                   variant.discountable, variant.serialTracked, variant.media,
                   metadataToJson(variant.metadata), tx.now(), tx.now())
        != 1)
        return refuse(ErrorCode::Conflict, at("variants", position, "sku"));
    ARNOLD_CHECK(insertValues(tx, id, variant, position, options));
    for (std::size_t i = 0; i < variant.components.size(); ++i)
        tx.post(kInsertComponent, id, static_cast<int>(i), variant.components[i].variant,
                variant.components[i].quantityMicros);
    for (std::size_t i = 0; i < variant.barcodes.size(); ++i) {
        const NewBarcode &barcode = variant.barcodes[i];
        if (tx.execute(kInsertBarcode, normalBarcode(barcode.code), id, barcode.packQuantityMicros)
            != 1)
            return refuse(ErrorCode::Conflict,
                          at("variants", position, "") + QLatin1Char('.') + at("barcodes", i));
    }
    return id;
}

// All but the search's entry.
Result<ProductId> insertUnindexed(WriteTx &tx, const NewProduct &product)
{
    const auto frame = catalogFrame(tx);
    ARNOLD_CHECK(validate(product, *frame));
    const ProductId id = product.id.isNull() ? ProductId::make() : product.id;
    ARNOLD_CHECK(insertRow(tx, id, product));
    const auto options = insertOptions(tx, id, product.options);
    for (std::size_t i = 0; i < product.variants.size(); ++i)
        ARNOLD_CHECK(insertVariant(tx, id, product.variants[i], i, static_cast<int>(i), options));
    insertCategories(tx, *frame, id, product.categories, product.popularity);
    insertChannels(tx, id, product.channels);
    insertProductMedia(tx, id, product.media);
    for (const CollectionId &collection : product.collections)
        tx.post(kInsertCollectionEntry, collection, id, collection);
    for (const auto &[name, words] : product.attributes)
        tx.post(kInsertAttribute, id, name, words);
    return id;
}

} // namespace

Result<ProductId> insertProduct(WriteTx &tx, const NewProduct &product)
{
    ARNOLD_TRY(id, insertUnindexed(tx, product));
    search::indexProduct(tx, id);
    return id;
}

Result<std::vector<ProductId>> insertProducts(WriteTx &tx, std::span<const NewProduct> products)
{
    std::vector<ProductId> ids;
    for (const NewProduct &product : products) {
        ARNOLD_TRY(id, insertUnindexed(tx, product));
        ids.push_back(id);
    }
    search::indexProducts(tx, ids);
    return ids;
}

Result<ProductId> createProduct(WriteTx &tx, const NewProduct &product)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CatalogEdit));
    ARNOLD_TRY(id, insertProduct(tx, product));
    QJsonArray skus;
    for (const NewVariant &variant : product.variants)
        skus.append(variant.sku);
    audit::append(tx,
                  {.action = "product.create",
                   .subjectKind = "product",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("title"), product.title},
                             {QStringLiteral("status"), productStatusName(product.status)},
                             {QStringLiteral("skus"), skus}}});
    events::announce(tx, {"product.created", "product", id.bytes()});
    return id;
}

Result<VariantId> createVariant(WriteTx &tx, ProductId product, const NewVariant &variant)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CatalogEdit));
    if (!tx.queryOne<int>(kLiveProduct, product))
        return refuse(ErrorCode::NotFound, QStringLiteral("product"));
    std::vector<StoredOption> options;
    auto rows = tx.query(kOptionsOf, product);
    while (rows.next()) {
        const auto option = rows.value<OptionId>(0);
        if (options.empty() || options.back().id != option)
            options.push_back({option, {}});
        options.back().values.push_back({rows.value<OptionValueId>(1), rows.value<QString>(2), {}});
    }
    const int place = tx.queryOne<int>(kNextPosition, product).value_or(0);
    ARNOLD_TRY(id, insertVariant(tx, product, variant, 0, place, options));
    tx.execute(kTouchProduct, tx.now(), product);
    search::indexProduct(tx, product);
    audit::append(tx,
                  {.action = "variant.create",
                   .subjectKind = "variant",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("product"), product.toText()},
                             {QStringLiteral("sku"), variant.sku}}});
    events::announce(tx, {"product.updated", "product", product.bytes()});
    return id;
}

} // namespace arnold::catalog
