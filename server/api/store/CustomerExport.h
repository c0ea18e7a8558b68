#pragma once
#include "core/customers/Customers.h"
#include "core/storage/Transaction.h"
#include "server/gateway/JsonWriter.h"

namespace arnold::api {

// All that is kept of a customer, in a form that machines read (GDPR, articles 15 and 20): one
// object. NotFound for who is not there or was erased.
Result<QByteArray> exportOf(ReadTx &tx, CustomerId id);

} // namespace arnold::api
