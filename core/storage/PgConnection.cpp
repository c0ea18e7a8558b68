#include "core/storage/PgConnection.h"

#include "core/storage/MigrationSql.h"

#include <QStringEncoder>
#include <QtEndian>

#include <libpq-fe.h>

#include <cstring>

namespace arnold {
namespace {

constexpr int kOldestVersion = 13'00'00;
constexpr int kBinary = 1;
// Their answers must fit between the server and us, while both only write.
constexpr int kMostPosts = 256;
constexpr const char *kSettings = "SET client_encoding = 'UTF8'; SET TIME ZONE 'UTC';"
                                  "SET standard_conforming_strings = on;"
                                  "SET lock_timeout = '5s'; SET statement_timeout = '60s';"
                                  "SET idle_in_transaction_session_timeout = '60s'";

Oid typeOf(SqlKind kind)
{
    switch (kind) {
    case SqlKind::Integer:
        return 20; // int8
    case SqlKind::Real:
        return 701; // float8
    case SqlKind::Text:
        return 25; // text
    case SqlKind::Bytes:
        return 17; // bytea
    case SqlKind::Id:
        return 2950; // uuid
    case SqlKind::Unknown:
        break;
    }
    return 0; // the server infers it
}

// PostgreSQL's documentation, appendix A (error codes).
ErrorCode codeOf(std::string_view state)
{
    const std::string_view group = state.substr(0, 2);
    if (state == "53100") // disk_full
        return ErrorCode::DiskFull;
    if (state == "25006") // read_only_sql_transaction
        return ErrorCode::ReadOnly;
    if (group == "40" || state == "55P03") // serialization, deadlock, lock_not_available
        return ErrorCode::Busy;
    if (group == "08" || group == "57" || state == "53300") // connection, shutdown, too many
        return ErrorCode::Unavailable;
    return ErrorCode::StorageFailed;
}

std::string kindsOf(SqlArgs args)
{
    std::string kinds;
    for (const SqlArg &arg : args)
        kinds.push_back(static_cast<char>(arg.kind()));
    return kinds;
}

bool hasKinds(const PgStatement &statement, SqlArgs args)
{
    if (statement.kinds.size() != args.size())
        return false;
    for (std::size_t i = 0; i < args.size(); ++i) {
        if (statement.kinds[i] != static_cast<char>(args[i].kind()))
            return false;
    }
    return true;
}

} // namespace

PgConnection::PgConnection(std::unique_ptr<DriverSession> session)
    : m_session(std::move(session))
{
}

PgConnection::~PgConnection() = default;

Result<std::unique_ptr<PgConnection>> PgConnection::open(const DatabaseConfig &config)
{
    ARNOLD_TRY(session, DriverSession::openPostgres(config.postgresUrl));
    if (PQserverVersion(session->postgres()) < kOldestVersion) {
        return Error {ErrorCode::Unavailable,
                      {},
                      QStringLiteral("PostgreSQL %1 is older than 13")
                              .arg(PQserverVersion(session->postgres()) / 10'000)};
    }
    std::unique_ptr<PgConnection> connection(new PgConnection(std::move(session)));
    connection->m_isSyncOff = config.sync == DatabaseConfig::Sync::Off;
    if (auto fault = connection->configure())
        return std::move(*fault);
    return connection;
}

std::optional<Error> PgConnection::configure()
{
    PQsetNoticeReceiver(
            m_session->postgres(), [](void *, const PGresult *) {}, nullptr);
    if (auto fault = simple(kSettings))
        return fault;
    return simple(m_isSyncOff ? "SET synchronous_commit = off" : "SET synchronous_commit = on");
}

bool PgConnection::isLost() const
{
    return m_isStuck || PQstatus(m_session->postgres()) != CONNECTION_OK;
}

bool PgConnection::reconnect()
{
    m_statements.clear();
    m_postedCount = 0;
    m_isStuck = false;
    PQreset(m_session->postgres());
    forgetTrouble();
    return !isLost() && !configure();
}

Error PgConnection::errorOf(pg_result *result)
{
    const char *const field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string_view state = field ? field : "";
    const char *const own = result ? PQresultErrorMessage(result) : "";
    const char *const text = *own ? own : PQerrorMessage(m_session->postgres());
    const QString message = QString::fromUtf8(text).trimmed();
    Error error {isLost() ? ErrorCode::Unavailable : codeOf(state),
                 {},
                 QStringLiteral("PostgreSQL %1: %2")
                         .arg(QString::fromUtf8(state.data(), qsizetype(state.size())), message)};
    if (isLost())
        m_trouble = Trouble::Lost;
    else if (state == "40001" || state == "40P01")
        m_trouble = Trouble::Conflict;
    else
        m_trouble = Trouble::Other;
    return error;
}

std::optional<Error> PgConnection::simple(const char *sql)
{
    endPosts();
    PGresult *const result = PQexec(m_session->postgres(), sql);
    const auto status = PQresultStatus(result);
    std::optional<Error> fault;
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fault = errorOf(result);
    PQclear(result);
    return fault;
}

const PgStatement *PgConnection::prepared(std::string_view sql, SqlArgs args)
{
    const PgStatement *known = m_statements.find(sql);
    if (known && hasKinds(*known, args))
        return known;
    std::string key(sql);
    if (known) { // the same text with other types: rare, so under a longer key
        key.append(1, '\0').append(kindsOf(args));
        if ((known = m_statements.find(key)))
            return known;
    }
    endPosts();
    auto fresh = std::make_unique<PgStatement>();
    fresh->name = std::to_string(++m_statementCount);
    fresh->name.insert(fresh->name.begin(), 's');
    fresh->kinds = kindsOf(args);
    std::vector<Oid> types;
    for (const SqlArg &arg : args)
        types.push_back(typeOf(arg.kind()));
    const std::string text = numberedPlaceholders(sql);
    PGresult *const result = PQprepare(m_session->postgres(), fresh->name.c_str(), text.c_str(),
                                       static_cast<int>(types.size()), types.data());
    const bool isReady = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (!isReady)
        reportFault(errorOf(result));
    PQclear(result);
    if (!isReady)
        return nullptr;
    const bool isPlain = key.size() == sql.size();
    return m_statements.add(isPlain ? sql : std::string_view(key), std::move(fresh));
}

void PgConnection::encode(SqlArgs args)
{
    std::size_t total = 0;
    for (const SqlArg &arg : args)
        total += 9 + (arg.isUtf16() ? std::size_t(arg.utf16().size()) * 3 : arg.bytes().size());
    m_arena.clear();
    m_arena.reserve(total); // pointers into it must stay
    m_values.clear();
    m_lengths.clear();
    m_formats.assign(args.size(), 1);
    for (const SqlArg &arg : args) {
        const std::size_t begin = m_arena.size();
        if (arg.kind() == SqlKind::Integer || arg.kind() == SqlKind::Real) {
            std::uint64_t bits = static_cast<std::uint64_t>(arg.integer());
            if (const double real = arg.real(); arg.kind() == SqlKind::Real)
                std::memcpy(&bits, &real, sizeof bits);
            const auto wire = qToBigEndian(bits);
            m_arena.append(reinterpret_cast<const char *>(&wire), sizeof wire);
        } else if (arg.isUtf16()) {
            QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
            m_arena.resize(begin + std::size_t(arg.utf16().size()) * 3);
            const char *const end = encoder.appendToBuffer(m_arena.data() + begin, arg.utf16());
            m_arena.resize(static_cast<std::size_t>(end - m_arena.data()));
        } else {
            m_arena.append(arg.bytes());
        }
        m_lengths.push_back(static_cast<int>(m_arena.size() - begin));
        m_values.push_back(arg.isNull() ? nullptr : m_arena.data() + begin);
    }
}

pg_result *PgConnection::run(std::string_view sql, SqlArgs args)
{
    const PgStatement *const statement = prepared(sql, args);
    if (!statement)
        return nullptr;
    if (m_postedCount > 0)
        return send(*statement, args) ? endPipeline() : nullptr;
    encode(args);
    PGresult *const result = PQexecPrepared(m_session->postgres(), statement->name.c_str(),
                                            static_cast<int>(args.size()), m_values.data(),
                                            m_lengths.data(), m_formats.data(), kBinary);
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return result;
    reportFault(errorOf(result));
    PQclear(result);
    return nullptr;
}

bool PgConnection::send(const PgStatement &statement, SqlArgs args)
{
    pg_conn *const server = m_session->postgres();
    if (PQpipelineStatus(server) == PQ_PIPELINE_OFF)
        PQenterPipelineMode(server);
    encode(args);
    if (PQsendQueryPrepared(server, statement.name.c_str(), static_cast<int>(args.size()),
                            m_values.data(), m_lengths.data(), m_formats.data(), kBinary)
        == 1) {
        ++m_postedCount;
        return true;
    }
    reportFault(errorOf(nullptr));
    return false;
}

pg_result *PgConnection::endPipeline()
{
    pg_conn *const server = m_session->postgres();
    m_postedCount = 0;
    PGresult *last = nullptr;
    bool isEnded = PQpipelineSync(server) != 1;
    bool hasFailed = isEnded;
    if (hasFailed)
        reportFault(errorOf(nullptr));
    while (!isEnded) {
        PGresult *const result = PQgetResult(server); // null after each statement's last
        if (!result) {
            isEnded = isLost();
            continue;
        }
        const auto status = PQresultStatus(result);
        isEnded = status == PGRES_PIPELINE_SYNC;
        const bool isGood = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (!isGood && !isEnded && status != PGRES_PIPELINE_ABORTED && !hasFailed)
            reportFault(errorOf(result));
        hasFailed |= !isGood && !isEnded;
        PQclear(isGood ? std::exchange(last, result) : result);
    }
    if (PQexitPipelineMode(server) != 1)
        m_isStuck = true;
    if (isLost()) // the server's last word comes before the end of the line
        m_trouble = Trouble::Lost;
    if (!hasFailed)
        return last;
    PQclear(last);
    return nullptr;
}

void PgConnection::endPosts()
{
    if (m_postedCount > 0)
        PQclear(endPipeline());
}

void PgConnection::post(std::string_view sql, SqlArgs args)
{
    const PgStatement *const statement = prepared(sql, args);
    if (statement && send(*statement, args) && m_postedCount >= kMostPosts)
        endPosts();
}

RowSource *PgConnection::query(std::string_view sql, SqlArgs args)
{
    PGresult *const result = run(sql, args);
    if (!result)
        return nullptr;
    for (const auto &rows : m_rows) {
        if (!rows->isInUse()) {
            rows->start(result);
            return rows.get();
        }
    }
    m_rows.push_back(std::make_unique<PgRows>());
    m_rows.back()->start(result);
    return m_rows.back().get();
}

std::int64_t PgConnection::execute(std::string_view sql, SqlArgs args)
{
    PGresult *const result = run(sql, args);
    if (!result)
        return 0;
    const std::int64_t changed = QByteArray(PQcmdTuples(result)).toLongLong();
    PQclear(result);
    return changed;
}

void PgConnection::finishAll()
{
    endPosts();
    for (const auto &rows : m_rows) {
        if (rows->isInUse())
            rows->finish();
    }
}

} // namespace arnold
