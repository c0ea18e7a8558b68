#pragma once
#include "core/storage/Transaction.h"

#include <span>

namespace arnold {

// Every column that holds a key wrapped by the store's data key (FieldCipher::wrap), whatever it
// belongs to: what a rotation has to wrap anew. A test looks through a whole store for others.
struct WrappedColumn {
    std::string_view table;
    std::string_view subject; // the column whose 16 bytes the wrapping names
    std::string_view column;
    std::string_view page; // behind a subject: subjects and keys in order; of them at most so many
    std::string_view replace; // with a key the one of a subject that is still this one
};
std::span<const WrappedColumn> wrappedColumns();

struct WrappedKey {
    IdBytes subject = {};
    QByteArray wrapped = {};
};
std::vector<WrappedKey> wrappedKeys(ReadTx &tx, const WrappedColumn &column, const IdBytes &after,
                                    int limit);
void replaceWrapped(WriteTx &tx, const WrappedColumn &column, const WrappedKey &was,
                    const QByteArray &wrapped);

} // namespace arnold
