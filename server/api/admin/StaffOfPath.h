#pragma once
#include "core/shop/ShopIds.h"
#include "server/gateway/Call.h"

namespace arnold::api {

// Who of those who work here the path names. NotFound for what cannot be an id.
inline Result<StaffId> staffIn(const gateway::Call &call)
{
    const auto id = StaffId::fromText(call.path(u"staff"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

} // namespace arnold::api
