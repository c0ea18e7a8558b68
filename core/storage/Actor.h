#pragma once
#include "core/base/Id.h"

namespace arnold {

// The numbers stand in the journal and must not change.
enum class ActorKind : int { System = 0, Staff = 1, Customer = 2, Guest = 3 };

// On whose behalf a command runs. There is no default: a command without one does not compile.
struct Actor {
    ActorKind kind;
    IdBytes id; // of the staff member, customer or guest's cart; zeros for the system itself

    static Actor system() { return {ActorKind::System, {}}; }
    static Actor staff(const IdBytes &id) { return {ActorKind::Staff, id}; }
    static Actor customer(const IdBytes &id) { return {ActorKind::Customer, id}; }
    static Actor guest(const IdBytes &id = {}) { return {ActorKind::Guest, id}; }
    template <typename Kind> static Actor staff(const Id<Kind> &id) { return staff(id.bytes()); }
    template <typename Kind> static Actor customer(const Id<Kind> &id)
    {
        return customer(id.bytes());
    }

    bool operator==(const Actor &) const = default;

    Actor() = delete;
    Actor(ActorKind actorKind, const IdBytes &actorId)
        : kind(actorKind)
        , id(actorId)
    {
    }
};

} // namespace arnold
