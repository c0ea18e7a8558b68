#include "tests/server/http/RawClient.h"

#include <QList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace arnold::test {
namespace {

constexpr int waitSeconds = 10;

sockaddr_in loopback(const char *address, quint16 port)
{
    sockaddr_in result {};
    result.sin_family = AF_INET;
    result.sin_port = htons(port);
    ::inet_pton(AF_INET, address, &result.sin_addr);
    return result;
}

} // namespace

QByteArray RawClient::Answer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == name.toLower())
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port, const char *bindTo)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval wait {waitSeconds, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
    const sockaddr_in from = loopback(bindTo, 0);
    const sockaddr_in to = loopback("127.0.0.1", port);
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0
        || ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_input(std::move(other.m_input))
{
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void RawClient::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes = bytes.sliced(sent);
    }
}

bool RawClient::fill()
{
    char buffer[16384];
    const ssize_t got = ::recv(m_descriptor, buffer, sizeof buffer, 0);
    if (got > 0)
        m_input.append(buffer, got);
    return got > 0;
}

std::optional<RawClient::Answer> RawClient::head()
{
    qsizetype end = 0;
    while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return std::nullopt;
    }
    Answer answer;
    answer.head = m_input.first(end + 2);
    m_input.remove(0, end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    return answer;
}

std::optional<RawClient::Answer> RawClient::answer()
{
    std::optional<Answer> answer = head();
    if (!answer)
        return answer;
    const qsizetype length = answer->header("Content-Length").toInt();
    while (m_input.size() < length) {
        if (!fill())
            return std::nullopt;
    }
    answer->body = m_input.first(length);
    m_input.remove(0, length);
    return answer;
}

bool RawClient::hasInput(int waitMs)
{
    pollfd waiting {m_descriptor, POLLIN, 0};
    return !m_input.isEmpty() || ::poll(&waiting, 1, waitMs) > 0;
}

bool RawClient::isClosedByServer()
{
    if (!m_input.isEmpty())
        return false;
    char byte = 0;
    const ssize_t got = ::recv(m_descriptor, &byte, 1, 0);
    return got == 0 || (got < 0 && errno == ECONNRESET);
}

void RawClient::reset()
{
    const linger now {1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_descriptor, -1));
}

void RawClient::endSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

std::optional<RawClient::Answer> ask(quint16 port, QByteArrayView bytes)
{
    RawClient client(port);
    client.send(bytes);
    return client.answer();
}

} // namespace arnold::test
