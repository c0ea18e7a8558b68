#include "tests/bench/client/ShopClient.h"

#include <algorithm>
#include <cstdint>

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace arnold::bench {

ShopClient::ShopClient(int port)
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

ShopClient::~ShopClient()
{
    ::close(m_socket);
}

Reply ShopClient::ask(const char *method, const std::string &path, const std::string &body,
                      const std::string &idempotencyKey)
{
    std::string request = std::string(method) + " " + path + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!idempotencyKey.empty())
        request += "Idempotency-Key: " + idempotencyKey + "\r\n";
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

Reply ShopClient::read()
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

bool ShopClient::more()
{
    char buffer[16384];
    const auto count = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (count <= 0)
        return false;
    m_in.append(buffer, static_cast<std::size_t>(count));
    return true;
}

std::string textAfter(const std::string &json, const std::string &name, std::size_t from)
{
    const auto at = json.find("\"" + name + "\":\"", from);
    if (at == std::string::npos)
        return {};
    const auto begin = at + name.size() + 4;
    return json.substr(begin, json.find('"', begin) - begin);
}

std::vector<std::string> anyVariants(int port, std::size_t most)
{
    ShopClient connection(port);
    std::vector<std::string> variants;
    const std::string page = connection.ask("GET", "/api/v1/store/products?limit=60").body;
    for (std::size_t at = page.find("\"variant_id\":\"");
         at != std::string::npos && variants.size() < most;
         at = page.find("\"variant_id\":\"", at + 1))
        variants.push_back(textAfter(page, "variant_id", at));
    return variants;
}

std::string readyCart(ShopClient &connection, const std::string &one, const std::string &other)
{
    const std::string id = textAfter(connection.ask("POST", kCarts, "{}").body, "id");
    const std::string cart = kCarts + "/" + id;
    for (const std::string &variant : {one, other}) {
        const std::string line = R"({"variant_id":")" + variant + R"(","quantity":"1"})";
        if (connection.ask("POST", cart + "/lines", line).status != 201)
            return {};
    }
    const std::string address =
            R"({"email":"buyer@example.com","shipping_address":{"first_name":"Ada",)"
            R"("last_name":"Hill","line1":"Street 1","city":"Berlin","country":"DE",)"
            R"("postal_code":"10115"}})";
    if (connection.ask("PATCH", cart, address).status != 200)
        return {};
    const std::string option = textAfter(connection.ask("GET", cart + "/shipping-options").body,
                                         "id");
    if (connection.ask("PATCH", cart, R"({"shipping_option_id":")" + option + R"("})").status
        != 200)
        return {};
    if (connection.ask("POST", cart + "/payments", R"({"provider":"manual"})").status != 201)
        return {};
    return cart;
}

} // namespace arnold::bench
