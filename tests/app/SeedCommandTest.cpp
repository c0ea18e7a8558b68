#include "tests/support/Suite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

// `arnold-server seed` as a program.
class SeedCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAShopThatHolds();
    void refusesAShopWithProducts();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void saysWhatItTakes();
};

namespace {

constexpr int kTimeoutMs = 60'000;

struct Ended {
    int status = -1;
    QByteArray out = {};
    QByteArray err = {};
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/arnold-server"),
                  arguments);
    if (!process.waitForFinished(kTimeoutMs))
        qFatal("arnold-server does not end: %s", qPrintable(process.errorString()));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended seed(const QString &store, const QStringList &more)
{
    return run(QStringList {QStringLiteral("seed"), QStringLiteral("--store"), store} + more);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void SeedCommandTest::makesAShopThatHolds()
{
    const QTemporaryDir dir;
    const QString store = dir.filePath(QStringLiteral("a.arnold"));
    const Ended made = seed(store, words("--products 120 --orders 40 --seed 9 --json"));
    QVERIFY2(made.status == 0, made.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(made.out).object();
    QCOMPARE(json.value(QStringLiteral("seed")).toInt(), 9);
    QCOMPARE(json.value(QStringLiteral("products")).toInt(), 120);
    QCOMPARE(json.value(QStringLiteral("orders")).toInt(), 40);
    const QJsonObject tables = json.value(QStringLiteral("tables")).toObject();
    qint64 rows = 0;
    for (const QJsonValue &table : tables)
        rows += table.toInteger();
    QCOMPARE(json.value(QStringLiteral("rows")).toInteger(), rows);
    QCOMPARE(tables.value(QStringLiteral("search_entry")).toInt(), 120);
    const Ended checked = run({QStringLiteral("check"), QStringLiteral("--store"), store});
    QVERIFY2(checked.status == 0, checked.out.constData());
}

void SeedCommandTest::refusesAShopWithProducts()
{
    const QTemporaryDir dir;
    const QString store = dir.filePath(QStringLiteral("a.arnold"));
    const Ended made = seed(store, words("--products 3"));
    QVERIFY2(made.status == 0, made.err.constData());
    QVERIFY2(made.out.contains("Seed 1: 3 products"), made.out.constData());
    QVERIFY2(made.out.contains("1234"), made.out.constData());
    const Ended again = seed(store, words("--products 3"));
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains("has products already"), again.err.constData());
    QVERIFY(again.out.isEmpty());
}

void SeedCommandTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("word"); // of what it says
    QTest::newRow("no number") << "--products many"
                               << "--products";
    QTest::newRow("below zero") << "--orders -1"
                                << "--orders";
    QTest::newRow("no products") << "--products 0"
                                 << "--products";
    QTest::newRow("too many orders") << "--orders 10000001"
                                     << "--orders";
    QTest::newRow("no stock") << "--stock 0"
                              << "--stock";
    QTest::newRow("a fraction") << "--seed 1.5"
                                << "--seed";
    QTest::newRow("a country") << "--country XX"
                               << "XX";
    QTest::newRow("an option") << "--customers 3"
                               << "customers";
}

void SeedCommandTest::refusesWhatMakesNoSense()
{
    QFETCH(QString, options);
    QFETCH(QString, word);
    const QTemporaryDir dir;
    const QString store = dir.filePath(QStringLiteral("a.arnold"));
    const Ended refused = seed(store, options.split(QLatin1Char(' ')));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(word.toLatin1()), refused.err.constData());
    QVERIFY(!QFileInfo::exists(store));
}

void SeedCommandTest::saysWhatItTakes()
{
    const Ended helped = run({QStringLiteral("seed"), QStringLiteral("--help")});
    QCOMPARE(helped.status, 0);
    for (const char *option : {"--products", "--orders", "--seed", "--stock", "--country"})
        QVERIFY2(helped.out.contains(option), option);
}

ARNOLD_TEST_CLASS(SeedCommandTest)

#include "SeedCommandTest.moc"
