#pragma once
#include "core/storage/Transaction.h"

#include <QByteArray>

#include <cstring>

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
template <typename Kind> QByteArray product(const Id<Kind> &id)
{
    return named('p', id.bytes());
}
template <typename Kind> QByteArray variant(const Id<Kind> &id) // its price or its stock
{
    return named('v', id.bytes());
}

} // namespace arnold::changes
