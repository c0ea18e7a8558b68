#include "server/api/store/Mine.h"
#include "core/customers/Accounts.h"
#include "core/identity/StepUp.h"
#include "core/orders/Orders.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/api/store/CartWriters.h"
#include "server/api/store/StoreWriters.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

constexpr int kOrdersAtATime = 50;
constexpr int kMostOrdersExported = 1000;

Address upperCountry(Address address)
{
    address.country = address.country.toUpper();
    return address;
}

void writeExportedProfile(JsonWriter &json, const Customer &me, const customers::Account &account)
{
    json.objectField("profile", [&] {
        json.field("number", me.number);
        json.field("name", me.name);
        json.field("email", me.email);
        json.field("email_verified_at", account.verifiedAt);
        json.field("phone", me.phone);
        json.field("locale", me.locale);
        json.field("marketing_consent_at", me.marketingConsentAt);
        json.field("created_at", me.createdAt);
    });
}

Result<void> writeExportedOrders(JsonWriter &json, ReadTx &tx, CustomerId me)
{
    orders::OrderFilter filter;
    filter.customer = me;
    std::optional<orders::OrderCursor> after;
    std::vector<OrderDetail> all;
    do {
        const orders::OrderPage page = orders::list(tx, filter, kOrdersAtATime, after);
        for (const OrderHead &head : page.items) {
            ARNOLD_TRY(order, orders::detail(tx, head.id));
            all.push_back(std::move(order));
        }
        after = page.next;
    } while (after && static_cast<int>(all.size()) < kMostOrdersExported);
    json.arrayField("orders", [&] {
        for (const OrderDetail &order : all)
            writeOrder(json, order);
    });
    return {};
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
        const auto me = customers::byId(tx, meOf(call));
        const auto account = customers::accountOf(tx, meOf(call));
        if (!me || !account)
            return ErrorCode::NotFound;
        Result<void> written;
        JsonWriter json;
        json.object([&] {
            json.field("exported_at", tx.now());
            writeExportedProfile(json, *me, *account);
            json.arrayField("addresses", [&] {
                for (const CustomerAddress &entry : customers::addresses(tx, me->id))
                    writeAddress(json, entry.address);
            });
            json.arrayField("sessions", [&] {
                for (const LoginSession &each : identity::sessionsOf(tx, subjectOf(call))) {
                    json.object([&] {
                        json.field("agent", each.agent);
                        json.field("created_at", each.createdAt);
                        json.field("used_at", each.usedAt);
                    });
                }
            });
            written = writeExportedOrders(json, tx, me->id);
        });
        ARNOLD_CHECK(written);
        return json.take();
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
