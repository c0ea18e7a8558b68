#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/http/ServerConfig.h"

#include <QStringList>

namespace arnold::http {

// A certificate that signs itself, and its key (P-256), for a shop's own network, where nobody else
// could sign it. `names` are host names and addresses that it holds for (RFC 5280, 4.2.1.6); valid
// from an hour before `now` for 397 days, the longest that browsers take.
Result<TlsFiles> selfSigned(const QStringList &names, Instant now);

// This machine's host name, localhost, and the addresses at which it can be reached.
QStringList namesOfThisMachine();

// SHA-256 of the first certificate, in pairs of digits with colons, as browsers show it. Empty for
// what is none.
QString fingerprintOf(const QByteArray &certificatePem);
// When it ends; nothing for what is no certificate.
std::optional<Instant> endOf(const QByteArray &certificatePem);

} // namespace arnold::http
