#pragma once
#include "server/gateway/Route.h"

#include <vector>

namespace arnold::shop {

// Where the links of mails lead: /account/verify-email, /account/reset-password and
// /account/confirm-email. They work without JavaScript.
std::vector<gateway::Route> accountPages();

} // namespace arnold::shop
