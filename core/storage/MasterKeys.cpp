#include "core/storage/MasterKeys.h"

#include "core/storage/FolderSync.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace arnold {
namespace {

constexpr int kOwnerOnly = 0600;
constexpr auto kName = "master ";

Error failure(const QString &path, const QString &what, ErrorCode code = ErrorCode::StorageFailed)
{
    return {code, {}, QStringLiteral("key file %1: %2").arg(path, what)};
}

std::optional<SecretKey> keyFromHex(const QByteArray &digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (digits.size() != 2 * static_cast<qsizetype>(SecretKey::kBytes) || bytes.toHex() != digits)
        return std::nullopt;
    return keyFromBytes(bytes).value();
}

// Writes `path`.part, complete and on disk; its name, or empty with `errno` set.
QByteArray writePart(const QString &path, const MasterKeys &keys)
{
    QByteArray text;
    for (const SecretKey &key : keys.keys)
        text += kName + bytesOfKey(key).toHex() + '\n';
    const QByteArray part = QFile::encodeName(path + QStringLiteral(".part"));
    ::unlink(part.constData());
    const int descriptor = ::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                  kOwnerOnly);
    if (descriptor < 0)
        return {};
    const bool isWritten = ::write(descriptor, text.constData(), static_cast<size_t>(text.size()))
                    == text.size()
            && ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (isWritten)
        return part;
    const int status = errno;
    ::unlink(part.constData());
    errno = status;
    return {};
}

} // namespace

Result<MasterKeys> masterKeysFromText(const QString &text)
{
    MasterKeys keys;
    for (const QString &each : text.split(u',')) {
        const auto key = keyFromHex(each.trimmed().toLower().toLatin1());
        if (!key || keys.keys.size() == kMostMasterKeys)
            return Error {ErrorCode::InvalidValue, QStringLiteral("master_key"),
                          QStringLiteral("a master key is 64 hexadecimal digits")};
        keys.keys.push_back(*key);
    }
    return keys;
}

QString masterKeysText(const MasterKeys &keys)
{
    QStringList each;
    for (const SecretKey &key : keys.keys)
        each << QString::fromLatin1(bytesOfKey(key).toHex());
    return each.join(u',');
}

Result<MasterKeys> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!QFile::exists(path))
        return failure(path, QStringLiteral("it is not there"), ErrorCode::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, file.errorString());
    struct stat status {
    };
    if (::fstat(file.handle(), &status) != 0 || (status.st_mode & 077) != 0)
        return failure(path, QStringLiteral("others may read it; make it chmod 600"));
    MasterKeys keys;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const auto key = line.startsWith(kName) ? keyFromHex(line.mid(qstrlen(kName)))
                                                : std::nullopt;
        if (!key || keys.keys.size() == kMostMasterKeys)
            return failure(path, QStringLiteral("it is damaged"));
        keys.keys.push_back(*key);
    }
    if (keys.keys.empty())
        return failure(path, QStringLiteral("it is damaged"));
    return keys;
}

Result<MasterKeys> createKeyFile(const QString &path)
{
    // Under its name it is complete: a crash in between leaves a .part that the next try replaces.
    const MasterKeys keys = MasterKeys::random();
    const QByteArray part = writePart(path, keys);
    if (part.isEmpty())
        return failure(path, qt_error_string());
    // link() never replaces: keys that a store already uses stay.
    if (::link(part.constData(), QFile::encodeName(path).constData()) != 0) {
        const int status = errno;
        ::unlink(part.constData());
        return failure(path, qt_error_string(status),
                       status == EEXIST ? ErrorCode::Conflict : ErrorCode::StorageFailed);
    }
    ::unlink(part.constData());
    syncFolderOf(path);
    return keys;
}

Result<void> replaceKeyFile(const QString &path, const MasterKeys &keys)
{
    const QByteArray part = writePart(path, keys);
    if (part.isEmpty() || ::rename(part.constData(), QFile::encodeName(path).constData()) != 0) {
        const int status = errno;
        if (!part.isEmpty())
            ::unlink(part.constData());
        return failure(path, qt_error_string(status),
                       status == ENOSPC ? ErrorCode::DiskFull : ErrorCode::StorageFailed);
    }
    syncFolderOf(path);
    return {};
}

} // namespace arnold
