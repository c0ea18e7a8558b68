#pragma once
#include "tests/support/VfsShim.h"

#include <QRandomGenerator>

#include <map>
#include <mutex>
#include <vector>

namespace arnold::test {

// A disk whose cache is lost when the power goes. Programs see every write at once; what the
// platter would hold is kept apart: everything up to a file's last sync, and of what came later, at
// the cut, a random part: writes kept, dropped or torn at sectors, changes of length too, in no
// order that a program could rely on. Stricter than most disks. Any thread.
class PowerCutVfs final : public VfsShim
{
public:
    using VfsShim::VfsShim;

    // Cuts the power: writes what would be left of a store (of every file whose path begins with
    // `store`) into `dir`, under the files' own names. The store itself runs on, so that one run
    // gives many cuts; the image is of this moment.
    void cut(const QString &store, const QString &dir, quint32 seed);

    int beforeOpen(const QString &path) override;
    int beforeWrite(const Write &write) override;
    int beforeTruncate(const QString &path, qint64 size) override;
    int beforeSync(const QString &path) override;
    int beforeDelete(const QString &path) override;

private:
    struct Pending {
        qint64 offset; // or the new length
        QByteArray bytes;
        bool isTruncate;
    };
    struct File {
        QByteArray durable;
        bool isOnDisk = false; // its name: a file never synced may be gone
        std::vector<Pending> pending;
    };
    static void apply(QByteArray &content, const Pending &change);
    static QByteArray afterCut(const File &file, QRandomGenerator &random);

    std::mutex m_mutex;
    std::map<QString, File> m_files;
};

} // namespace arnold::test
