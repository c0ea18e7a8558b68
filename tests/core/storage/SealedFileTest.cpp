#include "core/storage/SealedFile.h"
#include "tests/support/Suite.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace arnold;

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSealedChunk = kChunk + 16;
constexpr qsizetype kHead = 16 + 8 + 80;

QByteArray content(qsizetype bytes)
{
    QByteArray made;
    while (made.size() < bytes)
        made += "Zyxwvara Quobbleton, Canaryway 98765, " + QByteArray::number(made.size());
    return made.first(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

// A disk that fails after so much.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qsizetype bytes)
        : m_left(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left == 0)
            return -1;
        const auto bytes = std::min<qint64>(most, m_left);
        std::fill_n(data, bytes, 'x');
        m_left -= bytes;
        return bytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qsizetype m_left;
};

} // namespace

class SealedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void everySizeComesBack_data();
    void everySizeComesBack();
    void whatIsNotWholeIsRefused();
    void anotherKeyIsNamedAsSuch();
    void nothingIsWrittenOver();
    void whatCannotBeReadIsNoEnd();

private:
    QString at(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    Result<void> seal(const QByteArray &plain, const QString &to)
    {
        QByteArray bytes = plain;
        QBuffer from(&bytes);
        from.open(QIODevice::ReadOnly);
        return sealFile(from, to, m_key.publicKey());
    }
    void refuses(const QByteArray &sealed, ErrorCode code)
    {
        put(at("altered"), sealed);
        const auto refused = openSealedFile(at("altered"), at("out"), m_key);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(!QFile::exists(at("out")));
        QVERIFY(!QFile::exists(at("out.part")));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    RecoveryKey m_key = RecoveryKey::random();
};

void SealedFileTest::everySizeComesBack_data()
{
    QTest::addColumn<qsizetype>("bytes");
    for (const qsizetype bytes :
         {qsizetype(0), qsizetype(1), kChunk - 1, kChunk, kChunk + 1, 2 * kChunk, 3 * kChunk + 7})
        QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes;
}

void SealedFileTest::everySizeComesBack()
{
    QFETCH(qsizetype, bytes);
    const QByteArray plain = content(bytes);
    QVERIFY(seal(plain, at("sealed")));
    QVERIFY(isSealedFile(at("sealed")));
    const QByteArray sealed = read(at("sealed"));
    const qsizetype chunks = std::max<qsizetype>(1, (bytes + kChunk - 1) / kChunk);
    QCOMPARE(sealed.size(), kHead + bytes + 16 * chunks);
    QVERIFY(!sealed.contains("Zyxwvara"));
    QVERIFY(openSealedFile(at("sealed"), at("out"), m_key));
    QCOMPARE(read(at("out")), plain);
    for (const char *name : {"sealed", "out"}) {
        struct stat status {
        };
        QCOMPARE(::stat(QFile::encodeName(at(name)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }
    QVERIFY(seal(plain, at("again")));
    QVERIFY(read(at("again")) != sealed); // never twice under the same key
}

void SealedFileTest::whatIsNotWholeIsRefused()
{
    QVERIFY(seal(content(3 * kChunk + 7), at("sealed")));
    const QByteArray good = read(at("sealed"));
    // Cut at the end of a chunk, inside of one, in the head.
    for (const qsizetype size : {qsizetype(0), qsizetype(10), kHead - 1, kHead, kHead + 1,
                                 kHead + kSealedChunk, kHead + 2 * kSealedChunk,
                                 kHead + 2 * kSealedChunk + 100, good.size() - 23, good.size() - 1})
        refuses(good.first(size), ErrorCode::Damaged);
    const auto chunk = [&](int i) { return good.mid(kHead + i * kSealedChunk, kSealedChunk); };
    refuses(good.first(kHead) + chunk(1) + chunk(0) + chunk(2) + chunk(3), ErrorCode::Damaged);
    refuses(good.first(kHead) + chunk(0) + chunk(2) + chunk(3), ErrorCode::Damaged);
    refuses(good.first(kHead) + chunk(0) + chunk(1) + chunk(1) + chunk(2) + chunk(3),
            ErrorCode::Damaged);
    refuses(good.first(kHead) + chunk(3), ErrorCode::Damaged);
    refuses(good + "x", ErrorCode::Damaged);
    refuses(good + chunk(3), ErrorCode::Damaged);
    for (qsizetype at = 0; at < good.size(); at += at < kHead ? 1 : 4'099) {
        QByteArray altered = good;
        altered[at] = static_cast<char>(altered[at] ^ 0x40);
        const bool isId = at >= 16 && at < 24;
        refuses(altered, isId ? ErrorCode::WrongKey : ErrorCode::Damaged);
    }
    // A head and chunks of two files that are both good.
    QVERIFY(seal(content(3 * kChunk + 7), at("other")));
    refuses(read(at("other")).first(kHead) + good.mid(kHead), ErrorCode::Damaged);
}

void SealedFileTest::anotherKeyIsNamedAsSuch()
{
    QVERIFY(seal("plain", at("sealed")));
    const auto refused = openSealedFile(at("sealed"), at("out"), RecoveryKey::random());
    QCOMPARE(refused.error().code, ErrorCode::WrongKey);
    QVERIFY(!QFile::exists(at("out")));
    put(at("store"), "SQLite format 3");
    QVERIFY(!isSealedFile(at("store")));
    QCOMPARE(openSealedFile(at("store"), at("out"), m_key).error().code, ErrorCode::Damaged);
}

void SealedFileTest::nothingIsWrittenOver()
{
    QVERIFY(seal("plain", at("sealed")));
    put(at("there"), "mine");
    QCOMPARE(seal("other", at("there")).error().code, ErrorCode::Conflict);
    QCOMPARE(openSealedFile(at("sealed"), at("there"), m_key).error().code, ErrorCode::Conflict);
    QCOMPARE(read(at("there")), QByteArray("mine"));
    QVERIFY(!QFile::exists(at("there.part")));
}

// What was read before the fault is not taken for the whole.
void SealedFileTest::whatCannotBeReadIsNoEnd()
{
    for (const qsizetype bytes : {qsizetype(0), qsizetype(7), kChunk, kChunk + 7}) {
        FailingDevice from(bytes);
        const auto refused = sealFile(from, at("sealed"), m_key.publicKey());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StorageFailed);
        QVERIFY(!QFile::exists(at("sealed")));
        QVERIFY(!QFile::exists(at("sealed.part")));
    }
}

ARNOLD_TEST_CLASS(SealedFileTest)
#include "SealedFileTest.moc"
