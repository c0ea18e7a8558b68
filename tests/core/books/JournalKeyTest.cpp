#include "core/books/JournalKey.h"
#include "core/books/Sha256.h"
#include "tests/support/Suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace arnold;

class JournalKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void rfc8032_data();
    void rfc8032();
    void sha256OfFips180();
    void anyChangedBitIsRefused();
    void keyFileIsMadeOnceAndForItsOwner();
    void damagedKeyFilesAreRefused();
};

// RFC 8032, section 7.1: TEST 1, 2, 3 and SHA(abc).
void JournalKeyTest::rfc8032_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("TEST 1")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
            << QByteArray("")
            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                          "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("TEST 2")
            << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
            << QByteArray("72")
            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("TEST 3")
            << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
            << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
            << QByteArray("af82")
            << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                          "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    QTest::newRow("TEST SHA(abc)")
            << QByteArray("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42")
            << QByteArray("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf")
            << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                          "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
            << QByteArray("dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
                          "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704");
}

void JournalKeyTest::rfc8032()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const auto signer = journal::signerFromSeed(QByteArray::fromHex(seed)).value();
    QCOMPARE(signer->publicKey().toHex(), publicKey);
    QCOMPARE(signer->sign(QByteArray::fromHex(message)).toHex(), signature);
    QVERIFY(journal::signatureFits(QByteArray::fromHex(publicKey), QByteArray::fromHex(message),
                                   QByteArray::fromHex(signature)));
}

void JournalKeyTest::sha256OfFips180()
{
    const QByteArray expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QCOMPARE(Sha256::of("abc").toHex(), expected);
    Sha256 inPieces;
    inPieces.add("a");
    inPieces.add("bc");
    QCOMPARE(inPieces.finish().toHex(), expected);
}

void JournalKeyTest::anyChangedBitIsRefused()
{
    const auto signer = journal::signerFromSeed(QByteArray(32, 'k')).value();
    const QByteArray message = "forty-two";
    const QByteArray signature = signer->sign(message);
    QVERIFY(journal::signatureFits(signer->publicKey(), message, signature));
    for (int bit = 0; bit < signature.size() * 8; ++bit) {
        QByteArray changed = signature;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!journal::signatureFits(signer->publicKey(), message, changed));
    }
    QVERIFY(!journal::signatureFits(signer->publicKey(), "forty-twO", signature));
    QVERIFY(!journal::signatureFits(signer->publicKey().left(31), message, signature));
    QVERIFY(!journal::signatureFits(signer->publicKey(), message, signature.left(63)));
    QCOMPARE(journal::signerFromSeed("short").error().code, ErrorCode::InvalidValue);
}

void JournalKeyTest::keyFileIsMadeOnceAndForItsOwner()
{
    const QTemporaryDir dir;
    const QString path = journal::keyFileOf(dir.filePath(QStringLiteral("shop.arnold")));
    QVERIFY(path.endsWith(QStringLiteral("shop.arnold.journal-key")));
    QCOMPARE(journal::openKeyFile(path).error().code, ErrorCode::NotFound);
    const auto made = journal::createKeyFile(path).value();
    QCOMPARE(QFile::permissions(path)
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther
                        | QFile::ExeOwner),
             QFile::Permissions());
    QCOMPARE(journal::createKeyFile(path).error().code, ErrorCode::Conflict);
    const auto read = journal::openKeyFile(path).value();
    QCOMPARE(read->publicKey(), made->publicKey());
    const auto other = journal::createKeyFile(dir.filePath(QStringLiteral("b"))).value();
    QVERIFY(other->publicKey() != made->publicKey());
}

void JournalKeyTest::damagedKeyFilesAreRefused()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("key"));
    const auto made = journal::createKeyFile(path).value();
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write("x") == 1);
    file.close();
    QCOMPARE(journal::openKeyFile(path).error().code, ErrorCode::StorageFailed);
    QVERIFY(file.resize(31));
    QCOMPARE(journal::openKeyFile(path).error().code, ErrorCode::StorageFailed);
    QVERIFY(file.resize(32));
    QVERIFY(journal::openKeyFile(path).has_value());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(journal::openKeyFile(path).error().code, ErrorCode::StorageFailed);
}

ARNOLD_TEST_CLASS(JournalKeyTest)
#include "JournalKeyTest.moc"
