#include "ui/manage/Rights.h"

#include <QCoreApplication>

#include <vector>

namespace arnold::ui {
namespace {

using enum Permission;
using Rights = std::vector<Right>;

QString tillGroup()
{
    return QCoreApplication::translate("Rights", "At the till");
}

QString cashGroup()
{
    return QCoreApplication::translate("Rights", "Cash");
}

QString goodsGroup()
{
    return QCoreApplication::translate("Rights", "Goods");
}

QString ordersGroup()
{
    return QCoreApplication::translate("Rights", "Orders and customers");
}

QString booksGroup()
{
    return QCoreApplication::translate("Rights", "Books and people");
}

void addTill(Rights &all)
{
    all.push_back({tillGroup,
                   [] { return QCoreApplication::translate("Rights", "Sell and take payment"); },
                   {SalesSell, SalesPark, SalesReprint}});
    all.push_back({tillGroup,
                   [] { return QCoreApplication::translate("Rights", "Discount up to"); },
                   {SalesDiscount},
                   &RoleLimits::discountPpm,
                   true,
                   false,
                   [] { return QCoreApplication::translate("Rights", "Give discounts"); }});
    all.push_back({tillGroup,
                   [] { return QCoreApplication::translate("Rights", "Lower a price by up to"); },
                   {SalesPriceOverride},
                   &RoleLimits::priceOverridePpm,
                   true,
                   false,
                   [] { return QCoreApplication::translate("Rights", "Lower prices"); }});
    all.push_back({tillGroup,
                   [] { return QCoreApplication::translate("Rights", "Refund up to"); },
                   {SalesReturn},
                   &RoleLimits::refundMinor,
                   true,
                   false,
                   [] { return QCoreApplication::translate("Rights", "Take goods back"); }});
    all.push_back({tillGroup,
                   [] { return QCoreApplication::translate("Rights", "Return without a receipt"); },
                   {SalesReturnWithoutReceipt},
                   nullptr,
                   true});
    all.push_back(
            {tillGroup,
             [] { return QCoreApplication::translate("Rights", "Give money back another way"); },
             {OrdersRefund},
             nullptr,
             true});
    all.push_back({tillGroup,
                   [] { return QCoreApplication::translate("Rights", "Void sales"); },
                   {SalesVoid}});
    all.push_back(
            {tillGroup,
             [] { return QCoreApplication::translate("Rights", "Sell more than is in stock"); },
             {SalesBelowZero},
             nullptr,
             true});
    all.push_back(
            {tillGroup,
             [] { return QCoreApplication::translate("Rights", "Practise in training mode"); },
             {Training}});
}

void addCash(Rights &all)
{
    all.push_back({cashGroup,
                   [] { return QCoreApplication::translate("Rights", "Open and close shifts"); },
                   {ShiftsOpen, ShiftsClose}});
    all.push_back({cashGroup,
                   [] { return QCoreApplication::translate("Rights", "See shifts"); },
                   {ShiftsRead},
                   nullptr,
                   false,
                   true});
    all.push_back(
            {cashGroup,
             [] { return QCoreApplication::translate("Rights", "Cash to and from the safe"); },
             {CashDrop}});
    all.push_back({cashGroup,
                   [] { return QCoreApplication::translate("Rights", "Pay cash in and out"); },
                   {CashMove}});
    all.push_back(
            {cashGroup,
             [] { return QCoreApplication::translate("Rights", "Open the drawer without a sale"); },
             {CashNoSale},
             nullptr,
             true});
    all.push_back({cashGroup,
                   [] {
                       return QCoreApplication::translate("Rights",
                                                          "See expected cash before the count");
                   },
                   {CashSeeExpected}});
}

void addGoods(Rights &all)
{
    all.push_back({goodsGroup,
                   [] { return QCoreApplication::translate("Rights", "See products and stock"); },
                   {CatalogRead, InventoryRead},
                   nullptr,
                   false,
                   true});
    all.push_back({goodsGroup,
                   [] {
                       return QCoreApplication::translate("Rights",
                                                          "Products, prices and promotions");
                   },
                   {CatalogEdit, PricesEdit, PromotionsEdit}});
    all.push_back({goodsGroup,
                   [] {
                       return QCoreApplication::translate("Rights",
                                                          "Count, receive and adjust stock");
                   },
                   {InventoryCount, InventoryReceive, InventoryAdjust}});
}

void addOrders(Rights &all)
{
    all.push_back({ordersGroup,
                   [] { return QCoreApplication::translate("Rights", "See orders"); },
                   {OrdersRead},
                   nullptr,
                   false,
                   true});
    all.push_back({ordersGroup,
                   [] {
                       return QCoreApplication::translate("Rights",
                                                          "Change, hand over and cancel orders");
                   },
                   {OrdersEdit, OrdersFulfil, OrdersCancel}});
    all.push_back({ordersGroup,
                   [] { return QCoreApplication::translate("Rights", "See customers"); },
                   {CustomersRead},
                   nullptr,
                   false,
                   true});
    all.push_back({ordersGroup,
                   [] { return QCoreApplication::translate("Rights", "Add and change customers"); },
                   {CustomersEdit}});
    all.push_back({ordersGroup,
                   [] { return QCoreApplication::translate("Rights", "Erase customers"); },
                   {CustomersErase}});
}

void addBooks(Rights &all)
{
    all.push_back({booksGroup,
                   [] { return QCoreApplication::translate("Rights", "Reports and export"); },
                   {ReportsRead, JournalExport},
                   nullptr,
                   false,
                   true});
    all.push_back(
            {booksGroup,
             [] { return QCoreApplication::translate("Rights", "Read documents that are locked"); },
             {BooksReadLocked}});
    all.push_back({booksGroup,
                   [] {
                       return QCoreApplication::translate("Rights",
                                                          "See people, registers and settings");
                   },
                   {StaffRead, RegistersRead, SettingsRead},
                   nullptr,
                   false,
                   true});
    all.push_back({booksGroup,
                   [] { return QCoreApplication::translate("Rights", "Change people and roles"); },
                   {StaffEdit}});
    all.push_back(
            {booksGroup,
             [] { return QCoreApplication::translate("Rights", "Change registers and settings"); },
             {RegistersEdit, SettingsEdit}});
    all.push_back({booksGroup,
                   [] { return QCoreApplication::translate("Rights", "Keys for other programs"); },
                   {ApiKeysEdit}});
}

Rights makeRights()
{
    Rights all;
    for (const auto add : {addTill, addCash, addGoods, addOrders, addBooks})
        add(all);
    return all;
}

} // namespace

std::span<const Right> rights()
{
    static const Rights all = makeRights();
    return all;
}

} // namespace arnold::ui
