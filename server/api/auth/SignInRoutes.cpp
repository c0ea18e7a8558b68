#include "core/cart/Token.h"
#include "core/cart/WebCarts.h"
#include "core/customers/Accounts.h"
#include "core/selling/RulesCache.h"
#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape newAccount()
{
    return Shape::object({required("email", Shape::email()),
                          required("password", Shape::text(1, 256)),
                          required("name", Shape::text(1, 200))});
}

Shape credentials()
{
    return Shape::object(
            {required("email", Shape::text(1, 254)), required("password", Shape::text(1, 256))});
}

Shape shopperCredentials()
{
    return Shape::object({required("email", Shape::text(1, 254)),
                          required("password", Shape::text(1, 256)),
                          optional("cart", Shape::id())});
}

Shape tokens()
{
    return Shape::named(
            "Tokens",
            Shape::object({required("access_token", Shape::text(1, 4096)),
                           required("refresh_token", Shape::text(1, 100)),
                           required("token_type", Shape::word({QStringLiteral("Bearer")})),
                           required("expires_in", Shape::integer(1, 86'400)),
                           optional("cart", Shape::nullable(Shape::id()))}));
}

Reply privateJson(int status, QByteArray json)
{
    Reply reply = Reply::json(status, std::move(json));
    reply.cacheControl = "private, no-store";
    return reply;
}

struct Granted {
    identity::TokenSubject subject = {};
    QString refreshToken = {};
    std::optional<QString> cart = {};
};

Result<Reply> tokensReply(const Services &services, const Granted &granted)
{
    ARNOLD_TRY(access, services.signIn->tokens.issue(granted.subject));
    JsonWriter json;
    json.object([&] {
        json.field("access_token", QString::fromLatin1(access));
        json.field("refresh_token", granted.refreshToken);
        json.field("token_type", "Bearer");
        json.field("expires_in", identity::kAccessTokenSeconds);
        if (granted.cart)
            json.field("cart", granted.cart);
    });
    return privateJson(200, json.take());
}

Result<Reply> registerCustomer(const Services &services, const Call &call)
{
    const QString email = call.body.textOf("email");
    ARNOLD_CHECK(slowDown(services, call, "register", countedEmail(services, email)));
    ARNOLD_TRY(hash, hashNew(services, call.body.textOf("password"), "password"));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        const QString name = call.body.textOf("name");
        ARNOLD_TRY(id, customers::registerAccount(tx, {email, name, hash, call.language}));
        const auto made = customers::byId(tx, id);
        if (!made)
            return ErrorCode::Internal;
        JsonWriter json;
        json.object([&] {
            json.field("id", id);
            json.field("email", made->email);
            json.field("name", made->name);
            json.field("email_verified", false);
        });
        return privateJson(201, json.take());
    });
}

// One try to sign in, as limits count it. A stranger slows themselves and other strangers, never
// an address from which the account was used before.
struct Attempt {
    QByteArray pair; // this account from this address
    QByteArray account;
    QByteArray address; // empty: not counted
};

Attempt attemptOf(const Services &services, const Call &call, Door door)
{
    const QByteArray account = (door == Door::Staff ? "staff:" : "customer:")
            + countedEmail(services, call.body.textOf("email"));
    const QByteArray address = countedAddress(call.peer).toLatin1();
    return {"login:" + account + '@' + address, "login:" + account,
            address.isEmpty() ? QByteArray() : "login@" + address};
}

std::optional<int> take(const Services &services, const Attempt &attempt, bool knownAddress)
{
    std::vector<identity::Backoff::Act> acts {
            {attempt.pair, {.free = 5, .mostSeconds = 900, .forgetSeconds = 3600}}};
    if (!knownAddress)
        acts.push_back({attempt.account, {.free = 20, .mostSeconds = 60, .forgetSeconds = 3600}});
    if (!attempt.address.isEmpty())
        acts.push_back({attempt.address, {.free = 50, .mostSeconds = 300, .forgetSeconds = 3600}});
    return services.signIn->backoff.take(acts, services.clock.now());
}

void succeeded(const Services &services, const Attempt &attempt)
{
    services.signIn->backoff.forget(attempt.pair);
    services.signIn->backoff.giveBack(attempt.account);
    services.signIn->backoff.giveBack(attempt.address);
}

// Nobody was told anything: it was no try.
void wasNone(const Services &services, const Attempt &attempt)
{
    for (const QByteArray &name : {attempt.pair, attempt.account, attempt.address})
        services.signIn->backoff.giveBack(name);
}

struct Checked {
    bool fits = false;
    QString newHash = {}; // when the stored one was too cheap
};

// Who is not there costs a hash like everybody else.
Result<Checked> check(SignIn &signIn, const QString &hash, const QString &password)
{
    const QString against = hash.isEmpty() ? signIn.dummyHash : hash;
    return signIn.pool.run([&] {
        Checked checked;
        checked.fits = identity::passwordMatches(password, against) && !hash.isEmpty();
        if (checked.fits && identity::isCheaperThan(hash, signIn.cost))
            checked.newHash = identity::hashPassword(password, signIn.cost);
        return checked;
    });
}

// The cart that they filled before they signed in. One that is gone or sold is no reason to refuse.
std::optional<QString> adoptCart(const Services &services, WriteTx &tx, const Call &call,
                                 CustomerId customer)
{
    const auto token = Token::fromText(call.body.textOf("cart"));
    if (!token)
        return std::nullopt;
    const auto adopted = cart::adopt(tx, *services.rules.current(tx), *token, customer);
    return adopted ? std::optional(adopted->cart.token.toText()) : std::nullopt;
}

