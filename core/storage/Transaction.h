#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/Actor.h"
#include "core/storage/Rows.h"

#include <QByteArray>

#include <any>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace arnold {

class Connection;
class FieldCipher;
class WriterCache;

enum class Dialect { Sqlite, PostgreSql };

// A consistent view of the database, made by Database::read and never elsewhere. One thread, and no
// longer than 2 seconds: page what is large.
//
// Faults (disk full, lost connection, a broken constraint) stick: from then on every call does
// nothing, queries have no rows, and the whole read or command answers with the fault, whatever its
// function returned. So a store checks refusals of its own, and nothing else.
class ReadTx
{
public:
    ReadTx(const ReadTx &) = delete;
    ReadTx &operator=(const ReadTx &) = delete;

    // `?` stands for each value, in order. A constant `sql` is prepared once per connection.
    template <typename... Args> Rows query(std::string_view sql, const Args &...args)
    {
        const std::array<SqlArg, sizeof...(Args)> bound {SqlArg(args)...};
        return runQuery(sql, bound);
    }
    // As many values as a built statement has (`IN (?, ?, ...)`).
    Rows queryWith(std::string_view sql, SqlArgs args) { return runQuery(sql, args); }

    // The first row: `queryOne<QString>(...)` is an optional QString; with several types an
    // optional tuple. Empty when there is no row, or after a fault. A NULL column needs an optional
    // type.
    template <typename First, typename... More, typename... Args>
    auto queryOne(std::string_view sql, const Args &...args)
    {
        Rows rows = query(sql, args...);
        if constexpr (sizeof...(More) == 0)
            return rows.next() ? std::optional<First>(rows.value<First>(0)) : std::nullopt;
        else
            return rows.next() ? std::optional(rows.tuple<First, More...>()) : std::nullopt;
    }

    // The clock when the read or command began; the same throughout.
    Instant now() const { return m_now; }
    Dialect dialect() const;
    // Seals and opens personal fields with this store's keys.
    const FieldCipher &cipher() const;

    bool failed() const { return m_fault.has_value(); }
    // The first fault, when failed().
    const Error &fault() const { return *m_fault; }
    // Makes the transaction fail: for what storage code finds wrong (a broken chain, say).
    void fail(Error fault);

protected:
    friend class TransactionMaker;
    ReadTx(Connection &connection, Instant now)
        : m_connection(connection)
        , m_now(now)
    {
    }
    ~ReadTx() = default;

    Rows runQuery(std::string_view sql, SqlArgs args);

    Connection &m_connection;
    Instant m_now;
    std::optional<Error> m_fault;
};

// One command: everything it writes is committed, or nothing. Made by Database::write and never
// elsewhere. The function may run more than once (a conflict, a failed batch): it changes nothing
// outside of the transaction but through afterCommit and erases.
class WriteTx : public ReadTx
{
public:
    // Runs a statement and answers how many rows it changed; 0 after a fault. A constraint that may
    // be hit in the ordinary run of things is written `ON CONFLICT DO NOTHING`; any other violation
    // is a fault (StorageFailed).
    template <typename... Args> std::int64_t execute(std::string_view sql, const Args &...args)
    {
        const std::array<SqlArg, sizeof...(Args)> bound {SqlArg(args)...};
        return runExecute(sql, bound);
    }
    std::int64_t executeWith(std::string_view sql, SqlArgs args) { return runExecute(sql, args); }

    // The same where nobody asks how many rows it changed: PostgreSQL gets it together with the
    // next statement that is asked for something, so that a row costs no journey of its own. Its
    // fault shows then too, at the latest before the commit.
    template <typename... Args> void post(std::string_view sql, const Args &...args)
    {
        const std::array<SqlArg, sizeof...(Args)> bound {SqlArg(args)...};
        runPost(sql, bound);
    }
    void postWith(std::string_view sql, SqlArgs args) { runPost(sql, args); }

    const Actor &actor() const { return m_actor; }

    // Runs after the commit and before anyone is answered, on the writer's thread: short, and
    // without the database. Dropped on a refusal.
    void afterCommit(std::function<void()> hook) { m_hooks.push_back(std::move(hook)); }

    // Puts what this command erases for good ("customer 0192...") on the list that a restore
    // repeats (ErasureList.h). It is on disk before the commit: where it cannot be, the command
    // fails.
    void erases(const QByteArray &thing);

    // Notes that a thing has changed (core/events/Changes.h names them), for whoever keeps answers
    // that were made from it: told after the commit and before anyone is answered.
    void changed(QByteArray thing) { m_changes.push_back(std::move(thing)); }

    // A value that this writer keeps between commands (a tail: the last number, the last hash). It
    // is gone after any rollback, and on PostgreSQL, where others write too, after each command:
    // then read it from the database anew.
    template <typename T> std::optional<T> cached(std::string_view key) const
    {
        const std::any *kept = findCached(key);
        const T *value = kept ? std::any_cast<T>(kept) : nullptr;
        return value ? std::optional<T>(*value) : std::nullopt;
    }
    template <typename T> void setCached(std::string_view key, T value)
    {
        keepCached(key, std::any(std::move(value)));
    }

private:
    friend class TransactionMaker;
    WriteTx(Connection &connection, Instant now, const Actor &actor, WriterCache &cache)
        : ReadTx(connection, now)
        , m_actor(actor)
        , m_cache(cache)
    {
    }
    ~WriteTx() = default;

    std::int64_t runExecute(std::string_view sql, SqlArgs args);
    void runPost(std::string_view sql, SqlArgs args);
    const std::any *findCached(std::string_view key) const;
    void keepCached(std::string_view key, std::any value);

    Actor m_actor;
    WriterCache &m_cache;
    std::vector<std::function<void()>> m_hooks;
    std::vector<QByteArray> m_changes;
};

} // namespace arnold
