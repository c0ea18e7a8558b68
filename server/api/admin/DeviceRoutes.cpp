#include "core/orders/NodeJournal.h"
#include "core/till/Devices.h"
#include "server/api/Base64Url.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {
namespace {

using namespace gateway;

constexpr int kMostKeyCharacters = 100;

std::vector<ShapeField> deviceFields()
{
    return {required("id", Shape::id()),
            required("name", Shape::text(1, 60)),
            required("register_id", Shape::nullable(Shape::id())),
            required("public_key", Shape::nullable(Shape::text(1, kMostKeyCharacters))),
            required("key_number", Shape::integer(0, INT32_MAX)),
            required("created_at", Shape::time()),
            required("enrolled_at", Shape::nullable(Shape::time())),
            required("used_at", Shape::nullable(Shape::time())),
            required("deactivated_at", Shape::nullable(Shape::time()))};
}

Shape deviceShape()
{
    return Shape::named("Device", Shape::object(deviceFields()));
}

Shape deviceCodeShape()
{
    auto fields = deviceFields();
    fields.push_back(required("code", Shape::text(1, 100)));
    fields.push_back(required("code_expires_at", Shape::time()));
    return Shape::named("DeviceWithCode", Shape::object(std::move(fields)));
}

till::DeviceProof proofIn(const Call &call)
{
    const auto bytes = [&](const char *field) { return fromBase64Url(call.body.textOf(field)); };
    return {bytes("public_key"), bytes("signature"), bytes("previous_signature")};
}

void writeDeviceFields(JsonWriter &json, const Device &device)
{
    const QString key = base64Url(device.publicKey);
    json.field("id", device.id);
    json.field("name", device.name);
    json.field("register_id", device.reg);
    json.field("public_key", key.isEmpty() ? std::nullopt : std::optional(key));
    json.field("key_number", device.keyNumber);
    json.field("created_at", device.createdAt);
    json.field("enrolled_at", device.enrolledAt);
    json.field("used_at", device.usedAt);
    json.field("deactivated_at", device.deactivatedAt);
}

Reply deviceReply(int status, const Device &device)
{
    JsonWriter json;
    json.object([&] { writeDeviceFields(json, device); });
    return Reply::json(status, json.take());
}

Result<Reply> codeReply(ReadTx &tx, const till::DeviceCode &made)
{
    const auto device = till::device(tx, made.id);
    if (!device)
        return ErrorCode::Internal;
    JsonWriter json;
    json.object([&] {
        writeDeviceFields(json, *device);
        json.field("code", made.code);
        json.field("code_expires_at", made.expiresAt);
    });
    return Reply::json(201, json.take());
}

// This server's own stream of the journal.
Result<journal::Writer> nodeOf(const Services &services, WriteTx &tx)
{
    if (!services.signer)
        return ErrorCode::Unavailable;
    return orders::enrolNode(tx, *services.signer);
}

Result<DeviceId> deviceIn(const Call &call)
{
    const auto id = DeviceId::fromText(call.path(u"device"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

Result<Reply> listDevices(const Services &services, const Call &call)
{
    const int limit = call.query(u"limit").value_or(QStringLiteral("20")).toInt();
    DeviceId after;
    if (const auto text = call.query(u"cursor")) {
        const auto id = DeviceId::fromText(*text);
        if (!id)
            return Error {ErrorCode::InvalidValue, QStringLiteral("cursor")};
        after = *id;
    }
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto found = till::devices(tx, after, limit);
        const bool more = static_cast<int>(found.size()) == limit;
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Device &device : found)
                    json.object([&] { writeDeviceFields(json, device); });
            });
            json.field("next_cursor",
                       more ? std::optional(found.back().id.toText()) : std::nullopt);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> addDevice(const Services &services, const Call &call)
{
    till::NewDevice wanted;
    wanted.name = call.body.textOf("name");
    if (const QString reg = call.body.textOf("register_id"); !reg.isEmpty()) {
        const auto id = RegisterId::fromText(reg);
        if (!id)
            return Error {ErrorCode::InvalidValue, QStringLiteral("register_id")};
        wanted.reg = *id;
    }
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(made, till::addDevice(tx, wanted));
        return codeReply(tx, made);
    });
}

