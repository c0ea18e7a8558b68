#include "core/books/DocumentSums.h"

#include "core/base/Rounding.h"

namespace arnold::books {
namespace {

bool taxFits(const DocumentLine &line)
{
    if (!line.taxMinor)
        return line.taxes.empty();
    Int128 sum = 0;
    for (const DocumentTax &tax : line.taxes)
        sum += tax.amountMinor;
    return sum == *line.taxMinor;
}

} // namespace

bool sumsFit(const Document &document)
{
    const DocumentTotals &totals = document.totals;
    Int128 goods = 0;
    Int128 tax = 0;
    bool taxKnown = true;
    for (const DocumentLine &line : document.lines) {
        goods += line.totalMinor;
        tax += line.taxMinor.value_or(0);
        taxKnown = taxKnown && line.taxMinor.has_value();
        if (!taxFits(line))
            return false;
    }
    if (goods
        != static_cast<Int128>(totals.subtotalMinor) - totals.discountMinor + totals.shippingMinor)
        return false;
    if (taxKnown && totals.taxMinor && *totals.taxMinor != tax)
        return false;
    const Int128 taxOnTop = document.basis == Basis::Net ? Int128(totals.taxMinor.value_or(0)) : 0;
    return goods + taxOnTop == totals.totalMinor;
}

} // namespace arnold::books
