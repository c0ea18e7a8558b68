#pragma once
#include "core/catalog/Product.h"
#include "core/inventory/Inventory.h"
#include "core/selling/Selling.h"
#include "server/gateway/JsonValue.h"
#include "server/gateway/JsonWriter.h"

#include <span>

// The store area's answers, written from what the core read.
namespace arnold::api {

void writeShop(gateway::JsonWriter &json, const ShopRules &rules);

struct ProductToWrite {
    const ShopRules &rules;
    const Region &region;
    const ProductDetail &detail;
    std::span<const Sellable> sellables; // of its variants
    std::span<const inventory::Availability> stock; // as sellables
    Instant now;
};
void writeProduct(gateway::JsonWriter &json, const ProductToWrite &product);

void writeCard(gateway::JsonWriter &json, const selling::Card &card, Currency currency);

void writeAddress(gateway::JsonWriter &json, const Address &address); // an empty one is null
// The address that a checked body brought.
Address addressOf(const gateway::JsonValue &value);

// Takes over what the body names: a text replaces, null clears.
void changeAddress(Address &address, const gateway::JsonValue &value);

// Where a picture is served; null for none.
std::optional<QString> pictureUrl(const QString &path);
// 190000 ppm -> "19"; as a decimal number of percent.
QString percentText(std::int64_t ratePpm);
Money money(std::int64_t minor, Currency currency);

} // namespace arnold::api
