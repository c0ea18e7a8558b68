#include "core/storage/OwnerLock.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace arnold {
namespace {

// The lock file's lines: program, process id, host.
Error lockedBy(int descriptor)
{
    char text[512] = {};
    const ssize_t size = pread(descriptor, text, sizeof text - 1, 0);
    const QStringList lines = QString::fromUtf8(text, size > 0 ? size : 0).split(QLatin1Char('\n'));
    Error error {ErrorCode::Locked, {}, QStringLiteral("another process has the store open")};
    const char *const names[] = {"program", "pid", "host"};
    for (int i = 0; i < 3; ++i)
        error.facts.push_back({QString::fromLatin1(names[i]), lines.value(i)});
    return error;
}

} // namespace

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &lockFile, const QString &program)
{
    const int descriptor = ::open(QFile::encodeName(lockFile).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        return Error {errno == EROFS || errno == EACCES ? ErrorCode::ReadOnly
                                                        : ErrorCode::StorageFailed,
                      {},
                      QStringLiteral("cannot open %1: %2").arg(lockFile, qt_error_string())};
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const Error error = lockedBy(descriptor);
        ::close(descriptor);
        return error;
    }
    std::unique_ptr<OwnerLock> lock(new OwnerLock(descriptor));
    const QByteArray text = QStringLiteral("%1\n%2\n%3\n")
                                    .arg(program)
                                    .arg(getpid())
                                    .arg(QSysInfo::machineHostName())
                                    .toUtf8();
    // Who it was is a help to people only; the lock holds without it (on a full disk, say).
    if (::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, text.constData(), text.size(), 0) < 0)
        qWarning("the owner's name could not be written beside the store");
    return lock;
}

OwnerLock::~OwnerLock()
{
    ::close(m_descriptor);
}

} // namespace arnold
