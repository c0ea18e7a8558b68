#pragma once
#include "core/base/Currency.h"
#include "core/base/Result.h"

#include <cstdint>

namespace arnold {

// An amount in minor units of one currency. Arithmetic refuses (Overflow, CurrencyMismatch) rather
// than wrap or mix.
class Money
{
public:
    Money(std::int64_t minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }
    static Money zero(Currency currency) { return Money(0, currency); }

    std::int64_t minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }

    Result<Money> plus(const Money &other) const;
    Result<Money> minus(const Money &other) const;
    Result<Money> negated() const;

    // "19.99", "-3.00", "1999" (JPY): machine form, for logs, CSV and JSON; people see ui's form.
    QString toDecimalString() const;
    // Reads that form; at most the currency's decimals. InvalidValue or Overflow.
    static Result<Money> fromDecimalString(QStringView text, Currency currency);

    bool operator==(const Money &) const = default;

private:
    std::int64_t m_minor;
    Currency m_currency;
};

} // namespace arnold
