#pragma once
#include "core/cart/ContentPricing.h"
#include "core/orders/Order.h"

namespace arnold::orders {

// What a priced cart agrees: its lines with the words and prices of this moment, shipping last.
std::vector<OrderLine> orderLines(const CartContent &content, const PricedContent &priced);

// Sums, currency and codes of the priced cart, and how many pieces (of what is not counted in
// pieces, one a line).
void fillTotals(OrderHead &head, const PricedContent &priced, const std::vector<OrderLine> &lines);

// An order's line as a document books it.
DocumentLine documentLine(const OrderLine &line, int position);
// All of a sale's, with serials and what comes back.
std::vector<DocumentLine> documentLines(const CartContent &content, const PricedContent &priced,
                                        const std::vector<OrderLine> &lines);
DocumentTotals documentTotals(const OrderHead &head);

std::vector<DocumentTax> documentTaxes(const std::vector<TaxRow> &rows);

} // namespace arnold::orders
