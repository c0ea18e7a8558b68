#pragma once
#include "core/storage/Transaction.h"
#include "core/till/Shift.h"

#include <vector>

namespace arnold::till {

void insertShift(WriteTx &tx, const Shift &shift);
std::int64_t readLastNumber(ReadTx &tx, RegisterId reg); // 0: none yet
std::optional<Shift> readUncounted(ReadTx &tx, RegisterId reg);
std::optional<Shift> readShift(ReadTx &tx, ShiftId id);
std::vector<Shift> readShifts(ReadTx &tx, RegisterId reg, std::int64_t before, int limit);
// One conditional update each: whether the shift was in the state that the step leaves.
bool setClosed(WriteTx &tx, ShiftId id, StaffId by);
bool setCounted(WriteTx &tx, const Shift &counted);
struct RegisterRow {
    LocationId location = {};
    CompanyId company = {};
    QString code = {};
    int epoch = 1;
    Currency currency = Currency::of("EUR"); // the company's
};
std::optional<RegisterRow> readRegister(ReadTx &tx, RegisterId reg);
void setEpoch(WriteTx &tx, RegisterId reg, int epoch, const QByteArray &publicKey);
// The content of a register's newest Z; empty before the first.
QByteArray readLastZContent(ReadTx &tx, RegisterId reg);

} // namespace arnold::till
