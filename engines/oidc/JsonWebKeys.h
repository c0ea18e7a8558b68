#pragma once
#include "core/identity/PublicKey.h"

#include <QString>

#include <optional>
#include <vector>

namespace arnold::oidc {

// The keys that a provider says it signs with now (RFC 7517, 5).
class JsonWebKeys
{
public:
    // Empty when it is no JWK set. Keys that are not for our signatures, too weak or damaged are
    // passed over, and whatever comes after the hundredth.
    static std::optional<JsonWebKeys> fromJson(const QByteArray &json);

    // The key of that id and of that kind. Without an id the only one of the kind: where there are
    // several, a token has to say which (OpenID Connect Core 1.0, 10.1).
    const identity::PublicKey *find(identity::SignatureKind kind, const QString &keyId) const;
    std::size_t size() const { return m_keys.size(); }

private:
    struct Key {
        QString id;
        identity::PublicKey key;
    };
    std::vector<Key> m_keys;
};

// "RS256", "ES256", "EdDSA"; empty for every other, "none" and those of shared secrets among them.
std::optional<identity::SignatureKind> signatureKindFromName(const QString &name);

} // namespace arnold::oidc
