#include "ui/format/AmountText.h"
#include "core/base/Decimal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace arnold::ui {
namespace {

constexpr char16_t kMinus = u'\u2212';
constexpr char16_t kIsolateStart = u'\u2068'; // first strong isolate
constexpr char16_t kLeftToRight = u'\u2066'; // isolate
constexpr char16_t kIsolateEnd = u'\u2069';
constexpr char16_t kNarrowSpace = u'\u00a0';

// "1284.50" -> "1,284.50": the language's separators between digits that are there already.
QString grouped(const QString &plain, const QLocale &locale)
{
    const qsizetype point = plain.indexOf(u'.');
    QString whole = point < 0 ? plain : plain.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    return point < 0 ? whole : whole + locale.decimalPoint() + plain.mid(point + 1);
}

bool signComesFirst(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::English:
    case QLocale::Japanese:
        return true;
    default:
        return false;
    }
}

QString symbolOf(const QString &code)
{
    static const QHash<QString, QString> symbols {
            {QStringLiteral("EUR"), QStringLiteral("€")},
            {QStringLiteral("GBP"), QStringLiteral("£")},
            {QStringLiteral("USD"), QStringLiteral("$")},
            {QStringLiteral("JPY"), QStringLiteral("¥")},
    };
    return symbols.value(code, code);
}

// Saudi Arabia's sign in Arabic letters; elsewhere the currency's code tells more.
QString symbolIn(const QString &code, const QLocale &locale)
{
    const bool riyal = code == QLatin1String("SAR") && locale.language() == QLocale::Arabic;
    return riyal ? QStringLiteral("ر.س") : symbolOf(code);
}

// How a language writes a date; 24 hours everywhere, as on receipts.
struct DateForms {
    QString day; // with its weekday
    QString shortDay;
    QString date;
};

DateForms dateForms(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::German:
        return {QStringLiteral("dddd, d. MMMM"), QStringLiteral("d. MMM"),
                QStringLiteral("dd.MM.yyyy")};
    case QLocale::Spanish:
        return {QStringLiteral("dddd, d 'de' MMMM"), QStringLiteral("d MMM"),
                QStringLiteral("d MMM yyyy")};
    case QLocale::Arabic:
        return {QStringLiteral("dddd، d MMMM"), QStringLiteral("d MMMM"),
                QStringLiteral("d MMMM yyyy")};
    case QLocale::Japanese:
        return {QStringLiteral("M月d日 (ddd)"), QStringLiteral("M月d日"),
                QStringLiteral("yyyy年M月d日")};
    default:
        return {QStringLiteral("dddd d MMMM"), QStringLiteral("d MMM"),
                QStringLiteral("d MMM yyyy")};
    }
}

const QString kTimeForm = QStringLiteral("HH:mm");

QString withSign(QString digits, bool negative, Currency currency, const QLocale &locale)
{
    const QString sign = symbolIn(currency.code(), locale);
    const QString gap = sign.size() > 1 ? QString(QChar(kNarrowSpace)) : QString();
    QString text = signComesFirst(locale) ? sign + gap + digits
                                          : digits + QChar(kNarrowSpace) + sign;
    if (negative && locale.textDirection() == Qt::RightToLeft)
        text.replace(digits, QChar(kLeftToRight) + (QChar(kMinus) + digits) + QChar(kIsolateEnd));
    else if (negative)
        text.prepend(QChar(kMinus));
    return QChar(kIsolateStart) + text + QChar(kIsolateEnd);
}

} // namespace

QString currencySign(Currency currency, const QLocale &locale)
{
    return symbolIn(currency.code(), locale);
}

