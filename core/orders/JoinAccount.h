#pragma once
#include "core/base/Result.h"
#include "core/customers/CustomerIds.h"
#include "core/storage/Transaction.h"

namespace arnold::orders {

// What was ordered as a guest with an account's address belongs to the account, once its owner has
// proven the address; nothing before. How many orders joined. NotFound without an account.
Result<std::int64_t> joinAccount(WriteTx &tx, CustomerId customer);

} // namespace arnold::orders
