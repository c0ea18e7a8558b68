#pragma once
#include "core/catalog/CatalogIds.h"
#include "core/customers/Customers.h"
#include "core/identity/ApiKeys.h"
#include "core/promotions/PromotionRule.h"
#include "core/till/Devices.h"
#include "tests/support/SalesWorld.h"

#include <map>

namespace arnold::test {

// A shop in the middle of its day, with everybody of Rights.h in it: an open shift, orders that
// were placed, sent, paid and invoiced, a sale that waits.
class CommandWorld
{
public:
    explicit CommandWorld(const StoreMaker &maker);

    SalesWorld sales;
    const Shop &shop() const { return sales.shop; }
    Database &db() { return sales.db(); }
    const Actor &actor(char letter) const { return m_actors.at(letter); }
    std::shared_ptr<const ShopRules> rules(ReadTx &tx) { return sales.rules.current(tx); }

    StaffId staff = {}; // a cashier
    RoleId role = {}; // that nobody has
    ApiKeyId key = {};
    CustomerId customer = {}; // not U, and another than theirs
    CustomerAddressId address = {}; // of the customer
    ProductId product = {};
    PromotionId promotion = {};
    OrderId placed = {};
    OrderId sent = {};
    OrderId invoiced = {};
    DocumentId receipt = {};
    CartId parked = {};
    Shift shift = {};
    orders::TillSale sale = {}; // of an apple
    RegisterId second = {}; // R2, not enrolled
    DeviceId device = {}; // not enrolled either

private:
    void meetEverybody();
    void sell();
    OrderId placedOrder();

    std::map<char, Actor> m_actors;
};

// A command that answers nothing but whether it was done.
using RunCommand = Result<void> (*)(CommandWorld &world, WriteTx &tx);

// Who may run a command of the core, written down apart from it. Every function of the core's
// headers that takes a WriteTx and may refuse has a row here or in steps(); tests/tidy sees to it.
struct CommandRow {
    const char *command; // folder and function: "catalog/createProduct"
    const char *may; // the permission
    RunCommand run;
    const char *also = ""; // letters of others who may
    // What those who may hear all the same, where the world is not in the state for it.
    std::optional<ErrorCode> hear = {};
};
std::vector<CommandRow> peopleRows();
std::vector<CommandRow> goodsRows();
std::vector<CommandRow> sellingRows();

// Functions that ask for no permission, and why that is right.
struct CoreStep {
    const char *command;
    const char *why;
};
const std::vector<CoreStep> &steps();

// A command's Result without its value.
template <typename T> Result<void> outcomeOf(const Result<T> &result)
{
    if (!result)
        return result.error();
    return {};
}

} // namespace arnold::test