QString denominationText(std::int64_t valueMinor, Currency currency, const QLocale &locale)
{
    const std::int64_t major = currency.minorPerMajor();
    const QString code = currency.code();
    if (valueMinor >= major) {
        const QString number = locale.toString(qlonglong(valueMinor / major));
        const QString sign = currencySign(currency, locale);
        if (signComesFirst(locale))
            return sign + number;
        return QChar(kIsolateStart) + number + QChar(kNarrowSpace) + sign + QChar(kIsolateEnd);
    }
    const QString number = locale.toString(qlonglong(valueMinor));
    if (code == QLatin1String("EUR") || code == QLatin1String("USD"))
        //: A coin of so many cents, as short as it can be.
        return QCoreApplication::translate("Amounts", "%1c").arg(number);
    if (code == QLatin1String("GBP"))
        //: A coin of so many pence, as short as it can be.
        return QCoreApplication::translate("Amounts", "%1p").arg(number);
    return plainAmountText(valueMinor, currency, locale);
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return {};
    case Unit::Gram:
        return QCoreApplication::translate("Units", "g");
    case Unit::Kilogram:
        return QCoreApplication::translate("Units", "kg");
    case Unit::Millilitre:
        return QCoreApplication::translate("Units", "ml");
    case Unit::Litre:
        return QCoreApplication::translate("Units", "l");
    case Unit::Metre:
        return QCoreApplication::translate("Units", "m");
    case Unit::Centimetre:
        return QCoreApplication::translate("Units", "cm");
    case Unit::SquareMetre:
        return QCoreApplication::translate("Units", "m²");
    case Unit::Hour:
        return QCoreApplication::translate("Units", "h");
    }
    return {};
}

QString plainAmountText(std::int64_t minor, Currency currency, const QLocale &locale)
{
    const QString plain = fixedToText(minor, currency.decimals());
    if (!plain.startsWith(u'-'))
        return grouped(plain, locale);
    return QChar(kMinus) + grouped(plain.mid(1), locale);
}

QString amountText(std::int64_t minor, Currency currency, const QLocale &locale)
{
    const QString plain = fixedToText(minor, currency.decimals());
    const bool negative = plain.startsWith(u'-');
    return withSign(grouped(negative ? plain.mid(1) : plain, locale), negative, currency, locale);
}

QString amountText(const Money &money, const QLocale &locale)
{
    return amountText(money.minor(), money.currency(), locale);
}

QString quantityText(const Quantity &quantity, const QLocale &locale)
{
    QString digits = fixedToShortText(quantity.micros(), 6);
    const bool negative = digits.startsWith(u'-');
    digits = grouped(negative ? digits.mid(1) : digits, locale);
    if (negative)
        digits.prepend(QChar(kMinus));
    if (quantity.unit() == Unit::Piece)
        return digits;
    return digits + QChar(kNarrowSpace) + unitText(quantity.unit());
}

QString percentText(std::int64_t ratePpm, const QLocale &locale)
{
    const QString digits = grouped(fixedToShortText(ratePpm, 4), locale);
    const bool close = signComesFirst(locale) || locale.language() == QLocale::Arabic;
    return close ? digits + u'%' : digits + QChar(kNarrowSpace) + u'%';
}

std::optional<std::int64_t> amountFromText(QStringView text, Currency currency,
                                           const QLocale &locale)
{
    const QString trimmed = text.trimmed().toString();
    QString plain = trimmed;
    plain.remove(locale.groupSeparator()).remove(u' ').remove(QChar(kNarrowSpace));
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    if (const auto minor = fixedFromText(plain, currency.decimals()))
        return minor;
    return fixedFromText(trimmed, currency.decimals());
}

QString itemsWords(std::int64_t items, const QLocale &locale)
{
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    const int form = static_cast<int>(std::min(items, most)); // the number itself is set below
    return QCoreApplication::translate("Amounts", "%1 item(s)", nullptr, form)
            .replace(QStringLiteral("%1"), locale.toString(qlonglong(items)));
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dateForms(locale).day);
}

QString timeText(Instant at, int utcOffsetSeconds, const QLocale &locale)
{
    return locale.toString(at.toUtc().toOffsetFromUtc(utcOffsetSeconds).time(), kTimeForm);
}

QString dayTimeText(Instant at, int utcOffsetSeconds, const QLocale &locale)
{
    const QDateTime local = at.toUtc().toOffsetFromUtc(utcOffsetSeconds);
    return locale.toString(local.date(), dateForms(locale).shortDay) + u' '
            + locale.toString(local.time(), kTimeForm);
}

QString dateText(Instant at, int utcOffsetSeconds, const QLocale &locale)
{
    return locale.toString(at.toUtc().toOffsetFromUtc(utcOffsetSeconds).date(),
                           dateForms(locale).date);
}

QString dateTimeText(Instant at, int utcOffsetSeconds, const QLocale &locale)
{
    return dateText(at, utcOffsetSeconds, locale) + u' ' + timeText(at, utcOffsetSeconds, locale);
}

} // namespace arnold::ui
