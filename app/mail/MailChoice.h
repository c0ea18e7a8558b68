#pragma once
#include "server/api/MailWorker.h"

namespace arnold::app {

// How this shop writes mails: to the SMTP server that ARNOLD_SMTP_URL names (see SmtpSender.h),
// else to the folder ARNOLD_MAIL_DIR or "<store>.mail". ARNOLD_MAIL_FROM is its address;
// ARNOLD_SITE_URL is where links lead, else `url`. InvalidValue for a URL that cannot be.
Result<api::MailOptions> mailOptions(const QString &storeFile, const QString &url);

} // namespace arnold::app
