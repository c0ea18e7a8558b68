#include "core/search/CatchUp.h"

#include "core/search/SearchIndex.h"

namespace arnold::search {
namespace {

constexpr int kSlice = 48; // products; some milliseconds

} // namespace

CatchUp::CatchUp(Database &database)
    : m_thread([&database](const std::stop_token &stop) { run(stop, database); })
{
}

CatchUp::~CatchUp() = default;

void CatchUp::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

void CatchUp::run(const std::stop_token &stop, Database &database)
{
    const auto indexed = database.read([](ReadTx &tx) -> Result<bool> { return isIndexed(tx); });
    bool isDone = !indexed || *indexed;
    while (!isDone && !stop.stop_requested()) {
        const auto slice = database.write(
                Actor::system(),
                [](WriteTx &tx) -> Result<bool> {
                    indexMissing(tx, kSlice);
                    return isIndexed(tx);
                },
                Priority::Bulk);
        isDone = !slice || *slice;
    }
}

} // namespace arnold::search
