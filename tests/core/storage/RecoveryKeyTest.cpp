#include "core/storage/RecoveryKey.h"
#include "tests/support/Suite.h"

using namespace arnold;

namespace {

const RecoveryKey &sample()
{
    static const RecoveryKey key(QByteArray::fromHex("00112233445566778899aabbccddeeff"));
    return key;
}

constexpr QLatin1String kLetters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

} // namespace

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsWrittenInGroups()
    {
        const QString text = sample().text();
        // By another program: the bits as digits of base 32, a bitwise CRC behind them.
        QCOMPARE(text, QStringLiteral("008J-4CT4-ANK7-F24S-NAXW-SQFE-ZXEC"));
        QCOMPARE(text.size(), 7 * 4 + 6);
        QCOMPARE(RecoveryKey::fromText(text)->publicKey(), sample().publicKey());
        for (int i = 0; i < 100; ++i) {
            const RecoveryKey made = RecoveryKey::random();
            QVERIFY(made.text() != text);
            QCOMPARE(RecoveryKey::fromText(made.text())->text(), made.text());
        }
    }

    void howItIsTypedDoesNotMatter()
    {
        const QString text = sample().text();
        const QString alike = QString(text).replace(u'0', u'o').replace(u'1', u'l');
        for (const QString &typed :
             {text.toLower(), QString(text).remove(u'-'), QString(text).replace(u'-', u' '), alike,
              QStringLiteral("  ") + text + QStringLiteral("\n"),
              QString(text).replace(u'-', QChar(0x2013))}) {
            const auto read = RecoveryKey::fromText(typed);
            QVERIFY2(read, qPrintable(typed));
            QCOMPARE(read->text(), text);
        }
    }

    void everySlipOfThePenIsSeen()
    {
        const QString text = sample().text();
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == u'-')
                continue;
            for (const char letter : kLetters) {
                QString wrong = text;
                wrong[at] = QLatin1Char(letter);
                QCOMPARE(RecoveryKey::fromText(wrong).has_value(), wrong == text);
            }
        }
        const QString bare = QString(text).remove(u'-');
        for (qsizetype at = 1; at < bare.size(); ++at) {
            QString swapped = bare;
            std::swap(swapped[at - 1], swapped[at]);
            QCOMPARE(RecoveryKey::fromText(swapped).has_value(), swapped == bare);
        }
        for (const QString &wrong :
             {QString(), bare.chopped(1), bare + u'0', QString(bare) + bare,
              QString(bare).replace(3, 1, u'U'), QString(bare).replace(3, 1, QChar(0x00E9))}) {
            const auto refused = RecoveryKey::fromText(wrong);
            QVERIFY2(!refused, qPrintable(wrong));
            QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
            QCOMPARE(refused.error().field, QStringLiteral("recovery_key"));
        }
    }

    void itsPairIsAlwaysTheSame()
    {
        const RecoveryKey again(QByteArray::fromHex("00112233445566778899aabbccddeeff"));
        QVERIFY(again.privateKey() == sample().privateKey());
        QVERIFY(RecoveryKey::random().publicKey() != sample().publicKey());
    }
};

ARNOLD_TEST_CLASS(RecoveryKeyTest)
#include "RecoveryKeyTest.moc"
