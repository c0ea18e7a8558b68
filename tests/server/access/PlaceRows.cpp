#include "tests/server/access/AccessRow.h"

namespace arnold::test {
namespace {

const QByteArray kAdmin = "/api/v1/admin/";

QByteArray companyPath(AccessWorld &world)
{
    return kAdmin + "companies/" + world.shop().ids.company.toText().toLatin1();
}

QByteArray locationPath(AccessWorld &world)
{
    return kAdmin + "locations/" + world.shop().ids.location.toText().toLatin1();
}

QByteArray registerPath(AccessWorld &world)
{
    return kAdmin + "registers/" + world.registerId();
}

} // namespace

std::vector<AccessRow> placeRows()
{
    return {
            {"GET /api/v1/admin/settings", "settings.read", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {kAdmin + "settings"}; }},
            {"PATCH /api/v1/admin/settings", "settings.edit", 200, Whose::Nobodys,
             [](AccessWorld &world, Caller &) {
                 return Ask {kAdmin + "settings", json({{"name", "Corner"}}),
                             world.tagOf(kAdmin + "settings")};
             }},
            {"GET /api/v1/admin/companies/{company}", "settings.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {companyPath(world)}; }},
            {"PATCH /api/v1/admin/companies/{company}", "settings.edit", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) {
                 const QByteArray path = companyPath(world);
                 return Ask {path, json({{"vat_id", "DE123456789"}}), world.tagOf(path)};
             }},
            {"GET /api/v1/admin/locations", "settings.read", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {kAdmin + "locations"}; }},
            {"GET /api/v1/admin/locations/{location}", "settings.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {locationPath(world)}; }},
            {"PATCH /api/v1/admin/locations/{location}", "settings.edit", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) {
                 const QByteArray path = locationPath(world);
                 return Ask {path, json({{"receipt_footer", "Come again"}}), world.tagOf(path)};
             }},
            {"GET /api/v1/admin/locations/{location}/variants/{variant}/movements",
             "inventory.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) {
                 return Ask {locationPath(world) + "/variants/" + bytes(world.shop().apple)
                             + "/movements"};
             }},
    };
}

std::vector<AccessRow> registerRows()
{
    return {
            {"GET /api/v1/admin/registers", "registers.read", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {kAdmin + "registers"}; }},
            {"POST /api/v1/admin/registers", "registers.edit", 201, Whose::Nobodys,
             [](AccessWorld &world, Caller &) {
                 return Ask {kAdmin + "registers",
                             json({{"location_id", world.shop().ids.location.toText()},
                                   {"code", QString::fromLatin1(world.unique("X"))}})};
             }},
            {"GET /api/v1/admin/registers/{register}", "registers.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {registerPath(world)}; }},
            {"PATCH /api/v1/admin/registers/{register}", "registers.edit", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) {
                 const QByteArray path = registerPath(world);
                 return Ask {path, json({{"name", "Door"}}), world.tagOf(path)};
             }},
            {"GET /api/v1/admin/registers/{register}/shifts", "shifts.read", 200, Whose::Shops,
             [](AccessWorld &world, Caller &) { return Ask {registerPath(world) + "/shifts"}; }},
            {"GET /api/v1/admin/registers/{register}/shifts/{shift}", "shifts.read", 200,
             Whose::Theirs,
             [](AccessWorld &world, Caller &) {
                 return Ask {registerPath(world) + "/shifts/" + world.openShift()};
             },
             [](AccessWorld &world, Caller &) {
                 return Ask {registerPath(world) + "/shifts/" + world.foreignShift()};
             }},
    };
}

} // namespace arnold::test
