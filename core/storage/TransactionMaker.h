#pragma once
#include "core/storage/Connection.h"
#include "core/storage/Database.h"

#include <unordered_map>

namespace arnold {

// What a writer keeps between commands, see WriteTx::cached.
class WriterCache
{
public:
    void clear() { m_values.clear(); }
    const std::any *find(std::string_view key) const;
    void keep(std::string_view key, std::any value);

private:
    std::unordered_map<std::string, std::any> m_values;
};

// What came of a command's function, before its commit.
struct CommandOutcome {
    std::optional<Error> refusal; // the function's own
    std::optional<Error> fault; // the storage's; takes precedence
    std::vector<std::function<void()>> hooks;
    std::vector<QByteArray> changes;

    bool commits() const { return !refusal && !fault; }
};

// The one place where transactions' objects are made. Private to core/storage.
class TransactionMaker
{
public:
    // Runs `fn`; afterwards no query of it is open. Beginning and ending are the caller's.
    static std::optional<Error> read(Connection &connection, Instant now,
                                     const std::function<void(ReadTx &)> &fn);
    static CommandOutcome command(Connection &connection, WriterCache &cache, Instant now,
                                  WriteJob &job);
};

} // namespace arnold
