#pragma once
#include "core/till/ShiftFigures.h"

namespace arnold::till {

// Parts of the figures, each one query over the shift's rows.
void readDocumentFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures);
void readLineFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures);
void readNumbers(ReadTx &tx, ShiftId shift, ShiftFigures &figures);
void readTaxFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures);
void readTenderFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures);
void readCashFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures);

} // namespace arnold::till
