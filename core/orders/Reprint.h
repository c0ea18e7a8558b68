#pragma once
#include "core/base/Result.h"
#include "core/books/Journal.h"
#include "core/orders/OrderIds.h"
#include "core/storage/Transaction.h"

namespace arnold::orders {

// A booked document is printed once more, as a copy: in the register's journal ("reprint", subject:
// the document) and the order's timeline ("reprinted"). Errors: NotPermitted (sales.reprint),
// NotFound.
Result<void> noteReprint(WriteTx &tx, const journal::Writer &writer, DocumentId document);

} // namespace arnold::orders
