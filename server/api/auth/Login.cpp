#include "server/api/auth/Login.h"
#include "core/cart/Token.h"
#include "core/cart/WebCarts.h"
#include "core/customers/Accounts.h"
#include "core/identity/BrowserSessions.h"
#include "core/identity/Secrets.h"
#include "core/selling/RulesCache.h"

namespace arnold::api {
namespace {

using namespace gateway;

constexpr std::int64_t kTicketSeconds = 300;

// One try to sign in, as limits count it. A stranger slows themselves and other strangers, never
// an address from which the account was used before.
struct Attempt {
    QByteArray pair; // this account from this address
    QByteArray account;
    QByteArray address; // empty: not counted
};

Attempt attemptOf(const Services &services, const Call &call, Door door, const QString &email)
{
    const QByteArray account = (door == Door::Staff ? "staff:" : "customer:")
            + countedEmail(services, email);
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
std::optional<QString> adoptCart(const Services &services, WriteTx &tx, const QString &cart,
                                 CustomerId customer)
{
    const auto token = Token::fromText(cart);
    if (!token)
        return std::nullopt;
    const auto adopted = cart::adopt(tx, *services.rules.current(tx), *token, customer);
    return adopted ? std::optional(adopted->cart.token.toText()) : std::nullopt;
}

Result<Entered> signIn(const Entrance &entrance, WriteTx &tx, const identity::LoginAnswer &answer)
{
    const bool isStaff = answer.subject.kind == ActorKind::Staff;
    ARNOLD_TRY(opened, isStaff ? identity::signInStaff(tx, answer) : customers::signIn(tx, answer));
    return entered(entrance, tx, answer.subject, opened);
}

// "customer.micros.mac": whose password was right, until when. The hash of the password is sealed
// in, so that another password makes it worthless.
QString ticketFor(const Services &services, const identity::LoginAnswer &answer, Instant until)
{
    const QString said = CustomerId(answer.subject.id).toText() + u'.'
            + QString::number(until.micros);
    const QByteArray mac = services.database.cipher().blindIndex(
            "login.ticket", said + u'\n' + answer.verifiedHash);
    return said + u'.' + QString::fromLatin1(mac.toHex());
}

// The password was right: the rest is decided where the session is opened.
Result<Entered> open(const Entrance &entrance, const identity::LoginAnswer &answer,
                     const Attempt &attempt)
{
    const Services &services = entrance.services;
    if (!answer.code.isEmpty())
        ARNOLD_CHECK(slowDownCodes(services, answer.subject));
    const auto entered = services.database.write(
            answer.subject.actor(), [&](WriteTx &tx) { return signIn(entrance, tx, answer); });
    if (entered) {
        succeeded(services, attempt);
        services.signIn->backoff.forget(codesOf(answer.subject));
    } else if (entered.error().code == ErrorCode::SecondFactorRequired) {
        wasNone(services, attempt);
        if (entrance.carrier == Carrier::Cookie) {
            Error asks = entered.error();
            const Instant until = services.clock.now().plusSeconds(kTicketSeconds);
            asks.facts.push_back({QStringLiteral("ticket"), ticketFor(services, answer, until)});
            return asks;
        }
    }
    return entered;
}

} // namespace

Entered entered(const Entrance &entrance, WriteTx &tx, const identity::Subject &subject,
                const identity::OpenedSession &opened)
{
    Entered entered {{subject.kind, subject.id, opened.id}, opened.refreshToken, {}};
    if (entrance.carrier == Carrier::Cookie) {
        entered.secret = identity::giveToBrowser(tx, opened.id);
        // What the browser had before is worth nothing from here on, whoever has seen it.
        if (!entrance.call.session.isNull())
            (void)identity::endSession(tx, subjectOf(entrance.call), entrance.call.session,
                                       "signed_in_anew");
    }
    if (subject.kind == ActorKind::Customer)
        entered.cart = adoptCart(entrance.services, tx, entrance.cart, CustomerId(subject.id));
    return entered;
}

Result<Entered> enter(const Services &services, const Call &call, Door door,
                      const Credentials &shown, Carrier carrier)
{
    identity::LoginAnswer answer;
    answer.agent = call.agent;
    answer.address = countedAddress(call.peer);
    answer.code = shown.code;
    ARNOLD_TRY(question, services.database.read([&](ReadTx &tx) -> Result<identity::LoginQuestion> {
        answer.addressIndex = identity::addressIndexOf(tx, countedAddress(call.peer));
        return door == Door::Staff
                ? identity::staffLoginQuestion(tx, shown.email, answer.addressIndex)
                : customers::loginQuestion(tx, shown.email, answer.addressIndex);
    }));
    const Attempt attempt = attemptOf(services, call, door, shown.email);
    if (const auto wait = take(services, attempt, question.knownAddress))
        return tooOften(*wait);
    const auto checked = check(*services.signIn, question.hash, shown.password);
    if (!checked) {
        wasNone(services, attempt);
        return checked.error();
    }
    if (!checked->fits)
        return ErrorCode::WrongCredentials;
    answer.subject = question.subject;
    answer.verifiedHash = question.hash;
    answer.newHash = checked->newHash;
    return open({services, call, carrier, shown.cart}, answer, attempt);
}

Result<Entered> enterByCode(const Services &services, const Call &call, const CodeShown &shown)
{
    const Error invalid {ErrorCode::TokenInvalid, QStringLiteral("ticket")};
    const QStringList parts = shown.ticket.split(u'.');
    const auto id = CustomerId::fromText(parts.front());
    if (!id || parts.size() != 3)
        return invalid;
    identity::LoginAnswer answer {
            .subject = identity::customerSubject(*id), .agent = call.agent, .code = shown.code};
    ARNOLD_CHECK(services.database.read([&](ReadTx &tx) -> Result<void> {
        answer.addressIndex = identity::addressIndexOf(tx, countedAddress(call.peer));
        const auto account = customers::accountOf(tx, *id);
        answer.verifiedHash = account ? account->passwordHash : QString();
        return {};
    }));
    const Instant until {parts[1].toLongLong()};
    const QString sound = ticketFor(services, answer, until);
    if (!identity::sameBytes(sound.toLatin1(), shown.ticket.toLatin1())
        || answer.verifiedHash.isEmpty() || until < services.clock.now())
        return invalid;
    return open({services, call, Carrier::Cookie, shown.cart}, answer, {});
}

} // namespace arnold::api
