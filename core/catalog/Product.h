#pragma once
#include "core/base/Clock.h"
#include "core/base/Metadata.h"
#include "core/base/Quantity.h"
#include "core/catalog/CatalogIds.h"
#include "core/shop/ShopIds.h"

#include <map>
#include <optional>
#include <vector>

namespace arnold {

struct Media;
struct ProductOption;
struct ProductOptionValue;
struct TaxClass;
using MediaId = Id<Media>;
using OptionId = Id<ProductOption>;
using OptionValueId = Id<ProductOptionValue>;
using TaxClassId = Id<TaxClass>;

// Names as in the schema, by the functions below.
enum class ProductStatus { Draft, Active };
enum class ProductKind { Goods, Service, GiftCard, Deposit, OpenAmount };
enum class Tracking {
    Tracked, // has levels
    Untracked, // a service, an open department, a gift card
    Components, // available are as many as its components make
};
QString productStatusName(ProductStatus status);
std::optional<ProductStatus> productStatusFromName(QStringView name);
QString productKindName(ProductKind kind);
std::optional<ProductKind> productKindFromName(QStringView name);
QString trackingName(Tracking tracking);
std::optional<Tracking> trackingFromName(QStringView name);

// standard, reduced, zero, ...
struct TaxClass {
    TaxClassId id = {};
    QString code = {};
    QString name = {};
};

struct Media {
    MediaId id = {};
    QString path = {}; // below the shop's media folder, or demo:NAME for a built-in picture
    QString alt = {};
    int widthPx = 0; // 0: unknown
    int heightPx = 0;
};

// What a shopper sees.
struct Product {
    ProductId id = {};
    QString handle = {};
    QString title = {};
    QString subtitle = {};
    QString description = {}; // safe HTML
    QString brand = {};
    ProductStatus status = ProductStatus::Active;
    ProductKind kind = ProductKind::Goods;
    TaxClassId taxClass = {};
    QString thumbnail = {}; // the media's path; empty: none
    QString shelf = {}; // the shelf colour's name
    std::int64_t popularity = 0;
    QString seoTitle = {};
    QString seoDescription = {};
    Metadata metadata = {};
    std::int64_t version = 1;
    Instant createdAt = {};
    Instant updatedAt = {};
    bool archived = false;
};

struct ProductOptionValue {
    OptionValueId id = {};
    QString name = {};
    QString swatch = {}; // a colour, empty: none
};

struct ProductOption {
    OptionId id = {};
    QString name = {};
    std::vector<ProductOptionValue> values = {};
};

struct VariantComponent {
    VariantId variant = {};
    std::int64_t quantityMicros = 0; // of the component, in one unit of the whole
};

// What is scanned, counted and priced.
struct Variant {
    VariantId id = {};
    ProductId product = {};
    QString sku = {};
    QString title = {}; // "M / navy"; empty for an only variant
    int position = 0;
    Unit unit = Unit::Piece;
    int unitDecimals = 0;
    Tracking tracking = Tracking::Tracked;
    std::int64_t backorderLimitMicros = 0;
    std::optional<Quantity> content = {}; // what is inside, for the price per kg or l
    std::optional<int> weightGrams = {};
    TaxClassId taxClass = {}; // null: the product's
    VariantId depositVariant = {}; // null: none
    std::int64_t depositPerMicros = 0; // deposits per unit of this variant
    int minimumAge = 0;
    bool discountable = true;
    bool serialTracked = false;
    MediaId media = {};
    Metadata metadata = {};
    std::int64_t version = 1;
    bool archived = false;
    std::vector<QString> barcodes = {};
    std::vector<OptionValueId> optionValues = {}; // in the order of the product's options
};

struct Category {
    CategoryId id = {};
    CategoryId parent = {}; // null: at the top
    QString handle = {};
    QString name = {};
    int position = 0;
    QString shelf = {};
};

// A product with all that belongs to it.
struct ProductDetail {
    Product product = {};
    std::vector<ProductOption> options = {};
    std::vector<Variant> variants = {}; // not archived, by position
    std::vector<Media> media = {};
    std::vector<CategoryId> categories = {}; // those it stands in directly
    std::vector<CollectionId> collections = {};
    std::map<QString, QString> attributes = {};
};

} // namespace arnold
