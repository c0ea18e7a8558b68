#include "core/storage/Hpke.h"
#include "tests/support/Suite.h"

using namespace arnold;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

// RFC 9180, appendix A.1.1 (DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode).
constexpr auto kEphemeral = "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736";
constexpr auto kEncapsulated = "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431";
constexpr auto kPrivate = "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8";
constexpr auto kPublic = "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d";
constexpr auto kShared = "fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc";
constexpr auto kInfo = "4f6465206f6e2061204772656369616e2055726e";

} // namespace

class HpkeTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeysOfTheRfcAgree()
    {
        const SecretKey ephemeral = keyFromBytes(hex(kEphemeral)).value();
        const SecretKey recipient = keyFromBytes(hex(kPrivate)).value();
        QCOMPARE(x25519PublicKey(recipient).toHex(), QByteArray(kPublic));
        const auto made = hpkeEncapsulate(ephemeral, hex(kPublic));
        QVERIFY(made);
        QCOMPARE(made->encapsulated.toHex(), QByteArray(kEncapsulated));
        QCOMPARE(made->secret.toHex(), QByteArray(kShared));
        QCOMPARE(hpkeDecapsulate(recipient, hex(kEncapsulated)).value().toHex(),
                 QByteArray(kShared));
    }

    // The RFC has no vector for X25519 with AES-256-GCM; the schedule differs by the suite's number
    // and the key's length alone, so it is held against the one for AES-128-GCM.
    void theScheduleIsThatOfTheRfc()
    {
        const auto made = hpkeKeySchedule(hex(kShared), hex(kInfo), {1, 16});
        QCOMPARE(made.key.toHex(), QByteArray("4531685d41d65f03dc48f6b8302c05b0"));
        QCOMPARE(made.nonce.toHex(), QByteArray("56d890e5accaaf011cff4b7d"));
    }

    void onlyTheHolderOpensAndNothingMayDiffer()
    {
        const SecretKey key = SecretKey::random();
        const HpkeContext context {"info", "associated"};
        const auto sealed = hpkeSeal(x25519PublicKey(key), context, "plain");
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), kHpkeOverheadBytes + 5);
        QCOMPARE(hpkeOpen(key, context, *sealed), QByteArray("plain"));
        QVERIFY(!hpkeOpen(SecretKey::random(), context, *sealed));
        QVERIFY(!hpkeOpen(key, {"inf", "oassociated"}, *sealed));
        QVERIFY(!hpkeOpen(key, {"info", "other"}, *sealed));
        for (qsizetype at = 0; at < sealed->size(); ++at) {
            QByteArray altered = *sealed;
            altered[at] = static_cast<char>(altered[at] ^ 1);
            QVERIFY2(!hpkeOpen(key, context, altered), qPrintable(QString::number(at)));
            QVERIFY(!hpkeOpen(key, context, sealed->first(at)));
        }
    }

    // RFC 7748, 6.1: whoever gets zeros out of the agreement must not go on.
    void aPointWithoutASecretIsRefused()
    {
        QVERIFY(!hpkeSeal(QByteArray(32, '\0'), {}, "plain"));
        QVERIFY(!hpkeSeal(QByteArray(31, '\1'), {}, "plain"));
    }
};

ARNOLD_TEST_CLASS(HpkeTest)
#include "HpkeTest.moc"
