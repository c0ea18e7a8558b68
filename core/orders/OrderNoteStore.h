#pragma once
#include "core/orders/Order.h"
#include "core/storage/Transaction.h"

#include <map>

namespace arnold::orders {

// What people wrote on an order and its lines. It names people often enough: sealed, under a key of
// the order's own, and gone with the customer.
struct OrderNotes {
    QString order = {};
    std::map<int, QString> lines = {}; // by their place

    bool isEmpty() const { return order.isEmpty() && lines.empty(); }
};

// Takes them out of what is stored in the clear.
OrderNotes takeNotes(OrderHead &head, std::vector<OrderLine> &lines);
void keepNotes(WriteTx &tx, OrderId id, const OrderNotes &notes);
// Puts them back where somebody reads the order. Nothing where there are none, or not any more.
void readNotes(ReadTx &tx, OrderDetail &order);

} // namespace arnold::orders
