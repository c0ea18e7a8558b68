#include "tests/server/access/AccessRow.h"
#include "tests/support/TestFactor.h"

namespace arnold::test {
namespace {

const QByteArray kAdmin = "/api/v1/admin/";

QJsonObject noLimits()
{
    return {{"discount_ppm", 0}, {"refund_minor", 0}, {"price_override_ppm", 0}};
}

// The path of one that is open.
QByteArray invitation(AccessWorld &world)
{
    const QByteArray path = kAdmin + "staff/" + world.staffMember() + "/invitation";
    const QString email = QString::fromLatin1(world.unique("ned")) + "@work.example";
    world.client().post(path, {{"email", email}}, world.all());
    return path;
}

void addPeople(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/admin/staff", "staff.read", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAdmin + "staff"}; }});
    rows.push_back({"POST /api/v1/admin/staff", "staff.edit", 201, Whose::Nobodys,
                    [](AccessWorld &, Caller &) {
                        return Ask {kAdmin + "staff",
                                    json({{"name", "Nora"}, {"roles", QJsonArray {"cashier"}}})};
                    }});
    rows.push_back({"PATCH /api/v1/admin/staff/{staff}", "staff.edit", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "staff/" + world.staffMember(),
                                    json({{"roles", QJsonArray {"stock_clerk"}}})};
                    }});
    rows.push_back({"DELETE /api/v1/admin/staff/{staff}", "staff.edit", 204, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "staff/" + world.staffMember()};
                    }});
    rows.push_back({"PUT /api/v1/admin/staff/{staff}/login", "staff.edit", 204, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray email = world.unique("nora") + "@work.example";
                        return Ask {kAdmin + "staff/" + world.staffMember() + "/login",
                                    json({{"email", QString::fromLatin1(email)},
                                          {"password", kEverybodysPassword}})};
                    }});
    rows.push_back({"POST /api/v1/admin/staff/{staff}/invitation", "staff.edit", 202, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray email = world.unique("ned") + "@work.example";
                        return Ask {kAdmin + "staff/" + world.staffMember() + "/invitation",
                                    json({{"email", QString::fromLatin1(email)}})};
                    }});
    rows.push_back({"GET /api/v1/admin/staff/{staff}/invitation", "staff.edit", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) { return Ask {invitation(world)}; }});
    rows.push_back({"DELETE /api/v1/admin/staff/{staff}/invitation", "staff.edit", 204,
                    Whose::Shops,
                    [](AccessWorld &world, Caller &) { return Ask {invitation(world)}; }});
    rows.push_back({"DELETE /api/v1/admin/staff/{staff}/second-factor", "staff.edit", 204,
                    Whose::Shops, [](AccessWorld &world, Caller &) {
                        const QByteArray who = world.staffMember();
                        enrolFactor(world.db(),
                                    Actor::staff(*StaffId::fromText(QString::fromLatin1(who))),
                                    world.front().clock().now());
                        return Ask {kAdmin + "staff/" + who + "/second-factor"};
                    }});
    rows.push_back({"GET /api/v1/admin/roles", "staff.read", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAdmin + "roles"}; }});
    rows.push_back({"POST /api/v1/admin/roles", "staff.edit", 201, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "roles",
                                    json({{"code", QString::fromLatin1(world.unique("hand"))},
                                          {"name", "Hand"},
                                          {"permissions", QJsonArray {"catalog.read"}},
                                          {"limits", noLimits()}})};
                    }});
    rows.push_back({"PATCH /api/v1/admin/roles/{role}", "staff.edit", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray role = world.role();
                        return Ask {kAdmin + "roles/" + role, json({{"name", "Helping hand"}}),
                                    "If-Match: \"" + world.revisionOf(role) + "\"\r\n"};
                    }});
    rows.push_back(
            {"DELETE /api/v1/admin/roles/{role}", "staff.edit", 204, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {kAdmin + "roles/" + world.role()}; }});
}

// A session of somebody else than the path says is none of theirs.
void addStaffSessions(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/admin/staff/{staff}/sessions", "staff.read", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "staff/" + world.staffMember() + "/sessions"};
                    }});
    rows.push_back({"DELETE /api/v1/admin/staff/{staff}/sessions", "staff.edit", 204, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "staff/" + world.staffMember() + "/sessions"};
                    }});
    rows.push_back({"DELETE /api/v1/admin/staff/{staff}/sessions/{session}", "staff.edit", 204,
                    Whose::Theirs,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray staff = world.staffMember();
                        return Ask {kAdmin + "staff/" + staff + "/sessions/"
                                    + world.sessionOfStaff(staff)};
                    },
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "staff/" + world.staffMember() + "/sessions/"
                                    + world.sessionOfStaff(world.staffMember())};
                    }});
}

