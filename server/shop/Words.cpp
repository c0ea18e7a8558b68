#include "server/shop/Words.h"

#include <QFile>
#include <QJsonDocument>

namespace arnold::shop {
namespace {

constexpr int kLongWaitSeconds = 90; // from here on in minutes

QString factOf(const Error &error, const char *name)
{
    for (const ErrorFact &fact : error.facts) {
        if (fact.name == QLatin1String(name))
            return fact.value;
    }
    return {};
}

} // namespace

Words Words::load(const QString &language)
{
    Words words;
    words.m_language = language;
    words.m_errors = ErrorWords::load(language);
    QFile file(QStringLiteral(":/translations/pages.%1.json").arg(language));
    if (file.open(QIODevice::ReadOnly))
        words.m_all = QJsonDocument::fromJson(file.readAll()).object();
    return words;
}

QLocale Words::locale() const
{
    // Arabic with the digits that the goods carry.
    return m_language == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                             : QLocale(m_language);
}

QString Words::of(const char *group, const QString &name) const
{
    return m_all[QLatin1String(group)].toObject()[name].toString();
}

QString Words::of(const char *group, const QString &name,
                  std::initializer_list<std::pair<const char *, QString>> facts) const
{
    QString text = of(group, name);
    for (const auto &[fact, value] : facts)
        text.replace(u'{' + QString::fromLatin1(fact) + u'}', value);
    return text;
}

QString Words::of(const Error &error) const
{
    const QString code = errorName(error.code);
    if (const int wait = factOf(error, "retry_after").toInt(); wait > 0) {
        const bool isLong = wait > kLongWaitSeconds;
        return of("problems", QStringLiteral("wait"),
                  {{"time",
                    of("problems", isLong ? QStringLiteral("minutes") : QStringLiteral("seconds"),
                       {{"n", QString::number(isLong ? (wait + 59) / 60 : wait)}})}});
    }
    for (const QString &name : {code + u'.' + error.field, code}) {
        if (const QString own = of("problems", name); !own.isEmpty())
            return own;
    }
    return m_errors.of(error);
}

std::vector<std::pair<QString, QString>> languageNames()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("ar"), QStringLiteral("العربية")},
            {QStringLiteral("ja"), QStringLiteral("日本語")}};
}

} // namespace arnold::shop
