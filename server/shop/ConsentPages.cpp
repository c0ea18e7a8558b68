#include "core/customers/Customers.h"
#include "core/selling/RulesCache.h"
#include "server/shop/AccountPages.h"
#include "server/shop/Page.h"
#include "server/shop/Shown.h"

#include <QJsonArray>

namespace arnold::shop {
namespace {

using namespace gateway;

Result<Customer> customerIn(ReadTx &tx, const Call &call)
{
    auto customer = customers::byId(tx, CustomerId(call.actor.id));
    if (!customer)
        return ErrorCode::NotFound;
    return *std::move(customer);
}

QJsonObject newsByMail(const Visit &visit, const ShopRules &rules, const Customer &customer)
{
    const auto since = customer.marketingConsentAt;
    const QString label = visit.text("consents", "news");
    const QString act = visit.text("consents", since ? "take" : "give");
    const QString fact = since ? visit.words.of("consents", QStringLiteral("given"),
                                                {{"since", dateOf(visit, rules, *since)}})
                               : visit.text("consents", "none");
    return {{"label", label},
            {"fact", fact},
            {"path", "/account/consents/news"},
            {"value", since ? "no" : "yes"},
            {"isGiven", since.has_value()},
            {"act", act},
            {"actLabel", act + QStringLiteral(": ") + label}};
}

Result<Reply> showConsents(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        ARNOLD_TRY(customer, customerIn(tx, call));
        QJsonObject view = backTo(visit, "/account");
        view.insert("title", visit.text("consents", "title"));
        view.insert("consents",
                    QJsonArray {newsByMail(visit, *services.rules.current(tx), customer)});
        return page(visit, 200, "consents", view);
    });
}

Result<Reply> agreeToNews(const Services &services, const Call &call)
{
    ARNOLD_CHECK(services.database.write(call.actor, [&](WriteTx &tx) -> Result<std::int64_t> {
        ARNOLD_TRY(customer, customerIn(tx, call));
        CustomerChange change;
        change.marketingConsent = call.body.textOf("agreed") == QLatin1String("yes");
        return customers::update(tx, customer.id, customer.version, change);
    }));
    return leadTo("/account/consents?done=saved");
}

} // namespace

void addConsentPages(std::vector<Route> &routes)
{
    const Access mine = Access::visitingCustomer();
    addPage(routes, "/account/consents", "showConsentsPage", "What they agreed to, and since when",
            mine, showConsents)
            .withQuery({{"done", Presence::Optional, Shape::text(0, 40), "what it confirms"}});
    addAct(routes, "/account/consents/news", "agreeToNewsByPage",
           "News and offers by mail: agreed, or taken back", mine,
           {required("agreed", Shape::word({QStringLiteral("yes"), QStringLiteral("no")}))},
           agreeToNews);
}

} // namespace arnold::shop
