#include "core/orders/Reprint.h"

#include "core/books/CanonicalJson.h"
#include "core/books/Documents.h"
#include "core/identity/Identity.h"
#include "core/orders/OrderStore.h"

namespace arnold::orders {

Result<void> noteReprint(WriteTx &tx, const journal::Writer &writer, DocumentId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::SalesReprint));
    const auto document = books::document(tx, id);
    if (!document)
        return Error {ErrorCode::NotFound, QStringLiteral("document")};
    CanonicalObject body;
    body.putText("number", document->numberText);
    body.putId("staff", tx.actor().id);
    writer.append(tx, {QStringLiteral("reprint"), id.bytes(), body.take()});
    if (document->order.isNull())
        return {};
    CanonicalObject detail;
    detail.putText("document", document->numberText);
    insertEvent(tx, document->order, QStringLiteral("reprinted"), detail.take());
    return {};
}

} // namespace arnold::orders
