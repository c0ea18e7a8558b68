#pragma once
#include "core/base/Result.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

namespace arnold {

class ErasureList;

// One connection of the database, used by one thread at a time. Private to core/storage.
class Connection
{
public:
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection() = default;

    virtual Dialect dialect() const = 0;
    // Null after a fault. The rows belong to the connection; RowSource::finish() gives them back.
    virtual RowSource *query(std::string_view sql, SqlArgs args) = 0;
    // Rows changed; 0 after a fault.
    virtual std::int64_t execute(std::string_view sql, SqlArgs args) = 0;
    // Runs it now or with the next statement; finishAll() sees to the last.
    virtual void post(std::string_view sql, SqlArgs args) { execute(sql, args); }
    // Ends what queries are still running, so that a savepoint can be released.
    virtual void finishAll() = 0;
    // Runs a statement without values outside of any ReadTx (BEGIN, COMMIT, SAVEPOINT).
    std::optional<Error> control(std::string_view sql)
    {
        std::optional<Error> fault;
        auto *const outer = std::exchange(m_faultSink, &fault);
        execute(sql, {});
        m_faultSink = outer;
        return fault;
    }

    // Where faults go while a transaction runs; the first one stays.
    void reportFaultsTo(std::optional<Error> *sink) { m_faultSink = sink; }
    void reportFault(Error fault)
    {
        if (m_faultSink && !*m_faultSink)
            *m_faultSink = std::move(fault);
    }

    const FieldCipher *cipher = nullptr; // outlives the connection
    ErasureList *erasures = nullptr; // of a writer; outlives the connection

private:
    std::optional<Error> *m_faultSink = nullptr;
};

} // namespace arnold
