#pragma once
#include "core/catalog/CatalogIds.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <QString>

#include <vector>

namespace arnold::reporting {

enum class Imported { LeftOut, Included };

// Business dates, both included, of one company: then one currency.
struct Period {
    QString from = {}; // "2026-03-01"
    QString to = {};
    CompanyId company = {}; // null: all
    LocationId location = {}; // null: all
    Imported imported = Imported::LeftOut;
};

struct SalesRow {
    QString key = {}; // business date, local hour "14", SKU, initials, tax code and rate
    QString name = {}; // of a product or person; empty otherwise
    std::int64_t documents = 0;
    std::int64_t quantityMicros = 0;
    std::int64_t netMinor = 0;
    std::int64_t taxMinor = 0; // unknown tax of imported sales counts as none
    std::int64_t grossMinor = 0;

    bool operator==(const SalesRow &) const = default;
};

// What was sold less what came back: lines of receipts, of invoices that follow no receipt, of
// credit notes and reversals. Gift cards (a liability) and write-offs are no sales. By key, the
// products with the largest gross first and at most `limit` of them.
std::vector<SalesRow> salesByDay(ReadTx &tx, const Period &period);
std::vector<SalesRow> salesByHour(ReadTx &tx, const Period &period);
std::vector<SalesRow> salesByProduct(ReadTx &tx, const Period &period, int limit);
std::vector<SalesRow> salesByStaff(ReadTx &tx, const Period &period);
SalesRow salesTotal(ReadTx &tx, const Period &period);
// By code and rate: net is what the tax was charged on, key is "A 190000" (rate in ppm).
std::vector<SalesRow> salesByTax(ReadTx &tx, const Period &period);

struct StockValueRow {
    LocationId location = {};
    QString locationName = {};
    std::int64_t variants = 0; // with stock
    std::int64_t valueE4 = 0; // ten-thousandths of a minor unit of the company's currency
};
std::vector<StockValueRow> stockValue(ReadTx &tx);

} // namespace arnold::reporting
