#include "core/storage/Ed25519.h"
#include "core/till/Devices.h"
#include "tests/server/access/AccessRow.h"

namespace arnold::test {
namespace {

const QByteArray kDevices = "/api/v1/admin/devices";
const QByteArray kEnrolment = "/api/v1/auth/devices/";

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// One that waits for its code.
QJsonObject newDevice(AccessWorld &world)
{
    return world.client().post(kDevices, {{"name", "Tablet"}}, world.all()).json;
}
QByteArray idOf(const QJsonObject &device)
{
    return device["id"].toString().toLatin1();
}

void enrol(AccessWorld &world, const QJsonObject &device, const Ed25519Key &key)
{
    const QString code = device["code"].toString();
    world.client().post(kEnrolment + "enrol",
                        {{"code", code},
                         {"public_key", text(key.publicKey())},
                         {"signature", text(key.sign(till::enrolMessage(code, key.publicKey())))}});
}

// Something that a device of register R1 signs.
Ask deviceAct(AccessWorld &world, const QByteArray &act, QJsonObject body)
{
    const Ed25519Key key(QByteArray(kEd25519SeedBytes, 'a'));
    const QString reg = world.front().shop().ids.reg.toText();
    const QJsonObject device = world.client()
                                       .post(kDevices, {{"name", "Tablet"}, {"register_id", reg}},
                                             world.all())
                                       .json;
    enrol(world, device, key);
    const QByteArray message = till::deviceActMessage(act.toStdString(),
                                                      *DeviceId::fromText(device["id"].toString()),
                                                      1, body.value("staff_id").toString());
    body.insert("number", 1);
    body.insert("signature", text(key.sign(message)));
    return {kEnrolment + idOf(device) + '/' + act, json(body)};
}

// One with a key, which asks for another.
Ask keyChange(AccessWorld &world)
{
    const Ed25519Key first(QByteArray(kEd25519SeedBytes, 'a'));
    const Ed25519Key second(QByteArray(kEd25519SeedBytes, 'b'));
    const QJsonObject device = newDevice(world);
    enrol(world, device, first);
    const QByteArray message = till::keyChangeMessage(*DeviceId::fromText(device["id"].toString()),
                                                      2, second.publicKey());
    return {kEnrolment + idOf(device) + "/key",
            json({{"public_key", text(second.publicKey())},
                  {"signature", text(second.sign(message))},
                  {"previous_signature", text(first.sign(message))}})};
}

} // namespace

std::vector<AccessRow> deviceRows()
{
    return {{"GET /api/v1/admin/devices", "registers.read", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {kDevices}; }},
            {"POST /api/v1/admin/devices", "registers.edit", 201, Whose::Nobodys,
             [](AccessWorld &, Caller &) {
                 return Ask {kDevices, json({{"name", "Tablet"}})};
             }},
            {"POST /api/v1/admin/devices/{device}/code", "registers.edit", 201, Whose::Shops,
             [](AccessWorld &world, Caller &) {
                 return Ask {kDevices + '/' + idOf(newDevice(world)) + "/code"};
             }},
            {"DELETE /api/v1/admin/devices/{device}", "registers.edit", 204, Whose::Shops,
             [](AccessWorld &world, Caller &) {
                 return Ask {kDevices + '/' + idOf(newDevice(world))};
             }},
            // Whoever has a code, or the device's key.
            {"POST /api/v1/auth/devices/enrol", "everyone", 422, Whose::Nobodys,
             [](AccessWorld &world, Caller &) {
                 return Ask {kEnrolment + "enrol",
                             json({{"code", QString::fromLatin1(world.unique("none"))},
                                   {"public_key", "a"},
                                   {"signature", "a"}})};
             }},
            {"POST /api/v1/auth/devices/{device}/key", "everyone", 200, Whose::Bearers,
             [](AccessWorld &world, Caller &) { return keyChange(world); }},
            {"POST /api/v1/auth/devices/{device}/staff", "everyone", 200, Whose::Bearers,
             [](AccessWorld &world, Caller &) { return deviceAct(world, "staff", {}); }},
            {"POST /api/v1/auth/devices/{device}/sign-in", "everyone", 200, Whose::Bearers,
             [](AccessWorld &world, Caller &) {
                 const QString carl = world.front().shop().cashier.toText();
                 return deviceAct(world, "sign-in", {{"staff_id", carl}, {"pin", "4321"}});
             }}};
}

} // namespace arnold::test
