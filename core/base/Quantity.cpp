#include "core/base/Quantity.h"
#include "core/base/Decimal.h"

#include <array>

namespace arnold {
namespace {

struct UnitRow {
    Unit unit;
    const char *name;
    UnitBase base;
};

constexpr std::array<UnitRow, 9> kUnits {{
        {Unit::Piece, "piece", {Unit::Piece, 1}},
        {Unit::Gram, "g", {Unit::Gram, 1}},
        {Unit::Kilogram, "kg", {Unit::Gram, 1000}},
        {Unit::Millilitre, "ml", {Unit::Millilitre, 1}},
        {Unit::Litre, "l", {Unit::Millilitre, 1000}},
        {Unit::Metre, "m", {Unit::Centimetre, 100}},
        {Unit::Centimetre, "cm", {Unit::Centimetre, 1}},
        {Unit::SquareMetre, "m2", {Unit::SquareMetre, 1}},
        {Unit::Hour, "h", {Unit::Hour, 1}},
}};

} // namespace

QString unitName(Unit unit)
{
    for (const UnitRow &row : kUnits) {
        if (row.unit == unit)
            return QString::fromLatin1(row.name);
    }
    return {};
}

std::optional<Unit> unitFromName(QStringView name)
{
    for (const UnitRow &row : kUnits) {
        if (name == QLatin1String(row.name))
            return row.unit;
    }
    return std::nullopt;
}

UnitBase unitBase(Unit unit)
{
    for (const UnitRow &row : kUnits) {
        if (row.unit == unit)
            return row.base;
    }
    return {unit, 1};
}

Result<Quantity> Quantity::plus(const Quantity &other) const
{
    if (m_unit != other.m_unit)
        return ErrorCode::InvalidQuantity;
    const auto sum = checkedAdd(m_micros, other.m_micros);
    if (!sum)
        return ErrorCode::Overflow;
    return Quantity(*sum, m_unit);
}

Result<Quantity> Quantity::minus(const Quantity &other) const
{
    if (m_unit != other.m_unit)
        return ErrorCode::InvalidQuantity;
    const auto difference = checkedSub(m_micros, other.m_micros);
    if (!difference)
        return ErrorCode::Overflow;
    return Quantity(*difference, m_unit);
}

Result<Quantity> Quantity::negated() const
{
    return zero(m_unit).minus(*this);
}

QString Quantity::toDecimalString() const
{
    return fixedToShortText(m_micros, 6);
}

Result<Quantity> Quantity::fromDecimalString(QStringView text, Unit unit, int decimals)
{
    const auto scaled = fixedFromText(text, decimals);
    if (!scaled)
        return ErrorCode::InvalidQuantity;
    std::int64_t factor = 1;
    for (int i = decimals; i < 6; ++i)
        factor *= 10;
    const auto micros = checkedMul(*scaled, factor);
    if (!micros)
        return ErrorCode::Overflow;
    return Quantity(*micros, unit);
}

} // namespace arnold
