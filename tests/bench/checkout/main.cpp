// Guest checkouts over HTTP: cart, two lines, address, shipping, payment, complete, by several
// clients for some seconds. Prints one JSON line.
#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Reply {
    int status = 0;
    std::string body;
};

// One keep-alive connection, used by one thread.
class Connection
{
public:
    explicit Connection(int port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
            std::perror("connect");
            std::exit(1);
        }
    }
    ~Connection() { ::close(m_socket); }

    Reply ask(const char *method, const std::string &path, const std::string &body = {},
              const std::string &key = {})
    {
        std::string request = std::string(method) + " " + path + " HTTP/1.1\r\nHost: localhost\r\n";
        if (!key.empty())
            request += "Idempotency-Key: " + key + "\r\n";
        if (!body.empty())
            request += "Content-Type: application/json\r\nContent-Length: "
                    + std::to_string(body.size()) + "\r\n";
        request += "\r\n" + body;
        for (std::size_t sent = 0; sent < request.size();) {
            const auto count = ::send(m_socket, request.data() + sent, request.size() - sent,
                                      MSG_NOSIGNAL);
            if (count <= 0)
                return {};
            sent += static_cast<std::size_t>(count);
        }
        return read();
    }

private:
    Reply read()
    {
        std::size_t headEnd = std::string::npos;
        while ((headEnd = m_in.find("\r\n\r\n")) == std::string::npos) {
            if (!more())
                return {};
        }
        std::string head = m_in.substr(0, headEnd);
        std::transform(head.begin(), head.end(), head.begin(), ::tolower);
        const auto at = head.find("content-length:");
        const std::size_t length = at == std::string::npos
                ? 0
                : std::strtoul(head.c_str() + at + 15, nullptr, 10);
        while (m_in.size() < headEnd + 4 + length) {
            if (!more())
                return {};
        }
        Reply reply {std::atoi(m_in.c_str() + 9), m_in.substr(headEnd + 4, length)};
        m_in.erase(0, headEnd + 4 + length);
        return reply;
    }

    bool more()
    {
        char buffer[16384];
        const auto count = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (count <= 0)
            return false;
        m_in.append(buffer, static_cast<std::size_t>(count));
        return true;
    }

    int m_socket = -1;
    std::string m_in;
};

// The value of the first "name":"..." after `from`.
std::string textAfter(const std::string &json, const std::string &name, std::size_t from = 0)
{
    const auto at = json.find("\"" + name + "\":\"", from);
    if (at == std::string::npos)
        return {};
    const auto begin = at + name.size() + 4;
    return json.substr(begin, json.find('"', begin) - begin);
}

std::vector<std::string> anyVariants(int port, std::size_t most)
{
    Connection connection(port);
    std::vector<std::string> variants;
    const std::string page = connection.ask("GET", "/api/v1/store/products?limit=60").body;
    for (std::size_t at = page.find("\"variant_id\":\"");
         at != std::string::npos && variants.size() < most;
         at = page.find("\"variant_id\":\"", at + 1))
        variants.push_back(textAfter(page, "variant_id", at));
    return variants;
}

// One whole checkout; false when a step is refused.
bool checkOut(Connection &connection, const std::string &one, const std::string &other,
              const std::string &key)
{
    static const std::string base = "/api/v1/store/carts";
    const std::string id = textAfter(connection.ask("POST", base, "{}").body, "id");
    const std::string cart = base + "/" + id;
    const auto line = [](const std::string &variant) {
        return R"({"variant_id":")" + variant + R"(","quantity":"1"})";
    };
    if (connection.ask("POST", cart + "/lines", line(one)).status != 201)
        return false;
    if (connection.ask("POST", cart + "/lines", line(other)).status != 201)
        return false;
    if (connection
                .ask("PATCH", cart,
                     R"({"email":"buyer@example.com","shipping_address":{"first_name":"Ada",)"
                     R"("last_name":"Hill","line1":"Street 1","city":"Berlin","country":"DE",)"
                     R"("postal_code":"10115"}})")
                .status
        != 200)
        return false;
    const std::string option = textAfter(connection.ask("GET", cart + "/shipping-options").body,
                                         "id");
    if (connection.ask("PATCH", cart, R"({"shipping_option_id":")" + option + R"("})").status
        != 200)
        return false;
    if (connection.ask("POST", cart + "/payments", R"({"provider":"manual"})").status != 201)
        return false;
    return connection.ask("POST", cart + "/complete", "{}", key).status == 201;
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
            Connection connection(port);
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
