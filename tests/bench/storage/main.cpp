#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

// A point read and an insert by three roads to the same SQLite: its C library, core/storage, and Qt
// SQL (QSqlQuery, prepared once). One line of JSON for each, in microseconds a statement: the
// quickest of several rounds that take turns.
using namespace arnold;

namespace {

constexpr int kRows = 20'000;
constexpr int kRounds = 9;
constexpr const char *kMake = "CREATE TABLE item (id BLOB PRIMARY KEY, name TEXT NOT NULL, amount "
                              "INTEGER NOT NULL, note TEXT) STRICT, WITHOUT ROWID";
constexpr const char *kInsert = "INSERT INTO item (id, name, amount, note) VALUES (?, ?, ?, ?)";
constexpr const char *kSelect = "SELECT name, amount, note FROM item WHERE id = ?";
constexpr const char *kEmpty = "DELETE FROM item";

struct Item;
struct Row {
    Id<Item> id = Id<Item>::make();
    QString name;
    std::int64_t amount = 0;
};

std::vector<Row> makeRows()
{
    std::vector<Row> rows(kRows);
    for (int i = 0; i < kRows; ++i) {
        rows[i].name = QStringLiteral("Organic oat milk, barista, 1 l (%1)").arg(i);
        rows[i].amount = i * 100;
    }
    return rows;
}

[[noreturn]] void die(const char *what)
{
    std::fprintf(stderr, "bench_storage: %s\n", what);
    std::exit(1);
}

// Microseconds a row.
template <typename Fn> double timed(Fn fn)
{
    const auto start = std::chrono::steady_clock::now();
    fn();
    const std::chrono::duration<double, std::micro> spent = std::chrono::steady_clock::now()
            - start;
    return spent.count() / kRows;
}

struct Times {
    std::vector<double> insert;
    std::vector<double> read;
};

// Whatever else the machine does only adds.
double quickest(const std::vector<double> &values)
{
    return *std::min_element(values.begin(), values.end());
}

class BareSqlite
{
public:
    explicit BareSqlite(const QString &path)
    {
        constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, kFlags, nullptr)
            != SQLITE_OK)
            die("open");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=OFF");
        run(kMake);
        sqlite3_prepare_v2(m_db, kInsert, -1, &m_insert, nullptr);
        sqlite3_prepare_v2(m_db, kSelect, -1, &m_select, nullptr);
    }
    void insert(const std::vector<Row> &rows)
    {
        run("BEGIN");
        for (const Row &row : rows) {
            const QByteArray name = row.name.toUtf8();
            sqlite3_bind_blob(m_insert, 1, row.id.bytes().data(), 16, SQLITE_STATIC);
            sqlite3_bind_text(m_insert, 2, name.constData(), int(name.size()), SQLITE_STATIC);
            sqlite3_bind_int64(m_insert, 3, row.amount);
            sqlite3_bind_null(m_insert, 4);
            if (sqlite3_step(m_insert) != SQLITE_DONE)
                die("insert");
            sqlite3_reset(m_insert);
        }
        run("COMMIT");
    }
    void read(const std::vector<Row> &rows)
    {
        run("BEGIN");
        for (const Row &row : rows) {
            sqlite3_bind_blob(m_select, 1, row.id.bytes().data(), 16, SQLITE_STATIC);
            if (sqlite3_step(m_select) != SQLITE_ROW)
                die("read");
            const auto name = QString::fromUtf8(
                    reinterpret_cast<const char *>(sqlite3_column_text(m_select, 0)),
                    sqlite3_column_bytes(m_select, 0));
            if (sqlite3_column_int64(m_select, 1) != row.amount || name != row.name
                || sqlite3_column_type(m_select, 2) != SQLITE_NULL)
                die("read another");
            sqlite3_reset(m_select);
        }
        run("COMMIT");
    }
    void empty() { run(kEmpty); }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            die(sqlite3_errmsg(m_db));
    }
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_select = nullptr;
};

