#pragma once
#include "core/customers/Customers.h"
#include "server/gateway/Call.h"
#include "server/gateway/Shape.h"

namespace arnold::api {

gateway::Shape adminCustomerHead(); // in lists
gateway::Shape adminCustomer(); // with notes, addresses and account
void writeCustomerHead(gateway::JsonWriter &json, const Customer &customer);
// NotFound for who is not there.
Result<gateway::Reply> customerReply(ReadTx &tx, int status, CustomerId id);
// NotFound for a path value that no customer can have.
Result<CustomerId> customerIn(const gateway::Call &call);

} // namespace arnold::api
