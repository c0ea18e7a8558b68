#pragma once
#include "core/base/Result.h"

#include <memory>

namespace arnold {

// Who may write to a SQLite file: the process that holds the lock file beside it. The operating
// system lets go of it when the process ends, however it ends.
class OwnerLock
{
public:
    // Locked (facts "program", "pid", "host" of the holder) or StorageFailed.
    static Result<std::unique_ptr<OwnerLock>> take(const QString &lockFile, const QString &program);
    ~OwnerLock();
    OwnerLock(const OwnerLock &) = delete;
    OwnerLock &operator=(const OwnerLock &) = delete;

private:
    explicit OwnerLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace arnold
