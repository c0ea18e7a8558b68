#pragma once
#include "core/base/Assert.h"
#include "core/storage/SqlValue.h"

#include <memory>
#include <tuple>
#include <utility>

namespace arnold {

// The database's side of a running query; SQLite's and PostgreSQL's stand in their connections.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual bool next() = 0; // false after the last row, and after a fault
    virtual int columnCount() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual std::string_view bytes(int column) const = 0; // also UTF-8 text; until the next next()
    virtual void finish() = 0; // gives the statement back
};

// The rows of a query, one at a time:
//     auto rows = tx.query(kLinesOfCart, cart.id);
//     while (rows.next())
//         lines.push_back({rows.value<Id<Line>>(0), rows.value<QString>(1)});
// Lives within its transaction, on its thread. A fault ends the rows early; the transaction knows.
class Rows
{
public:
    explicit Rows(RowSource *source)
        : m_source(source)
    {
    }
    Rows(Rows &&other) noexcept
        : m_source(std::exchange(other.m_source, nullptr))
    {
    }
    Rows &operator=(Rows &&other) noexcept
    {
        std::swap(m_source, other.m_source);
        return *this;
    }
    ~Rows()
    {
        if (m_source)
            m_source->finish();
    }

    bool next() { return m_source && m_source->next(); }
    bool isNull(int column) const { return m_source->isNull(column); }

    // The column as T: integers, bool, enums (by their number), Instant, QString, QByteArray,
    // Id<...>, IdBytes, double, or an optional of one of these. Without the optional, NULL reads as
    // zero, empty or the null Id. A std::string_view (text is UTF-8) lives until the next row.
    template <typename T> T value(int column) const
    {
        ARNOLD_ASSERT(column >= 0 && column < m_source->columnCount());
        return read(column, static_cast<T *>(nullptr));
    }

    // All columns from the first: `const auto [id, name] = rows.tuple<Id<Tax>, QString>();`
    template <typename... Ts> std::tuple<Ts...> tuple() const
    {
        return tupleOf<Ts...>(std::index_sequence_for<Ts...> {});
    }

private:
    template <typename... Ts, std::size_t... Is>
    std::tuple<Ts...> tupleOf(std::index_sequence<Is...>) const
    {
        return {value<Ts>(static_cast<int>(Is))...};
    }

    template <typename T>
    requires(std::integral<T> || std::is_enum_v<T>) T read(int column, T *)
    const { return static_cast<T>(m_source->integer(column)); }
    bool read(int column, bool *) const { return m_source->integer(column) != 0; }
    double read(int column, double *) const { return m_source->real(column); }
    Instant read(int column, Instant *) const { return {m_source->integer(column)}; }
    QString read(int column, QString *) const
    {
        const std::string_view utf8 = m_source->bytes(column);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    std::string_view read(int column, std::string_view *) const { return m_source->bytes(column); }
    QByteArray read(int column, QByteArray *) const
    {
        const std::string_view bytes = m_source->bytes(column);
        return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    IdBytes read(int column, IdBytes *) const
    {
        const std::string_view bytes = m_source->bytes(column);
        IdBytes id {};
        ARNOLD_ASSERT(bytes.empty() || bytes.size() == id.size());
        if (!bytes.empty())
            std::memcpy(id.data(), bytes.data(), id.size());
        return id;
    }
    template <typename Kind> Id<Kind> read(int column, Id<Kind> *) const
    {
        return Id<Kind>(read(column, static_cast<IdBytes *>(nullptr)));
    }
    template <typename T> std::optional<T> read(int column, std::optional<T> *) const
    {
        if (m_source->isNull(column))
            return std::nullopt;
        return value<T>(column);
    }

    RowSource *m_source; // owned by its connection
};

} // namespace arnold
