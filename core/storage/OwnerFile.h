#pragma once
#include "core/base/Result.h"

#include <QByteArray>

namespace arnold {

// A file that is being written, readable by its owner alone. It lies beside its place as
// "<path>.part" until it has its name, complete and on disk; before that it goes away with this.
// Private to core/storage. Faults: DiskFull, StorageFailed.
class OwnerFile
{
public:
    explicit OwnerFile(const QString &path);
    ~OwnerFile();
    OwnerFile(const OwnerFile &) = delete;
    OwnerFile &operator=(const OwnerFile &) = delete;

    Result<void> create(); // first; in place of a .part that a crash has left
    Result<void> write(const QByteArray &bytes);
    // Gives it its name, last. Conflict where there is such a file, which stays.
    Result<void> keep();
    // The same in place of such a file, at once or not at all.
    Result<void> replace();

private:
    Result<void> refuse() const; // what errno says
    Result<void> sync();
    Result<void> rename();

    QString m_path;
    QByteArray m_name; // as the system has it
    QByteArray m_part;
    int m_descriptor = -1;
};

} // namespace arnold
