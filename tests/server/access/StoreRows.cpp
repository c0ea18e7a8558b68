#include "tests/server/access/AccessRow.h"

namespace arnold::test {
namespace {

const QByteArray kStore = "/api/v1/store";
const QByteArray kMe = "/api/v1/store/me";

// A customer's things are asked for by themselves; others ask for the customer's.
Caller &customerOf(AccessWorld &world, Caller &caller)
{
    return caller.letter == 'U' ? caller : world.caller('U');
}

QByteArray appleLine(AccessWorld &world)
{
    return json({{"variant_id", world.shop().apple.toText()}, {"quantity", "1"}});
}

QByteArray someAddress()
{
    return json({{"last_name", "Lind"}, {"line1", "Weg 2"}, {"city", "Bonn"}, {"country", "DE"}});
}

Ask myAddress(AccessWorld &world, Caller &caller)
{
    return {kMe + "/addresses/" + world.address(customerOf(world, caller))};
}

Ask strangersAddress(AccessWorld &world, Caller &)
{
    return {kMe + "/addresses/" + world.address(world.stranger())};
}

void addShopping(std::vector<AccessRow> &rows)
{
    rows.push_back({"POST /api/v1/store/carts", "shopper", 201, Whose::Nobodys,
                    [](AccessWorld &, Caller &) {
                        return Ask {kStore + "/carts", "{}"};
                    }});
    rows.push_back({"GET /api/v1/store/carts/{cart}", "everyone", 200, Whose::Bearers,
                    [](AccessWorld &world, Caller &) { return Ask {world.cart()}; }});
    rows.push_back({"PATCH /api/v1/store/carts/{cart}", "everyone", 200, Whose::Bearers,
                    [](AccessWorld &world, Caller &) {
                        return Ask {world.cart(), json({{"email", "a@shop.example"}})};
                    }});
    rows.push_back({"POST /api/v1/store/carts/{cart}/lines", "everyone", 201, Whose::Bearers,
                    [](AccessWorld &world, Caller &) {
                        return Ask {world.cart() + "/lines", appleLine(world)};
                    }});
    // Lines are counted within their cart: whose line it is, the cart's token says.
    rows.push_back(
            {"PATCH /api/v1/store/carts/{cart}/lines/{line}", "everyone", 200, Whose::Bearers,
             [](AccessWorld &world, Caller &) {
                 const QByteArray cart = world.cart();
                 return Ask {cart + "/lines/" + world.lineOf(cart), json({{"quantity", "2"}})};
             }});
    rows.push_back({"DELETE /api/v1/store/carts/{cart}/lines/{line}", "everyone", 200,
                    Whose::Bearers, [](AccessWorld &world, Caller &) {
                        const QByteArray cart = world.cart();
                        return Ask {cart + "/lines/" + world.lineOf(cart)};
                    }});
    rows.push_back({"GET /api/v1/store/carts/{cart}/shipping-options", "everyone", 200,
                    Whose::Bearers, [](AccessWorld &world, Caller &) {
                        return Ask {world.cart() + "/shipping-options"};
                    }});
    rows.push_back({"POST /api/v1/store/carts/{cart}/payments", "everyone", 201, Whose::Bearers,
                    [](AccessWorld &world, Caller &) {
                        return Ask {world.cart() + "/payments", json({{"provider", "manual"}})};
                    }});
    rows.push_back({"POST /api/v1/store/carts/{cart}/complete", "everyone", 201, Whose::Bearers,
                    [](AccessWorld &world, Caller &) {
                        return Ask {world.readyCart() + "/complete", "{}", world.key()};
                    }});
    rows.push_back({"GET /api/v1/store/orders/{order}", "everyone", 200, Whose::Bearers,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kStore + "/orders/" + world.orderToken()};
                    }});
}

void addShelves(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/store", "everyone", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kStore}; }});
    rows.push_back({"GET /api/v1/store/categories", "everyone", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kStore + "/categories"}; }});
    rows.push_back({"GET /api/v1/store/products", "everyone", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kStore + "/products"}; }});
    rows.push_back({"GET /api/v1/store/products/{handle}", "everyone", 200, Whose::Bearers,
                    [](AccessWorld &, Caller &) { return Ask {kStore + "/products/coffee"}; }});
    rows.push_back({"GET /api/v1/store/suggestions", "everyone", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kStore + "/suggestions?q=cof"}; }});
}

void addMine(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/store/me", "customer", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kMe}; }});
    rows.push_back({"PATCH /api/v1/store/me", "customer", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) {
                        return Ask {kMe, json({{"name", "Ada Lund"}})};
                    }});
    rows.push_back({"GET /api/v1/store/me/orders", "customer", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kMe + "/orders"}; }});
    rows.push_back({"GET /api/v1/store/me/orders/{order}", "customer", 200, Whose::Theirs,
                    [](AccessWorld &world, Caller &caller) {
                        const Caller &customer = customerOf(world, caller);
                        return Ask {kMe + "/orders/" + world.orderToken(customer.line)};
                    },
                    [](AccessWorld &world, Caller &) {
                        return Ask {kMe + "/orders/" + world.orderToken(world.stranger().line)};
                    }});
    rows.push_back({"GET /api/v1/store/me/cart", "customer", 200, Whose::Nobodys,
                    [](AccessWorld &world, Caller &caller) {
                        world.cart(customerOf(world, caller).line);
                        return Ask {kMe + "/cart"};
                    }});
    rows.push_back({"GET /api/v1/store/me/export", "customer", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kMe + "/export"}; }});
    rows.push_back({"POST /api/v1/store/me/erasure", "customer", 200, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kMe + "/erasure",
                                    json({{"password", kEverybodysPassword}}),
                                    {},
                                    world.newCustomer().line};
                    }});
    rows.push_back({"GET /api/v1/store/me/addresses", "customer", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kMe + "/addresses"}; }});
    rows.push_back({"POST /api/v1/store/me/addresses", "customer", 201, Whose::Nobodys,
                    [](AccessWorld &, Caller &) {
                        return Ask {kMe + "/addresses", someAddress()};
                    }});
    rows.push_back({"GET /api/v1/store/me/addresses/{address}", "customer", 200, Whose::Theirs,
                    myAddress, strangersAddress});
    const MakeAsk moved = [](AccessWorld &world, Caller &caller) {
        return Ask {myAddress(world, caller).path, someAddress()};
    };
    const MakeAsk strangerMoved = [](AccessWorld &world, Caller &caller) {
        return Ask {strangersAddress(world, caller).path, someAddress()};
    };
    rows.push_back({"PATCH /api/v1/store/me/addresses/{address}", "customer", 200, Whose::Theirs,
                    moved, strangerMoved});
    rows.push_back({"DELETE /api/v1/store/me/addresses/{address}", "customer", 204, Whose::Theirs,
                    myAddress, strangersAddress});
}

} // namespace

std::vector<AccessRow> storeRows()
{
    std::vector<AccessRow> rows;
    addShopping(rows);
    addShelves(rows);
    addMine(rows);
    return rows;
}

} // namespace arnold::test
