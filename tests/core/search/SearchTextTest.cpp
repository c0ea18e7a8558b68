#include "core/search/SearchText.h"
#include "tests/support/Suite.h"

using namespace arnold;

class SearchTextTest : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void distances_data();
    void distances();
};

void SearchTextTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("indexed");
    const auto row = [](const char *text, const char *asked, const char *indexed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(asked)
                            << QString::fromUtf8(indexed);
    };
    row("Crème brûlée, 4×90 g", "creme brulee 4 90 g", "creme brulee 4 90 g 490");
    row("Große Öle", "grosse ole", "grosse ole grosseole");
    row("Baker's", "bakers", "bakers");
    row("SHIRT-M", "shirt m", "shirt m shirtm");
    row("Blue t-shirt, size M", "blue t shirt size m", "blue t shirt size m tshirt");
    row("緑茶 100g", "緑茶 100g", "緑 茶 緑茶 100g");
    row("茶", "茶", "茶");
    row("--!", "", "");
}

void SearchTextTest::words()
{
    QFETCH(QString, text);
    QFETCH(QString, asked);
    QFETCH(QString, indexed);
    QCOMPARE(search::wordsOf(text).join(QLatin1Char(' ')), asked);
    QStringList held = search::indexedWordsOf(text);
    QStringList wanted = indexed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QStringList *words : {&held, &wanted}) {
        words->removeDuplicates();
        words->sort();
    }
    QCOMPARE(held, wanted);
}

void SearchTextTest::distances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("distance");
    const auto row = [](const char *a, const char *b, int most, int distance) {
        QTest::addRow("%s %s %d", a, b, most)
                << QString::fromLatin1(a) << QString::fromLatin1(b) << most << distance;
    };
    row("coffee", "coffee", 2, 0);
    row("cofee", "coffee", 2, 1); // left out
    row("coffeee", "coffee", 2, 1); // too many
    row("caffee", "coffee", 2, 1);
    row("caffe", "coffee", 2, 2);
    row("ocffee", "coffee", 2, 1); // neighbours in each other's place
    row("tea", "coffee", 2, 3);
    row("abcd", "badc", 2, 2);
    row("abcd", "dcba", 2, 3);
    row("coffee", "tables", 1, 2);
}

void SearchTextTest::distances()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, most);
    QFETCH(int, distance);
    QCOMPARE(search::editDistance(a, b, most), distance);
    QCOMPARE(search::editDistance(b, a, most), distance);
}

ARNOLD_TEST_CLASS(SearchTextTest)
#include "SearchTextTest.moc"
