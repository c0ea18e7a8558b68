#include "core/till/Shifts.h"

#include "core/books/CanonicalJson.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/till/CashStore.h"
#include "core/till/ShiftStore.h"

#include <algorithm>

namespace arnold::till {
namespace {

Error invalid(const char *field)
{
    return {ErrorCode::InvalidValue, QLatin1String(field)};
}

void announceShift(WriteTx &tx, std::string_view kind, const Shift &shift)
{
    CanonicalObject payload;
    payload.put("number", shift.number);
    payload.putId("register", shift.reg);
    events::announce(tx, {kind, "shift", shift.id.bytes(), payload.take()});
}

// One movement of money that belongs to the opening or the count of a shift.
void move(WriteTx &tx, const Shift &shift, CashPlaceId from, CashPlaceId to,
          std::int64_t amountMinor, CashReason reason)
{
    if (amountMinor == 0)
        return;
    CashMovement movement;
    movement.id = newIdBytes();
    movement.from = from;
    movement.to = to;
    movement.amountMinor = amountMinor;
    movement.currency = shift.currency;
    movement.reason = reason;
    movement.shift = shift.id;
    insertMovement(tx, movement);
}

// Brings the drawer from what the last count left in it to the float.
void putFloat(WriteTx &tx, const Shift &shift, const RegisterPlaces &places,
              std::int64_t leftInDrawerMinor)
{
    const std::int64_t missingMinor = shift.floatMinor - leftInDrawerMinor;
    if (missingMinor <= 0) {
        move(tx, shift, places.drawer, places.safe, -missingMinor, CashReason::Float);
        return;
    }
    const std::int64_t fromSafeMinor = std::clamp<std::int64_t>(readBalance(tx, places.safe), 0,
                                                                missingMinor);
    move(tx, shift, places.safe, places.drawer, fromSafeMinor, CashReason::Float);
    move(tx, shift, places.outside, places.drawer, missingMinor - fromSafeMinor,
         CashReason::Opening);
}

std::int64_t leftByLastCount(ReadTx &tx, RegisterId reg)
{
    const auto last = readShifts(tx, reg, 0, 1);
    return last.empty() ? 0 : last.front().countedMinor.value_or(0);
}

} // namespace

Result<journal::Writer> enrolRegister(WriteTx &tx, RegisterId reg, const journal::Signer &signer,
                                      const journal::Signer *previous)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::RegistersEdit));
    const auto row = readRegister(tx, reg);
    if (!row)
        return ErrorCode::NotFound;
    ARNOLD_TRY(writer,
               journal::enrol(tx, {journal::StreamKind::Register, reg.bytes(), row->code}, signer,
                              previous));
    setEpoch(tx, reg, writer.epoch(), signer.publicKey());
    books::insertRegisterSeries(tx, reg, row->code, writer.epoch());
    insertCashPlaces(tx, row->location, row->currency);
    insertDrawer(tx, reg, row->location, row->currency);
    return writer;
}

Result<Shift> openShift(WriteTx &tx, const journal::Writer &writer, const NewShift &newShift)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::ShiftsOpen));
    const auto row = readRegister(tx, newShift.reg);
    if (!row)
        return ErrorCode::NotFound;
    if (newShift.floatMinor < 0)
        return invalid("float");
    if (newShift.businessDate.size() != 10)
        return invalid("business_date");
    if (readUncounted(tx, newShift.reg))
        return ErrorCode::ShiftOpen;
    Shift shift;
    shift.id = ShiftId::make();
    shift.reg = newShift.reg;
    shift.number = readLastNumber(tx, newShift.reg) + 1;
    shift.businessDate = newShift.businessDate;
    shift.currency = row->currency;
    shift.floatMinor = newShift.floatMinor;
    shift.openedAt = tx.now();
    shift.openedBy = StaffId(tx.actor().id);
    const RegisterPlaces places = readRegisterPlaces(tx, shift.reg, shift.currency);
    if (!places.areThere())
        return Error {ErrorCode::NotFound, {}, QStringLiteral("cash places")};
    const std::int64_t leftMinor = leftByLastCount(tx, shift.reg);
    insertShift(tx, shift);
    putFloat(tx, shift, places, leftMinor);
    CanonicalObject body;
    body.put("float", shift.floatMinor);
    body.put("number", shift.number);
    body.putId("staff", tx.actor().id);
    writer.append(tx, {QStringLiteral("shift.open"), shift.id.bytes(), body.take()});
    announceShift(tx, "shift.opened", shift);
    return shift;
}

Result<Shift> requireOpenShift(ReadTx &tx, RegisterId reg)
{
    auto shift = readUncounted(tx, reg);
    if (!shift || shift->state != ShiftState::Open)
        return ErrorCode::ShiftClosed;
    return std::move(*shift);
}

std::optional<Shift> currentShift(ReadTx &tx, RegisterId reg)
{
    return readUncounted(tx, reg);
}

std::optional<Shift> shift(ReadTx &tx, ShiftId id)
{
    return readShift(tx, id);
}

