#pragma once
#include "core/base/Clock.h"
#include "core/base/Id.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace arnold {

// What a bound value is to the database. An empty optional keeps its kind, so that the server of a
// typed database (PostgreSQL) sees the same statement whether or not the value is there.
enum class SqlKind : char {
    Unknown = '?', // std::nullopt
    Integer = 'i', // $int: numbers, instants, enums, bool as 0 or 1
    Real = 'r', // ranks and measurements; never money or quantity
    Text = 't', // $text
    Bytes = 'b', // $bytes
    Id = 'u', // $id: 16 bytes, or uuid
};

// One value on its way into a statement. Looks at the caller's memory: it lives within the call.
class SqlArg
{
public:
    template <std::integral T>
    SqlArg(T value)
        : m_kind(SqlKind::Integer)
        , m_isNull(false)
        , m_integer(static_cast<std::int64_t>(value))
    {
        static_assert(!std::is_same_v<T, std::uint64_t>, "columns hold signed 64-bit integers");
    }
    template <typename T>
    requires std::is_enum_v<T> SqlArg(T value)
        : SqlArg(static_cast<std::int64_t>(value))
    {
    }
    SqlArg(Instant value)
        : SqlArg(value.micros)
    {
    }
    SqlArg(double value)
        : m_kind(SqlKind::Real)
        , m_isNull(false)
        , m_real(value)
    {
    }
    SqlArg(QStringView value)
        : m_kind(SqlKind::Text)
        , m_isNull(false)
        , m_data(value.utf16())
        , m_size(value.size())
        , m_isUtf16(true)
    {
    }
    SqlArg(const QString &value) // a null QString is the empty text, not NULL
        : SqlArg(QStringView(value))
    {
    }
    SqlArg(QLatin1String value)
        : SqlArg(std::string_view(value.data(), static_cast<std::size_t>(value.size())))
    {
    }
    SqlArg(std::string_view utf8)
        : m_kind(SqlKind::Text)
        , m_isNull(false)
        , m_data(utf8.data())
        , m_size(static_cast<qsizetype>(utf8.size()))
    {
    }
    SqlArg(const char *utf8)
        : SqlArg(std::string_view(utf8))
    {
    }
    SqlArg(const QByteArray &value) // a null QByteArray is no bytes, not NULL
        : m_kind(SqlKind::Bytes)
        , m_isNull(false)
        , m_data(value.constData())
        , m_size(value.size())
    {
    }
    SqlArg(const IdBytes &id)
        : m_kind(SqlKind::Id)
        , m_isNull(false)
        , m_data(id.data())
        , m_size(static_cast<qsizetype>(id.size()))
    {
    }
    template <typename Kind>
    SqlArg(const Id<Kind> &id) // a null Id is stored as NULL: it names nothing
        : SqlArg(id.bytes())
    {
        m_isNull = id.isNull();
    }
    SqlArg(std::nullopt_t) { }
    template <typename T>
    SqlArg(const std::optional<T> &value)
        : SqlArg(value ? SqlArg(*value) : SqlArg(T {}))
    {
        if (value)
            return;
        m_isNull = true;
        m_data = nullptr; // the empty value of the kind is gone with this constructor
        m_size = 0;
    }

    // The same value, whose bytes or text have been copied to `data`.
    SqlArg copiedTo(const void *data) const
    {
        SqlArg copy(*this);
        copy.m_data = data;
        return copy;
    }
    // What it looks at, as it stands in memory; empty for numbers.
    std::string_view memory() const
    {
        return {static_cast<const char *>(m_data),
                static_cast<std::size_t>(m_isUtf16 ? m_size * 2 : m_size)};
    }

    SqlKind kind() const { return m_kind; }
    bool isNull() const { return m_isNull; }
    std::int64_t integer() const { return m_integer; }
    double real() const { return m_real; }
    bool isUtf16() const { return m_isUtf16; }
    // Text in UTF-16 (isUtf16), otherwise bytes or UTF-8.
    QStringView utf16() const { return {static_cast<const char16_t *>(m_data), m_size}; }
    std::string_view bytes() const
    {
        return {static_cast<const char *>(m_data), static_cast<std::size_t>(m_size)};
    }

private:
    SqlKind m_kind = SqlKind::Unknown;
    bool m_isNull = true;
    std::int64_t m_integer = 0;
    double m_real = 0;
    const void *m_data = nullptr;
    qsizetype m_size = 0;
    bool m_isUtf16 = false;
};

using SqlArgs = std::span<const SqlArg>;

} // namespace arnold
