#pragma once
#include "server/gateway/Shape.h"

// What the store area takes and answers, as OpenAPI tells it.
namespace arnold::api::shapes {

gateway::Shape shop();
gateway::Shape category();
gateway::Shape productCard();
gateway::Shape productPage(); // with facets
gateway::Shape product();
gateway::Shape suggestions();
gateway::Shape address(); // as answers give it
gateway::Shape addressToTake(); // as bodies bring it
gateway::Shape cart();
gateway::Shape shippingOption();
gateway::Shape paymentAttempt();
gateway::Shape order();

} // namespace arnold::api::shapes
