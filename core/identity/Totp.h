#pragma once
#include "core/base/Clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

// Codes that an app computes from a shared secret and the time (RFC 6238 over RFC 4226): SHA-1,
// steps of 30 seconds, six digits, which is what every such app knows.
namespace arnold::identity {

inline constexpr int kTotpSecretBytes = 20; // RFC 4226, 4, R6
inline constexpr int kTotpStepSeconds = 30;
inline constexpr int kTotpDigits = 6;

std::int64_t totpStep(Instant at);
// RFC 4226, 5.3, with the step as its counter. `digits`: 6 to 8.
QString totpCode(const QByteArray &secret, std::int64_t step, int digits = kTotpDigits);
// The step that `code` is of: the present one, the one before or the one after (RFC 6238, 5.2), as
// long as it comes after `usedStep`. Compares in constant time.
std::optional<std::int64_t> totpStepOf(const QByteArray &secret, const QString &code, Instant now,
                                       std::int64_t usedStep);

// RFC 4648, 6, without padding.
QString base32(const QByteArray &bytes);

// What a QR code holds for the app: otpauth://totp/...
struct TotpLabel {
    QString issuer = {}; // the shop's name
    QString account = {}; // which of its accounts: an e-mail address
};
QString otpauthUrl(const QByteArray &secret, const TotpLabel &label);

} // namespace arnold::identity
