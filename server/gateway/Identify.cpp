#include "server/gateway/Identify.h"
#include "core/identity/ApiKeys.h"
#include "core/identity/BrowserSessions.h"
#include "core/identity/Identity.h"
#include "core/identity/Sessions.h"
#include "server/gateway/SessionCookie.h"
#include "server/gateway/SignIn.h"

namespace arnold::gateway {
namespace {

constexpr std::int64_t kUseNotedEverySeconds = 60;
constexpr std::int64_t kBrowserUseNotedEverySeconds = 3600;

QString bearerOf(const http::Request &request)
{
    const QByteArray header = request.header("Authorization");
    return header.startsWith("Bearer ") ? QString::fromLatin1(header.mid(7).trimmed()) : QString();
}

// To the hour.
void noteUse(const Services &services, const identity::BrowserSession &session)
{
    if (services.clock.now() < session.usedAt.plusSeconds(kBrowserUseNotedEverySeconds))
        return;
    services.database.writeThen(
            Actor::system(),
            [session](WriteTx &tx) -> Result<void> {
                identity::noteBrowserUse(tx, session);
                return {};
            },
            [](const Result<void> &) {}, Priority::Bulk);
}

// To the minute: nobody waits for it, and a busy key does not write with each request.
void noteUse(const Services &services, const ApiKey &key)
{
    const Instant now = services.clock.now();
    if (key.lastUsedAt && now < key.lastUsedAt->plusSeconds(kUseNotedEverySeconds))
        return;
    services.database.writeThen(
            Actor::system(),
            [id = key.id](WriteTx &tx) -> Result<void> {
                identity::noteApiKeyUse(tx, id);
                return {};
            },
            [](const Result<void> &) {}, Priority::Bulk);
}

Result<void> identifyKey(const Services &services, const QString &secret, const Route &route,
                         Call &call)
{
    const QByteArray requestId = call.requestId;
    ARNOLD_TRY(key, services.database.read([&](ReadTx &tx) -> Result<ApiKey> {
        ARNOLD_TRY(known, identity::apiKeyFor(tx, secret));
        // A key acts for whoever made it, as far as they may now; one made on the command line
        // acts for the shop itself.
        call.actor = (known.createdBy.isNull() ? Actor::system() : Actor::staff(known.createdBy))
                             .through(known.id, requestId);
        if (!route.access.permission()) // for people who are signed in
            return ErrorCode::NotPermitted;
        ARNOLD_CHECK(identity::require(tx, call.actor, *route.access.permission()));
        return known;
    }));
    noteUse(services, key);
    call.apiKey = std::make_shared<const ApiKey>(std::move(key));
    return {};
}

// A signed token says who; the session says whether that still holds.
Result<void> identifyToken(const Services &services, const QString &token, const Route &route,
                           Call &call)
{
    if (!services.signIn)
        return ErrorCode::Unauthenticated;
    ARNOLD_TRY(subject, services.signIn->tokens.subjectOf(token.toLatin1()));
    call.session = subject.session;
    call.actor = Actor(subject.kind, subject.id)
                         .through(ApiKeyId(), call.requestId)
                         .within(subject.session);
    return services.database.read([&](ReadTx &tx) -> Result<void> {
        if (!identity::sessionLives(tx, subject.session, {subject.kind, subject.id}))
            return ErrorCode::Unauthenticated;
        switch (route.access.who()) {
        case Access::Who::Permitted:
            return identity::require(tx, call.actor, *route.access.permission());
        case Access::Who::Customer:
        case Access::Who::GuestOrCustomer:
            if (subject.kind != ActorKind::Customer)
                return ErrorCode::NotPermitted;
            return {};
        default:
            return {};
        }
    });
}

// Nobody who is not signed in is refused where everybody may look: they are a guest there.
Result<void> identifyCookie(const Services &services, const http::Request &request,
                            const Route &route, Call &call)
{
    const bool mustBe = route.access.who() == Access::Who::VisitingCustomer;
    call.elsewhere = elsewhereCookieOf(request);
    const QString secret = sessionCookieOf(request);
    if (secret.isEmpty())
        return mustBe ? Result<void>(ErrorCode::Unauthenticated) : Result<void>();
    ARNOLD_TRY(known,
               services.database.read(
                       [&](ReadTx &tx) -> Result<std::optional<identity::BrowserSession>> {
                           return identity::browserSession(tx, secret);
                       }));
    if (!known || known->subject.kind != ActorKind::Customer)
        return mustBe ? Result<void>(ErrorCode::Unauthenticated) : Result<void>();
    call.session = known->session;
    call.actor = known->subject.actor().through(ApiKeyId(), call.requestId).within(known->session);
    noteUse(services, *known);
    return {};
}

} // namespace

Result<void> identify(const Services &services, const http::Request &request, const Route &route,
                      Call &call)
{
    using Who = Access::Who;
    call.actor.requestId = request.id;
    call.peer = request.peer;
    call.agent = QString::fromUtf8(request.header("User-Agent"));
    const Who who = route.access.who();
    if (who == Who::Everyone)
        return {};
    if (route.access.isByCookie())
        return identifyCookie(services, request, route, call);
    const QString secret = bearerOf(request);
    const bool isKey = secret.startsWith(QLatin1String("ak_"));
    if (who == Who::GuestOrCustomer && (secret.isEmpty() || isKey))
        return {};
    if (secret.isEmpty())
        return ErrorCode::Unauthenticated;
    return isKey ? identifyKey(services, secret, route, call)
                 : identifyToken(services, secret, route, call);
}

} // namespace arnold::gateway
