#include "core/base/ErrorWords.h"
#include "tests/support/Suite.h"
#include "ui/app/AppModel.h"
#include "ui/format/AmountText.h"

#include <QSignalSpy>

using namespace arnold;
using ui::AppModel;

namespace {

const Currency kEuro = Currency::of("EUR");

// Amounts without the marks that keep them in order, spaces alike.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069', u'\u200f', u'\u200e'})
        text.remove(QChar(mark));
    return text.replace(QChar(u'\u00a0'), u' ').replace(QChar(u'\u202f'), u' ');
}

} // namespace

// Words, figures and dates in each language, and a change of language while the window is open.
class LanguageTest : public QObject
{
    Q_OBJECT

    AppModel m_app;

private slots:
    void cleanup() { m_app.setLanguage(QStringLiteral("en")); }

    void aKnownLanguageIsFound_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("known");
        QTest::newRow("alone") << "de"
                               << "de";
        QTest::newRow("with a country") << "fr_CA"
                                        << "fr";
        QTest::newRow("as the web says it") << "ES-mx"
                                            << "es";
        QTest::newRow("not spoken") << "pt_BR"
                                    << "en";
        QTest::newRow("no language") << "C"
                                     << "en";
        QTest::newRow("nothing") << ""
                                 << "en";
    }
    void aKnownLanguageIsFound()
    {
        QFETCH(QString, wanted);
        QTEST(ui::knownLanguage(wanted), "known");
    }

    void everyLanguageHasItsName()
    {
        QCOMPARE(ui::languages(), ErrorWords::languages());
        QCOMPARE(ui::languageNames(),
                 QStringList({"English", "Deutsch", "Français", "Español", "العربية", "日本語"}));
    }

    void figuresFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("negative");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("coin");
        QTest::addColumn<QString>("weight");
        QTest::newRow("English") << "en"
                                 << "€1,284.50"
                                 << "−€2.27"
                                 << "19%"
                                 << "€50"
                                 << "20c"
                                 << "1.236 kg";
        QTest::newRow("German") << "de"
                                << "1.284,50 €"
                                << "−2,27 €"
                                << "19 %"
                                << "50 €"
                                << "20 ct"
                                << "1,236 kg";
        QTest::newRow("French") << "fr"
                                << "1 284,50 €"
                                << "−2,27 €"
                                << "19 %"
                                << "50 €"
                                << "20 c"
                                << "1,236 kg";
        QTest::newRow("Spanish") << "es"
                                 << "1.284,50 €"
                                 << "−2,27 €"
                                 << "19 %"
                                 << "50 €"
                                 << "20 c"
                                 << "1,236 kg";
        QTest::newRow("Arabic") << "ar"
                                << "1,284.50 €"
                                << "−2.27 €"
                                << "19%"
                                << "50 €"
                                << "20¢"
                                << "1.236 كغ";
        QTest::newRow("Japanese") << "ja"
                                  << "€1,284.50"
                                  << "−€2.27"
                                  << "19%"
                                  << "€50"
                                  << "20¢"
                                  << "1.236 kg";
    }
    void figuresFollowTheLanguage()
    {
        QFETCH(QString, language);
        m_app.setLanguage(language);
        const QLocale &locale = m_app.session().locale;
        QTEST(plain(ui::amountText(128'450, kEuro, locale)), "amount");
        QTEST(plain(ui::amountText(-227, kEuro, locale)), "negative");
        QTEST(plain(ui::percentText(190'000, locale)), "percent");
        QTEST(plain(ui::denominationText(5'000, kEuro, locale)), "note");
        QTEST(plain(ui::denominationText(20, kEuro, locale)), "coin");
        QTEST(plain(ui::quantityText(Quantity(1'236'000, Unit::Kilogram), locale)), "weight");
    }

    void theMinusStaysBeforeItsFigures()
    {
        m_app.setLanguage(QStringLiteral("ar"));
        QCOMPARE(ui::amountText(-227, Currency::of("SAR"), m_app.session().locale),
                 QStringLiteral("\u2068\u2066−2.27\u2069\u00a0ر.س\u2069"));
    }

    void datesFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("date");
        QTest::newRow("English") << "en"
                                 << "Saturday 7 March"
                                 << "7 Mar 2026 14:22";
        QTest::newRow("German") << "de"
                                << "Samstag, 7. März"
                                << "07.03.2026 14:22";
        QTest::newRow("French") << "fr"
                                << "samedi 7 mars"
                                << "7 mars 2026 14:22";
        QTest::newRow("Spanish") << "es"
                                 << "sábado, 7 de marzo"
                                 << "7 mar 2026 14:22";
        QTest::newRow("Arabic") << "ar"
                                << "السبت، 7 مارس"
                                << "7 مارس 2026 14:22";
        QTest::newRow("Japanese") << "ja"
                                  << "3月7日 (土)"
                                  << "2026年3月7日 14:22";
    }
    void datesFollowTheLanguage()
    {
        QFETCH(QString, language);
        m_app.setLanguage(language);
        const QLocale &locale = m_app.session().locale;
        QTEST(plain(ui::dayText(QDate(2026, 3, 7), locale)), "day");
        const Instant at = Instant::fromDateTime(
                QDateTime(QDate(2026, 3, 7), QTime(13, 22), Qt::UTC));
        QTEST(plain(ui::dateTimeText(at, 3600, locale)), "date");
    }

    void countsHaveTheirPlural_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("items");
        QTest::addColumn<QString>("words");
        QTest::newRow("one in English") << "en" << 1 << "1 item";
        QTest::newRow("many in English") << "en" << 1284 << "1,284 items";
        QTest::newRow("none in English") << "en" << 0 << "0 items";
        QTest::newRow("none in French") << "fr" << 0 << "0 article";
        QTest::newRow("two in French") << "fr" << 2 << "2 articles";
        QTest::newRow("German") << "de" << 3 << "3 Artikel";
        QTest::newRow("two in Spanish") << "es" << 2 << "2 artículos";
        QTest::newRow("one in Arabic") << "ar" << 1 << "قطعة واحدة";
        QTest::newRow("two in Arabic") << "ar" << 2 << "قطعتان";
        QTest::newRow("few in Arabic") << "ar" << 10 << "10 قطع";
        QTest::newRow("many in Arabic") << "ar" << 11 << "11 قطعة";
        QTest::newRow("Japanese") << "ja" << 5 << "5 点";
    }
    void countsHaveTheirPlural()
    {
        QFETCH(QString, language);
        QFETCH(int, items);
        m_app.setLanguage(language);
        QTEST(ui::itemsWords(items, m_app.session().locale), "words");
    }

    void whatIsTypedIsReadInEitherForm()
    {
        m_app.setLanguage(QStringLiteral("de"));
        const QLocale &locale = m_app.session().locale;
        QCOMPARE(ui::amountFromText(u"1.284,50", kEuro, locale), 128'450);
        QCOMPARE(ui::amountFromText(u"12,5", kEuro, locale), 1'250);
        QCOMPARE(ui::amountFromText(u"12.50", kEuro, localeOfEnglish()), 1'250);
    }

    void aChangeIsToldAndTurnsTheWindow()
    {
        QSignalSpy told(&m_app, &AppModel::languageChanged);
        m_app.setLanguage(QStringLiteral("ar_EG"));
        QCOMPARE(m_app.language(), QStringLiteral("ar"));
        QVERIFY(m_app.rightToLeft());
        QCOMPARE(m_app.words(Error(ErrorCode::ShiftOpen)),
                 QStringLiteral("توجد وردية مفتوحة بالفعل."));
        m_app.setLanguage(QStringLiteral("ar"));
        QCOMPARE(told.count(), 1); // it was that already
        m_app.setLanguageRow(1);
        QCOMPARE(m_app.language(), QStringLiteral("de"));
        QVERIFY(!m_app.rightToLeft());
        m_app.setLanguageRow(99);
        QCOMPARE(m_app.language(), QStringLiteral("de"));
        QCOMPARE(told.count(), 2);
    }

private:
    static QLocale localeOfEnglish() { return ui::localeOf(QStringLiteral("en")); }
};

ARNOLD_TEST_CLASS(LanguageTest)
#include "LanguageTest.moc"
