#include "core/base/Decimal.h"
#include "core/catalog/CatalogStore.h"
#include "core/inventory/Movements.h"
#include "core/selling/RulesCache.h"
#include "server/api/Once.h"
#include "server/api/admin/AdminRoutes.h"

namespace arnold::api {
namespace {

using namespace gateway;
using inventory::CountLine;
using inventory::ReceiptLine;

constexpr int kMostLines = 500;
constexpr std::int64_t kCostPerMinor = 10'000; // costs are kept in ten-thousandths

Shape levelShape()
{
    return Shape::named("StockLevel",
                        Shape::object({required("variant_id", Shape::id()),
                                       required("location_id", Shape::id()),
                                       required("on_hand", Shape::quantity()),
                                       required("reserved", Shape::quantity()),
                                       required("allocated", Shape::quantity()),
                                       required("available", Shape::quantity())}));
}

Shape levelList()
{
    return Shape::object({required("items", Shape::list(levelShape(), 1000))});
}

Shape adjustment()
{
    return Shape::object({required("variant_id", Shape::id()), required("location_id", Shape::id()),
                          required("difference", Shape::quantity()),
                          required("note", Shape::text(1, 500))});
}

Shape delivery()
{
    return Shape::object(
            {required("location_id", Shape::id()),
             required("lines",
                      Shape::list(Shape::object({required("variant_id", Shape::id()),
                                                 required("quantity", Shape::quantity()),
                                                 required("unit_cost", Shape::money())}),
                                  kMostLines)),
             optional("note", Shape::text(0, 500))});
}

Shape stockCount()
{
    return Shape::object(
            {required("location_id", Shape::id()),
             required("lines",
                      Shape::list(Shape::object({required("variant_id", Shape::id()),
                                                 required("counted", Shape::quantity())}),
                                  kMostLines)),
             optional("note", Shape::text(0, 500))});
}

void writeLevel(JsonWriter &json, const StockLevel &level)
{
    json.object([&] {
        json.field("variant_id", level.variant);
        json.field("location_id", level.location);
        json.field("on_hand", fixedToShortText(level.onHandMicros, 6));
        json.field("reserved", fixedToShortText(level.reservedMicros, 6));
        json.field("allocated", fixedToShortText(level.allocatedMicros, 6));
        json.field("available", fixedToShortText(level.availableMicros(), 6));
    });
}

Result<Reply> levelsReply(ReadTx &tx, int status, VariantId variant)
{
    if (!catalog::variant(tx, variant))
        return ErrorCode::NotFound;
    JsonWriter json;
    json.object([&] {
        json.arrayField("items", [&] {
            for (const StockLevel &level : inventory::levels(tx, variant))
                writeLevel(json, level);
        });
    });
    return Reply::json(status, json.take());
}

// The levels of some variants at one place, in the order in which they were named.
Reply levelsAt(ReadTx &tx, LocationId location, const std::vector<VariantId> &variants)
{
    JsonWriter json;
    json.object([&] {
        json.arrayField("items", [&] {
            for (const VariantId variant : variants) {
                for (const StockLevel &level : inventory::levels(tx, variant)) {
                    if (level.location == location)
                        writeLevel(json, level);
                }
            }
        });
    });
    return Reply::json(201, json.take());
}

// What the body names and the core does not know is the body's fault, under the body's names.
Error inBody(Error error)
{
    const bool isVariant = error.field.endsWith(QLatin1String("variant"));
    if (error.code == ErrorCode::NotFound)
        error.code = isVariant ? ErrorCode::NotSellable : ErrorCode::InvalidValue;
    if (isVariant || error.field == QLatin1String("location"))
        error.field += QLatin1String("_id");
    return error;
}

struct NamedLine {
    VariantId variant = {};
    std::int64_t micros = 0;
};
Result<std::vector<NamedLine>> linesOf(const Call &call, const char *quantityName)
{
    std::vector<NamedLine> lines;
    for (const JsonValue &each : *call.body.member("lines")->items()) {
        const auto field = [&](const char *name) {
            return QStringLiteral("lines[%1].%2").arg(lines.size()).arg(QLatin1String(name));
        };
        const auto variant = VariantId::fromText(each.textOf("variant_id"));
        if (!variant)
            return Error {ErrorCode::NotSellable, field("variant_id")};
        const auto micros = fixedFromText(each.textOf(QLatin1String(quantityName)), 6);
        if (!micros)
            return Error {ErrorCode::InvalidQuantity, field(quantityName)};
        lines.push_back({*variant, *micros});
    }
    if (lines.empty())
        return Error {ErrorCode::MissingField, QStringLiteral("lines")};
    return lines;
}

Result<Reply> listStock(const Services &services, const Call &call)
{
    const auto variant = VariantId::fromText(call.path(u"variant"));
    if (!variant)
        return ErrorCode::NotFound;
    return services.database.read([&](ReadTx &tx) { return levelsReply(tx, 200, *variant); });
}

Result<std::vector<ReceiptLine>> receiptLines(const Call &call, const ShopRules &rules,
                                              LocationId at)
{
    const Location *location = rules.location(at);
    if (!location)
        return Error {ErrorCode::InvalidValue, QStringLiteral("location_id")};
    const Currency currency = rules.companyOf(*location)->currency;
    ARNOLD_TRY(named, linesOf(call, "quantity"));
    std::vector<ReceiptLine> lines;
    for (const JsonValue &each : *call.body.member("lines")->items()) {
        const std::size_t i = lines.size();
        const JsonValue &cost = *each.member("unit_cost");
        const auto costE4 = checkedMul(cost.integerOf("amount"), kCostPerMinor);
        if (cost.textOf("currency") != currency.code())
            return Error {ErrorCode::CurrencyMismatch,
                          QStringLiteral("lines[%1].unit_cost.currency").arg(i)};
        if (!costE4)
            return Error {ErrorCode::InvalidValue, QStringLiteral("lines[%1].unit_cost").arg(i)};
        lines.push_back({named[i].variant, named[i].micros, *costE4});
    }
    return lines;
}

std::vector<VariantId> variantsOf(std::span<const ReceiptLine> lines)
{
    std::vector<VariantId> variants;
    for (const ReceiptLine &line : lines)
        variants.push_back(line.variant);
    return variants;
}

Result<Reply> receiveStock(const Services &services, const Call &call)
{
    const auto key = commandKeyOf(call, QStringLiteral("receive:") + call.actorText());
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        const auto location =
                LocationId::fromText(call.body.textOf("location_id")).value_or(LocationId());
        ARNOLD_TRY(lines, receiptLines(call, *rules, location));
        const auto booked = inventory::receive(tx, location, lines, call.body.textOf("note"));
        if (!booked)
            return inBody(booked.error());
        return levelsAt(tx, location, variantsOf(lines));
    });
}

