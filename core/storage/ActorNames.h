#pragma once
#include "core/base/Assert.h"
#include "core/storage/Actor.h"

#include <string_view>

namespace arnold {

// As the schema keeps them: "system", "staff", "customer", "guest".
inline std::string_view actorKindName(ActorKind kind)
{
    constexpr std::string_view kNames[] = {"system", "staff", "customer", "guest"};
    return kNames[static_cast<int>(kind)];
}

inline ActorKind actorKindFromName(std::string_view name)
{
    for (int i = 0; i < 4; ++i) {
        if (actorKindName(static_cast<ActorKind>(i)) == name)
            return static_cast<ActorKind>(i);
    }
    ARNOLD_ASSERT(false);
    return ActorKind::System;
}

} // namespace arnold
