#pragma once
#include "core/base/Result.h"
#include "core/base/Rounding.h"

#include <QString>

#include <cstdint>

namespace arnold {

// What a quantity counts. The names are those of the schema and of REST.
enum class Unit { Piece, Gram, Kilogram, Millilitre, Litre, Metre, Centimetre, SquareMetre, Hour };

QString unitName(Unit unit); // "piece", "kg", ...
std::optional<Unit> unitFromName(QStringView name); // empty for anything else
// How many of the base unit (g, ml, cm, piece, ...) one of `unit` is, and which base that is.
struct UnitBase {
    Unit base;
    std::int64_t factor;
};
UnitBase unitBase(Unit unit);

// Millionths of a unit. Signed: returns and empties are negative.
class Quantity
{
public:
    static constexpr std::int64_t kMicrosPerUnit = 1'000'000;

    Quantity(std::int64_t micros, Unit unit)
        : m_micros(micros)
        , m_unit(unit)
    {
    }
    static Quantity pieces(std::int64_t count)
    {
        return Quantity(count * kMicrosPerUnit, Unit::Piece);
    }
    static Quantity zero(Unit unit) { return Quantity(0, unit); }

    std::int64_t micros() const { return m_micros; }
    Unit unit() const { return m_unit; }
    bool isZero() const { return m_micros == 0; }
    bool isNegative() const { return m_micros < 0; }

    // InvalidQuantity when the units differ, Overflow when the sum does not fit.
    Result<Quantity> plus(const Quantity &other) const;
    Result<Quantity> minus(const Quantity &other) const;
    Result<Quantity> negated() const;

    // "1", "0.435", "-2".
    QString toDecimalString() const;
    // At most `decimals` (0 to 6) decimals, as the sales unit allows. InvalidQuantity otherwise.
    static Result<Quantity> fromDecimalString(QStringView text, Unit unit, int decimals = 6);

    bool operator==(const Quantity &) const = default;

private:
    std::int64_t m_micros;
    Unit m_unit;
};

} // namespace arnold
