#include "server/api/auth/Registration.h"
#include "core/customers/Accounts.h"
#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {

using namespace gateway;

Result<Customer> openAccount(const Services &services, const Call &call, const Registration &asked)
{
    ARNOLD_CHECK(slowDown(services, call, "register", countedEmail(services, asked.email)));
    ARNOLD_TRY(hash, hashNew(services, asked.password, "password", {asked.email, asked.name}));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Customer> {
        ARNOLD_TRY(id,
                   customers::registerAccount(tx, {asked.email, asked.name, hash, call.language}));
        const auto made = customers::byId(tx, id);
        return made ? Result<Customer>(*made) : Result<Customer>(ErrorCode::Internal);
    });
}

} // namespace arnold::api
