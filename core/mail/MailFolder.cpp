#include "core/mail/MailFolder.h"

#include <QDir>
#include <QFile>

namespace arnold::mail {
namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error failed(const char *why)
{
    return {ErrorCode::StorageFailed, {}, QLatin1String(why)};
}

} // namespace

Result<void> MailFolder::send(const OutgoingMail &mail)
{
    if (!QDir(m_folder).exists()) {
        if (!QDir().mkpath(m_folder))
            return failed("the folder cannot be made");
        QFile::setPermissions(m_folder, kOwnerOnly | QFile::ExeOwner);
    }
    // Whole under its name, or not there: somebody may watch the folder.
    const QString name = m_folder + u'/' + mail.id + QStringLiteral(".eml");
    const QString part = name + QStringLiteral(".part");
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        return failed("the mail cannot be made");
    if (file.write(mail.message) != mail.message.size() || !file.flush())
        return failed("the mail cannot be written");
    file.close();
    QFile::remove(name); // an earlier try
    if (!file.rename(name))
        return failed("the mail cannot be named");
    return {};
}

} // namespace arnold::mail
