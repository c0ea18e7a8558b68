#include "core/storage/KeyFile.h"

#include "core/storage/FolderSync.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace arnold {
namespace {

constexpr int kOwnerOnly = 0600;

Error failure(const QString &path, const QString &what)
{
    return {ErrorCode::StorageFailed, {}, QStringLiteral("key file %1: %2").arg(path, what)};
}

std::optional<SecretKey> keyFromHex(const QByteArray &line, const char *name)
{
    const QByteArray prefix = QByteArray(name) + ' ';
    if (!line.startsWith(prefix))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(line.mid(prefix.size()).trimmed());
    if (bytes.size() != static_cast<qsizetype>(SecretKey::kBytes))
        return std::nullopt;
    std::array<std::uint8_t, SecretKey::kBytes> key {};
    std::memcpy(key.data(), bytes.constData(), key.size());
    return SecretKey(key);
}

QByteArray hexLine(const char *name, const SecretKey &key)
{
    const QByteArray bytes(reinterpret_cast<const char *>(key.bytes().data()),
                           static_cast<qsizetype>(SecretKey::kBytes));
    return QByteArray(name) + ' ' + bytes.toHex() + '\n';
}

} // namespace

Result<StoreKeys> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, file.errorString());
    struct stat status {
    };
    if (::fstat(file.handle(), &status) != 0 || (status.st_mode & 077) != 0)
        return failure(path, QStringLiteral("others may read it; make it chmod 600"));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto master = keyFromHex(lines.value(0), "master");
    const auto index = keyFromHex(lines.value(1), "index");
    if (!master || !index)
        return failure(path, QStringLiteral("it is damaged"));
    return StoreKeys {*master, *index};
}

Result<StoreKeys> createKeyFile(const QString &path)
{
    // Under its name it is complete: a crash in between leaves a .part that the next try replaces.
    const QByteArray part = QFile::encodeName(path + QStringLiteral(".part"));
    ::unlink(part.constData());
    const int descriptor = ::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                  kOwnerOnly);
    if (descriptor < 0)
        return failure(path, qt_error_string());
    const StoreKeys keys {SecretKey::random(), SecretKey::random()};
    const QByteArray text = hexLine("master", keys.master) + hexLine("index", keys.index);
    const bool isWritten = ::write(descriptor, text.constData(), static_cast<size_t>(text.size()))
                    == text.size()
            && ::fsync(descriptor) == 0;
    ::close(descriptor);
    // link() never replaces: keys that a store already uses stay.
    if (!isWritten || ::link(part.constData(), QFile::encodeName(path).constData()) != 0) {
        const QString reason = qt_error_string();
        ::unlink(part.constData());
        return failure(path, reason);
    }
    ::unlink(part.constData());
    syncFolderOf(path);
    return keys;
}

} // namespace arnold
