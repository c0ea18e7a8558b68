#include "core/customers/Accounts.h"
#include "core/orders/JoinAccount.h"

namespace arnold::orders {
namespace {

// By the address that the account has proven, which is not always the one that the customer's
// record shows: staff may write another there.
constexpr auto kJoin =
        "UPDATE orders SET customer_id = ?, version = version + 1 WHERE email_index = "
        "(SELECT email_index FROM customer_account WHERE customer_id = ? "
        "AND verified_at IS NOT NULL) AND customer_id IS NULL AND kind = 'web'";

} // namespace

Result<std::int64_t> joinAccount(WriteTx &tx, CustomerId customer)
{
    if (!customers::accountOf(tx, customer))
        return Error {ErrorCode::NotFound, QStringLiteral("customer")};
    return tx.execute(kJoin, customer, customer);
}

} // namespace arnold::orders
