#pragma once
#include "core/orders/Order.h"
#include "core/orders/Orders.h"
#include "core/storage/Transaction.h"

#include <span>

// The rows of orders, as they are stored.
namespace arnold::orders {

// Personal fields, under the person's books key.
struct SealedFields {
    QByteArray email = {};
    QByteArray emailIndex = {};
    QByteArray shippingAddress = {};
    QByteArray billingAddress = {};
};

void insertOrder(WriteTx &tx, const OrderHead &head, const SealedFields &sealed,
                 const QString &commandKey);
SealedFields sealedFields(ReadTx &tx, OrderId id);
// The key that placed the order; empty when there was none.
QString commandKeyOf(ReadTx &tx, OrderId id);

// Orders of nobody that is known here: without personal fields and without a key.
void insertOrders(WriteTx &tx, std::span<const OrderHead *const> heads);

void insertLines(WriteTx &tx, OrderId id, std::span<const OrderLine> lines);
struct LinesOfOrder {
    OrderId id = {};
    std::span<const OrderLine> lines = {};
};
void insertLines(WriteTx &tx, std::span<const LinesOfOrder> orders);
// Adds to a line's counters; false when it is not there.
struct LineCounts {
    std::int64_t fulfilledMicros = 0;
    std::int64_t cancelledMicros = 0;
    std::int64_t returnedMicros = 0;
};
bool addToLine(WriteTx &tx, OrderId id, int line, const LineCounts &added);

void insertFulfilment(WriteTx &tx, OrderId order, const Fulfilment &fulfilment,
                      const QString &commandKey);
std::vector<Fulfilment> fulfilmentsOf(ReadTx &tx, OrderId id);
std::optional<FulfilmentId> fulfilmentByKey(ReadTx &tx, const QString &commandKey);

// By tx.actor(), now, after those that are there.
void insertEvent(WriteTx &tx, OrderId id, const QString &kind, const QByteArray &detail = "{}");
std::vector<OrderEvent> eventsOf(ReadTx &tx, OrderId id);

// What is open of an order's promises, by line.
struct OpenAllocation {
    int line = 0;
    VariantId variant = {};
    LocationId location = {};
    std::int64_t quantityMicros = 0; // promised
    std::int64_t openMicros = 0; // and not yet settled
};
std::vector<OpenAllocation> openAllocations(ReadTx &tx, OrderId id);

// What deriveStatuses() needs to know.
OrderFacts factsOf(ReadTx &tx, const OrderHead &head);
// Derives the statuses anew, stores them with a new version, and returns them.
Statuses refreshStatuses(WriteTx &tx, OrderId id);
void markCancelled(WriteTx &tx, OrderId id);

// Held until the transaction ends, so that steps of one order follow each other.
std::optional<OrderHead> lockOrder(WriteTx &tx, OrderId id);
// The same for a register's sales. A point write on PostgreSQL, nothing on SQLite.
void lockRegisterSales(WriteTx &tx, RegisterId reg);

} // namespace arnold::orders
