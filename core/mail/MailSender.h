#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace arnold::mail {

// A message as it goes out: RFC 5322, with CRLF.
struct OutgoingMail {
    QString id = {}; // the same for each try: receivers may drop what they have
    QString from = {}; // addresses
    QString to = {};
    QByteArray message = {};
};

// Hands a mail on: to a folder, to an SMTP server. One thread at a time.
class MailSender
{
public:
    virtual ~MailSender() = default;
    // Waits for the outcome, up to half a minute. Unavailable or StorageFailed, with a detail that
    // names nobody.
    virtual Result<void> send(const OutgoingMail &mail) = 0;
};

} // namespace arnold::mail
