#pragma once
#include "core/base/Result.h"
#include "core/customers/CustomerIds.h"
#include "core/storage/Transaction.h"

#include <QStringList>

#include <span>
#include <vector>

// A restored copy from before an erasure forgets its customers again.
namespace arnold::customers {

// What lists of erasures (core/storage/ErasureList.h) say together.
struct KnownErasures {
    std::vector<CustomerId> erased; // each once
    std::vector<CustomerId> uncertain; // begun, and no list says that it was committed
    int unreadableLines = 0;
};

// How a customer stands on the list.
QByteArray erasedThing(CustomerId id);
// Files that are not there say nothing. StorageFailed.
Result<KnownErasures> knownErasures(const QStringList &files);
// Erases those who are there and were not erased, and puts all of them on this store's own list, so
// that it can stand in for the lists that it was told from. How many were erased; NotPermitted.
Result<int> eraseAgain(WriteTx &tx, std::span<const CustomerId> ids);

} // namespace arnold::customers
