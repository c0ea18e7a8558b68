#include "core/storage/SealedFile.h"

#include "core/storage/AesGcm.h"
#include "core/storage/Hpke.h"
#include "core/storage/OwnerFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

namespace arnold {
namespace {

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

// Before a long way is gone; keep() sees to it in the end.
Result<void> requireFree(const QString &path)
{
    if (QFile::exists(path))
        return failure(path, QStringLiteral("it is there already"), ErrorCode::Conflict);
    return {};
}

// A whole chunk, or what is left; empty at the end. A device that fails has not ended: what came
// before would pass for the whole.
Result<QByteArray> readChunk(QIODevice &from)
{
    QByteArray chunk(kChunkBytes, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < kChunkBytes) {
        const auto more = from.read(chunk.data() + size, kChunkBytes - size);
        if (more < 0)
            return failure(QStringLiteral("what is sealed"), from.errorString());
        if (more == 0)
            break;
        size += more;
    }
    return chunk.first(size);
}

} // namespace

Result<void> sealFile(QIODevice &from, const QString &to, const QByteArray &publicKey)
{
    ARNOLD_CHECK(requireFree(to));
    const SecretKey fileKey = SecretKey::random();
    const QByteArray id = idOf(publicKey);
    ARNOLD_TRY(sealedKey, hpkeSeal(publicKey, contextOf(id), bytesOfKey(fileKey)));
    const QByteArray head = magic() + id + sealedKey;
    OwnerFile file(to);
    ARNOLD_CHECK(file.create());
    ARNOLD_CHECK(file.write(head));
    Chunks chunks(fileKey, head);
    // One chunk ahead, since a stream says that it has ended only afterwards.
    ARNOLD_TRY(chunk, readChunk(from));
    for (bool isLast = false; !isLast;) {
        ARNOLD_TRY(next, readChunk(from));
        isLast = next.isEmpty();
        ARNOLD_CHECK(file.write(
                chunks.seal(chunk, isLast ? Chunks::Place::Last : Chunks::Place::Inside)));
        chunk = std::move(next);
    }
    return file.keep();
}

Result<void> openSealedFile(const QString &from, const QString &to, const RecoveryKey &key)
{
    ARNOLD_CHECK(requireFree(to));
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(from, source.errorString());
    const QByteArray head = source.read(headBytes());
    ARNOLD_TRY(fileKey, openHead(from, head, key));
    Chunks chunks(fileKey, head);
    OwnerFile file(to);
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