void addKeys(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/admin/api-keys", "api_keys.edit", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAdmin + "api-keys"}; }});
    rows.push_back(
            {"POST /api/v1/admin/api-keys", "api_keys.edit", 201, Whose::Nobodys,
             [](AccessWorld &, Caller &) {
                 return Ask {kAdmin + "api-keys",
                             json({{"name", "labels"}, {"scopes", QJsonArray {"catalog.read"}}})};
             }});
    rows.push_back({"GET /api/v1/admin/api-keys/{key}", "api_keys.edit", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "api-keys/" + world.apiKey()};
                    }});
    rows.push_back({"POST /api/v1/admin/api-keys/{key}/rotate", "api_keys.edit", 201, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "api-keys/" + world.apiKey() + "/rotate",
                                    json({{"keep_seconds", 60}})};
                    }});
    rows.push_back({"POST /api/v1/admin/signing-keys", "api_keys.edit", 204, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAdmin + "signing-keys"}; }});
    rows.push_back({"DELETE /api/v1/admin/api-keys/{key}", "api_keys.edit", 204, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "api-keys/" + world.apiKey()};
                    }});
    rows.push_back({"GET /api/v1/admin/audit", "settings.read", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAdmin + "audit"}; }});
}

void addGoods(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/admin/products", "catalog.read", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAdmin + "products"}; }});
    rows.push_back({"POST /api/v1/admin/products", "catalog.edit", 201, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        const QString sku = QString::fromLatin1(world.unique("SKU"));
                        return Ask {kAdmin + "products",
                                    json({{"title", sku},
                                          {"tax_class", "standard"},
                                          {"variants", QJsonArray {QJsonObject {{"sku", sku}}}}})};
                    }});
    rows.push_back({"GET /api/v1/admin/products/{product}", "catalog.read", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "products/" + world.product()};
                    }});
    rows.push_back({"PATCH /api/v1/admin/products/{product}", "catalog.edit", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray path = kAdmin + "products/" + world.product();
                        return Ask {path, json({{"title", "Lantern"}}), world.tagOf(path)};
                    }});
    rows.push_back({"POST /api/v1/admin/variants/{variant}/prices", "prices.edit", 201,
                    Whose::Shops, [](AccessWorld &world, Caller &) {
                        world.front().clock().advanceMillis(1); // after the price before
                        return Ask {kAdmin + "variants/" + bytes(world.shop().mug) + "/prices",
                                    json({{"price", euro(995)}})};
                    }});
}

void addStock(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/admin/variants/{variant}/stock", "inventory.read", 200,
                    Whose::Shops, [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "variants/" + bytes(world.shop().apple) + "/stock"};
                    }});
    rows.push_back({"POST /api/v1/admin/stock/adjustments", "inventory.adjust", 201, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + "stock/adjustments",
                                    json({{"variant_id", world.shop().apple.toText()},
                                          {"location_id", world.shop().ids.location.toText()},
                                          {"difference", "1"},
                                          {"note", "found"}}),
                                    world.key()};
                    }});
    rows.push_back({"POST /api/v1/admin/stock/receipts", "inventory.receive", 201, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        const QJsonObject line {{"variant_id", world.shop().apple.toText()},
                                                {"quantity", "1"},
                                                {"unit_cost", euro(50)}};
                        return Ask {kAdmin + "stock/receipts",
                                    json({{"location_id", world.shop().ids.location.toText()},
                                          {"lines", QJsonArray {line}}}),
                                    world.key()};
                    }});
    rows.push_back({"POST /api/v1/admin/stock/counts", "inventory.count", 201, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        const QJsonObject line {{"variant_id", world.shop().apple.toText()},
                                                {"counted", "90"}};
                        return Ask {kAdmin + "stock/counts",
                                    json({{"location_id", world.shop().ids.location.toText()},
                                          {"lines", QJsonArray {line}}}),
                                    world.key()};
                    }});
}

QByteArray customerPath(AccessWorld &world)
{
    return kAdmin + "customers/" + world.customer();
}

QByteArray home()
{
    return json({{"last_name", "Lind"}, {"line1", "Weg 1"}, {"city", "Bonn"}, {"country", "DE"}});
}

