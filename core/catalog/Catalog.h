#pragma once
#include "core/base/Result.h"
#include "core/catalog/Product.h"
#include "core/storage/Transaction.h"

#include <span>

namespace arnold {

struct NewBarcode {
    QString code = {}; // as printed; a GTIN is kept as 14 digits
    std::int64_t packQuantityMicros = Quantity::kMicrosPerUnit;
};

struct NewVariant {
    VariantId id = {}; // null: made here
    QString sku = {}; // 1 to 64 characters, unique in the shop
    std::vector<QString> optionValues = {}; // names, one for each option, in their order
    QString title = {}; // empty: from the option values
    std::vector<NewBarcode> barcodes = {};
    Unit unit = Unit::Piece;
    int unitDecimals = 0;
    Tracking tracking = Tracking::Tracked;
    std::int64_t backorderLimitMicros = 0;
    std::optional<Quantity> content = {};
    std::optional<int> weightGrams = {};
    TaxClassId taxClass = {};
    VariantId depositVariant = {};
    std::int64_t depositPerMicros = Quantity::kMicrosPerUnit;
    int minimumAge = 0;
    bool discountable = true;
    bool serialTracked = false;
    MediaId media = {};
    Metadata metadata = {};
    std::vector<VariantComponent> components = {};
};

struct NewOptionValue {
    QString name = {};
    QString swatch = {};
};
struct NewOption {
    QString name = {};
    std::vector<NewOptionValue> values = {};
};

struct NewProduct {
    ProductId id = {}; // null: made here
    QString handle = {}; // empty: from the title; unique
    QString title = {}; // 1 to 200 characters
    QString subtitle = {};
    QString description = {};
    QString brand = {};
    ProductStatus status = ProductStatus::Active;
    ProductKind kind = ProductKind::Goods;
    TaxClassId taxClass = {};
    std::vector<MediaId> media = {}; // the first is the thumbnail
    QString shelf = QStringLiteral("stone");
    std::int64_t popularity = 0;
    QString seoTitle = {};
    QString seoDescription = {};
    Metadata metadata = {};
    std::map<QString, QString> attributes = {};
    std::vector<NewOption> options = {};
    std::vector<NewVariant> variants = {}; // at least one
    std::vector<CategoryId> categories = {};
    std::vector<CollectionId> collections = {};
    std::vector<ChannelId> channels = {}; // where it is published, from now on
};

// What stays empty is left as it is; lists replace.
struct ProductChange {
    std::optional<QString> handle = {};
    std::optional<QString> title = {};
    std::optional<QString> subtitle = {};
    std::optional<QString> description = {};
    std::optional<QString> brand = {};
    std::optional<ProductStatus> status = {};
    std::optional<TaxClassId> taxClass = {};
    std::optional<QString> shelf = {};
    std::optional<std::int64_t> popularity = {};
    std::optional<QString> seoTitle = {};
    std::optional<QString> seoDescription = {};
    std::optional<Metadata> metadata = {};
    std::optional<std::vector<CategoryId>> categories = {};
    std::optional<std::vector<ChannelId>> channels = {};
    std::optional<std::vector<MediaId>> media = {};
};

struct VariantChange {
    std::optional<QString> sku = {};
    std::optional<QString> title = {};
    std::optional<std::vector<NewBarcode>> barcodes = {};
    std::optional<Tracking> tracking = {};
    std::optional<std::int64_t> backorderLimitMicros = {};
    std::optional<int> minimumAge = {};
    std::optional<bool> discountable = {};
    std::optional<Metadata> metadata = {};
};

namespace catalog {

// "Crème brûlée, 4 × 90 g" -> "creme-brulee-4-90-g"; never empty, at most 80 characters.
QString handleFor(const QString &title);

// NotPermitted without catalog.edit; MissingField ("title", "variants", "variants[1].sku"),
// InvalidValue, NotFound ("tax_class", "categories[0]"), Conflict ("handle", "variants[0].sku",
// "variants[0].barcodes[0]") when somebody else has it; an empty handle that is taken gets -2, -3.
// On a refusal nothing may be kept: the caller's command returns it.
Result<ProductId> createProduct(WriteTx &tx, const NewProduct &product);
// For import and seed, many in one command: the same without permission and event.
Result<ProductId> insertProduct(WriteTx &tx, const NewProduct &product);
// As insertProduct, for large amounts: the search takes them in together.
Result<std::vector<ProductId>> insertProducts(WriteTx &tx, std::span<const NewProduct> products);
Result<VariantId> createVariant(WriteTx &tx, ProductId product, const NewVariant &variant);
// NotPermitted, NotFound, LostUpdate unless `version` is the stored one, and the above. Returns the
// new version.
Result<std::int64_t> updateProduct(WriteTx &tx, ProductId id, std::int64_t version,
                                   const ProductChange &change);
Result<std::int64_t> updateVariant(WriteTx &tx, VariantId id, std::int64_t version,
                                   const VariantChange &change);
// Not sold any more; what names it (orders, documents) keeps its words.
Result<void> archiveProduct(WriteTx &tx, ProductId id);

struct NewCategory {
    CategoryId id = {};
    CategoryId parent = {};
    QString handle = {}; // empty: from the name
    QString name = {};
    int position = 0;
    QString shelf = QStringLiteral("stone");
};
// NotPermitted, MissingField "name", NotFound "parent", Conflict "handle". Bumps the rules.
Result<CategoryId> createCategory(WriteTx &tx, const NewCategory &category);
Result<CollectionId> createCollection(WriteTx &tx, const QString &handle, const QString &title);
// NotPermitted, Conflict "code".
Result<TaxClassId> createTaxClass(WriteTx &tx, const QString &code, const QString &name);

struct NewMedia {
    QString path = {};
    QString alt = {};
    int widthPx = 0;
    int heightPx = 0;
};
MediaId insertMedia(WriteTx &tx, const NewMedia &media);

// The till's quick keys of a location, in order; replaces them.
Result<void> setQuickKeys(WriteTx &tx, LocationId location, std::span<const VariantId> variants);
std::vector<VariantId> quickKeys(ReadTx &tx, LocationId location);

} // namespace catalog
} // namespace arnold
