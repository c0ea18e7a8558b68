#include "core/cart/ParkedSales.h"
#include "core/orders/Fulfil.h"
#include "core/orders/Reprint.h"
#include "core/setup/ShopEdit.h"
#include "core/shop/ShopStore.h"
#include "core/till/Cash.h"
#include "core/till/Devices.h"
#include "tests/core/access/CommandTable.h"

namespace arnold::test {
namespace {

std::vector<CommandRow> orderRows()
{
    return {
            {"orders/fulfil", "orders.fulfil",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(orders::fulfil(tx, {.order = world.placed}));
             }},
            {"orders/receivePayment", "orders.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return orders::receivePayment(tx, *world.rules(tx),
                                               {world.placed, 100, QStringLiteral("bank")});
             }},
            {"orders/issueInvoice", "orders.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(orders::issueInvoice(tx, *world.rules(tx), world.sent));
             }},
            {"orders/cancel", "orders.cancel",
             [](CommandWorld &world, WriteTx &tx) {
                 return orders::cancel(tx, world.placed, QStringLiteral("gone"));
             }},
            {"orders/returnGoods", "orders.refund",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(orders::returnGoods(tx, *world.rules(tx),
                                                      {world.invoiced,
                                                       {{0, Quantity::kMicrosPerUnit}},
                                                       QStringLiteral("soft")}));
             }},
            {"orders/placeTill", "sales.sell",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(orders::placeTill(tx, *world.rules(tx), world.sales.journal(),
                                                    world.sale));
             }},
            {"orders/noteReprint", "sales.reprint",
             [](CommandWorld &world, WriteTx &tx) {
                 return orders::noteReprint(tx, world.sales.journal(), world.receipt);
             }},
            {"cart/hold", "sales.park",
             [](CommandWorld &world, WriteTx &tx) {
                 const auto &ids = world.shop().ids;
                 return outcomeOf(cart::hold(tx,
                                             {ids.reg, ids.region, ids.till, QStringLiteral("coat"),
                                              world.sale.content}));
             }},
            {"cart/recall", "sales.park",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(cart::recall(tx, world.parked));
             }},
    };
}

template <CashReason reason> Result<void> moveCash(CommandWorld &world, WriteTx &tx)
{
    return till::moveCash(tx, world.sales.journal(),
                          {world.shift.id, reason, 100, QStringLiteral("stamps")});
}

std::vector<CommandRow> tillRows()
{
    return {
            {"till/moveCash", "cash.move", moveCash<CashReason::PayIn>},
            {"till/moveCash", "cash.move", moveCash<CashReason::PayOut>},
            {"till/moveCash", "cash.drop", moveCash<CashReason::Drop>},
            {"till/noSale", "cash.no_sale",
             [](CommandWorld &world, WriteTx &tx) {
                 return till::noSale(tx, world.sales.journal(), world.shop().ids.reg);
             }},
            {"till/openShift", "shifts.open",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(
                         till::openShift(tx, world.sales.journal(),
                                         {world.shop().ids.reg, 0, QStringLiteral("2026-03-06")}));
             },
             "", ErrorCode::ShiftOpen},
            {"till/closeToSales", "shifts.close",
             [](CommandWorld &world, WriteTx &tx) {
                 return till::closeToSales(tx, world.sales.journal(), world.shift.id);
             }},
            {"till/countShift", "shifts.close",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(
                         till::countShift(tx, world.sales.journal(), {.shift = world.shift.id}));
             },
             "", ErrorCode::InvalidState},
            {"till/enrolRegister", "registers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(till::enrolRegister(tx, world.second, world.sales.signer()));
             }},
            {"till/addDevice", "registers.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(till::addDevice(tx, {QStringLiteral("Tablet"), {}}));
             }},
            {"till/renewDeviceCode", "registers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(till::renewDeviceCode(tx, world.device));
             }},
            {"till/deactivateDevice", "registers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return till::deactivateDevice(tx, world.sales.journal(), world.device);
             }},
    };
}

std::vector<CommandRow> setupRows()
{
    return {
            {"setup/createShop", "settings.edit",
             [](CommandWorld &, WriteTx &tx) {
                 shop::NewShop another;
                 another.name = QStringLiteral("Another");
                 another.countryProfile = QStringLiteral("DE");
                 another.ownerName = QStringLiteral("Otto");
                 return outcomeOf(shop::createShop(tx, another));
             },
             "", ErrorCode::AlreadyDone},
            {"setup/changeSettings", "settings.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return shop::changeSettings(tx, shop::settings(tx).revision(),
                                             {.name = QStringLiteral("Corner shop")});
             }},
            {"setup/changeCompany", "settings.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 const Company company = shop::companies(tx).front();
                 return shop::changeCompany(tx, world.shop().ids.company, shop::revisionOf(company),
                                            {.name = QStringLiteral("Corner Ltd")});
             }},
            {"setup/changeLocation", "settings.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 const Location location = shop::locations(tx).front();
                 return shop::changeLocation(tx, world.shop().ids.location,
                                             shop::revisionOf(location),
                                             {.name = QStringLiteral("Corner")});
             }},
            {"setup/renameRegister", "registers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 const Register reg = shop::registers(tx).front();
                 return shop::renameRegister(tx, world.shop().ids.reg, shop::revisionOf(reg),
                                             QStringLiteral("Door"));
             }},
            {"setup/addLocation", "settings.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 shop::NewLocation depot;
                 depot.location.company = world.shop().ids.company;
                 depot.location.code = QStringLiteral("DEPOT");
                 depot.location.name = QStringLiteral("Depot");
                 depot.location.timeZone = "Europe/Berlin";
                 return outcomeOf(shop::addLocation(tx, depot));
             }},
            {"setup/addRegister", "registers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 Register reg;
                 reg.location = world.shop().ids.location;
                 reg.code = QStringLiteral("R3");
                 return outcomeOf(shop::addRegister(tx, reg));
             }},
    };
}

} // namespace

std::vector<CommandRow> sellingRows()
{
    std::vector<CommandRow> rows = orderRows();
    for (const auto &part : {tillRows(), setupRows()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace arnold::test
