#include "tests/support/PowerCutVfs.h"

#include "core/base/Assert.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace arnold::test {
namespace {
constexpr qsizetype kSectorBytes = 512;
}

void PowerCutVfs::apply(QByteArray &content, const Pending &change)
{
    if (change.isTruncate) {
        content.truncate(change.offset);
        return;
    }
    const qsizetype end = change.offset + change.bytes.size();
    if (content.size() < end)
        content.resize(end, '\0');
    std::memcpy(content.data() + change.offset, change.bytes.constData(),
                static_cast<size_t>(change.bytes.size()));
}

QByteArray PowerCutVfs::afterCut(const File &file, QRandomGenerator &random)
{
    QByteArray content = file.durable;
    // One cut keeps nearly everything, the next nearly nothing.
    const int keepPercent = static_cast<int>(random.bounded(101));
    for (const Pending &change : file.pending) {
        const int dice = static_cast<int>(random.bounded(100));
        if (dice >= keepPercent)
            continue;
        const bool isTorn = !change.isTruncate && random.bounded(4) == 0;
        if (!isTorn) {
            apply(content, change);
            continue;
        }
        for (qsizetype at = 0; at < change.bytes.size(); at += kSectorBytes) {
            if (random.bounded(2) == 0)
                apply(content, {change.offset + at, change.bytes.mid(at, kSectorBytes), false});
        }
    }
    return content;
}

void PowerCutVfs::cut(const QString &store, const QString &dir, quint32 seed)
{
    QRandomGenerator random(seed);
    const std::lock_guard lock(m_mutex);
    for (const auto &[path, file] : m_files) {
        if (!path.startsWith(store) || (!file.isOnDisk && random.bounded(2) == 0))
            continue;
        QFile image(QDir(dir).filePath(QFileInfo(path).fileName()));
        const bool isOpen = image.open(QIODevice::WriteOnly | QIODevice::Truncate);
        ARNOLD_ASSERT(isOpen);
        const QByteArray content = afterCut(file, random);
        ARNOLD_ASSERT(image.write(content) == content.size());
    }
}

int PowerCutVfs::beforeOpen(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    if (path.isEmpty() || m_files.count(path) > 0)
        return 0; // a temporary file, or one more connection
    File &file = m_files[path];
    QFile existing(path);
    if (existing.open(QIODevice::ReadOnly)) {
        file.durable = existing.readAll();
        file.isOnDisk = true;
    }
    return 0;
}

int PowerCutVfs::beforeWrite(const Write &write)
{
    const std::lock_guard lock(m_mutex);
    m_files[write.path].pending.push_back({write.offset, write.bytes.toByteArray(), false});
    return 0;
}

int PowerCutVfs::beforeTruncate(const QString &path, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    m_files[path].pending.push_back({size, {}, true});
    return 0;
}

int PowerCutVfs::beforeSync(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    File &file = m_files[path];
    for (const Pending &change : file.pending)
        apply(file.durable, change);
    file.pending.clear();
    file.isOnDisk = true;
    return 0;
}

int PowerCutVfs::beforeDelete(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_files.erase(path);
    return 0;
}

} // namespace arnold::test
