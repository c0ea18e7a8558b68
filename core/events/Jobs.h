#pragma once
#include "core/base/Clock.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace arnold::events {

// Work that follows a command: written in its transaction, done by a worker afterwards.
struct Job {
    IdBytes id = {};
    IdBytes subject = {};
    Instant dueAt = {};
};
void addJob(WriteTx &tx, std::string_view kind, const IdBytes &subject);
// At most `limit` jobs of a kind that are due and not done, in the order of their making.
std::vector<Job> dueJobs(ReadTx &tx, std::string_view kind, int limit);
std::int64_t openJobs(ReadTx &tx, std::string_view kind);
// False when another worker was faster.
bool finishJob(WriteTx &tx, const IdBytes &id);

} // namespace arnold::events