Result<Reply> countStock(const Services &services, const Call &call)
{
    const auto key = commandKeyOf(call, QStringLiteral("count:") + call.actorText());
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto location =
                LocationId::fromText(call.body.textOf("location_id")).value_or(LocationId());
        ARNOLD_TRY(named, linesOf(call, "counted"));
        std::vector<CountLine> lines;
        std::vector<VariantId> variants;
        for (const NamedLine &line : named) {
            lines.push_back({line.variant, line.micros});
            variants.push_back(line.variant);
        }
        const auto booked = inventory::count(tx, location, lines, call.body.textOf("note"));
        if (!booked)
            return inBody(booked.error());
        return levelsAt(tx, location, variants);
    });
}

Result<Reply> adjustStock(const Services &services, const Call &call)
{
    const auto key = commandKeyOf(call, QStringLiteral("stock:") + call.actorText());
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto variant = VariantId::fromText(call.body.textOf("variant_id"));
        const auto location = LocationId::fromText(call.body.textOf("location_id"));
        const auto rules = services.rules.current(tx);
        if (!variant || !catalog::variant(tx, *variant))
            return Error {ErrorCode::NotSellable, QStringLiteral("variant_id")};
        if (!location || !rules->location(*location))
            return Error {ErrorCode::InvalidValue, QStringLiteral("location_id")};
        const auto micros = fixedFromText(call.body.textOf("difference"), 6);
        if (!micros || *micros == 0)
            return Error {ErrorCode::InvalidQuantity, QStringLiteral("difference")};
        ARNOLD_TRY(booked,
                   inventory::adjust(tx, *location, {*variant, *micros}, call.body.textOf("note")));
        Q_UNUSED(booked)
        return levelsReply(tx, 201, *variant);
    });
}

} // namespace

void addAdminStockRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/admin/variants/{variant}/stock", "adminListStock",
                        "Levels of a variant by location", Access::with(Permission::InventoryRead),
                        RequestBody::none(), std::vector<Answer> {{200, levelList(), "the levels"}},
                        listStock);
    routes.emplace_back(Method::Post, "/api/v1/admin/stock/adjustments", "adminAdjustStock",
                        "A difference by hand, with its reason",
                        Access::with(Permission::InventoryAdjust), RequestBody::of(adjustment()),
                        std::vector<Answer> {{201, levelList(), "the levels afterwards"}},
                        adjustStock)
            .idempotent();
    routes.emplace_back(Method::Post, "/api/v1/admin/stock/receipts", "adminReceiveStock",
                        "Goods that came in, with what they cost",
                        Access::with(Permission::InventoryReceive), RequestBody::of(delivery()),
                        std::vector<Answer> {{201, levelList(), "the levels afterwards"}},
                        receiveStock)
            .idempotent();
    routes.emplace_back(Method::Post, "/api/v1/admin/stock/counts", "adminCountStock",
                        "What lies on the shelf; the differences are booked",
                        Access::with(Permission::InventoryCount), RequestBody::of(stockCount()),
                        std::vector<Answer> {{201, levelList(), "the levels afterwards"}},
                        countStock)
            .idempotent();
}

} // namespace arnold::api
