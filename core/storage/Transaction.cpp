#include "core/storage/Transaction.h"

#include "core/storage/ErasureList.h"
#include "core/storage/TransactionMaker.h"

namespace arnold {

Dialect ReadTx::dialect() const
{
    return m_connection.dialect();
}

const FieldCipher &ReadTx::cipher() const
{
    return *m_connection.cipher;
}

void ReadTx::fail(Error fault)
{
    m_connection.reportFault(std::move(fault));
}

Rows ReadTx::runQuery(std::string_view sql, SqlArgs args)
{
    return Rows(m_fault ? nullptr : m_connection.query(sql, args));
}

std::int64_t WriteTx::runExecute(std::string_view sql, SqlArgs args)
{
    return m_fault ? 0 : m_connection.execute(sql, args);
}

void WriteTx::runPost(std::string_view sql, SqlArgs args)
{
    if (!m_fault)
        m_connection.post(sql, args);
}

void WriteTx::erases(const QByteArray &thing)
{
    if (m_fault)
        return;
    ErasureList &list = *m_connection.erasures;
    if (auto begun = list.begin(thing); !begun) {
        fail(begun.error());
        return;
    }
    afterCommit([&list, thing] {
        // Erased it is, whatever the list says; a restore names what it only saw begun.
        if (const auto finished = list.finish(thing); !finished)
            qWarning("storage: %s", qUtf8Printable(finished.error().detail));
    });
}

const std::any *WriteTx::findCached(std::string_view key) const
{
    return m_cache.find(key);
}

void WriteTx::keepCached(std::string_view key, std::any value)
{
    m_cache.keep(key, std::move(value));
}

const std::any *WriterCache::find(std::string_view key) const
{
    const auto found = m_values.find(std::string(key));
    return found == m_values.end() ? nullptr : &found->second;
}

void WriterCache::keep(std::string_view key, std::any value)
{
    m_values.insert_or_assign(std::string(key), std::move(value));
}

std::optional<Error> TransactionMaker::read(Connection &connection, Instant now,
                                            const std::function<void(ReadTx &)> &fn)
{
    ReadTx tx(connection, now);
    connection.reportFaultsTo(&tx.m_fault);
    fn(tx);
    connection.finishAll();
    connection.reportFaultsTo(nullptr);
    return std::move(tx.m_fault);
}

CommandOutcome TransactionMaker::command(Connection &connection, WriterCache &cache, Instant now,
                                         WriteJob &job)
{
    WriteTx tx(connection, now, job.actor, cache);
    connection.reportFaultsTo(&tx.m_fault);
    CommandOutcome outcome;
    outcome.refusal = job.run(tx);
    connection.finishAll();
    connection.reportFaultsTo(nullptr);
    outcome.fault = std::move(tx.m_fault);
    outcome.hooks = std::move(tx.m_hooks);
    outcome.changes = std::move(tx.m_changes);
    return outcome;
}

} // namespace arnold
