#pragma once
#include "core/storage/Transaction.h"
#include "core/till/Cash.h"

namespace arnold::till {

// Nothing happens when there is one of its kind for the register (drawer) or location and currency.
void insertPlaceOnce(WriteTx &tx, const CashPlace &place);
std::vector<CashPlace> readPlaces(ReadTx &tx);
// False when the command key is there already.
bool insertMovement(WriteTx &tx, const CashMovement &movement, const QString &commandKey = {});
std::vector<CashMovement> readMovements(ReadTx &tx, ShiftId shift);
std::int64_t readBalance(ReadTx &tx, CashPlaceId place); // over all time: a safe, or for `check`
// What a drawer gained in a shift since its float was put in.
std::int64_t readGain(ReadTx &tx, ShiftId shift, CashPlaceId drawer);

// The places that a register's cash moves between. Ids are null where a place is missing.
struct RegisterPlaces {
    CashPlaceId drawer = {};
    CashPlaceId safe = {};
    CashPlaceId outside = {};

    bool areThere() const { return !drawer.isNull() && !safe.isNull() && !outside.isNull(); }
};
RegisterPlaces readRegisterPlaces(ReadTx &tx, RegisterId reg, Currency currency);

} // namespace arnold::till
