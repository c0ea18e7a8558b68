#include "core/setup/CreateShop.h"
#include "core/setup/ShopEdit.h"
#include "core/shop/ShopStore.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/Revision.h"
#include "server/gateway/Services.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

Shape registerShape()
{
    return Shape::named(
            "AdminRegister",
            Shape::object({required("id", Shape::id()), required("code", Shape::text(1, 20)),
                           required("name", Shape::text(0, 100)),
                           required("location_id", Shape::id()),
                           required("epoch", Shape::integer(1, INT64_MAX)),
                           required("revision", Shape::text(1, 64))}));
}

void writeRegister(JsonWriter &json, const Register &reg)
{
    json.object([&] {
        json.field("id", reg.id);
        json.field("code", reg.code);
        json.field("name", reg.name);
        json.field("location_id", reg.location);
        json.field("epoch", reg.epoch);
        json.field("revision", QString::fromLatin1(shop::revisionOf(reg)));
    });
}

Result<RegisterId> registerIn(const Call &call)
{
    const auto id = RegisterId::fromText(call.path(u"register"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

Result<Reply> registerReply(ReadTx &tx, int status, RegisterId id)
{
    const auto all = shop::registers(tx);
    const auto reg = std::ranges::find(all, id, &Register::id);
    if (reg == all.end())
        return ErrorCode::NotFound;
    JsonWriter json;
    writeRegister(json, *reg);
    return withTag(Reply::json(status, json.take()), shop::revisionOf(*reg));
}

Result<Reply> listRegisters(const Services &services, const Call &)
{
    return services.database.read([](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Register &reg : shop::registers(tx))
                    writeRegister(json, reg);
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> createRegister(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        Register reg;
        reg.id = RegisterId::make();
        reg.location = LocationId::fromText(call.body.textOf("location_id")).value_or(LocationId());
        reg.code = call.body.textOf("code");
        reg.name = call.body.textOf("name", reg.code);
        const auto added = shop::addRegister(tx, reg);
        if (!added && added.error().code == ErrorCode::NotFound)
            return Error {ErrorCode::InvalidValue, QStringLiteral("location_id")};
        if (!added)
            return added.error();
        return registerReply(tx, 201, reg.id);
    });
}

Result<Reply> showRegister(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, registerIn(call));
    return services.database.read([&](ReadTx &tx) { return registerReply(tx, 200, id); });
}

Result<Reply> renameRegister(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, registerIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(shop::renameRegister(tx, id, revisionIn(call), call.body.textOf("name")));
        return registerReply(tx, 200, id);
    });
}

} // namespace

void addAdminRegisterRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/admin/registers", "adminListRegisters",
                        "All registers", Access::with(Permission::RegistersRead),
                        RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(registerShape()), "all of them"}},
                        listRegisters);
    routes.emplace_back(Method::Post, "/api/v1/admin/registers", "adminCreateRegister",
                        "A register with its drawer; it books once a till is enrolled as it",
                        Access::with(Permission::RegistersEdit),
                        RequestBody::of(Shape::object({required("location_id", Shape::id()),
                                                       required("code", Shape::text(1, 8)),
                                                       optional("name", Shape::text(1, 100))})),
                        std::vector<Answer> {{201, registerShape(), "the register"}},
                        createRegister);
    routes.emplace_back(Method::Get, "/api/v1/admin/registers/{register}", "adminShowRegister",
                        "One register", Access::with(Permission::RegistersRead),
                        RequestBody::none(),
                        std::vector<Answer> {{200, registerShape(), "the register"}}, showRegister);
    routes.emplace_back(Method::Patch, "/api/v1/admin/registers/{register}", "adminRenameRegister",
                        "Another name; its code stands in its documents' numbers and stays",
                        Access::with(Permission::RegistersEdit),
                        RequestBody::of(Shape::object({required("name", Shape::text(1, 100))})),
                        std::vector<Answer> {{200, registerShape(), "the register"}},
                        renameRegister)
            .matched();
}

} // namespace arnold::api