std::vector<Shift> shiftsOfRegister(ReadTx &tx, RegisterId reg, std::int64_t before, int limit)
{
    return readShifts(tx, reg, before, limit);
}

Result<void> closeToSales(WriteTx &tx, const journal::Writer &writer, ShiftId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::ShiftsClose));
    const auto shift = readShift(tx, id);
    if (!shift || !setClosed(tx, id, StaffId(tx.actor().id)))
        return ErrorCode::ShiftClosed;
    CanonicalObject body;
    body.put("number", shift->number);
    body.putId("staff", tx.actor().id);
    writer.append(tx, {QStringLiteral("shift.close"), id.bytes(), body.take()});
    announceShift(tx, "shift.closed", *shift);
    return {};
}

namespace {

Result<std::int64_t> countedMinor(const NewCount &count)
{
    if (count.looseMinor < 0)
        return invalid("loose");
    std::int64_t sum = count.looseMinor;
    for (const Denomination &denomination : count.denominations) {
        if (denomination.valueMinor <= 0 || denomination.count < 0)
            return invalid("denominations");
        const auto amount = checkedMul(denomination.valueMinor, denomination.count);
        const auto next = amount ? checkedAdd(sum, *amount) : std::nullopt;
        if (!next)
            return ErrorCode::Overflow;
        sum = *next;
    }
    return sum;
}

QByteArray denominationsJson(const NewCount &count)
{
    CanonicalArray list;
    for (const Denomination &denomination : count.denominations) {
        CanonicalObject json;
        json.put("count", denomination.count);
        json.put("value", denomination.valueMinor);
        list.addRaw(json.take());
    }
    return list.take();
}

Result<IssuedDocument> issueZ(WriteTx &tx, const journal::Writer &writer, const Shift &shift,
                              const NewCount &count, const QByteArray &content)
{
    const auto row = readRegister(tx, shift.reg);
    if (!row)
        return ErrorCode::NotFound;
    NewDocument z;
    z.series = SeriesKey::ofRegister(shift.reg, writer.epoch(), DocumentKind::ZReport);
    z.document.id = DocumentId::make();
    z.document.kind = DocumentKind::ZReport;
    z.document.company = row->company;
    z.document.location = row->location;
    z.document.reg = shift.reg;
    z.document.shift = shift.id;
    z.document.staff = StaffId(tx.actor().id);
    z.document.seller = count.seller;
    z.document.currency = shift.currency;
    z.document.startedAt = shift.openedAt;
    z.document.utcOffsetSeconds = count.utcOffsetSeconds;
    z.document.businessDate = shift.businessDate;
    z.document.previousHash = writer.head(tx).hash;
    z.document.content = content;
    return books::issue(tx, std::move(z));
}

journal::Head journalZ(WriteTx &tx, const journal::Writer &writer, const IssuedDocument &z,
                       const QByteArray &content)
{
    CanonicalObject body;
    body.putRaw("content", content);
    body.putHex("digest", z.digest);
    body.putText("number", z.numberText);
    body.putId("staff", tx.actor().id);
    return writer.append(tx, {documentKindName(DocumentKind::ZReport), z.id.bytes(), body.take()});
}

} // namespace

Result<CountedShift> countShift(WriteTx &tx, const journal::Writer &writer, const NewCount &count)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::ShiftsClose));
    auto shift = readShift(tx, count.shift);
    if (!shift)
        return ErrorCode::NotFound;
    if (shift->state != ShiftState::Closed)
        return Error {ErrorCode::InvalidState,
                      {},
                      {},
                      {{QStringLiteral("state"), shiftStateName(shift->state)}}};
    ARNOLD_TRY(counted, countedMinor(count));
    CountedShift done;
    ZFigures &z = done.figures;
    z.figures = figures(tx, *shift);
    z.countedMinor = counted;
    z.varianceMinor = counted - z.figures.expectedMinor;
    const auto last = zFromJson(readLastZContent(tx, shift->reg));
    z.runningTotalMinor = (last ? last->runningTotalMinor : 0) + z.figures.totalMinor;

    const RegisterPlaces places = readRegisterPlaces(tx, shift->reg, shift->currency);
    if (z.varianceMinor > 0)
        move(tx, *shift, places.outside, places.drawer, z.varianceMinor, CashReason::Variance);
    else
        move(tx, *shift, places.drawer, places.outside, -z.varianceMinor, CashReason::Variance);
    const QByteArray content = zJson(z);
    ARNOLD_TRY(issued, issueZ(tx, writer, *shift, count, content));
    shift->state = ShiftState::Counted;
    shift->expectedMinor = z.figures.expectedMinor;
    shift->countedMinor = counted;
    shift->denominations = denominationsJson(count);
    shift->note = count.note;
    shift->zDocument = issued.id;
    setCounted(tx, *shift);
    done.head = journalZ(tx, writer, issued, content);
    announceShift(tx, "shift.counted", *shift);
    done.z = issued;
    done.shift = std::move(*shift);
    return done;
}

} // namespace arnold::till
