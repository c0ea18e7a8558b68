#pragma once
#include "core/cart/Token.h"
#include "core/selling/Selling.h"
#include "core/storage/Actor.h"
#include "server/gateway/Route.h"
#include "server/gateway/Services.h"

namespace arnold::api {

// The store area in parts, each in a file of its own.
void addCatalogRoutes(std::vector<gateway::Route> &routes);
void addProductListRoutes(std::vector<gateway::Route> &routes); // list, search, suggestions
void addCartRoutes(std::vector<gateway::Route> &routes);
void addCheckoutRoutes(std::vector<gateway::Route> &routes); // shipping, payment, complete, orders
void addProfileRoutes(std::vector<gateway::Route> &routes); // who is signed in, their addresses
void addMyOrderRoutes(std::vector<gateway::Route> &routes); // their orders, cart, data

// The web channel, and the region that ?region= names or the shop's first. NotFound for another's.
Result<selling::Where> whereOf(const ShopRules &rules, const gateway::Call &call);

// The token in the path. One that cannot exist is a thing that is not there: NotFound.
Result<Token> tokenOf(const gateway::Call &call, QStringView name);
// Whoever holds a cart's token acts as its guest.
Actor guestOf(const Token &token);

// The cards' products and variants: a price or the last piece of one changes what a list shows.
void dependOnCards(ReadTx &tx, std::span<const selling::Card> cards, gateway::Reply &reply);

} // namespace arnold::api
