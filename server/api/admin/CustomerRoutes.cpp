#include "core/customers/Accounts.h"
#include "core/customers/Customers.h"
#include "core/identity/StepUp.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/CustomerShapes.h"
#include "server/api/admin/Revision.h"
#include "server/api/store/CustomerExport.h"
#include "server/api/store/Mine.h"
#include "server/gateway/Cursor.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape newCustomer()
{
    return Shape::object({required("name", Shape::text(1, 200)), optional("email", Shape::email()),
                          optional("phone", Shape::text(1, 60)),
                          optional("notes", Shape::text(0, 2000)),
                          optional("locale", Shape::text(2, 35)), optional("group_id", Shape::id()),
                          optional("marketing_consent", Shape::flag())});
}

Shape customerPatch()
{
    return Shape::object({optional("name", Shape::text(1, 200)),
                          optional("email", Shape::nullable(Shape::email())),
                          optional("phone", Shape::nullable(Shape::text(1, 60))),
                          optional("notes", Shape::nullable(Shape::text(0, 2000))),
                          optional("locale", Shape::nullable(Shape::text(2, 35))),
                          optional("group_id", Shape::nullable(Shape::id())),
                          optional("marketing_consent", Shape::flag())});
}

// What is typed finds a few, the best first; without it all come by number, page by page.
Result<Reply> listCustomers(const Services &services, const Call &call)
{
    const int limit = limitIn(call);
    const QString typed = call.query(u"q").value_or(QString());
    ARNOLD_TRY(after, numberCursorIn(call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto found = typed.isEmpty() ? customers::page(tx, after, limit)
                                           : customers::search(tx, typed, limit);
        const bool more = typed.isEmpty() && static_cast<int>(found.size()) == limit;
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Customer &customer : found)
                    writeCustomerHead(json, customer);
            });
            json.field("next_cursor",
                       more ? std::optional(QString::number(found.back().number)) : std::nullopt);
        });
        return Reply::personal(200, json.take());
    });
}

// The group that a body names; null for none.
Result<CustomerGroupId> groupOf(const JsonValue &body)
{
    const JsonValue *value = body.member("group_id");
    if (!value || value->isNull())
        return CustomerGroupId();
    const auto id = CustomerGroupId::fromText(*value->text());
    if (!id)
        return Error {ErrorCode::InvalidValue, QStringLiteral("group_id")};
    return *id;
}

// A group that is not there is a fault of the body; a customer who is not there is one of the path.
Error withGroupOfBody(Error error)
{
    if (error.field == QLatin1String("group"))
        return {ErrorCode::InvalidValue, QStringLiteral("group_id")};
    return error;
}

Result<Reply> createCustomer(const Services &services, const Call &call)
{
    NewCustomer wanted;
    wanted.name = call.body.textOf("name");
    wanted.email = call.body.textOf("email");
    wanted.phone = call.body.textOf("phone");
    wanted.notes = call.body.textOf("notes");
    wanted.locale = call.body.textOf("locale");
    wanted.marketingConsent = call.body.flagOf("marketing_consent", false);
    ARNOLD_TRY(group, groupOf(call.body));
    wanted.group = group;
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        const auto made = customers::create(tx, wanted);
        if (!made)
            return withGroupOfBody(made.error());
        return customerReply(tx, 201, *made);
    });
}

Result<Reply> showCustomer(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, customerIn(call));
    return services.database.read([&](ReadTx &tx) { return customerReply(tx, 200, id); });
}

Result<CustomerChange> changeOf(const JsonValue &body)
{
    CustomerChange change;
    takeText(body, "name", change.name);
    takeText(body, "email", change.email);
    takeText(body, "phone", change.phone);
    takeText(body, "notes", change.notes);
    takeText(body, "locale", change.locale);
    if (body.has("group_id")) {
        ARNOLD_TRY(group, groupOf(body));
        change.group = group;
    }
    if (body.has("marketing_consent"))
        change.marketingConsent = body.flagOf("marketing_consent", false);
    return change;
}

Result<Reply> changeCustomer(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, customerIn(call));
    ARNOLD_TRY(change, changeOf(call.body));
    ARNOLD_TRY(version, versionIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        const auto changed = customers::update(tx, id, version, change);
        if (!changed)
            return withGroupOfBody(changed.error());
        return customerReply(tx, 200, id);
    });
}

