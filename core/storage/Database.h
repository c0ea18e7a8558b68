#pragma once
#include "core/storage/DatabaseConfig.h"
#include "core/storage/Transaction.h"

#include <memory>
#include <semaphore>

namespace arnold {

enum class Priority {
    Interactive, // somebody waits: goes first, answered once it is on disk
    Relaxed, // a cart edit: as Interactive, but may be answered after commit and before its sync
    Bulk, // import, reindex: when nobody waits; a slice is at most 10 ms, which the caller sees to
};

// One command in the writers' queue.
struct WriteJob {
    Actor actor;
    Priority priority;
    // Runs the command; an error means: roll back. May be called again after a rollback.
    std::function<std::optional<Error>(WriteTx &)> run;
    // Called once, when the outcome is final; a fault replaces whatever `run` found.
    std::function<void(const std::optional<Error> &fault)> answer;
};

// A shop's store: one SQLite file, or a PostgreSQL database. Any thread may read and write; what a
// caller was answered, the next read of any thread sees.
class Database
{
public:
    // Opens, checks versions, takes the owner's lock, backs up and migrates. Errors: Locked (facts
    // "program", "pid", "host" of the owner), FormatTooNew (facts "found", "known"), ReadOnly,
    // DiskFull, Unavailable (PostgreSQL is not there), StorageFailed. `clock` outlives the
    // database.
    static Result<std::unique_ptr<Database>> open(const DatabaseConfig &config, const Clock &clock);
    // Answers what is queued, then closes. No read or write may be running or come any more.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Runs fn(ReadTx &) -> Result<T> on the caller's thread and returns its result, or the fault:
    // Busy when no connection becomes free in time. Not from inside another read or write.
    template <typename Fn> auto read(Fn &&fn) -> std::invoke_result_t<Fn, ReadTx &>
    {
        std::optional<std::invoke_result_t<Fn, ReadTx &>> result;
        if (auto fault = runRead([&](ReadTx &tx) { result.emplace(fn(tx)); }))
            return std::move(*fault);
        return std::move(*result);
    }

    // Runs fn(WriteTx &) -> Result<T> on a writer's thread as one command: a value commits, a
    // refusal rolls back. Waits until the outcome is on disk and returns it; a fault takes its
    // place (DiskFull, ReadOnly, Busy, Unavailable, StorageFailed): then nothing was written,
    // except that with Unavailable from PostgreSQL the commit itself may have gone through.
    template <typename Fn>
    auto write(const Actor &actor, Fn &&fn, Priority priority = Priority::Interactive)
            -> std::invoke_result_t<Fn, WriteTx &>
    {
        using Outcome = std::invoke_result_t<Fn, WriteTx &>;
        std::optional<Outcome> result;
        std::optional<Error> lost;
        std::binary_semaphore done(0);
        enqueue({actor, priority, [&](WriteTx &tx) { return keep(result, fn(tx)); },
                 [&](const std::optional<Error> &fault) {
                     lost = fault;
                     done.release();
                 }});
        done.acquire();
        if (lost)
            return std::move(*lost);
        return std::move(*result);
    }

    // The same without waiting: done(Result<T>) is called on the writer's thread and posts the
    // outcome on to where it belongs; it must not wait and not use the database.
    template <typename Fn, typename Done>
    void writeThen(const Actor &actor, Fn fn, Done done, Priority priority = Priority::Interactive)
    {
        using Outcome = std::invoke_result_t<Fn, WriteTx &>;
        auto result = std::make_shared<std::optional<Outcome>>();
        enqueue({actor, priority,
                 [result, fn = std::move(fn)](WriteTx &tx) mutable {
                     return keep(*result, fn(tx));
                 },
                 [result, done = std::move(done)](const std::optional<Error> &fault) mutable {
                     done(fault ? Outcome(*fault) : std::move(**result));
                 }});
    }

    // Who is told what commands have changed (WriteTx::changed): on the writer's thread, after each
    // commit and before its callers are answered. One listener; empty takes it away. It must not
    // wait and not use the database.
    void onChange(std::function<void(const std::vector<QByteArray> &)> listener);

    Dialect dialect() const;
    const Clock &clock() const;
    const FieldCipher &cipher() const;

    // A consistent copy of a SQLite store at `path`, which must not exist, while work goes on;
    // sealed to the store's recovery key (SealedFile.h). InvalidState on PostgreSQL (pg_dump does
    // it there), MissingField "recovery_key" where none was made (StoreKeys.h), DiskFull,
    // StorageFailed.
    Result<void> backupTo(const QString &path);
    // The same as a SQLite file, in which only personal fields are sealed: for what stays beside
    // the store.
    Result<void> copyTo(const QString &path);

    // Looks at where the master key lies again. When another has come first there, the store's keys
    // are wrapped under it, and a new data key is made, which KeyRotation.h brings in; whether that
    // was so. WrongKey, and the faults of a write.
    Result<bool> takeUpMasterKey();
    // Data keys that another server has made are known from now on.
    Result<void> reloadKeys();
    // Takes former master keys out of the key file, once nothing is wrapped by them any more.
    Result<void> forgetFormerMasterKeys();

    struct Figures {
        std::int64_t commands = 0; // answered, refusals and faults included
        std::int64_t commits = 0; // batches on SQLite
        std::int64_t rerunAlone = 0; // commands run again after their batch was lost
        std::int64_t queued = 0;
        std::int64_t walBytes = 0; // SQLite's log at the last checkpoint
    };
    Figures figures() const;

private:
    struct Parts;
    explicit Database(std::unique_ptr<Parts> parts);

    template <typename Outcome>
    static std::optional<Error> keep(std::optional<Outcome> &kept, Outcome outcome)
    {
        kept.emplace(std::move(outcome));
        return *kept ? std::nullopt : std::optional<Error>(kept->error());
    }
    std::optional<Error> runRead(const std::function<void(ReadTx &)> &fn);
    void enqueue(WriteJob job);

    std::unique_ptr<Parts> m_parts;
};

} // namespace arnold
