#include "core/customers/Erasures.h"

#include "core/customers/Customers.h"
#include "core/storage/ErasureList.h"

#include <algorithm>

namespace arnold::customers {
namespace {

constexpr auto kCustomer = "customer ";

void addTo(std::vector<CustomerId> &ids, const std::vector<QByteArray> &things,
           KnownErasures &known)
{
    for (const QByteArray &thing : things) {
        const auto id = thing.startsWith(kCustomer)
                ? CustomerId::fromText(QString::fromLatin1(thing.mid(qstrlen(kCustomer))))
                : std::nullopt;
        if (id)
            ids.push_back(*id);
        else
            ++known.unreadableLines;
    }
}

void eachOnce(std::vector<CustomerId> &ids)
{
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
}

} // namespace

QByteArray erasedThing(CustomerId id)
{
    return kCustomer + id.toText().toLatin1();
}

Result<KnownErasures> knownErasures(const QStringList &files)
{
    KnownErasures known;
    for (const QString &file : files) {
        ARNOLD_TRY(list, readErasures(file));
        addTo(known.erased, list.done, known);
        addTo(known.uncertain, list.begun, known);
        known.unreadableLines += list.unreadableLines;
    }
    eachOnce(known.erased);
    eachOnce(known.uncertain);
    std::erase_if(known.uncertain,
                  [&](CustomerId id) { return std::ranges::binary_search(known.erased, id); });
    return known;
}

Result<int> eraseAgain(WriteTx &tx, std::span<const CustomerId> ids)
{
    int count = 0;
    for (const CustomerId id : ids) {
        const auto customer = byId(tx, id);
        if (customer && !customer->erasedAt) {
            ARNOLD_CHECK(erase(tx, id));
            ++count;
        } else {
            tx.erases(erasedThing(id));
        }
    }
    return count;
}

} // namespace arnold::customers
