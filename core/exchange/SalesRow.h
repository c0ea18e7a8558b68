#pragma once
#include "core/base/Currency.h"
#include "core/base/Rounding.h"
#include "core/books/Document.h"
#include "core/exchange/SalesColumns.h"
#include "core/exchange/SalesDates.h"
#include "core/exchange/WrittenNumber.h"

#include <QStringList>

#include <map>

namespace arnold::exchange {

// One line of an export as it was understood.
struct SalesRow {
    std::int64_t line = 0; // of the file
    QString number = {}; // of its document, as written; empty: none
    QString sku = {}; // trimmed and in capitals
    QString writtenSku = {};
    QString title = {};
    QString customer = {}; // the source's id of a customer
    QString country = {};
    LineKind kind = LineKind::Goods;
    std::int64_t quantityMicros = 0;
    std::int64_t priceE8 = 0; // hundred-millionths of a major unit
    Int128 amountE14 = 0; // price x quantity, exactly; 0 where either is not readable
    std::optional<WrittenMoment> moment = {};
    QStringList corrections = {}; // what was changed, and why
    QString refusal = {}; // empty: it can be booked
};

// What a line of a code and name is; goods unless the code is a known word (POST, BANK CHARGES, M,
// D, ...) or the code has hardly a digit and the name says postage, fee, discount or the like.
LineKind lineKindOf(const QString &sku, const QString &title);

// Reads the rows of one file, in its order: a name that is missing is taken from an earlier row
// with the same SKU. One thread.
class SalesRowReader
{
public:
    SalesRowReader(SalesColumns columns, DateOrder order, DecimalMark mark, Currency currency);

    SalesRow read(const CsvRecord &record);

private:
    QString text(const CsvRecord &record, SalesColumn column, SalesRow &row) const;
    void readGoods(const CsvRecord &record, SalesRow &row);
    void readAmounts(const CsvRecord &record, SalesRow &row) const;
    void readMoment(const CsvRecord &record, SalesRow &row) const;

    SalesColumns m_columns;
    DateOrder m_order;
    DecimalMark m_mark;
    Currency m_currency;
    std::map<QString, QString> m_titles = {}; // by SKU
};

} // namespace arnold::exchange
