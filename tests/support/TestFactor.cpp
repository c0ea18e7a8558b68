#include "tests/support/TestFactor.h"
#include "tests/support/Builders.h"

namespace arnold::test {

QByteArray factorSecret(QStringView shown)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar each : shown) {
        held = (held << 5)
                | quint32(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(each));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char(held >> bits);
        }
    }
    return bytes;
}

QString codeOf(const QByteArray &secret, Instant at, int stepsAway)
{
    return identity::totpCode(secret, identity::totpStep(at) + stepsAway);
}

QString wrongCodeOf(const QByteArray &secret, Instant at, int which)
{
    for (int number = which * 10;; ++number) {
        const QString code = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
        if (!identity::totpStepOf(secret, code, at, 0))
            return code;
    }
}

TestFactor enrolFactor(Database &db, const Actor &owner, Instant now)
{
    TestFactor factor;
    const auto started = db.write(owner, [](WriteTx &tx) {
        return identity::startFactor(tx, {QStringLiteral("Shop"), QStringLiteral("somebody")});
    });
    factor.secret = factorSecret(started.value().secret);
    factor.recoveryCodes = db.write(owner, [&](WriteTx &tx) {
                                 return identity::confirmFactor(tx, codeOf(factor.secret, now));
                             }).value();
    return factor;
}

} // namespace arnold::test
