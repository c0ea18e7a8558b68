#pragma once
#include <atomic>
#include <cstdint>

namespace arnold {

// What a writer's thread is called where the system lists threads; at most 15 characters.
constexpr const char *kWriterThreadName = "db writer";

struct WriterFigures {
    std::atomic<std::int64_t> commands = 0;
    std::atomic<std::int64_t> commits = 0;
    std::atomic<std::int64_t> rerunAlone = 0;
    std::atomic<std::int64_t> walBytes = 0;
};

} // namespace arnold
