#include "core/identity/Pin.h"

#include "core/base/Assert.h"

#include <argon2.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <vector>

namespace arnold::identity {
namespace {

constexpr std::uint32_t kPasses = 2;
constexpr std::uint32_t kMemoryKib = 19 * 1024; // the least that OWASP names for two passes
constexpr std::uint32_t kLanes = 1;
constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kHashBytes = 32;

} // namespace

QString hashPin(const QString &pin)
{
    std::array<std::uint8_t, kSaltBytes> salt {};
    ARNOLD_ASSERT(RAND_bytes(salt.data(), static_cast<int>(salt.size())) == 1);
    const QByteArray plain = pin.toUtf8();
    std::vector<char> encoded(
            argon2_encodedlen(kPasses, kMemoryKib, kLanes, kSaltBytes, kHashBytes, Argon2_id));
    const int status = argon2id_hash_encoded(
            kPasses, kMemoryKib, kLanes, plain.constData(), static_cast<std::size_t>(plain.size()),
            salt.data(), salt.size(), kHashBytes, encoded.data(), encoded.size());
    ARNOLD_ASSERT(status == ARGON2_OK);
    return QString::fromLatin1(encoded.data());
}

bool pinMatches(const QString &pin, const QString &encodedHash)
{
    const QByteArray plain = pin.toUtf8();
    return argon2id_verify(encodedHash.toLatin1().constData(), plain.constData(),
                           static_cast<std::size_t>(plain.size()))
            == ARGON2_OK;
}

Result<void> validatePin(const QString &pin)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (pin.size() < 4 || pin.size() > 8 || !std::all_of(pin.begin(), pin.end(), isDigit))
        return Error {ErrorCode::InvalidValue, QStringLiteral("pin")};
    return {};
}

} // namespace arnold::identity
