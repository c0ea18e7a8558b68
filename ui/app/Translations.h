#pragma once
#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace arnold::ui {

// The languages that the screens speak: en, de, fr, es, ar, ja.
QStringList languages();
// What each is called by those who speak it, in the same order.
QStringList languageNames();
// The one of them that is meant by "de_AT" or "de"; English for what is none of them.
QString knownLanguage(const QString &wanted);
// How that language writes numbers and dates. Arabic with the figures 0 to 9, as receipts have
// them.
QLocale localeOf(const QString &language);

// The words and figures that the whole program uses now: its translator, its default locale and its
// direction. On the GUI thread; the one that was told last speaks.
class Translations
{
public:
    // At once; what QML shows already is told by QQmlEngine::retranslate.
    void use(const QString &language);

private:
    QTranslator m_translator;
};

} // namespace arnold::ui
