#include "server/api/store/Mine.h"
#include "core/identity/StepUp.h"
#include "core/orders/Orders.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/api/store/CustomerExport.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

Address upperCountry(Address address)
{
    address.country = address.country.toUpper();
    return address;
}

} // namespace

CustomerId meOf(const Call &call)
{
    return CustomerId(call.actor.id);
}

Result<CustomerAddress> myAddress(ReadTx &tx, CustomerId me, CustomerAddressId id)
{
    const auto all = customers::addresses(tx, me);
    const auto found = std::ranges::find(all, id, &CustomerAddress::id);
    if (found == all.end())
        return ErrorCode::NotFound;
    return *found;
}

Result<CustomerAddressId> addMyAddress(WriteTx &tx, CustomerId me, const Address &address)
{
    return customers::addAddress(tx, me, upperCountry(address));
}

Result<void> changeMyAddress(WriteTx &tx, CustomerId me, const CustomerAddress &entry)
{
    return customers::changeAddress(tx, me, entry.id, upperCountry(entry.address));
}

// Whether or not the token of another's is known.
Result<OrderDetail> myOrder(ReadTx &tx, CustomerId me, const Token &token)
{
    const auto id = orders::orderByToken(tx, token);
    const auto head = id ? orders::head(tx, *id) : std::nullopt;
    if (!head || head->customer != me)
        return ErrorCode::NotFound;
    return orders::detail(tx, *id);
}

Result<QByteArray> myData(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<QByteArray> {
        ARNOLD_CHECK(identity::requireRecent(tx, call.actor));
        return exportOf(tx, meOf(call));
    });
}

std::int64_t ordersThatStay(ReadTx &tx, CustomerId me)
{
    orders::OrderFilter filter;
    filter.customer = me;
    return orders::count(tx, filter);
}

Result<std::int64_t> eraseMine(const Services &services, const Call &call, const QString &password)
{
    ARNOLD_CHECK(checkOwnPassword(services, call, password));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<std::int64_t> {
        const std::int64_t kept = ordersThatStay(tx, meOf(call));
        ARNOLD_CHECK(customers::erase(tx, meOf(call)));
        return kept;
    });
}

} // namespace arnold::api
