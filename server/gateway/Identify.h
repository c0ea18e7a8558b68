#pragma once
#include "server/gateway/Route.h"
#include "server/gateway/Services.h"
#include "server/http/Request.h"

namespace arnold::gateway {

// Who asks, by what the route looks at: an API key, a session's token, or a browser's cookie; and
// whether the route is for them. Says so in `call`, with the peer and what the client calls itself.
// Unauthenticated, NotPermitted; also Unavailable and the like of the store. Any thread.
Result<void> identify(const Services &services, const http::Request &request, const Route &route,
                      Call &call);

} // namespace arnold::gateway
