#include "tests/server/access/AccessRow.h"

namespace arnold::test {
namespace {

Ask posSale(AccessWorld &world, Caller &)
{
    world.openShift();
    const QJsonObject line {{"variant_id", world.shop().service.toText()}, {"quantity", "1"}};
    return {world.registerPath() + "/sales",
            json({{"id", OrderId::make().toText()},
                  {"lines", QJsonArray {line}},
                  {"seen_total", euro(1500)},
                  {"tenders",
                   QJsonArray {QJsonObject {{"tender", "cash"}, {"amount", euro(1500)}}}}}),
            world.key()};
}

Ask posReceipt(AccessWorld &world, Caller &caller)
{
    const Ask sale = posSale(world, caller);
    const Heard booked = world.client().send("POST", sale.path, sale.body,
                                             sale.fields + world.all());
    return {"/api/v1/pos/receipts/" + booked.text("number")};
}

} // namespace

std::vector<AccessRow> posRows()
{
    return {
            {"GET /api/v1/pos/registers", "registers.read", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {"/api/v1/pos/registers"}; }},
            {"GET /api/v1/pos/registers/{register}/shifts", "shifts.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {world.registerPath() + "/shifts"}; }},
            {"POST /api/v1/pos/registers/{register}/shifts", "shifts.open", 201, Whose::Shops,
             [](AccessWorld &world, Caller &) {
                 world.noShift();
                 return Ask {world.registerPath() + "/shifts", json({{"float", euro(0)}}),
                             world.key()};
             }},
            {"POST /api/v1/pos/registers/{register}/shifts/{shift}/close", "shifts.close", 201,
             Whose::Theirs,
             [](AccessWorld &world, Caller &) {
                 return Ask {world.registerPath() + "/shifts/" + world.openShift() + "/close", "{}",
                             world.key()};
             },
             [](AccessWorld &world, Caller &) {
                 return Ask {world.registerPath() + "/shifts/" + world.foreignShift() + "/close",
                             "{}", world.key()};
             }},
            {"POST /api/v1/pos/registers/{register}/shifts/{shift}/count", "shifts.close", 201,
             Whose::Theirs,
             [](AccessWorld &world, Caller &) {
                 return Ask {world.registerPath() + "/shifts/" + world.closedShift() + "/count",
                             json({{"counted", euro(0)}}), world.key()};
             },
             [](AccessWorld &world, Caller &) {
                 return Ask {world.registerPath() + "/shifts/" + world.foreignShift() + "/count",
                             json({{"counted", euro(0)}}), world.key()};
             }},
            {"POST /api/v1/pos/registers/{register}/sales", "sales.sell", 201, Whose::Shops,
             posSale},
            {"GET /api/v1/pos/receipts/{number}", "sales.return", 200, Whose::Shops, posReceipt},
    };
}

} // namespace arnold::test
