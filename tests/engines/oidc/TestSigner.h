#pragma once
#include "core/identity/PublicKey.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

struct evp_pkey_st;

namespace arnold::test {

// A provider's key pair, made anew, and what it signs.
class TestSigner
{
public:
    explicit TestSigner(identity::SignatureKind kind, const char *keyId = "k1", int rsaBits = 2048);

    // Its public key as a JWK, with use, alg and kid.
    QJsonObject jwk() const;
    QByteArray sign(const QByteArray &text) const; // as JOSE has it
    // A compact JWS under this key, whatever the head says.
    QByteArray token(const QJsonObject &head, const QJsonObject &claims) const;
    QJsonObject head() const; // alg, kid, typ

private:
    QByteArray number(const char *parameter) const;

    identity::SignatureKind m_kind;
    QString m_keyId;
    std::shared_ptr<evp_pkey_st> m_key;
};

QByteArray setOf(std::initializer_list<QJsonObject> keys); // a JWK set

} // namespace arnold::test
