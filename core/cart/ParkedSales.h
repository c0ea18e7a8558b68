#pragma once
#include "core/base/Result.h"
#include "core/cart/CartContent.h"
#include "core/cart/CartStore.h"

#include <vector>

// Sales that wait: held at one till, recalled on any.
namespace arnold::cart {

struct NewParkedSale {
    RegisterId reg = {};
    RegionId region = {};
    ChannelId channel = {};
    QString label = {}; // how the cashier will find it; at most 60 characters
    CartContent content = {};
};

struct ParkedSale {
    CartId id = {};
    QString label = {};
    RegisterId reg = {};
    StaffId staff = {};
    Instant heldAt = {};
    CartContent content = {};
};

// NotPermitted without sales.park, CartEmpty, InvalidValue "label".
Result<CartId> hold(WriteTx &tx, const NewParkedSale &sale);
// Those that wait, the newest first; at most `limit`.
std::vector<ParkedSale> parkedSales(ReadTx &tx, int limit = 100);
// Takes it off the list: only one till gets it. NotPermitted, NotFound, AlreadyDone when somebody
// has recalled it.
Result<ParkedSale> recall(WriteTx &tx, CartId id);

// The stored form of a till's content, and back; InvalidValue for what is none.
QByteArray contentToJson(const CartContent &content);
Result<CartContent> contentFromJson(const QByteArray &json);

} // namespace arnold::cart
