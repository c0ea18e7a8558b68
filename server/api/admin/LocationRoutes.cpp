#include "core/base/Decimal.h"
#include "core/inventory/Inventory.h"
#include "core/inventory/Movements.h"
#include "core/setup/ShopEdit.h"
#include "core/shop/ShopStore.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/Revision.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Cursor.h"
#include "server/gateway/Services.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

Shape locationShape()
{
    return Shape::named(
            "Location",
            Shape::object({required("id", Shape::id()), required("company_id", Shape::id()),
                           required("code", Shape::text(1, 40)),
                           required("name", Shape::text(1, 200)),
                           required("kind", Shape::text(1, 20)),
                           required("time_zone", Shape::text(1, 60)),
                           required("address", Shape::nullable(shapes::address())),
                           required("phone", Shape::text(0, 60)),
                           required("tax_number", Shape::text(0, 100)),
                           required("day_starts_minute", Shape::integer(0, 1439)),
                           required("receipt_header", Shape::text(0, 2000)),
                           required("receipt_footer", Shape::text(0, 2000)),
                           required("revision", Shape::text(1, 64))}));
}

Shape locationPatch()
{
    return Shape::object(
            {optional("name", Shape::text(1, 100)), optional("address", shapes::addressToTake()),
             optional("phone", Shape::text(0, 60)), optional("tax_number", Shape::text(0, 100)),
             optional("day_starts_minute", Shape::integer(0, 1439)),
             optional("receipt_header", Shape::text(0, 2000)),
             optional("receipt_footer", Shape::text(0, 2000))});
}

void writeLocation(JsonWriter &json, const Location &location)
{
    json.object([&] {
        json.field("id", location.id);
        json.field("company_id", location.company);
        json.field("code", location.code);
        json.field("name", location.name);
        json.field("kind", locationKindName(location.kind));
        json.field("time_zone", QString::fromLatin1(location.timeZone));
        json.name("address");
        writeAddress(json, location.address);
        json.field("phone", location.phone);
        json.field("tax_number", location.taxNumber);
        json.field("day_starts_minute", location.dayStartsMinute);
        json.field("receipt_header", location.receiptHeader);
        json.field("receipt_footer", location.receiptFooter);
        json.field("revision", QString::fromLatin1(shop::revisionOf(location)));
    });
}

Result<LocationId> locationIn(const Call &call)
{
    const auto id = LocationId::fromText(call.path(u"location"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

Result<Reply> locationReply(ReadTx &tx, LocationId id)
{
    const auto all = shop::locations(tx);
    const auto location = std::ranges::find(all, id, &Location::id);
    if (location == all.end())
        return ErrorCode::NotFound;
    JsonWriter json;
    writeLocation(json, *location);
    return withTag(Reply::json(200, json.take()), shop::revisionOf(*location));
}

Result<Reply> listLocations(const Services &services, const Call &)
{
    return services.database.read([](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Location &location : shop::locations(tx))
                    writeLocation(json, location);
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> showLocation(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, locationIn(call));
    return services.database.read([&](ReadTx &tx) { return locationReply(tx, id); });
}

Result<Reply> changeLocation(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, locationIn(call));
    shop::LocationChange change;
    takeText(call.body, "name", change.name);
    takeText(call.body, "phone", change.phone);
    takeText(call.body, "tax_number", change.taxNumber);
    takeText(call.body, "receipt_header", change.receiptHeader);
    takeText(call.body, "receipt_footer", change.receiptFooter);
    if (call.body.has("day_starts_minute"))
        change.dayStartsMinute = static_cast<int>(call.body.integerOf("day_starts_minute"));
    if (const JsonValue *address = call.body.member("address"))
        change.address = addressOf(*address);
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(shop::changeLocation(tx, id, revisionIn(call), change));
        return locationReply(tx, id);
    });
}

Shape movementShape()
{
    return Shape::named(
            "StockMovement",
            Shape::object({required("id", Shape::id()), required("reason", Shape::text(1, 30)),
                           required("quantity", Shape::quantity()), required("at", Shape::time()),
                           required("note", Shape::text(0, 500))}));
}

// The history of a level: of one variant at one place.
Result<Reply> listMovements(const Services &services, const Call &call)
{
    ARNOLD_TRY(location, locationIn(call));
    const auto variant = VariantId::fromText(call.path(u"variant"));
    if (!variant)
        return ErrorCode::NotFound;
    ARNOLD_TRY(before, cursorIn(call, MovementId::fromText));
    const int limit = limitIn(call);
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto levels = inventory::levels(tx, *variant);
        if (std::ranges::find(levels, location, &StockLevel::location) == levels.end())
            return ErrorCode::NotFound;
        const auto movements = inventory::movementsOf(tx, *variant, location, before, limit);
        const bool more = static_cast<int>(movements.size()) == limit;
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const inventory::StockMovement &movement : movements) {
                    json.object([&] {
                        json.field("id", movement.id);
                        json.field("reason", movementReasonName(movement.reason));
                        json.field("quantity", fixedToShortText(movement.quantityMicros, 6));
                        json.field("at", movement.occurredAt);
                        json.field("note", movement.note);
                    });
                }
            });
            json.field("next_cursor",
                       more ? std::optional(movements.back().id.toText()) : std::nullopt);
        });
        return Reply::json(200, json.take());
    });
}

} // namespace

void addAdminLocationRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/admin/locations", "adminListLocations",
                        "Shops and warehouses, with what receipts say",
                        Access::with(Permission::SettingsRead), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(locationShape()), "all of them"}},
                        listLocations);
    routes.emplace_back(Method::Get, "/api/v1/admin/locations/{location}", "adminShowLocation",
                        "One of them", Access::with(Permission::SettingsRead), RequestBody::none(),
                        std::vector<Answer> {{200, locationShape(), "the location"}}, showLocation);
    routes.emplace_back(Method::Patch, "/api/v1/admin/locations/{location}", "adminChangeLocation",
                        "Changes what the body names; code and time zone stay",
                        Access::with(Permission::SettingsEdit), RequestBody::of(locationPatch()),
                        std::vector<Answer> {{200, locationShape(), "the location"}},
                        changeLocation)
            .matched();
    routes.emplace_back(Method::Get,
                        "/api/v1/admin/locations/{location}/variants/{variant}/movements",
                        "adminListMovements", "What made a level, newest first",
                        Access::with(Permission::InventoryRead), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(movementShape()), "a page"}},
                        listMovements)
            .withQuery({{"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 200),
                         "next_cursor of the page before"}});
}

} // namespace arnold::api
