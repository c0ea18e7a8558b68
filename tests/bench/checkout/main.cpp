// Guest checkouts over HTTP: cart, two lines, address, shipping, payment, complete, by several
// clients for some seconds. Prints one JSON line.
#include "tests/bench/client/ShopClient.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace arnold::bench;

namespace {

using Clock = std::chrono::steady_clock;

// One whole checkout; false when a step is refused.
bool checkOut(ShopClient &connection, const std::string &one, const std::string &other,
              const std::string &key)
{
    const std::string cart = readyCart(connection, one, other);
    return !cart.empty() && connection.ask("POST", cart + "/complete", "{}", key).status == 201;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: bench_checkout PORT CLIENTS SECONDS\n", stderr);
        return 2;
    }
    const int port = std::atoi(argv[1]);
    const int clients = std::atoi(argv[2]);
    const auto end = Clock::now() + std::chrono::seconds(std::atoi(argv[3]));
    const auto variants = anyVariants(port, 40);
    if (variants.size() < 2)
        return 1;
    std::atomic<int> done {0};
    std::atomic<int> refused {0};
    std::mutex mutex;
    std::vector<std::int64_t> micros;
    std::vector<std::thread> threads;
    const auto begin = Clock::now();
    for (int client = 0; client < clients; ++client) {
        threads.emplace_back([&, client] {
            ShopClient connection(port);
            std::vector<std::int64_t> own;
            for (int i = 0; Clock::now() < end; ++i) {
                const auto start = Clock::now();
                const auto at = static_cast<std::size_t>(client * 7 + i);
                const std::string key = std::to_string(::getpid()) + "-" + std::to_string(client)
                        + "-" + std::to_string(i);
                if (checkOut(connection, variants[at % variants.size()],
                             variants[(at + 1) % variants.size()], key)) {
                    ++done;
                    own.push_back(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now()
                                                                                        - start)
                                          .count());
                } else {
                    ++refused;
                }
            }
            const std::lock_guard lock(mutex);
            micros.insert(micros.end(), own.begin(), own.end());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin).count();
    std::sort(micros.begin(), micros.end());
    const std::int64_t perSecond = static_cast<std::int64_t>(done.load()) * 1'000'000
            / std::max<std::int64_t>(took, 1);
    std::printf("{\"name\":\"checkout\",\"clients\":%d,\"per_second\":%lld,\"refused\":%d,\"p50_"
                "us\":%lld,\"p99_us\":%lld}\n",
                clients, static_cast<long long>(perSecond), refused.load(),
                micros.empty() ? 0LL : static_cast<long long>(micros[micros.size() / 2]),
                micros.empty() ? 0LL : static_cast<long long>(micros[micros.size() * 99 / 100]));
    return done > 0 ? 0 : 1;
}
