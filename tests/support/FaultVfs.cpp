#include "tests/support/FaultVfs.h"

#include <sqlite3.h>

namespace arnold::test {

int FaultVfs::beforeWrite(const Write &write)
{
    if (m_isReadOnly)
        return SQLITE_READONLY;
    const qint64 limit = m_fullAboveBytes;
    if (limit > 0 && write.offset + write.bytes.size() > limit)
        return SQLITE_FULL;
    return m_isFull ? SQLITE_FULL : SQLITE_OK;
}

int FaultVfs::beforeTruncate(const QString &, qint64)
{
    return m_isReadOnly ? SQLITE_READONLY : SQLITE_OK;
}

int FaultVfs::beforeSync(const QString &)
{
    ++m_syncCount;
    if (m_syncsToFail > 0) {
        --m_syncsToFail;
        return SQLITE_IOERR_FSYNC;
    }
    return SQLITE_OK;
}

} // namespace arnold::test
