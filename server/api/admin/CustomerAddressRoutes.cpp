#include "core/customers/Customers.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/CustomerShapes.h"
#include "server/api/store/Mine.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"

namespace arnold::api {
namespace {

using namespace gateway;

Result<Reply> addAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, customerIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(addMyAddress(tx, id, addressOf(call.body)));
        return customerReply(tx, 201, id);
    });
}

struct Named {
    CustomerId customer = {};
    CustomerAddressId address = {};
};
Result<Named> namedIn(const Call &call)
{
    ARNOLD_TRY(customer, customerIn(call));
    const auto address = CustomerAddressId::fromText(call.path(u"address"));
    if (!address)
        return ErrorCode::NotFound;
    return Named {customer, *address};
}

Result<Reply> editAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(named, namedIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(entry, myAddress(tx, named.customer, named.address));
        changeAddress(entry.address, call.body);
        ARNOLD_CHECK(changeMyAddress(tx, named.customer, entry));
        return customerReply(tx, 200, named.customer);
    });
}

Result<Reply> removeAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(named, namedIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(customers::removeAddress(tx, named.customer, named.address));
        return Reply::nothing();
    });
}

} // namespace

void addAdminCustomerAddressRoutes(std::vector<Route> &routes)
{
    const auto one = [](int status) {
        return std::vector<Answer> {{status, adminCustomer(), "the customer"}};
    };
    constexpr auto kAddresses = "/api/v1/admin/customers/{customer}/addresses";
    constexpr auto kAddress = "/api/v1/admin/customers/{customer}/addresses/{address}";
    routes.emplace_back(Method::Post, kAddresses, "adminAddCustomerAddress", "One more address",
                        Access::with(Permission::CustomersEdit),
                        RequestBody::of(shapes::addressToTake()), one(201), addAddress);
    routes.emplace_back(Method::Patch, kAddress, "adminChangeCustomerAddress",
                        "Changes what the body names", Access::with(Permission::CustomersEdit),
                        RequestBody::of(shapes::addressToTake()), one(200), editAddress);
    routes.emplace_back(Method::Delete, kAddress, "adminRemoveCustomerAddress", "Removes it",
                        Access::with(Permission::CustomersEdit), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is gone"}}, removeAddress);
}

} // namespace arnold::api
