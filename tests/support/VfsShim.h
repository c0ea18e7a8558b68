#pragma once
#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_vfs;

namespace arnold::test {

// A layer between SQLite and the disk: everything goes on to the real thing, unless a derived class
// says otherwise. Registered under its name while it lives; DatabaseConfig::sqliteVfs chooses it.
// The hooks are called by whichever thread uses the file. `path` is the file's full path.
class VfsShim
{
public:
    explicit VfsShim(const char *name);
    virtual ~VfsShim();
    VfsShim(const VfsShim &) = delete;
    VfsShim &operator=(const VfsShim &) = delete;

    const QString &name() const { return m_name; }

    struct Write {
        const QString &path;
        qint64 offset;
        QByteArrayView bytes;
    };
    // Each answers a SQLite result code; anything but 0 (SQLITE_OK) takes the place of the real
    // call.
    virtual int beforeOpen(const QString &) { return 0; }
    virtual int beforeWrite(const Write &) { return 0; }
    virtual int beforeTruncate(const QString &, qint64 /*size*/) { return 0; }
    virtual int beforeSync(const QString &) { return 0; }
    virtual int beforeDelete(const QString &) { return 0; }

private:
    struct Parts;
    QString m_name;
    std::unique_ptr<Parts> m_parts;
};

} // namespace arnold::test