Result<Reply> archiveCustomer(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, customerIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(customers::archive(tx, id));
        return Reply::nothing();
    });
}

Result<Reply> eraseCustomer(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, customerIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        const std::int64_t kept = ordersThatStay(tx, id);
        ARNOLD_CHECK(customers::erase(tx, id));
        JsonWriter json;
        json.object([&] {
            json.field("erased_at", tx.now());
            json.field("orders_kept", kept);
        });
        return Reply::personal(200, json.take());
    });
}

Result<Reply> signOutCustomer(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, customerIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(customers::signOutEverywhere(tx, id));
        return Reply::nothing();
    });
}

Result<Reply> exportCustomer(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, customerIn(call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::requireRecent(tx, call.actor));
        ARNOLD_TRY(exported, exportOf(tx, id));
        return Reply::personal(200, std::move(exported));
    });
}

void addLeaving(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Delete, "/api/v1/admin/customers/{customer}",
                        "adminArchiveCustomer",
                        "They are no customer any more; what was sold to them keeps their words",
                        Access::with(Permission::CustomersEdit), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "nobody finds them any more"}},
                        archiveCustomer);
    routes.emplace_back(
            Method::Post, "/api/v1/admin/customers/{customer}/erasure", "adminEraseCustomer",
            "Erases profile, addresses and account at once; orders that tax law keeps stay, "
            "without a name outside of the books",
            Access::with(Permission::CustomersErase), RequestBody::none(),
            std::vector<Answer> {
                    {200,
                     Shape::object({required("erased_at", Shape::time()),
                                    required("orders_kept", Shape::integer(0, INT64_MAX))}),
                     "what stays"}},
            eraseCustomer);
    routes.emplace_back(
            Method::Get, "/api/v1/admin/customers/{customer}/export", "adminExportCustomer",
            "All that is kept of somebody who asks for it", Access::with(Permission::CustomersRead),
            RequestBody::none(),
            std::vector<Answer> {{200, Shape::anything(), "profile, addresses, sessions, orders"}},
            exportCustomer);
}

} // namespace

void addAdminCustomerRoutes(std::vector<Route> &routes)
{
    const auto one = [](int status) {
        return std::vector<Answer> {{status, adminCustomer(), "the customer"}};
    };
    routes.emplace_back(
                  Method::Get, "/api/v1/admin/customers", "adminListCustomers",
                  "All by number, or those whom the typed words find: beginnings of the name's "
                  "words, a whole e-mail address, a phone or customer number",
                  Access::with(Permission::CustomersRead), RequestBody::none(),
                  std::vector<Answer> {{200, Shape::page(adminCustomerHead()), "a page"}},
                  listCustomers)
            .withQuery({{"q", Presence::Optional, Shape::text(1, 200), "as one types"},
                        {"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 20),
                         "next_cursor of the page before; only without q"}});
    routes.emplace_back(Method::Post, "/api/v1/admin/customers", "adminCreateCustomer",
                        "Somebody new, without an account", Access::with(Permission::CustomersEdit),
                        RequestBody::of(newCustomer()), one(201), createCustomer);
    routes.emplace_back(Method::Get, "/api/v1/admin/customers/{customer}", "adminShowCustomer",
                        "One customer with their addresses",
                        Access::with(Permission::CustomersRead), RequestBody::none(), one(200),
                        showCustomer);
    routes.emplace_back(Method::Patch, "/api/v1/admin/customers/{customer}", "adminChangeCustomer",
                        "Changes what the body names; the address that an account signs in with "
                        "stays, that is theirs to change",
                        Access::with(Permission::CustomersEdit), RequestBody::of(customerPatch()),
                        one(200), changeCustomer)
            .matched();
    routes.emplace_back(
            Method::Delete, "/api/v1/admin/customers/{customer}/sessions", "adminSignOutCustomer",
            "Signs them out everywhere; their account stays as it is",
            Access::with(Permission::CustomersEdit), RequestBody::none(),
            std::vector<Answer> {{204, std::nullopt, "their sessions are over"}}, signOutCustomer);
    addLeaving(routes);
    addAdminCustomerAddressRoutes(routes);
}

} // namespace arnold::api
