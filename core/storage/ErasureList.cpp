#include "core/storage/ErasureList.h"

#include "core/storage/FolderSync.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace arnold {
namespace {

constexpr int kOwnerOnly = 0600;
constexpr auto kErasing = "erasing ";
constexpr auto kErased = "erased ";

Error failure(const QString &file, const QString &reason, int status = 0)
{
    return {status == ENOSPC ? ErrorCode::DiskFull : ErrorCode::StorageFailed,
            {},
            QStringLiteral("list of erasures %1: %2").arg(file, reason)};
}

// Empty text for a file that is not there.
Result<QByteArray> textOf(const QString &path)
{
    if (!QFile::exists(path))
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, file.errorString());
    QByteArray text = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(path, file.errorString());
    return text;
}

Erasures parsed(const QByteArray &text)
{
    Erasures found;
    std::set<QByteArray> done;
    std::vector<QByteArray> begun;
    QList<QByteArray> lines = text.split('\n');
    lines.removeLast(); // behind the last line's end, or cut off
    for (const QByteArray &line : lines) {
        if (line.startsWith(kErased)) {
            const QByteArray thing = line.mid(qstrlen(kErased));
            if (done.insert(thing).second)
                found.done.push_back(thing);
        } else if (line.startsWith(kErasing)) {
            begun.push_back(line.mid(qstrlen(kErasing)));
        } else if (!line.isEmpty()) {
            ++found.unreadableLines;
        }
    }
    for (const QByteArray &thing : begun) {
        if (!done.contains(thing) && std::ranges::count(found.begun, thing) == 0)
            found.begun.push_back(thing);
    }
    return found;
}

} // namespace

QString erasureFileBeside(const QString &file)
{
    return file + QStringLiteral(".erased");
}

QString erasureFileOf(const DatabaseConfig &config)
{
    return erasureFileBeside(config.sqliteFile.isEmpty() ? config.keyFile : config.sqliteFile);
}

Result<Erasures> readErasures(const QString &file)
{
    ARNOLD_TRY(text, textOf(file));
    return parsed(text);
}

ErasureList::ErasureList(QString file, DatabaseConfig::Sync sync)
    : m_file(std::move(file))
    , m_sync(sync)
{
}

Result<void> ErasureList::load()
{
    if (m_isLoaded)
        return {};
    ARNOLD_TRY(text, textOf(m_file));
    m_endsInALine = text.isEmpty() || text.endsWith('\n');
    const Erasures there = parsed(text);
    m_done = {there.done.begin(), there.done.end()};
    m_begun = {there.begun.begin(), there.begun.end()};
    m_isLoaded = true;
    return {};
}

Result<void> ErasureList::append(const QByteArray &line)
{
    const bool isNew = !QFile::exists(m_file);
    const int descriptor = ::open(QFile::encodeName(m_file).constData(),
                                  O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, kOwnerOnly);
    if (descriptor < 0)
        return failure(m_file, qt_error_string(), errno);
    const QByteArray text = (m_endsInALine ? QByteArray() : QByteArray("\n")) + line + '\n';
    const auto written = ::write(descriptor, text.constData(), static_cast<size_t>(text.size()));
    const bool isWhole = written == text.size();
    const bool isOnDisk = isWhole
            && (m_sync == DatabaseConfig::Sync::Off || ::fsync(descriptor) == 0);
    const int status = written >= 0 && !isWhole ? ENOSPC : errno;
    ::close(descriptor);
    m_endsInALine = isWhole;
    if (!isOnDisk)
        return failure(m_file, qt_error_string(status), status);
    if (isNew && m_sync == DatabaseConfig::Sync::Full)
        syncFolderOf(m_file);
    return {};
}

Result<void> ErasureList::begin(const QByteArray &thing)
{
    ARNOLD_ASSERT(!thing.isEmpty() && !thing.contains('\n'));
    const std::lock_guard lock(m_mutex);
    ARNOLD_CHECK(load());
    if (m_done.contains(thing) || m_begun.contains(thing))
        return {};
    ARNOLD_CHECK(append(kErasing + thing));
    m_begun.insert(thing);
    return {};
}

Result<void> ErasureList::finish(const QByteArray &thing)
{
    const std::lock_guard lock(m_mutex);
    if (m_done.contains(thing))
        return {};
    ARNOLD_CHECK(append(kErased + thing));
    m_done.insert(thing);
    return {};
}

} // namespace arnold
