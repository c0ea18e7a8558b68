#include "core/till/CashStore.h"

#include "core/base/NameTable.h"
#include "core/books/Binding.h"
#include "core/storage/ActorNames.h"

namespace arnold {
namespace {

constexpr Named<CashPlaceKind> kPlaceKinds[] = {
        {CashPlaceKind::Drawer, "drawer"},   {CashPlaceKind::Safe, "safe"},
        {CashPlaceKind::Transit, "transit"}, {CashPlaceKind::Bank, "bank"},
        {CashPlaceKind::Outside, "outside"},
};

constexpr Named<CashReason> kReasons[] = {
        {CashReason::Opening, "opening"},   {CashReason::Sale, "sale"},
        {CashReason::Refund, "refund"},     {CashReason::Float, "float"},
        {CashReason::PayIn, "pay_in"},      {CashReason::PayOut, "pay_out"},
        {CashReason::Drop, "drop"},         {CashReason::Lift, "lift"},
        {CashReason::Variance, "variance"}, {CashReason::Deposit, "deposit"},
};

} // namespace

QString cashPlaceKindName(CashPlaceKind kind)
{
    return nameIn(kPlaceKinds, kind);
}

QString cashReasonName(CashReason reason)
{
    return nameIn(kReasons, reason);
}

std::optional<CashReason> cashReasonFromName(QStringView name)
{
    return valueIn(kReasons, name);
}

namespace till {
namespace {

constexpr std::string_view kInsertPlace =
        "INSERT INTO cash_place (id, kind, location_id, register_id, currency, name) "
        "SELECT ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM cash_place WHERE kind = ? "
        "AND currency = ? AND location_id = ? AND archived_at IS NULL "
        "AND (register_id IS NULL OR register_id = ?))";
constexpr std::string_view kPlaces =
        "SELECT id, kind, location_id, register_id, currency, name FROM cash_place "
        "WHERE archived_at IS NULL ORDER BY id LIMIT 10000";
constexpr std::string_view kInsertMovement =
        "INSERT INTO cash_movement (id, from_place_id, to_place_id, amount_minor, currency, "
        "reason, shift_id, payment_id, actor_kind, actor_id, at, note, command_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr std::string_view kMovements =
        "SELECT id, from_place_id, to_place_id, amount_minor, currency, reason, shift_id, "
        "payment_id, actor_id, at, note FROM cash_movement WHERE shift_id = ? ORDER BY id "
        "LIMIT 100000";
constexpr std::string_view kBalance =
        "SELECT COALESCE((SELECT CAST(SUM(amount_minor) AS bigint) FROM cash_movement "
        "WHERE to_place_id = ?), 0) - COALESCE((SELECT CAST(SUM(amount_minor) AS bigint) "
        "FROM cash_movement WHERE from_place_id = ?), 0)";
constexpr std::string_view kGain =
        "SELECT COALESCE(CAST(SUM(CASE WHEN to_place_id = ? THEN amount_minor "
        "ELSE -amount_minor END) AS bigint), 0) FROM cash_movement WHERE shift_id = ? "
        "AND reason NOT IN ('float', 'opening', 'variance')";
// A place of the register's own location goes before one of the whole shop.
constexpr std::string_view kRegisterPlaces =
        "SELECT cash_place.id, cash_place.kind FROM register JOIN cash_place "
        "ON (cash_place.register_id = register.id OR (cash_place.register_id IS NULL "
        "AND (cash_place.location_id IS NULL OR cash_place.location_id = register.location_id))) "
        "WHERE register.id = ? AND cash_place.currency = ? AND cash_place.archived_at IS NULL "
        "AND cash_place.kind IN ('drawer', 'safe', 'outside') "
        "ORDER BY CASE WHEN cash_place.location_id IS NULL THEN 1 ELSE 0 END, cash_place.id";

CashMovement readMovement(const Rows &rows)
{
    CashMovement movement;
    movement.id = rows.value<IdBytes>(0);
    movement.from = rows.value<CashPlaceId>(1);
    movement.to = rows.value<CashPlaceId>(2);
    movement.amountMinor = rows.value<std::int64_t>(3);
    movement.currency = Currency::fromCode(rows.value<QString>(4)).value_or(movement.currency);
    movement.reason = cashReasonFromName(rows.value<QString>(5)).value_or(CashReason::Sale);
    movement.shift = rows.value<ShiftId>(6);
    movement.payment = rows.value<PaymentId>(7);
    movement.staff = rows.value<StaffId>(8);
    movement.at = rows.value<Instant>(9);
    movement.note = rows.value<QString>(10);
    return movement;
}

} // namespace

void insertPlaceOnce(WriteTx &tx, const CashPlace &place)
{
    tx.execute(kInsertPlace, place.id, cashPlaceKindName(place.kind), place.location, place.reg,
               place.currency.code(), place.name, cashPlaceKindName(place.kind),
               place.currency.code(), place.location, place.reg);
}

std::vector<CashPlace> readPlaces(ReadTx &tx)
{
    std::vector<CashPlace> found;
    auto rows = tx.query(kPlaces);
    while (rows.next()) {
        CashPlace place;
        place.id = rows.value<CashPlaceId>(0);
        place.kind = valueIn(kPlaceKinds, rows.value<QString>(1)).value_or(CashPlaceKind::Outside);
        place.location = rows.value<LocationId>(2);
        place.reg = rows.value<RegisterId>(3);
        place.currency = Currency::fromCode(rows.value<QString>(4)).value_or(place.currency);
        place.name = rows.value<QString>(5);
        found.push_back(std::move(place));
    }
    return found;
}

bool insertMovement(WriteTx &tx, const CashMovement &movement, const QString &commandKey)
{
    return tx.execute(kInsertMovement, movement.id, movement.from, movement.to,
                      movement.amountMinor, movement.currency.code(),
                      cashReasonName(movement.reason), movement.shift, movement.payment,
                      actorKindName(tx.actor().kind), StaffId(tx.actor().id), tx.now(),
                      books::textOrNull(movement.note), books::textOrNull(commandKey))
            == 1;
}

std::vector<CashMovement> readMovements(ReadTx &tx, ShiftId shift)
{
    std::vector<CashMovement> found;
    auto rows = tx.query(kMovements, shift);
    while (rows.next())
        found.push_back(readMovement(rows));
    return found;
}

std::int64_t readBalance(ReadTx &tx, CashPlaceId place)
{
    return tx.queryOne<std::int64_t>(kBalance, place, place).value_or(0);
}

std::int64_t readGain(ReadTx &tx, ShiftId shift, CashPlaceId drawer)
{
    return tx.queryOne<std::int64_t>(kGain, drawer, shift).value_or(0);
}

RegisterPlaces readRegisterPlaces(ReadTx &tx, RegisterId reg, Currency currency)
{
    RegisterPlaces places;
    auto rows = tx.query(kRegisterPlaces, reg, currency.code());
    while (rows.next()) {
        const auto kind = valueIn(kPlaceKinds, rows.value<QString>(1));
        CashPlaceId &place = kind == CashPlaceKind::Drawer ? places.drawer
                : kind == CashPlaceKind::Safe              ? places.safe
                                                           : places.outside;
        if (place.isNull())
            place = rows.value<CashPlaceId>(0);
    }
    return places;
}

} // namespace till
} // namespace arnold
