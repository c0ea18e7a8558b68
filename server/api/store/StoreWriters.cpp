#include "server/api/store/StoreWriters.h"
#include "core/base/Decimal.h"
#include "core/base/ErrorWords.h"
#include "server/gateway/JsonValue.h"

#include <algorithm>

namespace arnold::api {
namespace {

using gateway::JsonWriter;

// Few enough that a shopper had better know.
constexpr std::int64_t kLowMicros = 3 * Quantity::kMicrosPerUnit;

struct AddressField {
    const char *name;
    QString Address::*value;
};
constexpr AddressField kAddressFields[] = {
        {"first_name", &Address::firstName},
        {"last_name", &Address::lastName},
        {"company", &Address::company},
        {"line1", &Address::line1},
        {"line2", &Address::line2},
        {"district", &Address::district},
        {"city", &Address::city},
        {"province", &Address::province},
        {"postal_code", &Address::postalCode},
        {"country", &Address::country},
        {"phone", &Address::phone},
        {"tax_id", &Address::taxId},
};

void writeAvailability(JsonWriter &json, const inventory::Availability *stock)
{
    const bool unlimited = !stock || stock->unlimited;
    const std::int64_t available = unlimited ? 0 : std::max<std::int64_t>(stock->atOneMicros, 0);
    const char *status = "in_stock";
    if (!unlimited && available <= 0)
        status = "out_of_stock";
    else if (!unlimited && available <= kLowMicros)
        status = "low_stock";
    json.objectField("availability", [&] {
        json.field("status", status);
        json.name("available");
        if (unlimited)
            json.value(nullptr);
        else
            json.value(fixedToShortText(available, 6));
    });
}

void writePrices(JsonWriter &json, const Sellable &sellable, const ProductToWrite &product)
{
    const Currency currency = product.region.currency;
    const PriceFor question {currency, product.now, {}, Quantity::kMicrosPerUnit};
    const auto price = priceOf(sellable, question);
    const auto compare = comparePriceOf(sellable, question);
    json.name("price");
    price ? json.value(money(price->price.amountMinor, currency)) : json.value(nullptr);
    json.name("compare_at_price");
    compare ? json.value(money(compare->price.amountMinor, currency)) : json.value(nullptr);
    json.name("unit_price");
    const Unit base = sellable.content ? sellable.content->unit() : sellable.unit;
    const bool perUnit = price && (sellable.content || sellable.unit != Unit::Piece);
    std::optional<Money> shown;
    if (perUnit && sellable.content && sellable.content->micros() > 0) {
        const auto one = mulDiv(price->price.amountMinor, Quantity::kMicrosPerUnit,
                                sellable.content->micros(), RoundingMode::HalfUp);
        if (one)
            shown = money(*one, currency);
    } else if (perUnit) {
        const auto restatedPrice = restated(price->price, Quantity(Quantity::kMicrosPerUnit, base),
                                            RoundingMode::HalfUp);
        if (restatedPrice)
            shown = money(restatedPrice->amountMinor, currency);
    }
    if (!shown) {
        json.value(nullptr);
        return;
    }
    json.object([&] {
        json.field("price", *shown);
        json.field("per", unitName(base));
    });
}

// {"Size": "M", "Colour": "Navy"}
void writeOptionValues(JsonWriter &json, const ProductDetail &detail, const Variant &variant)
{
    json.objectField("options", [&] {
        for (std::size_t i = 0; i < detail.options.size() && i < variant.optionValues.size(); ++i) {
            const auto &values = detail.options[i].values;
            const auto value = std::find_if(values.begin(), values.end(), [&](const auto &each) {
                return each.id == variant.optionValues[i];
            });
            if (value != values.end())
                json.textField(detail.options[i].name, value->name);
        }
    });
}

// GTINs are kept as 14 digits; goods carry 13 of them, or fewer.
QString printedBarcode(const QString &code)
{
    return code.size() == 14 && code.startsWith(u'0') ? code.mid(1) : code;
}

void writeVariant(JsonWriter &json, std::size_t position, const ProductToWrite &product)
{
    const Sellable &sellable = product.sellables[position];
    const auto &variants = product.detail.variants;
    const auto variant = std::find_if(variants.begin(), variants.end(), [&](const Variant &each) {
        return each.id == sellable.variant;
    });
    json.object([&] {
        json.field("id", sellable.variant);
        json.field("sku", sellable.sku);
        json.name("barcode");
        if (variant != variants.end() && !variant->barcodes.empty())
            json.value(printedBarcode(variant->barcodes.front()));
        else
            json.value(nullptr);
        json.field("title", sellable.variantTitle);
        if (variant != variants.end())
            writeOptionValues(json, product.detail, *variant);
        else
            json.objectField("options", [] {});
        writePrices(json, sellable, product);
        writeAvailability(json,
                          position < product.stock.size() ? &product.stock[position] : nullptr);
    });
}

void writeMap(JsonWriter &json, const char *key, const std::map<QString, QString> &map)
{
    json.objectField(key, [&] {
        for (const auto &[name, words] : map)
            json.textField(name, words);
    });
}

void writeImages(JsonWriter &json, const ProductDetail &detail)
{
    json.arrayField("images", [&] {
        for (const Media &media : detail.media) {
            json.object([&] {
                json.field("url", pictureUrl(media.path).value_or(QString()));
                json.field("alt", media.alt);
                json.field("width",
                           media.widthPx > 0 ? std::optional(media.widthPx) : std::nullopt);
                json.field("height",
                           media.heightPx > 0 ? std::optional(media.heightPx) : std::nullopt);
            });
        }
    });
}

void writeOptions(JsonWriter &json, const ProductDetail &detail)
{
    json.arrayField("options", [&] {
        for (const ProductOption &option : detail.options) {
            json.object([&] {
                json.field("name", option.name);
                json.arrayField("values", [&] {
                    for (const ProductOptionValue &value : option.values)
                        json.value(value.name);
                });
            });
        }
    });
}

void writeCategories(JsonWriter &json, const ProductToWrite &product)
{
    json.arrayField("categories", [&] {
        for (const Category &category : product.rules.categories) {
            const auto &ids = product.detail.categories;
            if (std::find(ids.begin(), ids.end(), category.id) == ids.end())
                continue;
            json.object([&] {
                json.field("id", category.id);
                json.field("handle", category.handle);
                json.field("name", category.name);
            });
        }
    });
}

} // namespace

Money money(std::int64_t minor, Currency currency)
{
    return Money(minor, currency);
}

QString percentText(std::int64_t ratePpm)
{
    return fixedToShortText(ratePpm, 4);
}

std::optional<QString> pictureUrl(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    if (path.startsWith(QLatin1String("demo:")))
        return QStringLiteral("/media/demo/%1.svg").arg(path.mid(5));
    return QStringLiteral("/media/%1").arg(path);
}

void writeShop(JsonWriter &json, const ShopRules &rules)
{
    json.object([&] {
        json.field("name", rules.shopName);
        json.field("currency", rules.companies.front().currency.code());
        json.arrayField("locales", [&] {
            for (const QString &language : ErrorWords::languages())
                json.value(language);
        });
        json.arrayField("regions", [&] {
            for (const Region &region : rules.regions) {
                json.object([&] {
                    json.field("id", region.id);
                    json.field("name", region.name);
                    json.field("currency", region.currency.code());
                    json.arrayField("countries", [&] {
                        for (const QString &country : region.countries)
                            json.value(country);
                    });
                });
            }
        });
    });
}

void writeProduct(JsonWriter &json, const ProductToWrite &product)
{
    const Product &about = product.detail.product;
    json.object([&] {
        json.field("id", about.id);
        json.field("handle", about.handle);
        json.field("title", about.title);
        json.field("subtitle", about.subtitle);
        json.field("description", about.description);
        json.field("brand", about.brand);
        json.field("thumbnail", pictureUrl(about.thumbnail));
        json.field("shelf", about.shelf);
        writeOptions(json, product.detail);
        json.arrayField("variants", [&] {
            for (std::size_t i = 0; i < product.sellables.size(); ++i)
                writeVariant(json, i, product);
        });
        writeImages(json, product.detail);
        writeCategories(json, product);
        writeMap(json, "attributes", product.detail.attributes);
        json.objectField("seo", [&] {
            json.field("title", about.seoTitle.isEmpty() ? about.title : about.seoTitle);
            json.field("description",
                       about.seoDescription.isEmpty() ? about.subtitle : about.seoDescription);
        });
        writeMap(json, "metadata", about.metadata);
    });
}

void writeCard(JsonWriter &json, const selling::Card &card, Currency currency)
{
    const auto amount = [&](const char *key, const std::optional<std::int64_t> &minor) {
        json.field(key, minor ? std::optional(money(*minor, currency)) : std::nullopt);
    };
    json.object([&] {
        json.field("id", card.product.id);
        json.field("handle", card.product.handle);
        json.field("title", card.product.title);
        json.field("subtitle", card.product.subtitle);
        json.field("thumbnail", pictureUrl(card.product.thumbnail));
        json.field("shelf", card.product.shelf);
        amount("price_from", card.priceFromMinor);
        amount("price_to", card.priceToMinor);
        amount("compare_at_price", card.compareAtMinor);
        json.field("in_stock", card.inStock);
        json.field("variant_id", card.onlyVariant);
    });
}

void writeAddress(JsonWriter &json, const Address &address)
{
    if (address.isEmpty()) {
        json.value(nullptr);
        return;
    }
    json.object([&] {
        for (const AddressField &field : kAddressFields) {
            const QString &words = address.*field.value;
            json.field(field.name, words.isEmpty() ? std::nullopt : std::optional(words));
        }
    });
}

void changeAddress(Address &address, const gateway::JsonValue &value)
{
    for (const AddressField &field : kAddressFields) {
        if (value.has(QLatin1String(field.name)))
            address.*field.value = value.textOf(QLatin1String(field.name));
    }
}

Address addressOf(const gateway::JsonValue &value)
{
    Address address;
    for (const AddressField &field : kAddressFields)
        address.*field.value = value.textOf(QLatin1String(field.name));
    return address;
}

} // namespace arnold::api
