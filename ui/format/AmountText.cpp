#include "ui/format/AmountText.h"
#include "core/base/Decimal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace arnold::ui {
namespace {

constexpr char16_t kMinus = u'\u2212';
constexpr char16_t kIsolateStart = u'\u2068'; // first strong isolate
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

QString withSign(QString digits, bool negative, Currency currency, const QLocale &locale)
{
    const QString sign = symbolOf(currency.code());
    const QString gap = sign.size() > 1 ? QString(QChar(kNarrowSpace)) : QString();
    QString text = signComesFirst(locale) ? sign + gap + digits
                                          : digits + QChar(kNarrowSpace) + sign;
    if (negative)
        text.prepend(QChar(kMinus));
    return QChar(kIsolateStart) + text + QChar(kIsolateEnd);
}

} // namespace

QString currencySign(Currency currency, const QLocale &)
{
    return symbolOf(currency.code());
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
    return digits + QChar(kNarrowSpace) + unitName(quantity.unit());
}

QString percentText(std::int64_t ratePpm, const QLocale &locale)
{
    const QString digits = grouped(fixedToShortText(ratePpm, 4), locale);
    return signComesFirst(locale) ? digits + u'%' : digits + QChar(kNarrowSpace) + u'%';
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
    const QString number = locale.toString(qlonglong(items));
    return items == 1 ? QCoreApplication::translate("Amounts", "%1 item").arg(number)
                      : QCoreApplication::translate("Amounts", "%1 items").arg(number);
}

QString timeText(Instant at, int utcOffsetSeconds, const QLocale &locale)
{
    return locale.toString(at.toUtc().toOffsetFromUtc(utcOffsetSeconds).time(),
                           QStringLiteral("HH:mm"));
}

QString dayTimeText(Instant at, int utcOffsetSeconds, const QLocale &locale)
{
    return locale.toString(at.toUtc().toOffsetFromUtc(utcOffsetSeconds),
                           QStringLiteral("d MMM HH:mm"));
}

QString dateTimeText(Instant at, int utcOffsetSeconds, const QLocale &locale)
{
    const QDateTime local = at.toUtc().toOffsetFromUtc(utcOffsetSeconds);
    return locale.toString(local.date(), QStringLiteral("d MMM yyyy")) + u' '
            + locale.toString(local.time(), QStringLiteral("HH:mm"));
}

} // namespace arnold::ui
