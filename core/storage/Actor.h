#pragma once
#include "core/base/Id.h"

#include <QByteArray>

namespace arnold {

// The numbers stand in the journal and must not change.
enum class ActorKind : int { System = 0, Staff = 1, Customer = 2, Guest = 3 };

// On whose behalf a command runs. There is no default: a command without one does not compile.
struct Actor {
    ActorKind kind;
    IdBytes id; // of the staff member, customer or guest's cart; zeros for the system itself
    IdBytes apiKey = {}; // through which key they came; zeros: none. Its scopes bound what they may
    QByteArray requestId = {}; // of the request that asked; empty: none
    IdBytes session = {}; // of their sign-in over the network; zeros: they came another way

    static Actor system() { return {ActorKind::System, {}}; }
    static Actor staff(const IdBytes &id) { return {ActorKind::Staff, id}; }
    static Actor customer(const IdBytes &id) { return {ActorKind::Customer, id}; }
    static Actor guest(const IdBytes &id = {}) { return {ActorKind::Guest, id}; }
    template <typename Kind> static Actor staff(const Id<Kind> &id) { return staff(id.bytes()); }
    template <typename Kind> static Actor customer(const Id<Kind> &id)
    {
        return customer(id.bytes());
    }

    // The same, having come through a key or a request. A key is zeros where there is none.
    template <typename Kind> Actor through(const Id<Kind> &key, const QByteArray &request) const
    {
        Actor came = *this;
        came.apiKey = key.bytes();
        came.requestId = request;
        return came;
    }

    template <typename Kind> Actor within(const Id<Kind> &ofSession) const
    {
        Actor came = *this;
        came.session = ofSession.bytes();
        return came;
    }

    // Who it is, whichever way they came.
    bool operator==(const Actor &other) const { return kind == other.kind && id == other.id; }

    Actor() = delete;
    Actor(ActorKind actorKind, const IdBytes &actorId)
        : kind(actorKind)
        , id(actorId)
    {
    }
};

} // namespace arnold
