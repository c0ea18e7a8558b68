#pragma once
#include "core/storage/Connection.h"
#include "core/storage/DriverSession.h"
#include "core/storage/PgRows.h"
#include "core/storage/StatementCache.h"

namespace arnold {

// A connection to PostgreSQL. Private to core/storage.
class PgConnection final : public Connection
{
public:
    // What to do about the last fault.
    enum class Trouble {
        None,
        Conflict, // serialization or deadlock: run the command again
        Lost, // no connection: reconnect
        Other,
    };

    // Unavailable: no server, or one older than 13.
    static Result<std::unique_ptr<PgConnection>> open(const DatabaseConfig &config);
    ~PgConnection() override;

    Dialect dialect() const override { return Dialect::PostgreSql; }
    RowSource *query(std::string_view sql, SqlArgs args) override;
    std::int64_t execute(std::string_view sql, SqlArgs args) override;
    void post(std::string_view sql, SqlArgs args) override;
    void finishAll() override;

    // A text without values, several statements at once too; one round trip.
    std::optional<Error> simple(const char *sql);
    Trouble trouble() const { return m_trouble; }
    void forgetTrouble() { m_trouble = Trouble::None; }
    bool isLost() const;
    // Tries once; false when the server is still away.
    bool reconnect();

private:
    explicit PgConnection(std::unique_ptr<DriverSession> session);
    std::optional<Error> configure();
    pg_result *run(std::string_view sql, SqlArgs args); // null after a fault
    bool send(const PgStatement &statement, SqlArgs args); // into the pipeline
    // Waits for what was sent; the last statement's result, or null after a fault.
    pg_result *endPipeline();
    void endPosts(); // nothing when there are none
    const PgStatement *prepared(std::string_view sql, SqlArgs args);
    void encode(SqlArgs args);
    Error errorOf(pg_result *result);

    std::unique_ptr<DriverSession> m_session;
    bool m_isSyncOff = false;
    StatementCache<PgStatement> m_statements;
    std::int64_t m_statementCount = 0; // names are never used twice
    int m_postedCount = 0; // sent, and their results not read
    bool m_isStuck = false; // did not come out of a pipeline: good for nothing but reconnect()
    Trouble m_trouble = Trouble::None;
    std::vector<std::unique_ptr<PgRows>> m_rows;

    std::string m_arena; // the values of the running call, in the wire's form
    std::vector<const char *> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

} // namespace arnold
