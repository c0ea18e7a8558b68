#pragma once
#include "core/mail/Mail.h"
#include "core/mail/MailSender.h"
#include "server/api/Repeating.h"
#include "server/gateway/Services.h"

#include <functional>
#include <map>
#include <memory>

namespace arnold::api {

// How a shop writes mails.
struct MailOptions {
    std::shared_ptr<mail::MailSender> sender; // none: mails wait
    QString from = QStringLiteral("shop@localhost"); // the shop's address
    QString siteUrl; // where links lead: "https://shop.example", without a slash
};

// Words a waiting mail, in the language of whom it is for: English where there is no other.
mail::OutgoingMail worded(const mail::WaitingMail &waiting, const MailOptions &options,
                          const QString &shopName);

// Sends the mails that wait, on a thread of its own and never inside of a transaction: a slow mail
// server holds up nobody. At least once each; a failure comes again later.
class MailWorker
{
public:
    // `services` outlives this. `log` takes a JSON line for each fault.
    MailWorker(const gateway::Services &services, MailOptions options,
               std::function<void(const QByteArray &)> log);

    void start();
    void stop() { m_repeating.stop(); } // after the mail that is on its way

private:
    Result<void> sendDue();
    Result<void> sendOne(const mail::WaitingMail &waiting, const QString &shopName);
    void tell(const Error &fault);

    const gateway::Services &m_services;
    const MailOptions m_options;
    std::function<void(const QByteArray &)> m_log;
    Repeating m_repeating; // last: it ends before what it uses
};

} // namespace arnold::api
