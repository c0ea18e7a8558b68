#include "core/storage/SealedFile.h"

#include "core/storage/AesGcm.h"
#include "core/storage/FolderSync.h"
#include "core/storage/Hpke.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace arnold {
namespace {

constexpr int kOwnerOnly = 0600;
constexpr qsizetype kChunkBytes = 64 * 1024;
constexpr qsizetype kIdBytes = 8;
constexpr qsizetype kSealedKeyBytes = static_cast<qsizetype>(SecretKey::kBytes)
        + kHpkeOverheadBytes;

const QByteArray &magic()
{
    static const QByteArray text("arnold sealed 1\n");
    return text;
}

qsizetype headBytes()
{
    return magic().size() + kIdBytes + kSealedKeyBytes;
}

Error failure(const QString &file, const QString &what, ErrorCode code = ErrorCode::StorageFailed)
{
    return {code, {}, QStringLiteral("%1: %2").arg(file, what)};
}

QByteArray idOf(const QByteArray &publicKey)
{
    return QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).first(kIdBytes);
}

HpkeContext contextOf(const QByteArray &id)
{
    return {"arnold sealed file", magic() + id};
}

// Encrypts and decrypts chunks in their order.
class Chunks
{
public:
    Chunks(const SecretKey &fileKey, const QByteArray &head)
        : m_key(keyFromBytes(hkdfExpand(hkdfExtract(QCryptographicHash::hash(
                                                            head, QCryptographicHash::Sha256),
                                                    bytesOfKey(fileKey)),
                                        "arnold chunks", SecretKey::kBytes))
                        .value())
    {
    }

    enum class Place { Inside, Last };
    QByteArray seal(const QByteArray &plain, Place place)
    {
        const auto nonce = nextNonce(place);
        return gcmEncrypt({m_key.bytes(), nonce, {}}, plain);
    }
    std::optional<QByteArray> open(const QByteArray &sealed, Place place)
    {
        const auto nonce = nextNonce(place);
        return gcmDecrypt({m_key.bytes(), nonce, {}}, sealed);
    }

private:
    std::array<std::uint8_t, kGcmNonceBytes> nextNonce(Place place)
    {
        std::array<std::uint8_t, kGcmNonceBytes> nonce {};
        qToBigEndian(m_number++, nonce.data() + 3);
        nonce.back() = place == Place::Last ? 1 : 0;
        return nonce;
    }

    SecretKey m_key;
    std::uint64_t m_number = 0;
};

// A new file of its owner's, which goes away again unless it is kept.
class NewFile
{
public:
    explicit NewFile(const QString &path)
        : m_path(path)
        , m_part(path + QStringLiteral(".part"))
    {
    }
    ~NewFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        QFile::remove(m_part); // not there any more once it has its name
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    Result<void> create()
    {
        if (QFile::exists(m_path))
            return failure(m_path, QStringLiteral("it is there already"), ErrorCode::Conflict);
        QFile::remove(m_part);
        m_descriptor = ::open(QFile::encodeName(m_part).constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly);
        return m_descriptor < 0 ? refuse() : Result<void>();
    }
    Result<void> write(const QByteArray &bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const auto wrote = ::write(m_descriptor, bytes.constData() + done,
                                       static_cast<size_t>(bytes.size() - done));
            if (wrote < 0 && errno != EINTR)
                return refuse();
            done += std::max<qsizetype>(wrote, 0);
        }
        return {};
    }
    Result<void> keep()
    {
        if (QFile::exists(m_path))
            return failure(m_path, QStringLiteral("it is there already"), ErrorCode::Conflict);
        // Not link(), which the file systems of USB sticks lack.
        if (::fsync(m_descriptor) != 0
            || ::rename(QFile::encodeName(m_part).constData(),
                        QFile::encodeName(m_path).constData())
                    != 0)
            return refuse();
        syncFolderOf(m_path);
        return {};
    }

private:
    Result<void> refuse() const
    {
        const int status = errno;
        const ErrorCode code = status == ENOSPC ? ErrorCode::DiskFull
                : status == EEXIST              ? ErrorCode::Conflict
                                                : ErrorCode::StorageFailed;
        return failure(m_path, qt_error_string(status), code);
    }

    QString m_path;
    QString m_part;
    int m_descriptor = -1;
};

Error damaged(const QString &file, const char *why)
{
    return failure(file, QString::fromLatin1(why), ErrorCode::Damaged);
}

// The file's key, out of its head.
Result<SecretKey> openHead(const QString &file, const QByteArray &head, const RecoveryKey &key)
{
    if (!head.startsWith(magic()) || head.size() != headBytes())
        return damaged(file, "not a sealed file, or its beginning is missing");
    const QByteArray id = head.mid(magic().size(), kIdBytes);
    if (id != idOf(key.publicKey()))
        return failure(file, QStringLiteral("it was sealed to another recovery key"),
                       ErrorCode::WrongKey);
    const auto plain = hpkeOpen(key.privateKey(), contextOf(id),
                                head.mid(magic().size() + kIdBytes));
    if (!plain)
        return damaged(file, "its beginning was changed");
    return keyFromBytes(*plain);
}

} // namespace

Result<void> sealFile(QIODevice &from, const QString &to, const QByteArray &publicKey)
{
    const SecretKey fileKey = SecretKey::random();
    const QByteArray id = idOf(publicKey);
    ARNOLD_TRY(sealedKey, hpkeSeal(publicKey, contextOf(id), bytesOfKey(fileKey)));
    const QByteArray head = magic() + id + sealedKey;
    NewFile file(to);
    ARNOLD_CHECK(file.create());
    ARNOLD_CHECK(file.write(head));
    Chunks chunks(fileKey, head);
    // One chunk ahead, since a stream says that it has ended only afterwards.
    QByteArray chunk = from.read(kChunkBytes);
    for (bool isLast = false; !isLast;) {
        while (chunk.size() < kChunkBytes) {
            const QByteArray more = from.read(kChunkBytes - chunk.size());
            if (more.isEmpty())
                break;
            chunk += more;
        }
        QByteArray next = chunk.size() < kChunkBytes ? QByteArray() : from.read(kChunkBytes);
        isLast = next.isEmpty();
        ARNOLD_CHECK(file.write(
                chunks.seal(chunk, isLast ? Chunks::Place::Last : Chunks::Place::Inside)));
        chunk = std::move(next);
    }
    return file.keep();
}

Result<void> openSealedFile(const QString &from, const QString &to, const RecoveryKey &key)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(from, source.errorString());
    const QByteArray head = source.read(headBytes());
    ARNOLD_TRY(fileKey, openHead(from, head, key));
    Chunks chunks(fileKey, head);
    NewFile file(to);
    ARNOLD_CHECK(file.create());
    do {
        const QByteArray sealed = source.read(kChunkBytes + kGcmTagBytes);
        if (source.error() != QFile::NoError)
            return failure(from, source.errorString());
        const auto plain = chunks.open(
                sealed, source.atEnd() ? Chunks::Place::Last : Chunks::Place::Inside);
        if (!plain)
            return damaged(from, "it was cut off or changed");
        ARNOLD_CHECK(file.write(*plain));
    } while (!source.atEnd());
    return file.keep();
}

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic().size()) == magic();
}

} // namespace arnold
