#pragma once
#include "server/api/auth/Login.h"

namespace arnold::api {

// What every way of signing in by JSON answers with.
gateway::Shape tokensShape();
Result<gateway::Reply> tokensReply(const gateway::Services &services, const Entered &entered);

} // namespace arnold::api
