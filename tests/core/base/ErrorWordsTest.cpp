#include "core/base/ErrorWords.h"
#include "tests/support/Suite.h"

using namespace arnold;

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasWordsInEveryLanguage();
    void factsStandInTheirSentence_data();
    void factsStandInTheirSentence();
    void anUnknownLanguageFallsBackToEnglish();
};

void ErrorWordsTest::everyCodeHasWordsInEveryLanguage()
{
    for (const QString &language : ErrorWords::languages()) {
        const ErrorWords words = ErrorWords::load(language);
#define ARNOLD_CHECK_WORDS(name, text)                                                             \
    QVERIFY2(!words.of(ErrorCode::name).isEmpty(), text);                                          \
    QVERIFY2(!words.of(ErrorCode::name).contains(u'{'), text);
        ARNOLD_ERROR_CODES(ARNOLD_CHECK_WORDS)
#undef ARNOLD_CHECK_WORDS
    }
}

void ErrorWordsTest::factsStandInTheirSentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("available");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with the fact") << "en"
                                   << "0.435"
                                   << "There is not enough in stock. Available: 0.435.";
    QTest::newRow("without") << "en"
                             << ""
                             << "There is not enough in stock.";
    QTest::newRow("Japanese with the fact") << "ja"
                                            << "7"
                                            << "在庫が足りません。在庫数：7。";
    QTest::newRow("Japanese without") << "ja"
                                      << ""
                                      << "在庫が足りません。";
}

void ErrorWordsTest::factsStandInTheirSentence()
{
    QFETCH(QString, language);
    QFETCH(QString, available);
    QFETCH(QString, expected);
    Error error {ErrorCode::InsufficientStock};
    if (!available.isEmpty())
        error.facts.push_back({QStringLiteral("available"), available});
    QCOMPARE(ErrorWords::load(language).of(error), expected);
}

void ErrorWordsTest::anUnknownLanguageFallsBackToEnglish()
{
    QCOMPARE(ErrorWords::load(QStringLiteral("xx")).of(ErrorCode::CartEmpty),
             QStringLiteral("There is nothing in the cart yet."));
}

ARNOLD_TEST_CLASS(ErrorWordsTest)
#include "ErrorWordsTest.moc"
