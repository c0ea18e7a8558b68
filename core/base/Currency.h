#pragma once
#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace arnold {

// An ISO 4217 currency, by its three-letter code.
class Currency
{
public:
    // Empty for anything but a code in the table of Currency.cpp.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    // For literals in code and tests; an unknown code is a broken invariant.
    [[nodiscard]] static Currency of(const char *code);

    QString code() const { return QString::fromLatin1(m_code.data(), 3); }
    // Decimals of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD.
    int decimals() const { return m_decimals; }
    // Minor units in one major unit: 100 for EUR.
    std::int64_t minorPerMajor() const;

    bool operator==(const Currency &) const = default;

private:
    Currency(std::array<char, 3> code, int decimals)
        : m_code(code)
        , m_decimals(decimals)
    {
    }

    std::array<char, 3> m_code;
    int m_decimals;
};

} // namespace arnold
