#include "core/storage/WrappedKeyStore.h"

namespace arnold {
namespace {

#define ARNOLD_WRAPPED(table, subject, column)                                                     \
    {                                                                                              \
        table, subject, column,                                                                    \
                "SELECT " subject ", " column " FROM " table " WHERE " subject " > ? AND " column  \
                " IS NOT NULL ORDER BY " subject " LIMIT ?",                                       \
                "UPDATE " table " SET " column " = ? WHERE " subject " = ? AND " column " = ?"     \
    }

constexpr WrappedColumn kColumns[] = {
        ARNOLD_WRAPPED("cart", "id", "key_wrapped"),
        ARNOLD_WRAPPED("idempotency_answer", "place", "key_wrapped"),
        ARNOLD_WRAPPED("mail", "id", "key_wrapped"),
        ARNOLD_WRAPPED("order_note", "order_id", "key_wrapped"),
        ARNOLD_WRAPPED("person", "id", "books_key"),
        ARNOLD_WRAPPED("person", "id", "profile_key"),
        ARNOLD_WRAPPED("signing_key", "id", "seed_wrapped"),
        ARNOLD_WRAPPED("staff", "id", "key_wrapped"),
        ARNOLD_WRAPPED("totp_factor", "subject_id", "key_wrapped"),
};

#undef ARNOLD_WRAPPED

} // namespace

std::span<const WrappedColumn> wrappedColumns()
{
    return kColumns;
}

std::vector<WrappedKey> wrappedKeys(ReadTx &tx, const WrappedColumn &column, const IdBytes &after,
                                    int limit)
{
    std::vector<WrappedKey> keys;
    auto rows = tx.query(column.page, after, limit);
    while (rows.next())
        keys.push_back({rows.value<IdBytes>(0), rows.value<QByteArray>(1)});
    return keys;
}

void replaceWrapped(WriteTx &tx, const WrappedColumn &column, const WrappedKey &was,
                    const QByteArray &wrapped)
{
    tx.post(column.replace, wrapped, was.subject, was.wrapped);
}

} // namespace arnold
