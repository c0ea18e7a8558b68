#include "core/till/ShiftStore.h"

#include "core/books/Binding.h"

#include <limits>

namespace arnold::till {
namespace {

constexpr std::string_view kInsert =
        "INSERT INTO shift (id, register_id, number, state, business_date, currency, "
        "float_minor, opened_at, opened_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kLastNumber =
        "SELECT number FROM shift WHERE register_id = ? ORDER BY number DESC LIMIT 1";
#define ARNOLD_SHIFT_COLUMNS                                                                       \
    "SELECT id, register_id, number, state, business_date, currency, float_minor, opened_at, "     \
    "opened_by, closed_at, closed_by, expected_minor, counted_minor, denominations, note, "        \
    "z_document_id FROM shift "
constexpr std::string_view kUncounted = ARNOLD_SHIFT_COLUMNS
        "WHERE register_id = ? AND state <> 'counted'";
constexpr std::string_view kById = ARNOLD_SHIFT_COLUMNS "WHERE id = ?";
constexpr std::string_view kPage = ARNOLD_SHIFT_COLUMNS
        "WHERE register_id = ? AND number < ? ORDER BY number DESC LIMIT ?";
constexpr std::string_view kClose = "UPDATE shift SET state = 'closed', closed_at = ?, "
                                    "closed_by = ? WHERE id = ? AND state = 'open'";
constexpr std::string_view kCount =
        "UPDATE shift SET state = 'counted', expected_minor = ?, counted_minor = ?, "
        "denominations = ?, note = ?, z_document_id = ? WHERE id = ? AND state = 'closed'";
constexpr std::string_view kRegister =
        "SELECT register.location_id, location.company_id, register.code, register.epoch, "
        "company.currency FROM register JOIN location ON location.id = register.location_id "
        "JOIN company ON company.id = location.company_id WHERE register.id = ?";
constexpr std::string_view kSetEpoch = "UPDATE register SET epoch = ?, public_key = ? WHERE id = ?";
constexpr std::string_view kLastZ =
        "SELECT document.content FROM shift JOIN document ON document.id = shift.z_document_id "
        "WHERE shift.register_id = ? ORDER BY shift.number DESC LIMIT 1";

Shift readRow(const Rows &rows)
{
    Shift shift;
    shift.id = rows.value<ShiftId>(0);
    shift.reg = rows.value<RegisterId>(1);
    shift.number = rows.value<std::int64_t>(2);
    shift.state = shiftStateFromName(rows.value<QString>(3)).value_or(ShiftState::Counted);
    shift.businessDate = rows.value<QString>(4);
    shift.currency = Currency::fromCode(rows.value<QString>(5)).value_or(shift.currency);
    shift.floatMinor = rows.value<std::int64_t>(6);
    shift.openedAt = rows.value<Instant>(7);
    shift.openedBy = rows.value<StaffId>(8);
    shift.closedAt = rows.value<std::optional<Instant>>(9);
    shift.closedBy = rows.value<StaffId>(10);
    shift.expectedMinor = rows.value<std::optional<std::int64_t>>(11);
    shift.countedMinor = rows.value<std::optional<std::int64_t>>(12);
    shift.denominations = rows.value<QByteArray>(13);
    shift.note = rows.value<QString>(14);
    shift.zDocument = rows.value<DocumentId>(15);
    return shift;
}

} // namespace

void insertShift(WriteTx &tx, const Shift &shift)
{
    tx.execute(kInsert, shift.id, shift.reg, shift.number, shiftStateName(shift.state),
               shift.businessDate, shift.currency.code(), shift.floatMinor, shift.openedAt,
               shift.openedBy);
}

std::int64_t readLastNumber(ReadTx &tx, RegisterId reg)
{
    return tx.queryOne<std::int64_t>(kLastNumber, reg).value_or(0);
}

std::optional<Shift> readUncounted(ReadTx &tx, RegisterId reg)
{
    auto rows = tx.query(kUncounted, reg);
    return rows.next() ? std::optional(readRow(rows)) : std::nullopt;
}

std::optional<Shift> readShift(ReadTx &tx, ShiftId id)
{
    auto rows = tx.query(kById, id);
    return rows.next() ? std::optional(readRow(rows)) : std::nullopt;
}

std::vector<Shift> readShifts(ReadTx &tx, RegisterId reg, std::int64_t before, int limit)
{
    std::vector<Shift> found;
    const auto below = before > 0 ? before : std::numeric_limits<std::int64_t>::max();
    auto rows = tx.query(kPage, reg, below, limit);
    while (rows.next())
        found.push_back(readRow(rows));
    return found;
}

bool setClosed(WriteTx &tx, ShiftId id, StaffId by)
{
    return tx.execute(kClose, tx.now(), by, id) == 1;
}

bool setCounted(WriteTx &tx, const Shift &counted)
{
    return tx.execute(kCount, counted.expectedMinor, counted.countedMinor,
                      books::asText(counted.denominations), books::textOrNull(counted.note),
                      counted.zDocument, counted.id)
            == 1;
}

std::optional<RegisterRow> readRegister(ReadTx &tx, RegisterId reg)
{
    auto rows = tx.query(kRegister, reg);
    if (!rows.next())
        return std::nullopt;
    RegisterRow row {rows.value<LocationId>(0), rows.value<CompanyId>(1), rows.value<QString>(2),
                     rows.value<int>(3)};
    row.currency = Currency::fromCode(rows.value<QString>(4)).value_or(row.currency);
    return row;
}

void setEpoch(WriteTx &tx, RegisterId reg, int epoch, const QByteArray &publicKey)
{
    tx.execute(kSetEpoch, epoch, publicKey, reg);
}

QByteArray readLastZContent(ReadTx &tx, RegisterId reg)
{
    return tx.queryOne<QByteArray>(kLastZ, reg).value_or(QByteArray());
}

} // namespace arnold::till
