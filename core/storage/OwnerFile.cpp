#include "core/storage/OwnerFile.h"

#include "core/storage/FolderSync.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace arnold {
namespace {

constexpr int kOwnerOnly = 0600;

} // namespace

OwnerFile::OwnerFile(const QString &path)
    : m_path(path)
    , m_name(QFile::encodeName(path))
    , m_part(m_name + ".part")
{
}

OwnerFile::~OwnerFile()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(m_part.constData()); // not there any more once it was renamed
}

Result<void> OwnerFile::refuse() const
{
    const int status = errno;
    const ErrorCode code = status == ENOSPC ? ErrorCode::DiskFull
            : status == EEXIST              ? ErrorCode::Conflict
                                            : ErrorCode::StorageFailed;
    return Error {code, {}, QStringLiteral("%1: %2").arg(m_path, qt_error_string(status))};
}

Result<void> OwnerFile::create()
{
    ::unlink(m_part.constData());
    m_descriptor = ::open(m_part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly);
    return m_descriptor < 0 ? refuse() : Result<void>();
}

Result<void> OwnerFile::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wrote = ::write(m_descriptor, bytes.constData() + done,
                                   static_cast<size_t>(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return refuse();
        done += std::max<qsizetype>(wrote, 0);
    }
    return {};
}

Result<void> OwnerFile::sync()
{
    return ::fsync(m_descriptor) == 0 ? Result<void>() : refuse();
}

Result<void> OwnerFile::rename()
{
    if (::rename(m_part.constData(), m_name.constData()) != 0)
        return refuse();
    syncFolderOf(m_path);
    return {};
}

Result<void> OwnerFile::keep()
{
    ARNOLD_CHECK(sync());
    // link() never replaces, whoever else makes such a file meanwhile.
    if (::link(m_part.constData(), m_name.constData()) == 0) {
        syncFolderOf(m_path);
        return {};
    }
    // The file systems of USB sticks lack it.
    const bool lacksLinks = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS;
    if (!lacksLinks)
        return refuse();
    if (QFile::exists(m_path)) {
        errno = EEXIST;
        return refuse();
    }
    return rename();
}

Result<void> OwnerFile::replace()
{
    ARNOLD_CHECK(sync());
    return rename();
}

} // namespace arnold
