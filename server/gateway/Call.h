#pragma once
#include "core/base/Clock.h"
#include "core/base/ErrorCode.h"
#include "core/identity/IdentityIds.h"
#include "core/storage/Actor.h"
#include "server/gateway/JsonValue.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace arnold {
class ErrorWords;
struct ApiKey;
} // namespace arnold

namespace arnold::gateway {

// One request, after routing, authentication and validation: what a handler sees of it. Lives as
// long as the handler runs.
struct Call {
    std::vector<std::pair<QString, QString>> pathValues; // {"cart", "..."}
    std::vector<std::pair<QString, QString>> queryValues;
    JsonValue body; // fits the route's request shape
    QByteArray rawBody;
    Actor actor = Actor::guest(); // whom the credentials name
    std::shared_ptr<const ApiKey> apiKey; // set in the admin and pos areas, when one was shown
    SessionId session; // in which the actor is signed in; null: not that way
    QHostAddress peer; // whose request it is
    QString agent; // what the client calls itself; may be empty
    QByteArray idempotencyKey; // where the route asks for one
    QByteArray ifMatch;
    QString language; // of the answer's words: en, de, ...
    QByteArray requestId;
    QString baseUrl; // http://host:port as the client wrote it
    QByteArray target; // path and query as they came
    QString elsewhere; // what a page's browser keeps of a sign-in elsewhere; empty: nothing
    bool keepsCookies = false; // whether a browser takes a Secure cookie from here

    QString actorText() const; // to tell actors apart in keys
    QString path(QAnyStringView name) const;
    std::optional<QString> query(QAnyStringView name) const;
};

// What a handler answers with.
struct Reply {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray cacheControl = QByteArrayLiteral("no-store");
    bool taggable = false; // a read: carries an ETag, and answers 304
    // What the body was made from; a finished answer is kept until one of these changes.
    std::vector<QByteArray> dependsOn = {};
    Instant goodUntil = {std::numeric_limits<std::int64_t>::max()}; // then time alone changes it
    std::optional<ErrorCode> refusal = {}; // what a problem says, or a page in its words
    std::optional<Actor> entered = {}; // whom it signs in

    static Reply json(int status, QByteArray body)
    {
        return {.status = status, .body = std::move(body)};
    }
    // About somebody, or what opens something of theirs: no cache on the way keeps it.
    static Reply personal(int status, QByteArray body)
    {
        Reply reply = json(status, std::move(body));
        reply.cacheControl = QByteArrayLiteral("private, no-store");
        return reply;
    }
    static Reply nothing() { return {.status = 204, .body = {}, .contentType = {}}; }
};

} // namespace arnold::gateway