void addCustomers(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/admin/customers", "customers.read", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAdmin + "customers"}; }});
    rows.push_back({"POST /api/v1/admin/customers", "customers.edit", 201, Whose::Nobodys,
                    [](AccessWorld &, Caller &) {
                        return Ask {kAdmin + "customers", json({{"name", "Eve"}})};
                    }});
    rows.push_back({"GET /api/v1/admin/customers/{customer}", "customers.read", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) { return Ask {customerPath(world)}; }});
    rows.push_back({"PATCH /api/v1/admin/customers/{customer}", "customers.edit", 200, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray path = customerPath(world);
                        return Ask {path, json({{"notes", "tea"}}), world.tagOf(path)};
                    }});
    rows.push_back({"DELETE /api/v1/admin/customers/{customer}", "customers.edit", 204,
                    Whose::Shops,
                    [](AccessWorld &world, Caller &) { return Ask {customerPath(world)}; }});
    rows.push_back({"DELETE /api/v1/admin/customers/{customer}/sessions", "customers.edit", 204,
                    Whose::Shops, [](AccessWorld &world, Caller &) {
                        return Ask {customerPath(world) + "/sessions"};
                    }});
    rows.push_back({"POST /api/v1/admin/customers/{customer}/erasure", "customers.erase", 200,
                    Whose::Shops, [](AccessWorld &world, Caller &) {
                        return Ask {customerPath(world) + "/erasure"};
                    }});
    rows.push_back(
            {"GET /api/v1/admin/customers/{customer}/export", "customers.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {customerPath(world) + "/export"}; }});
    rows.push_back(
            {"GET /api/v1/admin/customers/{customer}/orders", "orders.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {customerPath(world) + "/orders"}; }});
}

// An address of another customer than the path says is none of theirs.
void addCustomersAddresses(std::vector<AccessRow> &rows)
{
    rows.push_back({"POST /api/v1/admin/customers/{customer}/addresses", "customers.edit", 201,
                    Whose::Shops, [](AccessWorld &world, Caller &) {
                        return Ask {customerPath(world) + "/addresses", home()};
                    }});
    rows.push_back({"PATCH /api/v1/admin/customers/{customer}/addresses/{address}",
                    "customers.edit", 200, Whose::Theirs,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + world.customersAddress(), home()};
                    },
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAdmin + world.anothersAddress(), home()};
                    }});
    rows.push_back(
            {"DELETE /api/v1/admin/customers/{customer}/addresses/{address}", "customers.edit", 204,
             Whose::Theirs,
             [](AccessWorld &world, Caller &) { return Ask {kAdmin + world.customersAddress()}; },
             [](AccessWorld &world, Caller &) { return Ask {kAdmin + world.anothersAddress()}; }});
}

template <AccessWorld::Step step> QByteArray pathOf(AccessWorld &world)
{
    return kAdmin + "orders/" + world.order(step);
}

void addOrders(std::vector<AccessRow> &rows)
{
    using Step = AccessWorld::Step;
    rows.push_back({"GET /api/v1/admin/orders", "orders.read", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAdmin + "orders"}; }});
    rows.push_back(
            {"GET /api/v1/admin/orders/{order}", "orders.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {pathOf<Step::Placed>(world)}; }});
    rows.push_back({"POST /api/v1/admin/orders/{order}/fulfilments", "orders.fulfil", 201,
                    Whose::Shops, [](AccessWorld &world, Caller &) {
                        return Ask {pathOf<Step::Placed>(world) + "/fulfilments",
                                    json({{"carrier", "Post"}}), world.key()};
                    }});
    rows.push_back({"POST /api/v1/admin/orders/{order}/payments", "orders.edit", 201, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {pathOf<Step::Placed>(world) + "/payments",
                                    json({{"amount", euro(100)}}), world.key()};
                    }});
    rows.push_back({"POST /api/v1/admin/orders/{order}/cancel", "orders.cancel", 201, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {pathOf<Step::Placed>(world) + "/cancel", "{}", world.key()};
                    }});
    rows.push_back({"POST /api/v1/admin/orders/{order}/invoice", "orders.edit", 201, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        return Ask {pathOf<Step::Sent>(world) + "/invoice", "{}", world.key()};
                    }});
    rows.push_back({"POST /api/v1/admin/orders/{order}/returns", "orders.refund", 201, Whose::Shops,
                    [](AccessWorld &world, Caller &) {
                        const QJsonObject line {{"line", "0"}, {"quantity", "1"}, {"goods", "not"}};
                        return Ask {pathOf<Step::Invoiced>(world) + "/returns",
                                    json({{"lines", QJsonArray {line}}, {"reason", "goodwill"}}),
                                    world.key()};
                    }});
}

} // namespace

std::vector<AccessRow> adminRows()
{
    std::vector<AccessRow> rows;
    addPeople(rows);
    addStaffSessions(rows);
    addKeys(rows);
    addCustomers(rows);
    addCustomersAddresses(rows);
    for (const auto &part : {placeRows(), registerRows()})
        rows.insert(rows.end(), part.begin(), part.end());
    addGoods(rows);
    addStock(rows);
    addOrders(rows);
    return rows;
}

} // namespace arnold::test
