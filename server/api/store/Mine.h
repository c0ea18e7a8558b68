#pragma once
#include "core/customers/Customers.h"
#include "core/orders/Order.h"
#include "server/gateway/Services.h"

namespace arnold::gateway {
struct Call;
}

// What belongs to the customer who is signed in, whether they ask in JSON or by a page. What is
// another's is NotFound, like what is not there.
namespace arnold::api {

CustomerId meOf(const gateway::Call &call);

Result<CustomerAddress> myAddress(ReadTx &tx, CustomerId me, CustomerAddressId id);
// InvalidAddress, LimitReached "address". The country may be in small letters.
Result<CustomerAddressId> addMyAddress(WriteTx &tx, CustomerId me, const Address &address);
Result<void> changeMyAddress(WriteTx &tx, CustomerId me, const CustomerAddress &entry);

Result<OrderDetail> myOrder(ReadTx &tx, CustomerId me, const Token &token);

// GDPR, articles 15 and 20: all that is kept of them, in a form that machines read (JSON).
Result<QByteArray> myData(const gateway::Services &services, const gateway::Call &call);

// How many of their orders stay in the books when they go: tax law keeps those.
std::int64_t ordersThatStay(ReadTx &tx, CustomerId me);
// Profile, addresses and account are gone at once. WrongCredentials "password", RateLimited, Busy.
// How many orders stay.
Result<std::int64_t> eraseMine(const gateway::Services &services, const gateway::Call &call,
                               const QString &password);

} // namespace arnold::api
