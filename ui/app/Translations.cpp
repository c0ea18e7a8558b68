#include "ui/app/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace arnold::ui {

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    const QString name = QStringLiteral("arnold_");
    const bool known = translator->load(name + QLocale().name().left(2), QStringLiteral(":/i18n"))
            || translator->load(name + QStringLiteral("en"), QStringLiteral(":/i18n"));
    if (known)
        QCoreApplication::installTranslator(translator);
}

} // namespace arnold::ui
