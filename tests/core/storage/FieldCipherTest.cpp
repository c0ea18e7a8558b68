#include "core/storage/FieldCipher.h"
#include "core/storage/AesGcm.h"
#include "core/storage/MasterKeys.h"
#include "tests/support/Suite.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace arnold;

namespace {

template <std::size_t N> std::array<std::uint8_t, N> fromHex(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    std::array<std::uint8_t, N> out {};
    ARNOLD_ASSERT(bytes.size() == static_cast<qsizetype>(N));
    std::memcpy(out.data(), bytes.constData(), N);
    return out;
}

SecretKey keyOf(char fill)
{
    return SecretKey(fromHex<32>(QByteArray(32, fill).toHex()));
}

} // namespace

class FieldCipherTest : public QObject
{
    Q_OBJECT

private slots:
    void aesGcmVectors_data();
    void aesGcmVectors();
    void whatIsSealedOpensOnlyInItsPlace();
    void everySingleBitCounts();
    void theSameValueNeverSealsAlike();
    void keysTakeTurns();
    void wrappedKeysBelongToTheirSubject();
    void blindIndexIsHmacUnderTheIndexKey();
    void severalDataKeysCanBeReadAndTheNewestWraps();
    void keyFileIsMadeOnceAndOnlyForItsOwner();
    void damagedKeyFilesAreRefused();
};

// McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13, 14 and 16 (the vectors
// of the submission to NIST behind SP 800-38D).
void FieldCipherTest::aesGcmVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("associated");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("sealed");
    QTest::newRow("13") << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray()
                        << QByteArray() << QByteArray("530f8afbc74536b9a963b4f1c4cb738b");
    QTest::newRow("14")
            << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray() << QByteArray(32, '0')
            << QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    QTest::newRow("16")
            << QByteArray("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
            << QByteArray("cafebabefacedbaddecaf888")
            << QByteArray("feedfacedeadbeeffeedfacedeadbeefabaddad2")
            << QByteArray("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                          "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
            << QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                          "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                          "76fc6ece0f4e1768cddf8853bb2d551b");
}

void FieldCipherTest::aesGcmVectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, associated);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, sealed);
    const auto keyBytes = fromHex<32>(key);
    const auto nonceBytes = fromHex<kGcmNonceBytes>(nonce);
    const QByteArray associatedBytes = QByteArray::fromHex(associated);
    const GcmInput input {keyBytes, nonceBytes, associatedBytes};
    QCOMPARE(gcmEncrypt(input, QByteArray::fromHex(plain)).toHex(), sealed);
    const auto opened = gcmDecrypt(input, QByteArray::fromHex(sealed));
    QVERIFY(opened);
    QCOMPARE(opened->toHex(), plain);
}

void FieldCipherTest::whatIsSealedOpensOnlyInItsPlace()
{
    const FieldCipher cipher(keyOf('m'), keyOf('i'));
    const SecretKey key = keyOf('s');
    const IdBytes row = newIdBytes();
    const FieldPlace place {"customer", "email", row};
    const QByteArray sealed = cipher.seal(key, place, QStringLiteral("ann@example.com"));
    QCOMPARE(sealed.size(), FieldCipher::kOverheadBytes + 15);
    QVERIFY(!sealed.contains("ann"));
    QCOMPARE(cipher.openText(key, place, sealed).value(), QStringLiteral("ann@example.com"));
    const FieldPlace others[] = {{"customer", "name", row},
                                 {"supplier", "email", row},
                                 {"customere", "mail", row},
                                 {"customer", "email", newIdBytes()}};
    for (const FieldPlace &other : others)
        QCOMPARE(cipher.open(key, other, sealed).error().code, ErrorCode::StorageFailed);
    QVERIFY(!cipher.open(keyOf('t'), place, sealed));
    QCOMPARE(cipher.openText(key, place, cipher.seal(key, place, QString())).value(), QString());
}

void FieldCipherTest::everySingleBitCounts()
{
    const FieldCipher cipher(keyOf('m'), keyOf('i'));
    const FieldPlace place {"customer", "email", newIdBytes()};
    const QByteArray sealed = cipher.seal(keyOf('s'), place, QByteArray("secret"));
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray altered = sealed;
        altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!cipher.open(keyOf('s'), place, altered));
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!cipher.open(keyOf('s'), place, sealed.first(size)));
}

void FieldCipherTest::theSameValueNeverSealsAlike()
{
    const FieldCipher cipher(keyOf('m'), keyOf('i'));
    const FieldPlace place {"customer", "email", newIdBytes()};
    QVERIFY(cipher.seal(keyOf('s'), place, QByteArray("a"))
            != cipher.seal(keyOf('s'), place, QByteArray("a")));
}

