#include "core/base/Assert.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/SalesDates.h"
#include "core/exchange/WrittenNumber.h"
#include "core/exchange/WrittenText.h"
#include "tests/fuzz/Targets.h"

#include <QBuffer>

namespace arnold::fuzz {
namespace {

using namespace exchange;

void readField(const QByteArray &field)
{
    for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma}) {
        const WrittenNumber number = writtenNumber(field, 2, mark);
        ARNOLD_ASSERT(number.fault == NumberFault::None || number.value == 0);
    }
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const auto moment = momentFromText(field, order);
        ARNOLD_ASSERT(!moment || (moment->date.isValid() && moment->time.isValid()));
    }
    ARNOLD_ASSERT(writtenText(field).text.isValidUtf16());
}

} // namespace

// Every file is read to its end; lines count upwards, and no field holds more than the file.
void csv(QByteArrayView bytes)
{
    QByteArray file = bytes.toByteArray();
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device);
    CsvRecord record;
    std::int64_t line = 0;
    qsizetype records = 0;
    while (reader.next(record)) {
        ARNOLD_ASSERT(record.line > line && !record.fields.empty());
        ARNOLD_ASSERT(++records <= file.size());
        line = record.line;
        for (const QByteArray &field : record.fields)
            readField(field);
    }
}

} // namespace arnold::fuzz
