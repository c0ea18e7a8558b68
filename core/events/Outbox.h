#pragma once
#include "core/storage/Transaction.h"

#include <QByteArray>

#include <vector>

namespace arnold::events {

// What changed, for whoever watches: search, tills, webhooks, caches. No personal text inside.
struct NewEvent {
    std::string_view kind; // "order.placed", "product.updated", "stock.changed"
    std::string_view subjectKind; // "order", "product", "variant"
    IdBytes subject = {};
    QByteArray payload = "{}"; // JSON object
    int version = 1; // of the payload's shape, or of the subject where it has one
};
// Written in the transaction that changes: both are there, or neither.
void announce(WriteTx &tx, const NewEvent &event);

struct Event {
    std::int64_t sequence = 0;
    IdBytes id = {};
    QString kind = {};
    int version = 1;
    QString subjectKind = {};
    IdBytes subject = {};
    ActorKind actorKind = ActorKind::System;
    IdBytes actor = {};
    Instant occurredAt = {};
    QByteArray payload = {};
};
// At most `limit` events after `sequence`, in commit order: on PostgreSQL only those below the
// oldest running transaction, so that none is passed over.
std::vector<Event> readAfter(ReadTx &tx, std::int64_t sequence, int limit);

// How far a named reader ("search", "webhooks") has come; 0 at first.
std::int64_t readTo(ReadTx &tx, QStringView reader);
void setReadTo(WriteTx &tx, QStringView reader, std::int64_t sequence);
// Removes events that are older than `before` and that every named reader has passed; at most
// `limit`, so that a slice stays short. Returns how many went.
std::int64_t prune(WriteTx &tx, Instant before, int limit);

} // namespace arnold::events
