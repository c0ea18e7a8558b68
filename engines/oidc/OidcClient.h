#pragma once
#include "core/base/Clock.h"
#include "core/identity/ExternalIdentity.h"
#include "engines/oidc/Fetch.h"
#include "engines/oidc/JsonWebKeys.h"
#include "engines/oidc/Provider.h"

#include <QJsonObject>

#include <memory>
#include <mutex>
#include <semaphore>

namespace arnold::oidc {

// A relying party of one OpenID Connect provider: authorization code with PKCE. What the provider
// announces, and its keys, are kept for an hour; a key that nobody knows is looked for once more,
// at most once a minute. Any thread. At most `mostAtOnce` calls wait for the network, each for at
// most `wholeMs`, so that a provider that is slow holds up few of those who wait elsewhere.
class OidcClient final : public identity::IdentityProvider
{
public:
    struct Options {
        QString issuer; // https://..., or http:// on this machine
        QString clientId;
        QString clientSecret = {}; // empty: a public client
        QByteArray caFile = {}; // see FetchRules
        int mostAtOnce = 4;
        int wholeMs = 10'000;
    };
    // InvalidValue with a detail for an issuer that may not be asked, MissingField "client_id".
    // `clock` outlives it.
    static Result<std::unique_ptr<OidcClient>> make(Options options, const Clock &clock);

    Result<QString> authorizationUrl(const identity::AuthorizationRequest &request) override;
    Result<identity::ExternalIdentity>
    exchange(const identity::AuthorizationAnswer &answer) override;

private:
    OidcClient(Options options, const Clock &clock);

    std::optional<Provider> keptProvider();
    // Both read from what is kept, else from the provider.
    Result<Provider> provider(const Deadline &deadline);
    Result<std::shared_ptr<const JsonWebKeys>> keys(const Provider &provider,
                                                    const Deadline &deadline);
    Result<std::shared_ptr<const JsonWebKeys>> readKeys(const Provider &provider,
                                                        const Deadline &deadline);
    Result<identity::PublicKey> keyFor(const QByteArray &idToken, const Provider &provider,
                                       const Deadline &deadline);
    bool mayLookAgain();

    struct Tokens {
        QByteArray id;
        QByteArray access;
    };
    Result<Tokens> redeem(const identity::AuthorizationAnswer &answer, const Provider &provider,
                          const Deadline &deadline);
    // The claims about a person that stand at the provider's userinfo (OpenID Connect Core, 5.3).
    Result<QJsonObject> userInfo(const QString &subject, const Tokens &tokens,
                                 const Provider &provider, const Deadline &deadline);
    FetchRules rules() const;

    const Options m_options;
    const Clock &m_clock;
    const bool m_plainHttp;
    std::counting_semaphore<> m_places;

    std::mutex m_mutex; // of what follows; never held while the network is waited for
    std::optional<Provider> m_provider;
    Instant m_providerReadAt;
    std::shared_ptr<const JsonWebKeys> m_keys;
    Instant m_keysReadAt;
    Instant m_lookedAgainAt;
};

} // namespace arnold::oidc
