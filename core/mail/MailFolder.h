#pragma once
#include "core/mail/MailSender.h"

namespace arnold::mail {

// Writes each mail to a folder as ID.eml, for its owner only: what a shop without a mail server
// has. The folder is made with the first mail.
class MailFolder final : public MailSender
{
public:
    explicit MailFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }
    Result<void> send(const OutgoingMail &mail) override;

private:
    QString m_folder;
};

} // namespace arnold::mail