// A thread keeps the last two keys set: whichever came before, each does what it does alone.
void FieldCipherTest::keysTakeTurns()
{
    const FieldCipher cipher(keyOf('m'), keyOf('i'));
    const FieldPlace place {"customer", "email", newIdBytes()};
    const QByteArray plain("ann@example.com");
    const char names[] = {'a', 'b', 'c', 'd'};
    std::vector<QByteArray> sealed;
    for (const char name : names)
        sealed.push_back(cipher.seal(keyOf(name), place, plain));
    // Every order of three, so each key meets every pair that may be set; between them one that
    // does not fit, hashes under two keys, and the other direction.
    for (int turn = 0; turn < 64; ++turn) {
        for (const int i : {turn % 4, turn / 4 % 4, turn / 16}) {
            const auto mine = static_cast<std::size_t>(i);
            const auto other = static_cast<std::size_t>(3 - i);
            QCOMPARE(cipher.open(keyOf(names[mine]), place, sealed[mine]).value(), plain);
            QVERIFY(!cipher.open(keyOf(names[other]), place, sealed[mine]));
            const QByteArray again = cipher.seal(keyOf(names[other]), place, plain);
            QCOMPARE(FieldCipher::keyIdOf(again), FieldCipher::keyIdOf(sealed[other]));
            QCOMPARE(cipher.open(keyOf(names[other]), place, again).value(), plain);
            QCOMPARE(cipher.blindIndex("customer.email", plain).toHex(),
                     QByteArray("b5fd94558055aa295990df49fce11429"));
        }
    }
}

void FieldCipherTest::wrappedKeysBelongToTheirSubject()
{
    const FieldCipher cipher(keyOf('m'), keyOf('i'));
    const SecretKey key = FieldCipher::newSubjectKey();
    const IdBytes subject = newIdBytes();
    const QByteArray wrapped = cipher.wrap(key, subject);
    QVERIFY(cipher.unwrap(wrapped, subject).value() == key);
    QVERIFY(!cipher.unwrap(wrapped, newIdBytes()));
    QVERIFY(!FieldCipher(keyOf('n'), keyOf('i')).unwrap(wrapped, subject));
    // Neither a shorter nor a longer one is a key.
    const FieldPlace place {"subject_key", "wrapped_key", subject};
    for (const int size : {0, 31, 33})
        QVERIFY(!cipher.unwrap(sealField(keyOf('m'), place, QByteArray(size, 'k')), subject));
    QVERIFY(cipher.unwrap(sealField(keyOf('m'), place, QByteArray(32, 'k')), subject).value()
            == keyOf('k'));
}

void FieldCipherTest::blindIndexIsHmacUnderTheIndexKey()
{
    const FieldCipher cipher(keyOf('m'), keyOf('i'));
    // HMAC-SHA256 with 32 times 'i' over 0x0e "customer.email" "ann@example.com", first 16 bytes.
    QCOMPARE(cipher.blindIndex("customer.email", QStringLiteral("ann@example.com")).toHex(),
             QByteArray("b5fd94558055aa295990df49fce11429"));
    QVERIFY(cipher.blindIndex("customer.phone", QStringLiteral("ann@example.com"))
            != cipher.blindIndex("customer.email", QStringLiteral("ann@example.com")));
    QCOMPARE(FieldCipher(keyOf('x'), keyOf('i')).blindIndex("a", QByteArray("b")),
             cipher.blindIndex("a", QByteArray("b"))); // outlives a change of the master key
}

void FieldCipherTest::severalDataKeysCanBeReadAndTheNewestWraps()
{
    const FieldCipher former(keyOf('m'), keyOf('i'));
    const FieldCipher cipher(std::vector {keyOf('m'), keyOf('n')}, keyOf('i'));
    const SecretKey key = FieldCipher::newSubjectKey();
    const IdBytes subject = newIdBytes();
    const QByteArray old = former.wrap(key, subject);
    QVERIFY(cipher.unwrap(old, subject).value() == key);
    const QByteArray wrapped = cipher.wrap(key, subject);
    QCOMPARE(FieldCipher::keyIdOf(wrapped), FieldCipher::keyId(keyOf('n')));
    QVERIFY(!former.unwrap(wrapped, subject));
    // What another process has made is asked for, once a second at most.
    int asked = 0;
    former.setReload([&] {
        if (++asked == 1)
            former.takeUp({keyOf('n')});
    });
    QVERIFY(former.unwrap(wrapped, subject).value() == key);
    QCOMPARE(former.currentKeyId(), FieldCipher::keyId(keyOf('n')));
    QVERIFY(former.unwrap(old, subject).value() == key); // what was known stays known
    const FieldCipher third(keyOf('o'), keyOf('i'));
    QVERIFY(!former.unwrap(third.wrap(key, subject), subject));
    QCOMPARE(asked, 1);
}

void FieldCipherTest::keyFileIsMadeOnceAndOnlyForItsOwner()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("store.key"));
    QCOMPARE(readKeyFile(path).error().code, ErrorCode::NotFound);
    const auto first = createKeyFile(path);
    QVERIFY(first);
    struct stat status {
    };
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    QCOMPARE(createKeyFile(path).error().code, ErrorCode::Conflict);
    QVERIFY(readKeyFile(path)->keys == first->keys);
    const MasterKeys two {{SecretKey::random(), first->keys.front()}};
    QVERIFY(replaceKeyFile(path, two));
    QVERIFY(readKeyFile(path)->keys == two.keys);
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QVERIFY(masterKeysFromText(masterKeysText(two))->keys == two.keys);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0640), 0);
    QCOMPARE(readKeyFile(path).error().code, ErrorCode::StorageFailed);
}

void FieldCipherTest::damagedKeyFilesAreRefused()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("store.key"));
    QVERIFY(createKeyFile(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    const QByteArray bad[] = {QByteArray(), good.first(good.size() / 2), "master x\n",
                              good + "other\n", QByteArray(good).replace("master", "index")};
    for (const QByteArray &text : bad) {
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.flush();
        QCOMPARE(readKeyFile(path).error().code, ErrorCode::StorageFailed);
    }
}

ARNOLD_TEST_CLASS(FieldCipherTest)
#include "FieldCipherTest.moc"
