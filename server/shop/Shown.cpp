#include "server/shop/Shown.h"
#include "ui/format/AmountText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace arnold::shop {
namespace {

int offsetSeconds(const ShopRules &rules, Instant at)
{
    const QTimeZone zone(rules.locations.empty() ? QByteArray("UTC")
                                                 : rules.locations.front().timeZone);
    return zone.isValid() ? zone.offsetFromUtc(at.toUtc()) : 0;
}

} // namespace

// Qt knows each country's name in the languages that are spoken there. Where several are, it begins
// with the one whose name comes first, Cornish for Great Britain.
QString countryName(const QString &code)
{
    const auto territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    QLocale locale(QLocale::AnyLanguage, territory);
    for (const auto english : {QLocale::UnitedKingdom, QLocale::UnitedStates, QLocale::Ireland,
                               QLocale::Australia, QLocale::NewZealand, QLocale::SouthAfrica}) {
        if (territory == english)
            locale = QLocale(QLocale::English, territory);
    }
    const QString name = locale.nativeTerritoryName();
    return name.isEmpty() || locale.territory() != territory ? code : name;
}

QStringList addressLines(const Address &address)
{
    const auto joined = [](const QString &left, const QString &right) {
        return (left + u' ' + right).trimmed();
    };
    QStringList lines {joined(address.firstName, address.lastName),
                       address.company,
                       address.line1,
                       address.line2,
                       address.district,
                       joined(address.postalCode, address.city),
                       address.province,
                       countryName(address.country)};
    lines.removeAll(QString());
    return lines;
}

QString dateOf(const Visit &visit, const ShopRules &rules, Instant at)
{
    return ui::dateText(at, offsetSeconds(rules, at), visit.words.locale());
}

QString dateTimeOf(const Visit &visit, const ShopRules &rules, Instant at)
{
    return ui::dateTimeText(at, offsetSeconds(rules, at), visit.words.locale());
}

QJsonObject backTo(const Visit &visit, const char *path)
{
    const QByteArray name = QByteArray(path) == "/account"
            ? QByteArray("account")
            : QByteArray(path).mid(qsizetype(sizeof("/account")));
    const QString label = name == "account" ? visit.text("common", "account")
                                            : visit.text(name.constData(), "title");
    return {{"back", QJsonObject {{"path", QString::fromLatin1(path)}, {"label", label}}}};
}

QJsonArray asLines(const QStringList &lines)
{
    QJsonArray all;
    for (const QString &line : lines)
        all.append(QJsonObject {{"line", line}});
    return all;
}

} // namespace arnold::shop
