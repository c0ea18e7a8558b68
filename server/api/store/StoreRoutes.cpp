#include "server/api/store/StoreRoutes.h"
#include "core/catalog/CatalogStore.h"
#include "core/events/Changes.h"
#include "server/api/Routes.h"

#include <cstring>

namespace arnold::api {

Result<selling::Where> whereOf(const ShopRules &rules, const gateway::Call &call)
{
    const Channel *web = rules.firstChannel(ChannelKind::Web);
    if (!web || rules.regions.empty())
        return ErrorCode::NotFound;
    const auto asked = call.query(u"region");
    if (!asked)
        return selling::Where {rules.regions.front().id, web->id};
    const auto id = RegionId::fromText(*asked);
    if (!id || !rules.region(*id))
        return Error {ErrorCode::InvalidValue, QStringLiteral("region")};
    return selling::Where {*id, web->id};
}

Result<Token> tokenOf(const gateway::Call &call, QStringView name)
{
    const auto token = Token::fromText(call.path(name));
    if (!token)
        return ErrorCode::NotFound;
    return *token;
}

Actor guestOf(const Token &token)
{
    IdBytes id {};
    const QByteArray bytes = token.toBytes();
    std::memcpy(id.data(), bytes.constData(), id.size());
    return Actor::guest(id);
}

void dependOnCards(ReadTx &tx, std::span<const selling::Card> cards, gateway::Reply &reply)
{
    if (cards.empty())
        return;
    std::vector<ProductId> products;
    for (const selling::Card &card : cards) {
        products.push_back(card.product.id);
        reply.dependsOn.push_back(changes::product(card.product.id));
    }
    for (const Variant &variant : catalog::variantsOf(tx, products))
        reply.dependsOn.push_back(changes::variant(variant.id));
}

std::vector<gateway::Route> storeRoutes()
{
    std::vector<gateway::Route> routes;
    addCatalogRoutes(routes);
    addProductListRoutes(routes);
    addCartRoutes(routes);
    addCheckoutRoutes(routes);
    addProfileRoutes(routes);
    addMyOrderRoutes(routes);
    return routes;
}

} // namespace arnold::api
