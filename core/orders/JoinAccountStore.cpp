#include "core/customers/Accounts.h"
#include "core/orders/JoinAccount.h"

namespace arnold::orders {
namespace {

constexpr auto kJoin = "UPDATE orders SET customer_id = ?, version = version + 1 "
                       "WHERE email_index = ? AND customer_id IS NULL AND kind = 'web'";

} // namespace

Result<std::int64_t> joinAccount(WriteTx &tx, CustomerId customer)
{
    const auto account = customers::accountOf(tx, customer);
    const auto owner = customers::byId(tx, customer);
    if (!account || !owner)
        return Error {ErrorCode::NotFound, QStringLiteral("customer")};
    if (!account->verifiedAt)
        return std::int64_t {0};
    return tx.execute(kJoin, customer, customers::emailIndex(tx.cipher(), owner->email));
}

} // namespace arnold::orders
