#include "core/identity/WebAuthn.h"
#include "core/base/FreeWith.h"
#include "core/identity/Cbor.h"
#include "core/identity/Secrets.h"
#include "core/storage/Ed25519.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

namespace arnold::identity {
namespace {

constexpr qsizetype kMostBytes = 8192; // of anything that a browser hands on
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kHeadBytes = kHashBytes + 1 + 4; // 6.1: hash, flags, count
constexpr qsizetype kModelBytes = 16; // AAGUID
constexpr qsizetype kCoordinateBytes = 32;
enum Flag : std::uint8_t {
    UserPresent = 0x01,
    UserVerified = 0x04,
    HasCredential = 0x40,
    HasExtensions = 0x80,
};

Error invalid(const char *field, const char *why)
{
    return {ErrorCode::InvalidValue, QLatin1String(field), QLatin1String(why)};
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

std::optional<QJsonObject> clientDataOf(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QByteArray challengeIn(const QJsonObject &data)
{
    const auto read = QByteArray::fromBase64Encoding(
            data[QLatin1String("challenge")].toString().toLatin1(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return read ? read.decoded : QByteArray();
}

Result<void> checkClientData(const PasskeyExpected &expected, const QByteArray &bytes,
                             const char *type)
{
    constexpr auto kField = "client_data";
    const auto data = clientDataOf(bytes);
    if (!data)
        return invalid(kField, "no JSON object");
    if ((*data)[QLatin1String("type")].toString() != QLatin1String(type))
        return invalid(kField, "of another kind");
    if (expected.challenge.isEmpty() || !sameBytes(challengeIn(*data), expected.challenge))
        return invalid(kField, "another challenge");
    if ((*data)[QLatin1String("origin")].toString() != expected.origin)
        return invalid(kField, "another origin");
    if ((*data)[QLatin1String("crossOrigin")].toBool())
        return invalid(kField, "from a frame of another origin");
    return {};
}

struct AuthenticatorData {
    std::uint8_t flags = 0;
    std::int64_t signCount = 0;
    QByteArray rest = {};
};

// Section 6.1, and what each ceremony asks of it: who it is for, that somebody was there and
// proved to the authenticator who they are.
Result<AuthenticatorData> readAuthenticatorData(const PasskeyExpected &expected,
                                                const QByteArray &bytes, const char *field)
{
    if (bytes.size() < kHeadBytes || bytes.size() > kMostBytes)
        return invalid(field, "of no such size");
    if (!sameBytes(bytes.left(kHashBytes), sha256(expected.relyingParty.toUtf8())))
        return invalid(field, "another relying party");
    AuthenticatorData data;
    data.flags = static_cast<std::uint8_t>(bytes.at(kHashBytes));
    data.signCount = qFromBigEndian<std::uint32_t>(bytes.constData() + kHashBytes + 1);
    data.rest = bytes.mid(kHeadBytes);
    if (!(data.flags & UserPresent) || !(data.flags & UserVerified))
        return invalid(field, "nobody was verified");
    return data;
}

struct CoseKey {
    int algorithm = 0;
    QByteArray x = {};
    QByteArray y = {};
};

// RFC 9053, 7: a point of P-256, or a key of Ed25519.
std::optional<CoseKey> coseKeyOf(const Cbor &map)
{
    const auto number = [&](std::int64_t name) {
        const Cbor *member = map.member(name);
        return member && member->integer() ? *member->integer() : 0;
    };
    const auto coordinate = [&](std::int64_t name) {
        const Cbor *member = map.member(name);
        return member && member->bytes() && member->bytes()->size() == kCoordinateBytes
                ? *member->bytes()
                : QByteArray();
    };
    CoseKey key {static_cast<int>(number(3)), coordinate(-2), coordinate(-3)};
    const bool isEs256 = number(3) == kCoseEs256 && number(1) == 2 && number(-1) == 1
            && !key.x.isEmpty() && !key.y.isEmpty();
    const bool isEdDsa = number(3) == kCoseEdDsa && number(1) == 1 && number(-1) == 6
            && !key.x.isEmpty();
    return isEs256 || isEdDsa ? std::optional(key) : std::nullopt;
}

using PublicKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;

// Null when the point is not on the curve.
PublicKey p256Key(const CoseKey &cose)
{
    QByteArray point = '\x04' + cose.x + cose.y; // SEC 1, 2.3.3
    char group[] = "prime256v1";
    OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
            OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                              static_cast<std::size_t>(point.size())),
            OSSL_PARAM_construct_end()};
    const std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>> context(
            EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *made = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
        return {};
    return PublicKey(made);
}

bool es256Fits(const CoseKey &cose, const QByteArray &message, const QByteArray &signature)
{
    const PublicKey key = p256Key(cose);
    const std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const auto bytesOf = [](const QByteArray &bytes) {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    };
    return key && context
            && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
            && EVP_DigestVerify(context.get(), bytesOf(signature),
                                static_cast<std::size_t>(signature.size()), bytesOf(message),
                                static_cast<std::size_t>(message.size()))
            == 1;
}

} // namespace

std::optional<QByteArray> claimedChallenge(const QByteArray &clientData)
{
    const auto data = clientDataOf(clientData);
    const QByteArray challenge = data ? challengeIn(*data) : QByteArray();
    return challenge.isEmpty() ? std::nullopt : std::optional(challenge);
}

Result<NewCredential> readRegistration(const PasskeyExpected &expected,
                                       const QByteArray &clientData,
                                       const QByteArray &attestationObject)
{
    constexpr auto kField = "attestation_object";
    ARNOLD_CHECK(checkClientData(expected, clientData, "webauthn.create"));
    const auto object = attestationObject.size() > kMostBytes ? std::nullopt
                                                              : readCbor(attestationObject);
    const Cbor *authData = object && object->size == attestationObject.size()
            ? object->value.member(QStringLiteral("authData"))
            : nullptr;
    if (!authData || !authData->bytes())
        return invalid(kField, "no CBOR with authData");
    ARNOLD_TRY(data, readAuthenticatorData(expected, *authData->bytes(), kField));
    const QByteArray &rest = data.rest; // 6.5.1: model, size of the id, id, key, extensions
    if (!(data.flags & HasCredential) || rest.size() < kModelBytes + 2)
        return invalid(kField, "no credential");
    const auto idSize = qFromBigEndian<std::uint16_t>(rest.constData() + kModelBytes);
    NewCredential made;
    made.id = rest.mid(kModelBytes + 2, idSize);
    if (idSize == 0 || idSize > kMostCredentialIdBytes || made.id.size() != idSize)
        return invalid(kField, "an id of no such size");
    const QByteArray behind = rest.mid(kModelBytes + 2 + idSize);
    const auto key = readCbor(behind);
    if (!key || !coseKeyOf(key->value))
        return invalid(kField, "no key of ES256 or EdDSA");
    made.publicKey = behind.left(key->size);
    const auto cose = coseKeyOf(key->value);
    if (cose->algorithm == kCoseEs256 && !p256Key(*cose))
        return invalid(kField, "a point that is not on the curve");
    const QByteArray extensions = behind.mid(key->size);
    const auto extension = readCbor(extensions);
    const bool fits = data.flags & HasExtensions
            ? extension && extension->size == extensions.size() && extension->value.map()
            : extensions.isEmpty();
    if (!fits)
        return invalid(kField, "more than it says");
    made.signCount = data.signCount;
    return made;
}

Result<std::int64_t> verifyAssertion(const PasskeyExpected &expected, const QByteArray &publicKey,
                                     std::int64_t signCount, const Assertion &assertion)
{
    ARNOLD_CHECK(checkClientData(expected, assertion.clientData, "webauthn.get"));
    ARNOLD_TRY(data,
               readAuthenticatorData(expected, assertion.authenticatorData, "authenticator_data"));
    const auto key = readCbor(publicKey);
    const auto cose = key ? coseKeyOf(key->value) : std::nullopt;
    if (!cose)
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("a passkey's key")};
    const QByteArray message = assertion.authenticatorData + sha256(assertion.clientData);
    const bool fits = cose->algorithm == kCoseEs256
            ? es256Fits(*cose, message, assertion.signature)
            : ed25519Fits(cose->x, message, assertion.signature);
    if (!fits)
        return invalid("signature", "does not fit");
    // 6.1.1: authenticators that keep no count say 0 for ever.
    if ((data.signCount != 0 || signCount != 0) && data.signCount <= signCount)
        return invalid("authenticator_data", "its count did not rise");
    return data.signCount;
}

} // namespace arnold::identity
