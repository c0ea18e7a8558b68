#include "server/api/store/CustomerExport.h"
#include "core/customers/Accounts.h"
#include "core/identity/Sessions.h"
#include "core/orders/Orders.h"
#include "server/api/store/CartWriters.h"
#include "server/api/store/StoreWriters.h"

namespace arnold::api {
namespace {

using gateway::JsonWriter;

constexpr int kOrdersAtATime = 50;
constexpr int kMostOrdersExported = 1000;

void writeProfile(JsonWriter &json, const Customer &customer,
                  const std::optional<customers::Account> &account)
{
    json.objectField("profile", [&] {
        json.field("number", customer.number);
        json.field("name", customer.name);
        json.field("email", customer.email);
        json.field("email_verified_at", account ? account->verifiedAt : std::nullopt);
        json.field("phone", customer.phone);
        json.field("notes", customer.notes);
        json.field("locale", customer.locale);
        json.field("marketing_consent_at", customer.marketingConsentAt);
        json.field("created_at", customer.createdAt);
    });
}

Result<void> writeOrders(JsonWriter &json, ReadTx &tx, CustomerId id)
{
    orders::OrderFilter filter;
    filter.customer = id;
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

Result<QByteArray> exportOf(ReadTx &tx, CustomerId id)
{
    const auto customer = customers::byId(tx, id);
    if (!customer || customer->erasedAt)
        return ErrorCode::NotFound;
    Result<void> written;
    JsonWriter json;
    json.object([&] {
        json.field("exported_at", tx.now());
        writeProfile(json, *customer, customers::accountOf(tx, id));
        json.arrayField("addresses", [&] {
            for (const CustomerAddress &entry : customers::addresses(tx, id))
                writeAddress(json, entry.address);
        });
        json.arrayField("sessions", [&] {
            for (const LoginSession &each :
                 identity::sessionsOf(tx, identity::customerSubject(id))) {
                json.object([&] {
                    json.field("agent", each.agent);
                    json.field("created_at", each.createdAt);
                    json.field("used_at", each.usedAt);
                });
            }
        });
        written = writeOrders(json, tx, id);
    });
    ARNOLD_CHECK(written);
    return json.take();
}

} // namespace arnold::api
