#include "ui/app/Translations.h"
#include "core/base/ErrorWords.h"

#include <QGuiApplication>

namespace arnold::ui {

QStringList languages()
{
    return ErrorWords::languages();
}

QStringList languageNames()
{
    static const QHash<QString, QString> names {
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("ar"), QStringLiteral("العربية")},
            {QStringLiteral("ja"), QStringLiteral("日本語")},
    };
    QStringList out;
    for (const QString &language : languages())
        out.append(names.value(language));
    return out;
}

QString knownLanguage(const QString &wanted)
{
    const QString language = wanted.left(2).toLower();
    return languages().contains(language) ? language : QStringLiteral("en");
}

QLocale localeOf(const QString &language)
{
    return language == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                           : QLocale(language);
}

void Translations::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    if (m_translator.load(QStringLiteral("arnold_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace arnold::ui