class QtSql
{
public:
    explicit QtSql(const QString &path)
        : m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench")))
    {
        m_db.setDatabaseName(path);
        if (!m_db.open())
            die("open");
        QSqlQuery query(m_db);
        query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous=OFF"));
        query.exec(QLatin1String(kMake));
        m_insert = QSqlQuery(m_db);
        m_insert.prepare(QLatin1String(kInsert));
        m_select = QSqlQuery(m_db);
        m_select.setForwardOnly(true);
        m_select.prepare(QLatin1String(kSelect));
    }
    void insert(const std::vector<Row> &rows)
    {
        m_db.transaction();
        for (const Row &row : rows) {
            m_insert.bindValue(0, idOf(row));
            m_insert.bindValue(1, row.name);
            m_insert.bindValue(2, qint64(row.amount));
            m_insert.bindValue(3, QVariant());
            if (!m_insert.exec())
                die("insert");
        }
        m_insert.finish();
        m_db.commit();
    }
    void read(const std::vector<Row> &rows)
    {
        m_db.transaction();
        for (const Row &row : rows) {
            m_select.bindValue(0, idOf(row));
            if (!m_select.exec() || !m_select.next() || m_select.value(0).toString() != row.name
                || m_select.value(1).toLongLong() != row.amount || !m_select.value(2).isNull())
                die("read");
        }
        m_select.finish();
        m_db.commit();
    }
    void empty() { QSqlQuery(m_db).exec(QLatin1String(kEmpty)); }

private:
    static QByteArray idOf(const Row &row)
    {
        return QByteArray(reinterpret_cast<const char *>(row.id.bytes().data()), 16);
    }
    QSqlDatabase m_db;
    QSqlQuery m_insert;
    QSqlQuery m_select;
};

class Arnold
{
public:
    explicit Arnold(const QString &path)
    {
        DatabaseConfig config;
        config.sqliteFile = path;
        config.sync = DatabaseConfig::Sync::Off;
        config.migrationsDir = QStringLiteral(":/no-such-folder");
        auto opened = Database::open(config, m_clock);
        if (!opened)
            die(qUtf8Printable(opened.error().detail));
        m_db = std::move(opened).value();
        run(kMake);
    }
    void insert(const std::vector<Row> &rows)
    {
        const auto done = m_db->write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
            for (const Row &row : rows)
                tx.execute(kInsert, row.id, row.name, row.amount, std::optional<QString>());
            return {};
        });
        if (!done)
            die("insert");
    }
    void read(const std::vector<Row> &rows)
    {
        const auto done = m_db->read([&](ReadTx &tx) -> Result<void> {
            for (const Row &row : rows) {
                const auto found = tx.queryOne<QString, std::int64_t, std::optional<QString>>(
                        kSelect, row.id);
                if (!found || std::get<0>(*found) != row.name || std::get<1>(*found) != row.amount
                    || std::get<2>(*found))
                    return ErrorCode::NotFound;
            }
            return {};
        });
        if (!done)
            die("read");
    }
    void empty() { run(kEmpty); }

private:
    void run(const char *sql)
    {
        const auto done = m_db->write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
            tx.execute(sql);
            return {};
        });
        if (!done)
            die(qUtf8Printable(done.error().detail));
    }
    SystemClock m_clock;
    std::unique_ptr<Database> m_db;
};

template <typename Road> void round(Road &road, const std::vector<Row> &rows, Times &times)
{
    times.insert.push_back(timed([&] { road.insert(rows); }));
    times.read.push_back(timed([&] { road.read(rows); }));
    road.empty();
}

void print(const char *what, double micros, double bareMicros)
{
    std::printf("{\"bench\": \"storage\", \"what\": \"%s\", \"micros\": %.2f, \"of_c_library\": "
                "%.2f}\n",
                what, micros, micros / bareMicros);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const std::vector<Row> rows = makeRows();
    BareSqlite bare(dir.filePath(QStringLiteral("bare.sqlite")));
    Arnold arnold(dir.filePath(QStringLiteral("arnold.sqlite")));
    QtSql qt(dir.filePath(QStringLiteral("qt.sqlite")));
    Times bareTimes;
    Times arnoldTimes;
    Times qtTimes;
    for (int i = 0; i < kRounds; ++i) {
        round(bare, rows, bareTimes);
        round(arnold, rows, arnoldTimes);
        round(qt, rows, qtTimes);
    }
    const double insertMicros = quickest(bareTimes.insert);
    const double readMicros = quickest(bareTimes.read);
    print("insert, C library", insertMicros, insertMicros);
    print("insert, core/storage", quickest(arnoldTimes.insert), insertMicros);
    print("insert, Qt SQL", quickest(qtTimes.insert), insertMicros);
    print("point read, C library", readMicros, readMicros);
    print("point read, core/storage", quickest(arnoldTimes.read), readMicros);
    print("point read, Qt SQL", quickest(qtTimes.read), readMicros);
    return 0;
}
