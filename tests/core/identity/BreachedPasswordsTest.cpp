#include "core/identity/BreachedPasswords.h"
#include "tests/support/Suite.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <algorithm>

using namespace arnold;
using identity::BreachedPasswords;

// A list of leaked passwords that the operator keeps.
class BreachedPasswordsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsListedAndNothingElse_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("ending");
        QTest::addColumn<bool>("isEnded"); // the last line, too
        for (const int count : {1, 2, 3, 1000}) {
            QTest::addRow("%d", count) << count << QByteArray("\n") << true;
            QTest::addRow("%d, counted", count) << count << QByteArray(":12345\r\n") << true;
            QTest::addRow("%d, not ended", count) << count << QByteArray(":1\n") << false;
        }
    }
    void findsWhatIsListedAndNothingElse()
    {
        QFETCH(int, count);
        QFETCH(QByteArray, ending);
        QFETCH(bool, isEnded);
        QByteArrayList hashes;
        for (int i = 0; i < count; ++i)
            hashes.append(QCryptographicHash::hash(word(i).toUtf8(), QCryptographicHash::Sha1)
                                  .toHex()
                                  .toUpper());
        std::ranges::sort(hashes);
        write(hashes.join(ending) + (isEnded ? ending : QByteArray()));
        const auto list = BreachedPasswords::open(file());
        QVERIFY(list);
        for (int i = 0; i < count; ++i)
            QVERIFY2((*list)->contains(word(i)), qPrintable(word(i)));
        for (int i = count; i < count + 200; ++i)
            QVERIFY2(!(*list)->contains(word(i)), qPrintable(word(i)));
        QVERIFY(!(*list)->contains(word(0).toUpper())); // as it is typed
    }

    void anotherFileIsRefused()
    {
        QCOMPARE(BreachedPasswords::open(m_folder.filePath(QStringLiteral("none"))).error().code,
                 ErrorCode::NotFound);
        for (const char *text : {"", "password\n", "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD\n",
                                 "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8:3\n"}) {
            write(text);
            QCOMPARE(BreachedPasswords::open(file()).error().code, ErrorCode::InvalidValue);
        }
    }

private:
    static QString word(int number) { return QStringLiteral("leaked-%1").arg(number); }
    QString file() const { return m_folder.filePath(QStringLiteral("list.txt")); }
    void write(const QByteArray &bytes)
    {
        QFile list(file());
        QVERIFY(list.open(QIODevice::WriteOnly));
        QCOMPARE(list.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

ARNOLD_TEST_CLASS(BreachedPasswordsTest)
#include "BreachedPasswordsTest.moc"
