#include "ui/format/MoneyEntry.h"

#include "ui/format/AmountText.h"

namespace arnold::ui {

namespace {

constexpr std::int64_t Limit = 999'999'999'999;

} // namespace

MoneyEntry::MoneyEntry(QObject *parent)
    : QObject(parent)
    , m_currency(Currency::of("EUR"))
{
}

void MoneyEntry::setMinor(std::int64_t minor)
{
    if (minor == m_minor)
        return;
    m_minor = minor;
    emit changed();
}

QString MoneyEntry::decimal() const
{
    return money().toDecimalString();
}

void MoneyEntry::setDecimal(const QString &text)
{
    if (const Result<Money> money = Money::fromDecimalString(text, m_currency); money)
        setMinor(money->minor());
}

void MoneyEntry::setCurrency(const QString &code)
{
    const std::optional<Currency> currency = Currency::fromCode(code);
    if (!currency || *currency == m_currency)
        return;
    m_currency = *currency;
    emit changed();
}

QString MoneyEntry::figures() const
{
    return plainAmountText(m_minor, m_currency, QLocale());
}

QString MoneyEntry::sign() const
{
    return currencySign(m_currency, QLocale());
}

QString MoneyEntry::text() const
{
    return amountText(m_minor, m_currency, QLocale());
}

void MoneyEntry::type(const QString &digits)
{
    std::int64_t minor = m_minor;
    for (const QChar character : digits) {
        // Arabic and Devanagari digits count too.
        const int digit = character.digitValue();
        if (digit < 0 || minor > (Limit - digit) / 10)
            return;
        minor = minor * 10 + digit;
    }
    setMinor(minor);
    emit edited();
}

void MoneyEntry::backspace()
{
    setMinor(m_minor / 10);
    emit edited();
}

void MoneyEntry::clear()
{
    setMinor(0);
    emit edited();
}

bool MoneyEntry::paste(const QString &text)
{
    QString figuresOnly = text.trimmed();
    figuresOnly.remove(sign()).remove(currency());
    const std::optional<std::int64_t> minor = amountFromText(figuresOnly.trimmed(), m_currency,
                                                             QLocale());
    if (!minor || *minor < 0 || *minor > Limit)
        return false;
    setMinor(*minor);
    emit edited();
    return true;
}

} // namespace arnold::ui
