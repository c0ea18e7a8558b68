#include "core/base/Money.h"
#include "core/base/Decimal.h"
#include "core/base/Rounding.h"

namespace arnold {

Result<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return ErrorCode::CurrencyMismatch;
    const auto sum = checkedAdd(m_minor, other.m_minor);
    if (!sum)
        return ErrorCode::Overflow;
    return Money(*sum, m_currency);
}

Result<Money> Money::minus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return ErrorCode::CurrencyMismatch;
    const auto difference = checkedSub(m_minor, other.m_minor);
    if (!difference)
        return ErrorCode::Overflow;
    return Money(*difference, m_currency);
}

Result<Money> Money::negated() const
{
    return zero(m_currency).minus(*this);
}

QString Money::toDecimalString() const
{
    return fixedToText(m_minor, m_currency.decimals());
}

Result<Money> Money::fromDecimalString(QStringView text, Currency currency)
{
    const auto minor = fixedFromText(text, currency.decimals());
    if (!minor)
        return ErrorCode::InvalidValue;
    return Money(*minor, currency);
}

} // namespace arnold
