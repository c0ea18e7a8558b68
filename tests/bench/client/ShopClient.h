#pragma once
#include <string>
#include <vector>

// A client of the benches: as little work as can be, so that the server's is measured.
namespace arnold::bench {

struct Reply {
    int status = 0; // 0: the connection broke
    std::string body;
};

// One keep-alive connection to a loopback port, used by one thread. Ends the program when the port
// does not answer.
class ShopClient
{
public:
    explicit ShopClient(int port);
    ~ShopClient();
    ShopClient(const ShopClient &) = delete;
    ShopClient &operator=(const ShopClient &) = delete;

    Reply ask(const char *method, const std::string &path, const std::string &body = {},
              const std::string &idempotencyKey = {});

private:
    Reply read();
    bool more();

    int m_socket = -1;
    std::string m_in;
};

// The value of the first "name":"..." after `from`; empty when there is none.
std::string textAfter(const std::string &json, const std::string &name, std::size_t from = 0);
// Up to `most` variants of products that can be bought without choosing.
std::vector<std::string> anyVariants(int port, std::size_t most);

inline const std::string kCarts = "/api/v1/store/carts";
// A guest's cart with both in it, ready to be completed; empty when a step was refused.
std::string readyCart(ShopClient &connection, const std::string &one, const std::string &other);

} // namespace arnold::bench
