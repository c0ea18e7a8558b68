#pragma once
#include "core/shop/Shop.h"
#include "core/storage/Transaction.h"

namespace arnold::shop {

// All of them, archived ones left out, in the order of their making. Small tables: whoever sells
// reads them from ShopRules instead.
std::vector<Company> companies(ReadTx &tx);
std::vector<Location> locations(ReadTx &tx);
std::vector<Register> registers(ReadTx &tx);
std::vector<Channel> channels(ReadTx &tx); // with their stock locations

// Rows that createShop and the management screens make. The caller bumps the rules.
void insertCompany(WriteTx &tx, const Company &company);
void insertLocation(WriteTx &tx, const Location &location);
void insertRegister(WriteTx &tx, const Register &reg);
void insertChannel(WriteTx &tx, const Channel &channel);
// What may change of them, by id; the caller bumps the rules.
void updateCompany(WriteTx &tx, const Company &company); // not country and currency
void updateLocation(WriteTx &tx, const Location &location); // not code and time zone
void updateRegister(WriteTx &tx, const Register &reg); // its name

// Currency, company and register code stay from the first booked document on; books calls this with
// every first document of a company. Does nothing when it is locked already.
void lockCompany(WriteTx &tx, CompanyId company);

// Numbers that many take at once and that may have gaps: "order_number", "customer_number".
std::int64_t takeNumber(WriteTx &tx, std::string_view counter);

// Something for a person to look at. `detail` is a JSON object.
struct NewTask {
    QString kind = {}; // "broken_allocation", ...
    QString subjectKind = {};
    IdBytes subject = {};
    QByteArray detail = "{}";
};
TaskId addTask(WriteTx &tx, const NewTask &task);

} // namespace arnold::shop