Result<Granted> signIn(const Services &services, WriteTx &tx, const Call &call,
                       const identity::LoginAnswer &answer)
{
    const bool isStaff = answer.subject.kind == ActorKind::Staff;
    ARNOLD_TRY(opened, isStaff ? identity::signInStaff(tx, answer) : customers::signIn(tx, answer));
    Granted granted {{answer.subject.kind, answer.subject.id, opened.id}, opened.refreshToken, {}};
    if (!isStaff)
        granted.cart = adoptCart(services, tx, call, CustomerId(answer.subject.id));
    return granted;
}

Result<Reply> login(const Services &services, const Call &call, Door door)
{
    const QString email = call.body.textOf("email");
    const QString address = countedAddress(call.peer);
    identity::LoginAnswer answer;
    answer.agent = call.agent;
    ARNOLD_TRY(question, services.database.read([&](ReadTx &tx) -> Result<identity::LoginQuestion> {
        answer.addressIndex = identity::addressIndexOf(tx, address);
        return door == Door::Staff ? identity::staffLoginQuestion(tx, email, answer.addressIndex)
                                   : customers::loginQuestion(tx, email, answer.addressIndex);
    }));
    const Attempt attempt = attemptOf(services, call, door);
    if (const auto wait = take(services, attempt, question.knownAddress))
        return tooOften(*wait);
    const auto checked = check(*services.signIn, question.hash, call.body.textOf("password"));
    if (!checked) {
        wasNone(services, attempt);
        return checked.error();
    }
    if (!checked->fits)
        return ErrorCode::WrongCredentials;
    answer.subject = question.subject;
    answer.verifiedHash = question.hash;
    answer.newHash = checked->newHash;
    ARNOLD_TRY(granted, services.database.write(answer.subject.actor(), [&](WriteTx &tx) {
        return signIn(services, tx, call, answer);
    }));
    succeeded(services, attempt);
    return tokensReply(services, granted);
}

Result<Reply> loginCustomer(const Services &services, const Call &call)
{
    return login(services, call, Door::Customer);
}

Result<Reply> loginStaff(const Services &services, const Call &call)
{
    return login(services, call, Door::Staff);
}

Result<Reply> refreshTokens(const Services &services, const Call &call)
{
    ARNOLD_TRY(refreshed, services.database.write(call.actor, [&](WriteTx &tx) {
        return identity::refresh(tx, call.body.textOf("refresh_token"));
    }));
    if (refreshed.outcome != identity::RefreshOutcome::Done)
        return ErrorCode::Unauthenticated;
    return tokensReply(services,
                       {{refreshed.subject.kind, refreshed.subject.id, refreshed.session},
                        refreshed.refreshToken,
                        {}});
}

Result<Reply> logout(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::endSession(tx, subjectOf(call), call.session, "logout"));
        return Reply::nothing();
    });
}

Result<Reply> showKeys(const Services &services, const Call &)
{
    ARNOLD_TRY(keys, services.signIn->tokens.jwks());
    Reply reply = Reply::json(200, keys);
    reply.contentType = "application/jwk-set+json";
    reply.cacheControl = "public, max-age=60";
    reply.taggable = true;
    return reply;
}

} // namespace

void addSignInRoutes(std::vector<Route> &routes)
{
    const auto account = Shape::named(
            "Account",
            Shape::object({required("id", Shape::id()), required("email", Shape::text(1, 254)),
                           required("name", Shape::text(1, 200)),
                           required("email_verified", Shape::flag())}));
    routes.emplace_back(Method::Post, "/api/v1/auth/register", "register",
                        "A new customer account; a mail proves the address", Access::everyone(),
                        RequestBody::of(newAccount()),
                        std::vector<Answer> {{201, account, "the account"}}, registerCustomer);
    routes.emplace_back(Method::Post, "/api/v1/auth/login", "login",
                        "A customer signs in; `cart` names the guest's cart that becomes theirs, "
                        "and the answer what it is called from now on",
                        Access::everyone(), RequestBody::of(shopperCredentials()),
                        std::vector<Answer> {{200, tokens(), "signed in"}}, loginCustomer);
    routes.emplace_back(Method::Post, "/api/v1/auth/staff/login", "loginStaff",
                        "Somebody who works here signs in", Access::everyone(),
                        RequestBody::of(credentials()),
                        std::vector<Answer> {{200, tokens(), "signed in"}}, loginStaff);
    routes.emplace_back(
            Method::Post, "/api/v1/auth/refresh", "refresh",
            "The next pair of tokens. For 30 seconds a used token answers the same again; later "
            "its use ends the session",
            Access::everyone(),
            RequestBody::of(Shape::object({required("refresh_token", Shape::text(1, 100))})),
            std::vector<Answer> {{200, tokens(), "the next pair"}}, refreshTokens);
    routes.emplace_back(Method::Post, "/api/v1/auth/logout", "logout", "Ends this session",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is over"}}, logout);
    routes.emplace_back(Method::Get, "/.well-known/jwks.json", "showSigningKeys",
                        "The public keys that access tokens are verified with (RFC 7517)",
                        Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, std::nullopt, "a JWK set"}}, showKeys);
}

} // namespace arnold::api
