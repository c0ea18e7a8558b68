#pragma once
#include "core/mail/MailSender.h"

#include <QUrl>

#include <memory>

namespace arnold::engines {

// Hands mails to an SMTP server (RFC 5321) by libcurl:
//     smtp://user:password@mail.example:587    STARTTLS (RFC 3207), demanded
//     smtps://user:password@mail.example:465   TLS from the first byte (RFC 8314)
// ?ca=FILE trusts the certificates in that file besides none of the system's. ?starttls=off speaks
// plainly, which is refused unless the server is on this machine and no password is given.
class SmtpSender final : public mail::MailSender
{
public:
    // InvalidValue with a detail for a URL that is none of these.
    static Result<std::unique_ptr<SmtpSender>> make(const QUrl &url);

    Result<void> send(const mail::OutgoingMail &mail) override;

private:
    struct Target {
        QByteArray url; // without user and password
        QByteArray user;
        QByteArray password;
        QByteArray caFile;
        bool plain = false;
    };
    explicit SmtpSender(Target target)
        : m_target(std::move(target))
    {
    }
    const Target m_target;
};

} // namespace arnold::engines
