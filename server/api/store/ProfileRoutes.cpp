#include "core/customers/Accounts.h"
#include "server/api/store/Mine.h"
#include "server/api/store/StoreRoutes.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape profileShape()
{
    return Shape::named(
            "Profile",
            Shape::object({required("id", Shape::id()),
                           required("number", Shape::integer(1, INT64_MAX)),
                           required("email", Shape::nullable(Shape::text(1, 254))),
                           required("email_verified", Shape::flag()),
                           required("name", Shape::text(0, 200)),
                           required("phone", Shape::nullable(Shape::text(1, 60))),
                           required("locale", Shape::nullable(Shape::text(1, 35))),
                           required("marketing_consent_at", Shape::nullable(Shape::time())),
                           required("created_at", Shape::time())}));
}

Shape profilePatch()
{
    return Shape::object({optional("name", Shape::text(1, 200)),
                          optional("phone", Shape::nullable(Shape::text(1, 60))),
                          optional("locale", Shape::nullable(Shape::text(2, 35))),
                          optional("marketing_consent", Shape::flag())});
}

Shape addressShape()
{
    return Shape::named(
            "MyAddress",
            Shape::object({required("id", Shape::id()), required("address", shapes::address())}));
}

std::optional<QString> shown(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Result<Reply> profileReply(ReadTx &tx, CustomerId id)
{
    const auto me = customers::byId(tx, id);
    const auto account = customers::accountOf(tx, id);
    if (!me || !account)
        return ErrorCode::NotFound;
    JsonWriter json;
    json.object([&] {
        json.field("id", me->id);
        json.field("number", me->number);
        json.field("email", shown(me->email));
        json.field("email_verified", account->verifiedAt.has_value());
        json.field("name", me->name);
        json.field("phone", shown(me->phone));
        json.field("locale", shown(me->locale));
        json.field("marketing_consent_at", me->marketingConsentAt);
        json.field("created_at", me->createdAt);
    });
    return Reply::personal(200, json.take());
}

Result<Reply> showMe(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) { return profileReply(tx, meOf(call)); });
}

Result<Reply> changeMe(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        const auto me = customers::byId(tx, meOf(call));
        if (!me)
            return ErrorCode::NotFound;
        CustomerChange change;
        if (call.body.has("name"))
            change.name = call.body.textOf("name");
        if (call.body.has("phone"))
            change.phone = call.body.textOf("phone");
        if (call.body.has("locale"))
            change.locale = call.body.textOf("locale");
        if (call.body.has("marketing_consent"))
            change.marketingConsent = call.body.flagOf("marketing_consent", false);
        ARNOLD_CHECK(customers::update(tx, me->id, me->version, change));
        return profileReply(tx, me->id);
    });
}

void writeMyAddress(JsonWriter &json, const CustomerAddress &entry)
{
    json.object([&] {
        json.field("id", entry.id);
        json.name("address");
        writeAddress(json, entry.address);
    });
}

Result<Reply> addressReply(ReadTx &tx, int status, CustomerId me, CustomerAddressId id)
{
    ARNOLD_TRY(entry, myAddress(tx, me, id));
    JsonWriter json;
    writeMyAddress(json, entry);
    return Reply::personal(status, json.take());
}

Result<Reply> listAddresses(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const CustomerAddress &entry : customers::addresses(tx, meOf(call)))
                    writeMyAddress(json, entry);
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::personal(200, json.take());
    });
}

Result<Reply> addAddress(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(id, addMyAddress(tx, meOf(call), addressOf(call.body)));
        return addressReply(tx, 201, meOf(call), id);
    });
}

Result<CustomerAddressId> addressIn(const Call &call)
{
    const auto id = CustomerAddressId::fromText(call.path(u"address"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

Result<Reply> showAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, addressIn(call));
    return services.database.read(
            [&](ReadTx &tx) { return addressReply(tx, 200, meOf(call), id); });
}

Result<Reply> editAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, addressIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(entry, myAddress(tx, meOf(call), id));
        changeAddress(entry.address, call.body);
        ARNOLD_CHECK(changeMyAddress(tx, meOf(call), entry));
        return addressReply(tx, 200, meOf(call), id);
    });
}

Result<Reply> removeAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, addressIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(customers::removeAddress(tx, meOf(call), id));
        return Reply::nothing();
    });
}

} // namespace

void addProfileRoutes(std::vector<Route> &routes)
{
    const auto one = [](int status, const char *words) {
        return std::vector<Answer> {{status, addressShape(), words}};
    };
    routes.emplace_back(Method::Get, "/api/v1/store/me", "showMe", "Who is signed in",
                        Access::customer(), RequestBody::none(),
                        std::vector<Answer> {{200, profileShape(), "the profile"}}, showMe);
    routes.emplace_back(Method::Patch, "/api/v1/store/me", "changeMe",
                        "Profile, language, and consent to advertising", Access::customer(),
                        RequestBody::of(profilePatch()),
                        std::vector<Answer> {{200, profileShape(), "the profile"}}, changeMe);
    routes.emplace_back(Method::Get, "/api/v1/store/me/addresses", "listMyAddresses",
                        "Their addresses", Access::customer(), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(addressShape()), "the addresses"}},
                        listAddresses);
    routes.emplace_back(Method::Post, "/api/v1/store/me/addresses", "addMyAddress",
                        "One more address", Access::customer(),
                        RequestBody::of(shapes::addressToTake()), one(201, "the address"),
                        addAddress);
    routes.emplace_back(Method::Get, "/api/v1/store/me/addresses/{address}", "showMyAddress",
                        "One of their addresses", Access::customer(), RequestBody::none(),
                        one(200, "the address"), showAddress);
    routes.emplace_back(Method::Patch, "/api/v1/store/me/addresses/{address}", "changeMyAddress",
                        "Changes what the body names", Access::customer(),
                        RequestBody::of(shapes::addressToTake()), one(200, "the address"),
                        editAddress);
    routes.emplace_back(Method::Delete, "/api/v1/store/me/addresses/{address}", "removeMyAddress",
                        "Removes it", Access::customer(), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is gone"}}, removeAddress);
}

} // namespace arnold::api
