#include "server/api/admin/CustomerShapes.h"
#include "core/customers/Accounts.h"
#include "server/api/admin/Revision.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"

namespace arnold::api {
namespace {

using namespace gateway;

std::vector<ShapeField> headFields()
{
    return {required("id", Shape::id()),
            required("number", Shape::integer(1, INT64_MAX)),
            required("name", Shape::text(0, 200)), // empty once they have been erased
            required("email", Shape::nullable(Shape::text(1, 254))),
            required("phone", Shape::nullable(Shape::text(1, 60))),
            required("group_id", Shape::nullable(Shape::id())),
            required("created_at", Shape::time()),
            required("erased_at", Shape::nullable(Shape::time()))};
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void writeHeadFields(JsonWriter &json, const Customer &customer)
{
    json.field("id", customer.id);
    json.field("number", customer.number);
    json.field("name", customer.name);
    json.field("email", orNull(customer.email));
    json.field("phone", orNull(customer.phone));
    json.field("group_id", customer.group);
    json.field("created_at", customer.createdAt);
    json.field("erased_at", customer.erasedAt);
}

} // namespace

Shape adminCustomerHead()
{
    return Shape::named("AdminCustomerHead", Shape::object(headFields()));
}

Shape adminCustomer()
{
    const Shape address = Shape::object(
            {required("id", Shape::id()), required("address", shapes::address())});
    auto fields = headFields();
    fields.push_back(required("notes", Shape::text(0, 5000)));
    fields.push_back(required("locale", Shape::nullable(Shape::text(1, 35))));
    fields.push_back(required("marketing_consent_at", Shape::nullable(Shape::time())));
    fields.push_back(required("has_account", Shape::flag()));
    fields.push_back(required("email_verified_at", Shape::nullable(Shape::time())));
    fields.push_back(required("updated_at", Shape::time()));
    fields.push_back(required("version", Shape::integer(1, INT64_MAX)));
    fields.push_back(required("addresses", Shape::list(address, 100)));
    return Shape::named("AdminCustomer", Shape::object(std::move(fields)));
}

void writeCustomerHead(JsonWriter &json, const Customer &customer)
{
    json.object([&] { writeHeadFields(json, customer); });
}

Result<Reply> customerReply(ReadTx &tx, int status, CustomerId id)
{
    const auto customer = customers::byId(tx, id);
    if (!customer)
        return ErrorCode::NotFound;
    const auto account = customers::accountOf(tx, id);
    JsonWriter json;
    json.object([&] {
        writeHeadFields(json, *customer);
        json.field("notes", customer->notes);
        json.field("locale", orNull(customer->locale));
        json.field("marketing_consent_at", customer->marketingConsentAt);
        json.field("has_account", account.has_value());
        json.field("email_verified_at", account ? account->verifiedAt : std::nullopt);
        json.field("updated_at", customer->updatedAt);
        json.field("version", customer->version);
        json.arrayField("addresses", [&] {
            for (const CustomerAddress &entry : customers::addresses(tx, id)) {
                json.object([&] {
                    json.field("id", entry.id);
                    json.name("address");
                    writeAddress(json, entry.address);
                });
            }
        });
    });
    return withTag(Reply::personal(status, json.take()), customer->version);
}

Result<CustomerId> customerIn(const Call &call)
{
    const auto id = CustomerId::fromText(call.path(u"customer"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

} // namespace arnold::api
