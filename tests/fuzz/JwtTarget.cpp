#include "core/base/Assert.h"
#include "core/identity/Jwt.h"
#include "tests/fuzz/Targets.h"

namespace arnold::fuzz {
namespace {

constexpr Instant kNow {1'767'225'600'000'000};
const QString kKeyId = QStringLiteral("k");

const identity::JwtExpected &expected()
{
    static const identity::JwtExpected value {QStringLiteral("at+jwt"), QStringLiteral("i"),
                                              QStringLiteral("a"), kNow};
    return value;
}

const Ed25519Key &key()
{
    static const Ed25519Key value(QByteArray(kEd25519SeedBytes, '\7'));
    return value;
}

std::optional<QByteArray> publicKey(const QString &keyId)
{
    return keyId == kKeyId ? std::optional(key().publicKey()) : std::nullopt;
}

} // namespace

// Bytes that nobody has signed are no token; signed by us they are one only if they hold all that
// is expected of the claims, whatever else they say.
void jwt(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    ARNOLD_ASSERT(!identity::verifyJwt(text, expected(), publicKey));
    const auto cut = std::max<qsizetype>(text.indexOf('\n'), 0);
    const QByteArray token = identity::signCompact(key(), text.left(cut), text.mid(cut + 1));
    const auto claims = identity::verifyJwt(token, expected(), publicKey);
    if (!claims)
        return;
    ARNOLD_ASSERT(claims->value(QLatin1String("iss")).toString() == expected().issuer);
    ARNOLD_ASSERT(claims->contains(QLatin1String("exp")));
    const QByteArray other = token.left(token.size() - 2) + (token.endsWith("AA") ? "BA" : "AA");
    ARNOLD_ASSERT(!identity::verifyJwt(other, expected(), publicKey));
}

} // namespace arnold::fuzz
