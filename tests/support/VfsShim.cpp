#include "tests/support/VfsShim.h"

#include "core/base/Assert.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace arnold::test {
namespace {

// SQLite allocates szOsFile bytes; the real file's object follows ours.
struct ShimFile {
    sqlite3_file base;
    VfsShim *shim;
    QString *path;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shimOf(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return shimOf(file)->real();
}

int closeFile(sqlite3_file *file)
{
    delete std::exchange(shimOf(file)->path, nullptr);
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), data, size, offset);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const QByteArrayView bytes(static_cast<const char *>(data), size);
    const int status = shimOf(file)->shim->beforeWrite({*shimOf(file)->path, offset, bytes});
    return status ? status : realOf(file)->pMethods->xWrite(realOf(file), data, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int status = shimOf(file)->shim->beforeTruncate(*shimOf(file)->path, size);
    return status ? status : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const int status = shimOf(file)->shim->beforeSync(*shimOf(file)->path);
    return status ? status : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *)
{
    return 0; // promises nothing about torn writes or their order
}

int mapShm(sqlite3_file *file, int page, int size, int extend, void volatile **mapped)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, mapped);
}

int lockShm(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrierShm(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShm(sqlite3_file *file, int deleteFlag)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deleteFlag);
}

const sqlite3_io_methods kMethods = {
        2,        closeFile,  readFile,      writeFile,   truncateFile, syncFile,        fileSize,
        lockFile, unlockFile, checkReserved, controlFile, sectorSize,   characteristics, mapShm,
        lockShm,  barrierShm, unmapShm,      nullptr,     nullptr};

VfsShim *shimOf(sqlite3_vfs *vfs)
{
    return static_cast<VfsShim *>(vfs->pAppData);
}

sqlite3_vfs *theRealVfs()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const QString path = QString::fromUtf8(name ? name : "");
    file->pMethods = nullptr; // tells SQLite that there is nothing to close after a failure
    if (const int status = shimOf(vfs)->beforeOpen(path))
        return status;
    const int status = theRealVfs()->xOpen(theRealVfs(), name, realOf(file), flags, outFlags);
    if (status != SQLITE_OK)
        return status;
    shimOf(file)->shim = shimOf(vfs);
    shimOf(file)->path = new QString(path);
    file->pMethods = &kMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const int status = shimOf(vfs)->beforeDelete(QString::fromUtf8(name));
    return status ? status : theRealVfs()->xDelete(theRealVfs(), name, syncFolder);
}

} // namespace

struct VfsShim::Parts {
    QByteArray name;
    sqlite3_vfs vfs {};
};

VfsShim::VfsShim(const char *name)
    : m_name(QString::fromUtf8(name))
    , m_parts(std::make_unique<Parts>())
{
    m_parts->name = name;
    m_parts->vfs = *theRealVfs(); // what is not replaced below does not look at its VFS
    m_parts->vfs.pNext = nullptr;
    m_parts->vfs.zName = m_parts->name.constData();
    m_parts->vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + theRealVfs()->szOsFile;
    m_parts->vfs.pAppData = this;
    m_parts->vfs.xOpen = openFile;
    m_parts->vfs.xDelete = deleteFile;
    ARNOLD_ASSERT(sqlite3_vfs_register(&m_parts->vfs, 0) == SQLITE_OK);
}

VfsShim::~VfsShim()
{
    sqlite3_vfs_unregister(&m_parts->vfs);
}

} // namespace arnold::test
