#include "core/till/Cash.h"

#include "core/books/CanonicalJson.h"
#include "core/identity/Identity.h"
#include "core/till/CashStore.h"
#include "core/till/ShiftStore.h"

namespace arnold::till {
namespace {

// Which way a movement by hand goes, and who may do it.
struct Way {
    CashReason reason;
    CashPlaceId RegisterPlaces::*from;
    CashPlaceId RegisterPlaces::*to;
    Permission permission;
    bool needsNote;
    const char *journalKind;
};
constexpr Way kWays[] = {
        {CashReason::PayIn, &RegisterPlaces::outside, &RegisterPlaces::drawer, Permission::CashMove,
         true, "cash.pay_in"},
        {CashReason::PayOut, &RegisterPlaces::drawer, &RegisterPlaces::outside,
         Permission::CashMove, true, "cash.pay_out"},
        {CashReason::Drop, &RegisterPlaces::drawer, &RegisterPlaces::safe, Permission::CashDrop,
         false, "cash.drop"},
        {CashReason::Lift, &RegisterPlaces::safe, &RegisterPlaces::drawer, Permission::CashDrop,
         false, "cash.lift"},
};

const Way *wayOf(CashReason reason)
{
    for (const Way &way : kWays) {
        if (way.reason == reason)
            return &way;
    }
    return nullptr;
}

Error invalid(const char *field, const char *why)
{
    return {ErrorCode::InvalidValue, QLatin1String(field), QLatin1String(why)};
}

// More than the drawer should hold cannot be taken out; asked once the movement stands.
Result<void> checkHeld(WriteTx &tx, const Shift &shift, const RegisterPlaces &places,
                       const CashMovement &movement)
{
    if (movement.from != places.drawer)
        return {};
    const std::int64_t leftMinor = shift.floatMinor + readGain(tx, shift.id, places.drawer);
    if (leftMinor >= 0)
        return {};
    Error error {ErrorCode::LimitReached, QStringLiteral("amount")};
    if (identity::require(tx, tx.actor(), Permission::CashSeeExpected))
        error.facts.push_back(
                {QStringLiteral("available"), QString::number(leftMinor + movement.amountMinor)});
    return error;
}

} // namespace

void insertCashPlaces(WriteTx &tx, LocationId location, Currency currency)
{
    insertPlaceOnce(tx,
                    {CashPlaceId::make(),
                     CashPlaceKind::Safe,
                     location,
                     {},
                     currency,
                     QStringLiteral("Safe")});
    insertPlaceOnce(tx,
                    {CashPlaceId::make(),
                     CashPlaceKind::Outside,
                     location,
                     {},
                     currency,
                     QStringLiteral("Outside")});
}

CashPlaceId insertDrawer(WriteTx &tx, RegisterId reg, LocationId location, Currency currency)
{
    insertPlaceOnce(tx,
                    {CashPlaceId::make(), CashPlaceKind::Drawer, location, reg, currency,
                     QStringLiteral("Drawer")});
    return readRegisterPlaces(tx, reg, currency).drawer;
}

std::vector<CashPlace> cashPlaces(ReadTx &tx)
{
    return readPlaces(tx);
}

std::int64_t balanceMinor(ReadTx &tx, CashPlaceId place)
{
    return readBalance(tx, place);
}

Result<void> moveCash(WriteTx &tx, const journal::Writer &writer, const NewCashMove &move)
{
    const Way *way = wayOf(move.reason);
    if (!way)
        return invalid("reason", "not by hand");
    ARNOLD_CHECK(identity::require(tx, tx.actor(), way->permission));
    if (move.amountMinor <= 0)
        return invalid("amount", "above zero");
    if (way->needsNote && move.note.trimmed().isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("note")};
    const auto shift = readShift(tx, move.shift);
    if (!shift || shift->state != ShiftState::Open)
        return ErrorCode::ShiftClosed;
    const RegisterPlaces places = readRegisterPlaces(tx, shift->reg, shift->currency);
    if (!places.areThere())
        return Error {ErrorCode::NotFound, {}, QStringLiteral("cash places")};
    CashMovement movement;
    movement.id = newIdBytes();
    movement.from = places.*(way->from);
    movement.to = places.*(way->to);
    movement.amountMinor = move.amountMinor;
    movement.currency = shift->currency;
    movement.reason = move.reason;
    movement.shift = shift->id;
    movement.note = move.note;
    // The key first: asked again, the answer is that it is done, not that the drawer is empty.
    if (!insertMovement(tx, movement, move.commandKey))
        return ErrorCode::AlreadyDone;
    ARNOLD_CHECK(checkHeld(tx, *shift, places, movement));
    CanonicalObject body;
    body.put("amount", move.amountMinor);
    body.putText("currency", shift->currency.code());
    body.putId("shift", shift->id);
    body.putId("staff", tx.actor().id);
    writer.append(tx, {QLatin1String(way->journalKind), movement.id, body.take()});
    return {};
}

Result<void> noSale(WriteTx &tx, const journal::Writer &writer, RegisterId reg,
                    const std::optional<Approval> &approval)
{
    ARNOLD_TRY(approved, requireOrApproved(tx, Permission::CashNoSale, approval));
    const auto shift = readUncounted(tx, reg);
    if (!shift || shift->state != ShiftState::Open)
        return ErrorCode::ShiftClosed;
    CanonicalObject body;
    body.putId("shift", shift->id);
    body.putId("staff", tx.actor().id);
    writer.append(tx, {QStringLiteral("no_sale"), reg.bytes(), body.take()});
    if (approved)
        noteApproval(tx, writer, {Permission::CashNoSale, approved->by, reg, reg.bytes()});
    return {};
}

std::vector<CashMovement> movementsOfShift(ReadTx &tx, ShiftId shift)
{
    return readMovements(tx, shift);
}

} // namespace arnold::till
