#pragma once
#include "core/storage/Database.h"

#include <stop_token>
#include <thread>

namespace arnold::search {

// Indexes what has no entry yet (SearchIndex.h), on a thread of its own and in slices that let
// everybody else go first: a shop sells meanwhile, and finds more and more. Nothing to do costs one
// read. Made by the program once a store is open, ends before the database does.
class CatchUp
{
public:
    explicit CatchUp(Database &database);
    ~CatchUp(); // after the slice that runs; the next one goes on from there
    CatchUp(const CatchUp &) = delete;
    CatchUp &operator=(const CatchUp &) = delete;

    // Until all is indexed or a slice was refused, at the next start it is tried again.
    void wait();

private:
    static void run(const std::stop_token &stop, Database &database);

    std::jthread m_thread;
};

} // namespace arnold::search
