#include "tests/fuzz/Targets.h"
#include "tests/support/Suite.h"

#include <QFile>

using namespace arnold;

// What fuzzers have found to reach each corner of the parsers that strangers' bytes meet first: the
// targets end the program where a promise does not hold.
class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void everyInputHolds_data()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < static_cast<int>(std::size(fuzz::kTargets)); ++i)
            QTest::newRow(fuzz::kTargets[i].name) << i;
    }
    void everyInputHolds()
    {
        QFETCH(int, target);
        const fuzz::Target &one = fuzz::kTargets[target];
        QFile file(QStringLiteral(ARNOLD_FUZZ_CORPORA "/%1.txt").arg(QLatin1String(one.name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int count = 0;
        while (!file.atEnd()) {
            const QByteArray bytes = QByteArray::fromBase64(file.readLine().trimmed());
            one.run(bytes);
            ++count;
        }
        QVERIFY(count > 1);
    }
};

ARNOLD_TEST_CLASS(CorpusTest)

#include "CorpusTest.moc"
