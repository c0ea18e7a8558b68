#include "server/http/Listeners.h"

#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace arnold::http {
namespace {

constexpr int backlog = 4096;

struct SocketAddress {
    sockaddr_storage storage {};
    socklen_t length = 0;

    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

SocketAddress socketAddress(const ListenAddress &listen)
{
    SocketAddress result;
    if (listen.address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *in = reinterpret_cast<sockaddr_in *>(&result.storage);
        in->sin_family = AF_INET;
        in->sin_port = htons(listen.port);
        in->sin_addr.s_addr = htonl(listen.address.toIPv4Address());
        result.length = sizeof *in;
    } else {
        auto *in = reinterpret_cast<sockaddr_in6 *>(&result.storage);
        in->sin6_family = AF_INET6;
        in->sin6_port = htons(listen.port);
        if (listen.address.protocol() == QAbstractSocket::IPv6Protocol) {
            const Q_IPV6ADDR bytes = listen.address.toIPv6Address();
            std::memcpy(&in->sin6_addr, &bytes, sizeof bytes);
        }
        result.length = sizeof *in;
    }
    return result;
}

enum class Sharing { Alone, Shared };

Error systemError(int number, const ListenAddress &listen)
{
    ErrorCode code = ErrorCode::InvalidValue;
    if (number == EADDRINUSE)
        code = ErrorCode::Conflict;
    else if (number == EACCES || number == EPERM)
        code = ErrorCode::NotPermitted;
    return {code, QStringLiteral("listen"),
            QStringLiteral("%1 port %2: %3")
                    .arg(listen.address.toString())
                    .arg(listen.port)
                    .arg(QString::fromLocal8Bit(std::strerror(number)))};
}

void setOption(int descriptor, int level, int option, int value)
{
    ::setsockopt(descriptor, level, option, &value, sizeof value);
}

Result<int> openOne(const ListenAddress &listen, Sharing sharing)
{
    SocketAddress address = socketAddress(listen);
    const int type = SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC;
    const int descriptor = ::socket(address.storage.ss_family, type, 0);
    if (descriptor < 0)
        return systemError(errno, listen);
    // Without it a restart would have to wait for the old connections' TIME_WAIT to pass.
    setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
    if (sharing == Sharing::Shared)
        setOption(descriptor, SOL_SOCKET, SO_REUSEPORT, 1);
    if (address.storage.ss_family == AF_INET6) {
        const bool any = listen.address.protocol() == QAbstractSocket::AnyIPProtocol;
        setOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, any ? 0 : 1);
    }
    if (::bind(descriptor, address.get(), address.length) != 0
        || ::listen(descriptor, backlog) != 0) {
        const int number = errno;
        ::close(descriptor);
        return systemError(number, listen);
    }
    return descriptor;
}

quint16 boundPort(int descriptor)
{
    SocketAddress address;
    address.length = sizeof address.storage;
    ::getsockname(descriptor, address.get(), &address.length);
    if (address.storage.ss_family == AF_INET)
        return ntohs(reinterpret_cast<sockaddr_in *>(&address.storage)->sin_port);
    return ntohs(reinterpret_cast<sockaddr_in6 *>(&address.storage)->sin6_port);
}

} // namespace

Result<Listeners> Listeners::open(const std::vector<ListenAddress> &addresses, int workers)
{
    Listeners result;
    result.m_descriptors.resize(size_t(workers));
    for (ListenAddress listen : addresses) {
        if (listen.port == 0)
            listen.port = result.m_port;
        ARNOLD_TRY(alone, openOne(listen, Sharing::Alone));
        listen.port = boundPort(alone);
        ::close(alone);
        if (result.m_port == 0)
            result.m_port = listen.port;
        for (std::vector<int> &descriptors : result.m_descriptors) {
            ARNOLD_TRY(shared, openOne(listen, Sharing::Shared));
            descriptors.push_back(shared);
        }
    }
    return result;
}

Listeners::~Listeners()
{
    for (const std::vector<int> &descriptors : m_descriptors) {
        for (const int descriptor : descriptors)
            ::close(descriptor);
    }
}

std::vector<int> Listeners::take(int worker)
{
    return std::exchange(m_descriptors[size_t(worker)], {});
}

} // namespace arnold::http
