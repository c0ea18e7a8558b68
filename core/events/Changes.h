#pragma once
#include "core/catalog/CatalogIds.h"
#include "core/storage/Transaction.h"

#include <QByteArray>

// Names of the things that kept answers are made from. Whoever writes one of them says so with
// WriteTx::changed(); whoever keeps answers hears of it before the write is answered.
namespace arnold::changes {

inline QByteArray rules() // all small configuration, promotions and categories too
{
    return QByteArrayLiteral("rules");
}
inline QByteArray catalogue() // a product came, went, or moved in lists
{
    return QByteArrayLiteral("catalogue");
}
inline QByteArray named(char kind, const IdBytes &id)
{
    QByteArray name(17, kind);
    std::memcpy(name.data() + 1, id.data(), id.size());
    return name;
}
inline QByteArray product(ProductId id)
{
    return named('p', id.bytes());
}
inline QByteArray variant(VariantId id) // its price or its stock
{
    return named('v', id.bytes());
}

} // namespace arnold::changes
