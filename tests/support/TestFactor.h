#pragma once
#include "core/identity/SecondFactor.h"
#include "core/storage/Database.h"

namespace arnold::test {

// The bytes of a secret as it is shown (base32).
QByteArray factorSecret(QStringView shown);
// The code that an app shows; another that is none near `at`, a different one for each `which`.
QString codeOf(const QByteArray &secret, Instant at, int stepsAway = 0);
QString wrongCodeOf(const QByteArray &secret, Instant at, int which = 0);

// A second factor that is on, as if its owner had enrolled it.
struct TestFactor {
    QByteArray secret = {};
    std::vector<QString> recoveryCodes = {};
};
TestFactor enrolFactor(Database &db, const Actor &owner, Instant now);

} // namespace arnold::test
