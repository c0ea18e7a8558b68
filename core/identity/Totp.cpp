#include "core/identity/Totp.h"
#include "core/base/Assert.h"
#include "core/identity/Secrets.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

namespace arnold::identity {

std::int64_t totpStep(Instant at)
{
    return at.micros / 1'000'000 / kTotpStepSeconds;
}

QString totpCode(const QByteArray &secret, std::int64_t step, int digits)
{
    ARNOLD_ASSERT(digits >= 6 && digits <= 8);
    QByteArray counter(sizeof step, Qt::Uninitialized);
    qToBigEndian(step, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, secret,
                                                            QCryptographicHash::Sha1);
    const int offset = mac.at(mac.size() - 1) & 0x0F;
    const std::uint32_t number = qFromBigEndian<std::uint32_t>(mac.constData() + offset)
            & 0x7FFF'FFFFU;
    std::uint32_t modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QString::number(number % modulus).rightJustified(digits, QLatin1Char('0'));
}

std::optional<std::int64_t> totpStepOf(const QByteArray &secret, const QString &code, Instant now,
                                       std::int64_t usedStep)
{
    const QByteArray given = code.toLatin1();
    std::optional<std::int64_t> found;
    for (std::int64_t step = totpStep(now) - 1; step <= totpStep(now) + 1; ++step) {
        if (sameBytes(totpCode(secret, step).toLatin1(), given) && step > usedStep)
            found = step;
    }
    return found;
}

QString base32(const QByteArray &bytes)
{
    constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString text;
    std::uint32_t held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<std::uint8_t>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(kAlphabet[(held >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        text += QLatin1Char(kAlphabet[(held << (5 - bits)) & 31]);
    return text;
}

QString otpauthUrl(const QByteArray &secret, const TotpLabel &label)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    // The label's colon parts issuer and account, so the issuer has none of its own.
    const QString issuer = QString(label.issuer).remove(QLatin1Char(':')).trimmed();
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4"
                          "&period=%5")
            .arg(encoded(issuer), encoded(label.account), base32(secret),
                 QString::number(kTotpDigits), QString::number(kTotpStepSeconds));
}

} // namespace arnold::identity
