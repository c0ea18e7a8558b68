#include "core/storage/RecoveryKey.h"

#include "core/storage/Hpke.h"

#include <cstring>

namespace arnold {
namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kBitsPerLetter = 5;
constexpr int kLetters = 28;
constexpr int kLettersPerGroup = 4;
constexpr int kSecretBits = RecoveryKey::kSecretBytes * 8;
constexpr int kCheckBits = kLetters * kBitsPerLetter - kSecretBits;

static_assert(kCheckBits == 12 && kLetters == RecoveryKey::kGroups * kLettersPerGroup);

bool bitAt(const QByteArray &bytes, int at)
{
    return (static_cast<uchar>(bytes[at / 8]) >> (7 - at % 8)) & 1;
}

// The secret, and behind it a CRC of 12 bits (x^12 + x^11 + x^3 + x^2 + x + 1): no wrong letter and
// no two that changed places remain unseen, since a CRC sees every burst that is no longer than it.
QByteArray withChecksum(const QByteArray &secret)
{
    constexpr unsigned kPolynomial = 0x80F;
    constexpr unsigned kMask = (1U << kCheckBits) - 1;
    unsigned check = kMask;
    for (int at = 0; at < kSecretBits; ++at) {
        const bool isOne = ((check >> (kCheckBits - 1)) & 1) != unsigned(bitAt(secret, at));
        check = (check << 1 & kMask) ^ (isOne ? kPolynomial : 0);
    }
    return secret + static_cast<char>(check >> 4) + static_cast<char>(check << 4 & 0xF0);
}

int valueOf(QChar letter)
{
    char ascii = letter.toUpper().toLatin1();
    if (ascii == 'O')
        ascii = '0';
    if (ascii == 'I' || ascii == 'L')
        ascii = '1';
    const char *const found = ascii == '\0' ? nullptr : std::strchr(kAlphabet, ascii);
    return found ? static_cast<int>(found - kAlphabet) : -1;
}

} // namespace

RecoveryKey::RecoveryKey(const QByteArray &secret)
    : m_secret(secret)
{
    ARNOLD_ASSERT(secret.size() == kSecretBytes);
}

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(bytesOfKey(SecretKey::random()).first(kSecretBytes));
}

Result<RecoveryKey> RecoveryKey::fromText(const QString &text)
{
    const Error refused {ErrorCode::InvalidValue, QStringLiteral("recovery_key"),
                         QStringLiteral("not a recovery key: a letter is wrong or missing")};
    QByteArray bits((kLetters * kBitsPerLetter + 7) / 8, '\0');
    int at = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(letter);
        if (value < 0 || at == kLetters * kBitsPerLetter)
            return refused;
        for (int bit = kBitsPerLetter - 1; bit >= 0; --bit, ++at) {
            if ((value >> bit) & 1)
                bits[at / 8] = static_cast<char>(bits[at / 8] | (1 << (7 - at % 8)));
        }
    }
    if (at != kLetters * kBitsPerLetter)
        return refused;
    RecoveryKey key(bits.first(kSecretBytes));
    const QByteArray wanted = withChecksum(key.m_secret);
    for (int bit = kSecretBits; bit < kSecretBits + kCheckBits; ++bit) {
        if (bitAt(bits, bit) != bitAt(wanted, bit))
            return refused;
    }
    return key;
}

QString RecoveryKey::text() const
{
    const QByteArray bits = withChecksum(m_secret);
    QString text;
    for (int letter = 0; letter < kLetters; ++letter) {
        if (letter > 0 && letter % kLettersPerGroup == 0)
            text += u'-';
        int value = 0;
        for (int bit = 0; bit < kBitsPerLetter; ++bit)
            value = value << 1 | int(bitAt(bits, letter * kBitsPerLetter + bit));
        text += QLatin1Char(kAlphabet[value]);
    }
    return text;
}

SecretKey RecoveryKey::privateKey() const
{
    const QByteArray extracted = hkdfExtract("arnold recovery key", m_secret);
    return keyFromBytes(hkdfExpand(extracted, "x25519", kX25519KeyBytes)).value();
}

QByteArray RecoveryKey::publicKey() const
{
    return x25519PublicKey(privateKey());
}

} // namespace arnold
