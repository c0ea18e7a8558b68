#include "core/storage/SqliteStatement.h"

#include "core/storage/SqliteConnection.h"

#include <QStringEncoder>

#include <sqlite3.h>

namespace arnold {
namespace {

constexpr std::size_t kArenaKeptBytes = 64 * 1024;
constexpr std::size_t kUtf8PerUtf16 = 3;

std::size_t boundBytes(SqlArgs args)
{
    std::size_t total = 0;
    for (const SqlArg &arg : args) {
        total += arg.isUtf16() ? static_cast<std::size_t>(arg.utf16().size()) * kUtf8PerUtf16
                               : arg.bytes().size();
    }
    return total;
}

} // namespace

SqliteStatement::SqliteStatement(SqliteConnection &connection, sqlite3_stmt *handle)
    : m_connection(connection)
    , m_handle(handle)
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_handle);
}

std::string_view SqliteStatement::text() const
{
    return sqlite3_sql(m_handle);
}

bool SqliteStatement::start(SqlArgs args)
{
    ARNOLD_ASSERT(sqlite3_bind_parameter_count(m_handle) == static_cast<int>(args.size()));
    m_isInUse = true;
    m_isDone = false;
    m_arena.clear();
    m_arena.reserve(boundBytes(args)); // SQLite keeps pointers into it: it must not move
    int index = 0;
    for (const SqlArg &arg : args) {
        if (bindOne(++index, arg) != SQLITE_OK) {
            m_connection.reportSqliteFault();
            finish();
            return false;
        }
    }
    return true;
}

int SqliteStatement::bindOne(int index, const SqlArg &arg)
{
    if (arg.isNull())
        return sqlite3_bind_null(m_handle, index);
    if (arg.kind() == SqlKind::Integer)
        return sqlite3_bind_int64(m_handle, index, arg.integer());
    if (arg.kind() == SqlKind::Real)
        return sqlite3_bind_double(m_handle, index, arg.real());
    const std::size_t begin = m_arena.size();
    if (arg.isUtf16()) {
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        m_arena.resize(begin + static_cast<std::size_t>(arg.utf16().size()) * kUtf8PerUtf16);
        const char *const end = encoder.appendToBuffer(m_arena.data() + begin, arg.utf16());
        m_arena.resize(static_cast<std::size_t>(end - m_arena.data()));
    } else {
        m_arena.append(arg.bytes());
    }
    const char *const data = m_arena.data() + begin;
    const auto size = static_cast<sqlite3_uint64>(m_arena.size() - begin);
    if (arg.kind() == SqlKind::Text)
        return sqlite3_bind_text64(m_handle, index, data, size, SQLITE_STATIC, SQLITE_UTF8);
    return sqlite3_bind_blob64(m_handle, index, data, size, SQLITE_STATIC);
}

std::int64_t SqliteStatement::run()
{
    while (next()) { }
    const std::int64_t changed = sqlite3_stmt_readonly(m_handle)
            ? 0
            : sqlite3_changes64(sqlite3_db_handle(m_handle));
    finish();
    return changed;
}

bool SqliteStatement::next()
{
    if (m_isDone)
        return false;
    const int status = sqlite3_step(m_handle);
    if (status == SQLITE_ROW)
        return true;
    m_isDone = true;
    if (status != SQLITE_DONE)
        m_connection.reportSqliteFault();
    return false;
}

int SqliteStatement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

std::string_view SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_handle); // repeats the error of next(), which was reported
    if (m_arena.capacity() > kArenaKeptBytes) {
        sqlite3_clear_bindings(m_handle);
        m_arena = {};
    }
    m_isDone = true;
    m_isInUse = false;
    m_connection.forgetRunning(this);
}

} // namespace arnold
