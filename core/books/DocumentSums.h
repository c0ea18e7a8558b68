#pragma once
#include "core/books/Document.h"

namespace arnold::books {

// Whether the amounts of a document agree: subtotal - discount + shipping = sum of the lines'
// totals; total is that, plus tax where the basis is net; each line's tax is the sum of its tax
// rows, and the document's that of its lines. Unknown tax (imported) leaves the tax unchecked.
// Pure; no overflow passes.
bool sumsFit(const Document &document);

} // namespace arnold::books
