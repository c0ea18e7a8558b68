#include "app/signin/BrowserSignIn.h"

#include "core/customers/OwnContact.h"
#include "core/identity/SecondFactor.h"

#include <QPointer>

#include <memory>

namespace arnold::app {
namespace {

using identity::LoginBegun;
using identity::LoginShown;

const QString kAgent = QStringLiteral("desktop");
constexpr int kMostMisses = 5; // then they begin anew at the provider

// Who they are once their session stands, which is the audit's and ends with the day.
Result<std::optional<Staff>> enter(WriteTx &tx, const identity::Subject &subject,
                                   const identity::ExternalKey &key, const QString &code)
{
    const auto index = identity::addressIndexOf(tx, {});
    const bool joins = !identity::linkedSubject(tx, subject.kind, key);
    ARNOLD_CHECK(identity::signInExternally(tx, {subject, key, index, kAgent, code}));
    const auto staff = identity::staffMember(tx, StaffId(subject.id));
    if (!staff)
        return ErrorCode::SignInRefused;
    if (joins)
        ARNOLD_CHECK(customers::tell(tx, subject, mail::Kind::LoginJoined));
    return staff;
}

} // namespace

BrowserSignIn::BrowserSignIn(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_pool.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    connect(&m_redirect, &LoopbackRedirect::answered, this, &BrowserSignIn::take);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        cancel();
        emit refused(ErrorCode::TokenInvalid);
    });
}

BrowserSignIn::~BrowserSignIn()
{
    m_pool.waitForDone();
}

template <typename Work, typename Then> void BrowserSignIn::run(Work work, Then then)
{
    const int turn = m_turn;
    m_pool.start([this, turn, work = std::move(work), then = std::move(then)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
                this,
                [this, turn, result, then = std::move(then)] {
                    if (turn == m_turn)
                        then(*result);
                },
                Qt::QueuedConnection);
    });
}

void BrowserSignIn::begin(const QString &words)
{
    cancel();
    if (const auto listening = m_redirect.listen(); !listening) {
        emit refused(listening.error().code);
        return;
    }
    m_login = LoginBegun::make(ActorKind::Staff, m_redirect.uri());
    m_redirect.expect(m_login.state, words);
    m_patience.start(identity::kPendingLoginSeconds * 1000);
    run([parts = m_parts, login = m_login] { return started(parts, login); },
        [this](const Result<QString> &url) {
            if (url && m_parts.open(QUrl(*url, QUrl::StrictMode)))
                return;
            cancel();
            emit refused(url ? ErrorCode::Unavailable : url.error().code);
        });
}

void BrowserSignIn::showFactor(const QString &code)
{
    run(
            [parts = m_parts, login = m_login, code] {
                return proceeded(parts, {login.state, login.binding}, code);
            },
            [this](const Result<Outcome> &outcome) { tell(outcome); });
}

void BrowserSignIn::cancel()
{
    // Of what still runs nobody hears; its state is random and was kept by nobody else.
    ++m_turn;
    m_misses = 0;
    m_patience.stop();
    m_redirect.close();
}

void BrowserSignIn::take(const QString &code, const QString &issuer, const QString &error)
{
    identity::AuthorizationAnswer answer;
    answer.code = error.isEmpty() ? code : QString();
    answer.issuer = issuer;
    run(
            [parts = m_parts, login = m_login, answer] {
                return redeemed(parts, {login.state, login.binding}, answer);
            },
            [this](const Result<Outcome> &outcome) { tell(outcome); });
}

void BrowserSignIn::tell(const Result<Outcome> &outcome)
{
    if (!outcome) {
        ErrorCode why = outcome.error().code;
        if (why == ErrorCode::WrongCode && ++m_misses >= kMostMisses)
            why = ErrorCode::Locked;
        if (why != ErrorCode::WrongCode)
            cancel();
        emit refused(why);
    } else if (!outcome->staff) {
        emit factorWanted();
    } else {
        cancel();
        emit signedIn(*outcome->staff);
    }
}

Result<QString> BrowserSignIn::started(const Parts &parts, const LoginBegun &login)
{
    ARNOLD_TRY(url,
               parts.provider.authorizationUrl(
                       {login.redirectUri, login.state, login.nonce, login.codeChallenge()}));
    ARNOLD_CHECK(parts.database.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        identity::keepLogin(tx, login);
        return {};
    }));
    return url;
}

Result<BrowserSignIn::Outcome> BrowserSignIn::redeemed(const Parts &parts, const LoginShown &shown,
                                                       identity::AuthorizationAnswer answer)
{
    ARNOLD_TRY(login, parts.database.write(Actor::guest(), [&](WriteTx &tx) {
        return identity::takeLogin(tx, shown);
    }));
    if (answer.code.isEmpty())
        return ErrorCode::SignInRefused;
    answer.redirectUri = login.redirectUri;
    answer.codeVerifier = login.codeVerifier;
    answer.nonce = login.nonce;
    ARNOLD_TRY(who, parts.provider.exchange(answer));
    return parts.database.write(Actor::guest(), [&](WriteTx &tx) -> Result<Outcome> {
        ARNOLD_TRY(match, identity::matchStaff(tx, who));
        const auto key = identity::externalKeyOf(tx.cipher(), who);
        if (identity::factorOf(tx, match.subject).since) {
            identity::awaitFactor(tx, shown, {match.subject, key});
            return Outcome {};
        }
        ARNOLD_TRY(staff, enter(tx, match.subject, key, {}));
        return Outcome {staff};
    });
}

Result<BrowserSignIn::Outcome> BrowserSignIn::proceeded(const Parts &parts, const LoginShown &shown,
                                                        const QString &code)
{
    return parts.database.write(Actor::guest(), [&](WriteTx &tx) -> Result<Outcome> {
        ARNOLD_TRY(login, identity::awaitedLogin(tx, shown));
        ARNOLD_TRY(staff, enter(tx, login.subject, login.key, code));
        ARNOLD_CHECK(identity::endLogin(tx, shown));
        return Outcome {staff};
    });
}

} // namespace arnold::app
