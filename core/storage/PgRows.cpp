#include "core/storage/PgRows.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <charconv>

namespace arnold {
namespace {

// Object ids of the built-in types; they never change (server's pg_type.dat).
enum PgType : unsigned {
    kBool = 16,
    kInt8 = 20,
    kInt2 = 21,
    kInt4 = 23,
    kFloat4 = 700,
    kFloat8 = 701,
    kNumeric = 1700,
};

// A numeric's binary form: counts, then base-10000 digits. sum(bigint) comes as one. Decimals after
// the point are cut off.
std::int64_t wholeNumeric(const char *data)
{
    const auto digitCount = qFromBigEndian<qint16>(data);
    const auto weight = qFromBigEndian<qint16>(data + 2);
    const bool isNegative = qFromBigEndian<quint16>(data + 4) == 0x4000;
    std::uint64_t value = 0;
    for (int i = 0; i <= weight; ++i) {
        const std::uint64_t digit = i < digitCount ? qFromBigEndian<quint16>(data + 8 + 2 * i) : 0;
        ARNOLD_ASSERT(value <= (std::uint64_t(1) << 63) / 10'000);
        value = value * 10'000 + digit;
    }
    ARNOLD_ASSERT(value <= (std::uint64_t(1) << 63) - (isNegative ? 0 : 1));
    return static_cast<std::int64_t>(isNegative ? 0 - value : value);
}

} // namespace

PgRows::~PgRows()
{
    PQclear(m_result);
}

void PgRows::start(pg_result *result)
{
    m_result = result;
    m_row = -1;
    m_rowCount = PQntuples(result);
    m_columnCount = PQnfields(result);
}

bool PgRows::next()
{
    return m_row + 1 < m_rowCount ? (++m_row, true) : false;
}

int PgRows::columnCount() const
{
    return m_columnCount;
}

bool PgRows::isNull(int column) const
{
    return PQgetisnull(m_result, m_row, column) != 0;
}

std::int64_t PgRows::integer(int column) const
{
    if (isNull(column))
        return 0;
    const char *const data = PQgetvalue(m_result, m_row, column);
    switch (PQftype(m_result, column)) {
    case kBool:
        return *data;
    case kInt2:
        return qFromBigEndian<qint16>(data);
    case kInt4:
        return qFromBigEndian<qint32>(data);
    case kInt8:
        return qFromBigEndian<qint64>(data);
    case kNumeric:
        return wholeNumeric(data);
    default: {
        const std::string_view digits = bytes(column);
        std::int64_t value = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    }
    }
}

double PgRows::real(int column) const
{
    if (isNull(column))
        return 0;
    const char *const data = PQgetvalue(m_result, m_row, column);
    switch (PQftype(m_result, column)) {
    case kFloat4:
        return qFromBigEndian<float>(data);
    case kFloat8:
        return qFromBigEndian<double>(data);
    default:
        return static_cast<double>(integer(column));
    }
}

std::string_view PgRows::bytes(int column) const
{
    return {PQgetvalue(m_result, m_row, column),
            static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
}

void PgRows::finish()
{
    PQclear(m_result);
    m_result = nullptr;
}

} // namespace arnold
