#pragma once
#include "core/base/Result.h"
#include "core/books/Journal.h"
#include "core/payments/Payment.h"
#include "core/till/Approvals.h"
#include "core/till/Shift.h"

#include <vector>

namespace arnold {

enum class CashPlaceKind { Drawer, Safe, Transit, Bank, Outside };

struct CashPlace {
    CashPlaceId id = {};
    CashPlaceKind kind = CashPlaceKind::Drawer;
    LocationId location = {};
    RegisterId reg = {}; // of a drawer
    Currency currency = Currency::of("EUR");
    QString name = {};
};

enum class CashReason {
    Opening,
    Sale,
    Refund,
    Float,
    PayIn,
    PayOut,
    Drop, // drawer -> safe
    Lift, // safe -> drawer
    Variance,
    Deposit, // to the bank
};
QString cashPlaceKindName(CashPlaceKind kind); // "drawer", "safe", ...
QString cashReasonName(CashReason reason); // "pay_in", ...
std::optional<CashReason> cashReasonFromName(QStringView name);

struct CashMovement {
    IdBytes id = {};
    CashPlaceId from = {};
    CashPlaceId to = {};
    std::int64_t amountMinor = 0; // above zero
    Currency currency = Currency::of("EUR");
    CashReason reason = CashReason::Sale;
    ShiftId shift = {};
    PaymentId payment = {};
    StaffId staff = {};
    Instant at = {};
    QString note = {};
};

namespace till {

// The places that a location needs: a safe, and the outside (customers, suppliers) per currency,
// both made once; and a drawer per register. Those that exist stay.
void insertCashPlaces(WriteTx &tx, LocationId location, Currency currency);
CashPlaceId insertDrawer(WriteTx &tx, RegisterId reg, LocationId location, Currency currency);

std::vector<CashPlace> cashPlaces(ReadTx &tx);
// Sum of what came in less what went out.
std::int64_t balanceMinor(ReadTx &tx, CashPlaceId place);

// Pay in, pay out, drop, lift, by hand, in an open shift.
struct NewCashMove {
    ShiftId shift = {};
    CashReason reason = CashReason::PayIn; // PayIn, PayOut, Drop, Lift
    std::int64_t amountMinor = 0;
    QString note = {}; // required for PayIn and PayOut
    QString commandKey = {};
};
// Journalled. NotPermitted (cash.move; cash.drop for Drop and Lift), ShiftClosed, InvalidValue,
// MissingField "note", AlreadyDone, LimitReached when a drop or pay-out is more than the drawer
// should hold (fact "available", where the actor may see it).
Result<void> moveCash(WriteTx &tx, const journal::Writer &writer, const NewCashMove &move);

// Opens the drawer without a sale: a journal entry, and another for who approved it.
// ApprovalRequired (cash.no_sale), NotPermitted for whoever does not sell, ShiftClosed.
Result<void> noSale(WriteTx &tx, const journal::Writer &writer, RegisterId reg,
                    const std::optional<Approval> &approval = {});

std::vector<CashMovement> movementsOfShift(ReadTx &tx, ShiftId shift);

} // namespace till
} // namespace arnold
