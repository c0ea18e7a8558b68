#include "engines/oidc/OidcClient.h"

#include "core/identity/Jwt.h"
#include "engines/oidc/IdToken.h"

#include <algorithm>

namespace arnold::oidc {
namespace {

constexpr std::int64_t kKeptSeconds = 3600;
constexpr std::int64_t kLookAgainSeconds = 60;
constexpr qsizetype kMostNameCharacters = 200;

Error refused(const QString &why)
{
    return {ErrorCode::SignInRefused, {}, QStringLiteral("OpenID Connect: ") + why};
}

Error unavailable(const QString &why)
{
    return {ErrorCode::Unavailable, {}, QStringLiteral("OpenID Connect: ") + why};
}

// As application/x-www-form-urlencoded has it, to the letter; spaces as %20 are understood too.
QByteArray escaped(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray formOf(const std::vector<std::pair<QByteArray, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + name + '=' + escaped(value);
    return form;
}

// RFC 6749, 5.2: a word of theirs for the log, and never more than a word.
QString errorWord(const QJsonObject &answer)
{
    QString word = answer[QLatin1String("error")].toString().left(40);
    word.removeIf([](QChar each) { return !(each.isLetter() || each == u'_'); });
    return word.isEmpty() ? QStringLiteral("no reason") : word;
}

// Some providers write flags as texts.
bool isTrue(const QJsonValue &flag)
{
    return flag.isBool() ? flag.toBool() : flag.toString() == QLatin1String("true");
}

// One place among those that wait for the network, given back at the end.
class Place
{
public:
    explicit Place(std::counting_semaphore<> &places)
        : m_places(places)
        , m_taken(places.try_acquire())
    {
    }
    ~Place()
    {
        if (m_taken)
            m_places.release();
    }
    Q_DISABLE_COPY_MOVE(Place)
    explicit operator bool() const { return m_taken; }

private:
    std::counting_semaphore<> &m_places;
    const bool m_taken;
};

} // namespace

Result<std::unique_ptr<OidcClient>> OidcClient::make(Options options, const Clock &clock)
{
    const QUrl issuer(options.issuer, QUrl::StrictMode);
    if (!mayAsk(issuer, true) || issuer.hasQuery())
        return Error {ErrorCode::InvalidValue, QStringLiteral("issuer"),
                      QStringLiteral("the issuer is https://HOST, or http:// on this machine")};
    if (options.clientId.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("client_id"),
                      QStringLiteral("the provider knows this shop by a client id")};
    return std::unique_ptr<OidcClient>(new OidcClient(std::move(options), clock));
}

OidcClient::OidcClient(Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_plainHttp(QUrl(m_options.issuer).scheme() == QLatin1String("http"))
    , m_places(m_options.mostAtOnce)
{
}

FetchRules OidcClient::rules() const
{
    return {.plainHttp = m_plainHttp, .caFile = m_options.caFile};
}

Result<QString> OidcClient::authorizationUrl(const identity::AuthorizationRequest &request)
{
    auto known = keptProvider();
    if (!known) {
        const Place place(m_places);
        if (!place)
            return ErrorCode::Busy;
        ARNOLD_TRY(read, provider(Deadline(m_options.wholeMs)));
        known = read;
    }
    const QByteArray asked = formOf({{"response_type", QStringLiteral("code")},
                                     {"scope", QStringLiteral("openid email profile")},
                                     {"client_id", m_options.clientId},
                                     {"redirect_uri", request.redirectUri},
                                     {"state", request.state},
                                     {"nonce", request.nonce},
                                     {"code_challenge", request.codeChallenge},
                                     {"code_challenge_method", QStringLiteral("S256")}});
    const QByteArray base = known->authorizationEndpoint.toEncoded();
    return QString::fromLatin1(base + (base.contains('?') ? '&' : '?') + asked);
}

Result<identity::ExternalIdentity> OidcClient::exchange(const identity::AuthorizationAnswer &answer)
{
    const Place place(m_places);
    if (!place)
        return ErrorCode::Busy;
    const Deadline deadline(m_options.wholeMs);
    ARNOLD_TRY(known, provider(deadline));
    // RFC 9207, 2.4: an answer of another provider is not redeemed at this one.
    if (answer.issuer.isEmpty() ? known.namesItself : answer.issuer != m_options.issuer)
        return refused(QStringLiteral("an answer of another provider"));
    ARNOLD_TRY(tokens, redeem(answer, known, deadline));
    ARNOLD_TRY(key, keyFor(tokens.id, known, deadline));
    ARNOLD_TRY(claims,
               checkIdToken(tokens.id,
                            {m_options.issuer, m_options.clientId, answer.nonce, tokens.access,
                             m_clock.now()},
                            key));
    const QString subject = claims[QLatin1String("sub")].toString();
    QJsonObject person = claims;
    if (!claims.contains(QLatin1String("email")) && !known.userInfo.isEmpty()) {
        ARNOLD_TRY(told, userInfo(subject, tokens, known, deadline));
        person = told;
    }
    return identity::ExternalIdentity {
            m_options.issuer, subject, person[QLatin1String("email")].toString(),
            isTrue(person[QLatin1String("email_verified")]),
            person[QLatin1String("name")].toString().simplified().left(kMostNameCharacters)};
}

std::optional<Provider> OidcClient::keptProvider()
{
    const std::lock_guard lock(m_mutex);
    const bool isFresh = m_clock.now() < m_providerReadAt.plusSeconds(kKeptSeconds);
    return isFresh ? m_provider : std::nullopt;
}

Result<Provider> OidcClient::provider(const Deadline &deadline)
{
    if (const auto kept = keptProvider())
        return *kept;
    const Instant now = m_clock.now();
    QString base = m_options.issuer;
    while (base.endsWith(u'/')) // Discovery 1.0, 4.1
        base.chop(1);
    const QUrl url(base + QStringLiteral("/.well-known/openid-configuration"), QUrl::StrictMode);
    ARNOLD_TRY(answer, fetchJson({url.toEncoded()}, rules(), deadline));
    if (answer.status != 200)
        return unavailable(QStringLiteral("discovery answers %1").arg(answer.status));
    ARNOLD_TRY(read, providerFromJson(answer.body, m_options.issuer));
    const std::lock_guard lock(m_mutex);
    m_provider = read;
    m_providerReadAt = now;
    return read;
}

Result<OidcClient::Tokens> OidcClient::redeem(const identity::AuthorizationAnswer &answer,
                                              const Provider &provider, const Deadline &deadline)
{
    std::vector<std::pair<QByteArray, QString>> fields {
            {"grant_type", QStringLiteral("authorization_code")},
            {"code", answer.code},
            {"redirect_uri", answer.redirectUri},
            {"code_verifier", answer.codeVerifier}};
    FetchRequest request {provider.tokenEndpoint.toEncoded()};
    const bool isPublic = m_options.clientSecret.isEmpty();
    if (!isPublic && provider.takesBasic) {
        const QByteArray pair = escaped(m_options.clientId) + ':' + escaped(m_options.clientSecret);
        request.authorization = "Basic " + pair.toBase64(); // RFC 6749, 2.3.1
    } else {
        fields.emplace_back("client_id", m_options.clientId);
        if (!isPublic)
            fields.emplace_back("client_secret", m_options.clientSecret);
    }
    request.form = formOf(fields);
    ARNOLD_TRY(heard, fetchJson(request, rules(), deadline));
    const auto object = identity::jsonObject(heard.body);
    if (!object)
        return unavailable(QStringLiteral("tokens: no JSON object (%1)").arg(heard.status));
    const QJsonObject &told = *object;
    const QString error = errorWord(told);
    // Whether it is the code that is wrong, or we that the provider does not know.
    if (heard.status == 400 && error != QLatin1String("invalid_client"))
        return refused(error);
    if (heard.status != 200)
        return unavailable(QStringLiteral("tokens: %1 (%2)").arg(error).arg(heard.status));
    const Tokens tokens {told[QLatin1String("id_token")].toString().toLatin1(),
                         told[QLatin1String("access_token")].toString().toLatin1()};
    const QString type = told[QLatin1String("token_type")].toString();
    if (tokens.id.isEmpty() || type.compare(u"Bearer", Qt::CaseInsensitive) != 0)
        return refused(QStringLiteral("no ID token"));
    if (!std::ranges::all_of(tokens.access, [](char each) { return each > ' ' && each < '\x7f'; }))
        return refused(QStringLiteral("no access token")); // it will stand in a header
    return tokens;
}

Result<std::shared_ptr<const JsonWebKeys>> OidcClient::readKeys(const Provider &provider,
                                                                const Deadline &deadline)
{
    const Instant now = m_clock.now();
    ARNOLD_TRY(answer, fetchJson({provider.keys.toEncoded()}, rules(), deadline));
    const auto read = answer.status == 200 ? JsonWebKeys::fromJson(answer.body) : std::nullopt;
    if (!read)
        return unavailable(QStringLiteral("no keys (%1)").arg(answer.status));
    const auto kept = std::make_shared<const JsonWebKeys>(*read);
    const std::lock_guard lock(m_mutex);
    m_keys = kept;
    m_keysReadAt = now;
    return kept;
}

Result<std::shared_ptr<const JsonWebKeys>> OidcClient::keys(const Provider &provider,
                                                            const Deadline &deadline)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_keys && m_clock.now() < m_keysReadAt.plusSeconds(kKeptSeconds))
            return m_keys;
    }
    return readKeys(provider, deadline);
}

