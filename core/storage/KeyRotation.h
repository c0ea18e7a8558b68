#pragma once
#include "core/storage/Database.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace arnold {

// How a master key gives way to another: the new one comes first where the master key lies; the
// store's keys are wrapped under it and a new data key is made (in one command, when the store is
// opened or takeUpMasterKey() is called); then every key that the old data key wraps is wrapped by
// the new one, in slices of the bulk lane, and the old data key is dropped. Interrupted anywhere,
// the next one goes on: what is wrapped anew already is passed over. Reads go on throughout.

// Puts a fresh master key first in the store's key file; the former stays behind it until the store
// has taken up the new one. InvalidState where the master key does not lie in a file, or when that
// has not happened to too many yet.
Result<void> putNewMasterKey(const DatabaseConfig &config);

struct RotationFigures {
    std::int64_t rewrapped = 0; // keys
    std::int64_t slices = 0; // commands that wrote
    std::int64_t longestSliceMicros = 0; // what the writer was held for, the commit apart
};

// Takes former master keys out of the key file, wraps anew what is behind, and drops former data
// keys. Nothing to do costs one read. On PostgreSQL, where other servers may still wrap under a key
// that has been replaced, a data key is only dropped an hour after the next one was made: until
// then `isLeft`.
struct RotationOutcome {
    RotationFigures figures = {};
    bool isLeft = false;
};
Result<RotationOutcome> finishRotation(Database &database, const std::stop_token &stop = {});

// Sees to it on a thread of its own while a shop is open: at the start, when told that the master
// key may have changed, and every minute. Ends before the database does, after the slice that runs.
class KeyRotation
{
public:
    explicit KeyRotation(Database &database);
    ~KeyRotation();
    KeyRotation(const KeyRotation &) = delete;
    KeyRotation &operator=(const KeyRotation &) = delete;

    void lookAgain();

private:
    void run(const std::stop_token &stop);

    Database &m_database;
    std::mutex m_mutex;
    std::condition_variable_any m_told;
    bool m_isTold = false;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace arnold
