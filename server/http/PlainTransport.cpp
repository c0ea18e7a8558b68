#include "server/http/PlainTransport.h"

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace arnold::http {
namespace {

constexpr ssize_t wouldBlock = -2;

ssize_t sendPieces(int descriptor, iovec *pieces, size_t count)
{
    msghdr message {};
    message.msg_iov = pieces;
    message.msg_iovlen = count;
    for (;;) {
        const ssize_t sent = ::sendmsg(descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0)
            return sent;
        if (errno == EINTR)
            continue;
        return errno == EAGAIN || errno == EWOULDBLOCK ? wouldBlock : -1;
    }
}

iovec piece(QByteArrayView bytes)
{
    return {const_cast<char *>(bytes.data()), size_t(bytes.size())};
}

} // namespace

PlainTransport::~PlainTransport()
{
    ::close(m_descriptor);
}

qint64 PlainTransport::receive(char *into, qint64 maxBytes)
{
    for (;;) {
        const ssize_t got = ::recv(m_descriptor, into, size_t(maxBytes), MSG_DONTWAIT);
        if (got > 0)
            return got;
        if (got == 0)
            return receiveEnded;
        if (errno == EINTR)
            continue;
        return errno == EAGAIN || errno == EWOULDBLOCK ? receiveNothing : receiveEnded;
    }
}

Transport::Sent PlainTransport::send(const Pieces &pieces)
{
    std::array<iovec, 3> vectors {piece(pieces.head), piece(pieces.fields), piece(pieces.body)};
    const qsizetype frontBytes = pieces.head.size() + pieces.fields.size();
    const qsizetype allBytes = frontBytes + pieces.body.size();
    const ssize_t result = sendPieces(m_descriptor, vectors.data(), pieces.body.isEmpty() ? 2 : 3);
    if (result == allBytes)
        return Sent::All;
    if (result == -1)
        return Sent::Failed;
    const qsizetype sent = result == wouldBlock ? 0 : result;
    m_unsentBody = pieces.body;
    m_bodyAt = 0;
    if (sent >= frontBytes) {
        m_bodyAt = sent - frontBytes;
        return Sent::Pending;
    }
    m_unsentHead = pieces.head.toByteArray();
    m_unsentHead.append(pieces.fields);
    m_unsentHead.remove(0, sent);
    return Sent::Pending;
}

Transport::Sent PlainTransport::pump()
{
    while (!m_unsentHead.isEmpty() || m_bodyAt < m_unsentBody.size()) {
        std::array<iovec, 2> vectors {piece(m_unsentHead),
                                      piece(QByteArrayView(m_unsentBody).sliced(m_bodyAt))};
        const ssize_t sent = sendPieces(m_descriptor, vectors.data(), vectors.size());
        if (sent == wouldBlock)
            return Sent::Pending;
        if (sent < 0)
            return Sent::Failed;
        const qsizetype ofHead = std::min<qsizetype>(sent, m_unsentHead.size());
        m_unsentHead.remove(0, ofHead);
        m_bodyAt += sent - ofHead;
    }
    m_unsentBody.clear();
    m_bodyAt = 0;
    return Sent::All;
}

void PlainTransport::endSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

} // namespace arnold::http
