#pragma once
#include "core/base/Result.h"
#include "core/books/Documents.h"
#include "core/books/Journal.h"
#include "core/till/Shift.h"
#include "core/till/ShiftFigures.h"
#include "core/till/TillDocument.h"

#include <vector>

namespace arnold::till {

// Makes what a register needs to book: its journal stream and key, its series, its drawer and its
// location's cash places. With a key that is not the enrolled one it begins a new epoch (raises
// register.epoch, new series). Idempotent for the same key. NotFound, NotPermitted
// (registers.edit).
Result<journal::Writer> enrolRegister(WriteTx &tx, RegisterId reg, const journal::Signer &signer,
                                      const journal::Signer *previous = nullptr);
// The epoch that a register's documents are numbered in: writer.epoch().

struct NewShift {
    RegisterId reg = {};
    std::int64_t floatMinor = 0; // what lies in the drawer now
    QString businessDate = {};
};
// The difference between the float and what the last count left in the drawer goes from or to the
// safe; what the safe does not have comes from the outside as 'opening'. Errors: NotPermitted
// (shifts.open), ShiftOpen when the last one is not counted, InvalidValue, NotFound.
Result<Shift> openShift(WriteTx &tx, const journal::Writer &writer, const NewShift &newShift);

// The open shift of a register; ShiftClosed when there is none or it is closed to sales.
Result<Shift> requireOpenShift(ReadTx &tx, RegisterId reg);
// The shift that is not counted yet, open or closed to sales.
std::optional<Shift> currentShift(ReadTx &tx, RegisterId reg);
std::optional<Shift> shift(ReadTx &tx, ShiftId id);
// Newest first; `before` pages on by number (0: from the newest).
std::vector<Shift> shiftsOfRegister(ReadTx &tx, RegisterId reg, std::int64_t before, int limit);

// No sale from now on. NotPermitted (shifts.close), ShiftClosed.
Result<void> closeToSales(WriteTx &tx, const journal::Writer &writer, ShiftId shift);

struct Denomination {
    std::int64_t valueMinor = 0;
    std::int64_t count = 0;
};
struct NewCount {
    ShiftId shift = {};
    std::vector<Denomination> denominations = {};
    std::int64_t looseMinor = 0; // counted without denominations
    QString note = {};
    QByteArray seller = "{}"; // books::sellerJson, frozen on the Z
    int utcOffsetSeconds = 0;
};
struct CountedShift {
    Shift shift = {};
    IssuedDocument z = {};
    ZFigures figures = {};
    journal::Head head = {}; // after the Z, to be printed on it
};
// Counts a shift that is closed to sales: the variance goes to or from the outside, the Z is issued
// and journalled. The drawer keeps what was counted, for the next float. Errors: NotPermitted
// (shifts.close), InvalidState with fact "state", InvalidValue, NotFound.
Result<CountedShift> countShift(WriteTx &tx, const journal::Writer &writer, const NewCount &count);

} // namespace arnold::till
