#pragma once
#include "tests/support/VfsShim.h"

#include <atomic>

namespace arnold::test {

// A disk that can be full, write-protected or unable to sync. Any thread.
class FaultVfs final : public VfsShim
{
public:
    using VfsShim::VfsShim;

    // Until it is false again, every write answers SQLITE_FULL.
    void setFull(bool isFull) { m_isFull = isFull; }
    // The same for writes that would make a file longer than this; 0 is no limit.
    void setFullAbove(qint64 bytes) { m_fullAboveBytes = bytes; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    // The next `count` syncs fail.
    void failSyncs(int count) { m_syncsToFail = count; }
    int syncCount() const { return m_syncCount; } // that were asked for since it was made

    int beforeWrite(const Write &write) override;
    int beforeTruncate(const QString &path, qint64 size) override;
    int beforeSync(const QString &path) override;

private:
    std::atomic<bool> m_isFull = false;
    std::atomic<qint64> m_fullAboveBytes = 0;
    std::atomic<bool> m_isReadOnly = false;
    std::atomic<int> m_syncsToFail = 0;
    std::atomic<int> m_syncCount = 0;
};

} // namespace arnold::test
