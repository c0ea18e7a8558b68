#pragma once
#include "core/storage/Rows.h"

#include <string>
#include <vector>

struct pg_result;

namespace arnold {

// A statement that a PostgreSQL connection prepared. Private to core/storage.
struct PgStatement {
    std::string name;
    std::string kinds; // SqlKind of each value: types are part of what was prepared

    static bool isInUse() { return false; } // results are complete: it may always go
};

// A complete result in binary format.
class PgRows final : public RowSource
{
public:
    PgRows() = default;
    ~PgRows() override;
    PgRows(const PgRows &) = delete;
    PgRows &operator=(const PgRows &) = delete;

    void start(pg_result *result); // takes it over
    bool isInUse() const { return m_result != nullptr; }

    bool next() override;
    int columnCount() const override;
    bool isNull(int column) const override;
    std::int64_t integer(int column) const override; // integers, bool, whole numerics, digits
    double real(int column) const override;
    std::string_view bytes(int column) const override;
    void finish() override;

private:
    pg_result *m_result = nullptr;
    int m_row = -1;
    int m_rowCount = 0;
    int m_columnCount = 0;
};

} // namespace arnold
