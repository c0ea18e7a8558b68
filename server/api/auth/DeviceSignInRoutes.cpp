#include "core/identity/Identity.h"
#include "core/till/DeviceSignIn.h"
#include "server/api/Base64Url.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/api/auth/Tokens.h"

namespace arnold::api {
namespace {

using namespace gateway;

constexpr int kMostSignatureCharacters = 100;
constexpr auto kStaffAct = "staff";
constexpr auto kSignInAct = "sign-in";

std::vector<ShapeField> signedFields()
{
    return {required("number", Shape::integer(1, INT64_MAX)),
            required("signature", Shape::text(1, kMostSignatureCharacters))};
}

// The device that the path names, which has signed `act` about `whom`.
Result<Device> actingDevice(const Services &services, const Call &call, std::string_view act,
                            const QString &whom = {})
{
    const auto id = DeviceId::fromText(call.path(u"device"));
    if (!id)
        return ErrorCode::NotFound;
    const till::DeviceAct signedAct {*id, call.body.integerOf("number"),
                                     fromBase64Url(call.body.textOf("signature"))};
    return services.database.write(call.actor, [&](WriteTx &tx) {
        return till::takeDeviceAct(tx, signedAct,
                                   till::deviceActMessage(act, *id, signedAct.number, whom));
    });
}

Result<Reply> listStaff(const Services &services, const Call &call)
{
    ARNOLD_CHECK(actingDevice(services, call, kStaffAct));
    return services.database.read([](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Staff &each : identity::staff(tx)) {
                    if (!each.hasPin)
                        continue;
                    json.object([&] {
                        json.field("id", each.id);
                        json.field("name", each.displayName);
                        json.field("initials", each.initials);
                    });
                }
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::personal(200, json.take());
    });
}

// Who is meant: by the name that was tapped, or by their badge. Nobody is Unauthenticated.
Result<StaffId> staffIn(ReadTx &tx, const Call &call)
{
    const auto staff = call.body.has("badge")
            ? identity::staffByBadge(tx, call.body.textOf("badge"))
            : StaffId::fromText(call.body.textOf("staff_id"));
    if (!staff)
        return ErrorCode::Unauthenticated;
    return *staff;
}

struct Asked {
    StaffId staff = {};
    till::ShownPin shown = {};
};
Result<Asked> askedOf(const Services &services, const Call &call, RegisterId reg)
{
    return services.database.read([&](ReadTx &tx) -> Result<Asked> {
        Asked asked;
        ARNOLD_TRY(staff, staffIn(tx, call));
        asked.staff = staff;
        ARNOLD_TRY(question, identity::pinQuestion(tx, staff, reg));
        asked.shown.hash = question.hash;
        asked.shown.address = countedAddress(call.peer);
        asked.shown.addressIndex = identity::addressIndexOf(tx, asked.shown.address);
        asked.shown.agent = call.agent;
        return asked;
    });
}

Result<Reply> signIn(const Services &services, const Call &call)
{
    if (call.body.has("badge") == call.body.has("staff_id"))
        return Error {ErrorCode::InvalidValue, QStringLiteral("staff_id")};
    const QString whom = call.body.textOf(call.body.has("badge") ? "badge" : "staff_id");
    ARNOLD_TRY(at, actingDevice(services, call, kSignInAct, whom));
    if (at.reg.isNull())
        return ErrorCode::NotPermitted;
    ARNOLD_TRY(asked, askedOf(services, call, at.reg));
    ARNOLD_TRY(fits, services.signIn->pool.run([&] {
        return identity::pinMatches(call.body.textOf("pin"), asked.shown.hash);
    }));
    asked.shown.outcome = fits ? identity::PinOutcome::Hit : identity::PinOutcome::Miss;
    ARNOLD_TRY(done, services.database.write(Actor::staff(asked.staff), [&](WriteTx &tx) {
        return till::signInAtDevice(tx, at.id, asked.shown);
    }));
    if (!done.opened) {
        Error wrong {ErrorCode::WrongPin, QStringLiteral("pin")};
        wrong.facts.push_back({QStringLiteral("left"), QString::number(done.verdict.triesLeft)});
        return wrong;
    }
    return tokensReply(services,
                       {{ActorKind::Staff, asked.staff.bytes(), done.opened->id},
                        done.opened->refreshToken,
                        {}});
}

} // namespace

void addDeviceSignInRoutes(std::vector<Route> &routes)
{
    const auto listed = Shape::named(
            "DeviceStaff",
            Shape::object({required("id", Shape::id()), required("name", Shape::text(1, 40)),
                           required("initials", Shape::text(0, 8))}));
    auto pin = signedFields();
    pin.push_back(optional("staff_id", Shape::id()));
    pin.push_back(optional("badge", Shape::text(1, 200)));
    pin.push_back(required("pin", Shape::text(4, 8)));
    routes.emplace_back(
            Method::Post, "/api/v1/auth/devices/{device}/staff", "listDeviceStaff",
            "Who may sign in with a PIN. `signature` is the device's (base64url) over "
            "`arnold-device-1`, `staff`, its id, `number` and an empty line, joined by line "
            "feeds; `number` rises with everything that it signs: milliseconds will do",
            Access::everyone(), RequestBody::of(Shape::object(signedFields())),
            std::vector<Answer> {{200, Shape::page(listed), "by name"}}, listStaff);
    routes.emplace_back(
            Method::Post, "/api/v1/auth/devices/{device}/sign-in", "signInAtDevice",
            "Somebody signs in with their PIN at a device of a register. It signs as above, with "
            "`sign-in`, and `staff_id` or `badge`, whichever is shown, as the last line. Five "
            "wrong PINs lock that person at that register",
            Access::everyone(), RequestBody::of(Shape::object(std::move(pin))),
            std::vector<Answer> {{200, tokensShape(), "signed in"}}, signIn);
}

} // namespace arnold::api
