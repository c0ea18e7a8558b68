#include "core/base/Decimal.h"
#include "core/catalog/CatalogStore.h"
#include "core/inventory/Movements.h"
#include "core/selling/RulesCache.h"
#include "server/api/Once.h"
#include "server/api/admin/AdminRoutes.h"

namespace arnold::api {
namespace {

using namespace gateway;

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

Result<Reply> levelsReply(ReadTx &tx, int status, VariantId variant)
{
    if (!catalog::variant(tx, variant))
        return ErrorCode::NotFound;
    JsonWriter json;
    json.object([&] {
        json.arrayField("items", [&] {
            for (const StockLevel &level : inventory::levels(tx, variant)) {
                json.object([&] {
                    json.field("variant_id", level.variant);
                    json.field("location_id", level.location);
                    json.field("on_hand", fixedToShortText(level.onHandMicros, 6));
                    json.field("reserved", fixedToShortText(level.reservedMicros, 6));
                    json.field("allocated", fixedToShortText(level.allocatedMicros, 6));
                    json.field("available", fixedToShortText(level.availableMicros(), 6));
                });
            }
        });
    });
    return Reply::json(status, json.take());
}

Result<Reply> listStock(const Services &services, const Call &call)
{
    const auto variant = VariantId::fromText(call.path(u"variant"));
    if (!variant)
        return ErrorCode::NotFound;
    return services.database.read([&](ReadTx &tx) { return levelsReply(tx, 200, *variant); });
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
}

} // namespace arnold::api