Result<Reply> renewDeviceCode(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, deviceIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(made, till::renewDeviceCode(tx, id));
        return codeReply(tx, made);
    });
}

Result<Reply> deactivateDevice(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, deviceIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(node, nodeOf(services, tx));
        ARNOLD_CHECK(till::deactivateDevice(tx, node, id));
        return Reply::nothing();
    });
}

Result<Reply> enrolDevice(const Services &services, const Call &call)
{
    const QString code = call.body.textOf("code");
    ARNOLD_CHECK(slowDown(services, call, "device", code.toLatin1()));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(node, nodeOf(services, tx));
        ARNOLD_TRY(enrolled, till::enrolDevice(tx, node, code, proofIn(call)));
        return deviceReply(201, enrolled);
    });
}

Result<Reply> changeDeviceKey(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, deviceIn(call));
    ARNOLD_CHECK(slowDown(services, call, "device-key", id.toText().toLatin1()));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(node, nodeOf(services, tx));
        ARNOLD_TRY(changed, till::changeDeviceKey(tx, node, id, proofIn(call)));
        return deviceReply(200, changed);
    });
}

} // namespace

void addAdminDeviceRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(
                  Method::Get, "/api/v1/admin/devices", "adminListDevices",
                  "The machines that the shop knows, those that were deactivated too",
                  Access::with(Permission::RegistersRead), RequestBody::none(),
                  std::vector<Answer> {{200, Shape::page(deviceShape()), "a page, oldest first"}},
                  listDevices)
            .withQuery({{"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 200),
                         "next_cursor of the page before"}});
    routes.emplace_back(
            Method::Post, "/api/v1/admin/devices", "adminAddDevice",
            "A machine that may be enrolled within the hour, with the code of this answer, which "
            "is never shown again. Needs a recent authentication",
            Access::with(Permission::RegistersEdit),
            RequestBody::of(Shape::object({required("name", Shape::text(1, 60)),
                                           optional("register_id", Shape::nullable(Shape::id()))})),
            std::vector<Answer> {{201, deviceCodeShape(), "the device and its code"}}, addDevice);
    routes.emplace_back(Method::Post, "/api/v1/admin/devices/{device}/code", "adminRenewDeviceCode",
                        "Another code, for one that was not used or a device that lost its key",
                        Access::with(Permission::RegistersEdit), RequestBody::none(),
                        std::vector<Answer> {{201, deviceCodeShape(), "the device and its code"}},
                        renewDeviceCode);
    routes.emplace_back(Method::Delete, "/api/v1/admin/devices/{device}", "adminDeactivateDevice",
                        "It is known no more, for good", Access::with(Permission::RegistersEdit),
                        RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is known no more"}},
                        deactivateDevice);
}

void addDeviceRoutes(std::vector<Route> &routes)
{
    const auto key = Shape::text(1, kMostKeyCharacters);
    routes.emplace_back(
            Method::Post, "/api/v1/auth/devices/enrol", "enrolDevice",
            "The device itself, with its code and its own Ed25519 key (base64url). `signature` is "
            "that key's over `arnold-device-1`, `enrol`, the code and the key, joined by line "
            "feeds; `previous_signature` its former key's over the same, where it has one. The "
            "journal keeps both",
            Access::everyone(),
            RequestBody::of(Shape::object({required("code", Shape::text(1, 100)),
                                           required("public_key", key), required("signature", key),
                                           optional("previous_signature", key)})),
            std::vector<Answer> {{201, deviceShape(), "it is enrolled"}}, enrolDevice);
    routes.emplace_back(
            Method::Post, "/api/v1/auth/devices/{device}/key", "changeDeviceKey",
            "Another key, signed by itself and by the present one: `arnold-device-1`, `key`, the "
            "id, the number that the key will have, and the key, joined by line feeds",
            Access::everyone(),
            RequestBody::of(Shape::object({required("public_key", key), required("signature", key),
                                           required("previous_signature", key)})),
            std::vector<Answer> {{200, deviceShape(), "it counts from now on"}}, changeDeviceKey);
}

} // namespace arnold::api