bool OidcClient::mayLookAgain()
{
    const std::lock_guard lock(m_mutex);
    const Instant now = m_clock.now();
    if (now < m_lookedAgainAt.plusSeconds(kLookAgainSeconds))
        return false;
    m_lookedAgainAt = now;
    return true;
}

Result<identity::PublicKey> OidcClient::keyFor(const QByteArray &idToken, const Provider &provider,
                                               const Deadline &deadline)
{
    ARNOLD_TRY(head, idTokenHead(idToken));
    ARNOLD_TRY(known, keys(provider, deadline));
    if (const auto *key = known->find(head.kind, head.keyId))
        return *key;
    if (mayLookAgain()) {
        ARNOLD_TRY(anew, readKeys(provider, deadline));
        if (const auto *key = anew->find(head.kind, head.keyId))
            return *key;
    }
    return refused(QStringLiteral("an unknown key"));
}

Result<QJsonObject> OidcClient::userInfo(const QString &subject, const Tokens &tokens,
                                         const Provider &provider, const Deadline &deadline)
{
    ARNOLD_TRY(answer,
               fetchJson({provider.userInfo.toEncoded(), {}, "Bearer " + tokens.access}, rules(),
                         deadline));
    const auto told = answer.status == 200 ? identity::jsonObject(answer.body) : std::nullopt;
    if (!told)
        return unavailable(QStringLiteral("user info answers %1").arg(answer.status));
    if ((*told)[QLatin1String("sub")].toString() != subject) // OpenID Connect Core 1.0, 5.3.2
        return refused(QStringLiteral("user info of another person"));
    return *told;
}

} // namespace arnold::oidc
