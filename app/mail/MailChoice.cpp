#include "app/mail/MailChoice.h"
#include "core/mail/MailFolder.h"
#include "engines/smtp/SmtpSender.h"

namespace arnold::app {

Result<api::MailOptions> mailOptions(const QString &storeFile, const QString &url)
{
    api::MailOptions options;
    options.siteUrl = qEnvironmentVariable("ARNOLD_SITE_URL", url);
    while (options.siteUrl.endsWith(QLatin1Char('/')))
        options.siteUrl.chop(1);
    options.from = qEnvironmentVariable("ARNOLD_MAIL_FROM", options.from);
    if (const QString smtp = qEnvironmentVariable("ARNOLD_SMTP_URL"); !smtp.isEmpty()) {
        ARNOLD_TRY(sender, engines::SmtpSender::make(QUrl(smtp, QUrl::StrictMode)));
        options.sender = std::move(sender);
        return options;
    }
    const QString beside = storeFile.isEmpty() ? QString() : storeFile + QStringLiteral(".mail");
    if (const QString folder = qEnvironmentVariable("ARNOLD_MAIL_DIR", beside); !folder.isEmpty())
        options.sender = std::make_shared<mail::MailFolder>(folder);
    return options;
}

} // namespace arnold::app
