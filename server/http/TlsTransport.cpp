#include "server/http/TlsTransport.h"

#include <algorithm>

namespace arnold::http {
namespace {

// Encrypted in pieces, so that a slow reader of a large answer does not hold all of it twice.
constexpr qsizetype pieceBytes = 64 * 1024;
constexpr qint64 readBufferBytes = 64 * 1024;

qint64 underWay(const QSslSocket &socket)
{
    return socket.bytesToWrite() + socket.encryptedBytesToWrite();
}

} // namespace

TlsTransport::TlsTransport(int descriptor, const QSslConfiguration &configuration,
                           const Events &events)
    : m_socket(new QSslSocket)
{
    QSslSocket *socket = m_socket.get();
    socket->setSocketDescriptor(descriptor);
    socket->setSslConfiguration(configuration);
    socket->setReadBufferSize(readBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QObject::connect(socket, &QSslSocket::encrypted, socket, events.encrypted);
    QObject::connect(socket, &QSslSocket::readyRead, socket, events.readable);
    QObject::connect(socket, &QSslSocket::encryptedBytesWritten, socket, events.writable);
    QObject::connect(socket, &QSslSocket::disconnected, socket, events.ended);
    QObject::connect(socket, &QSslSocket::errorOccurred, socket, events.ended);
    socket->startServerEncryption();
}

TlsTransport::~TlsTransport()
{
    m_socket->disconnect();
    m_socket->abort();
}

qint64 TlsTransport::receive(char *into, qint64 maxBytes)
{
    const qint64 got = m_socket->read(into, maxBytes);
    if (got > 0)
        return got;
    return m_socket->state() == QAbstractSocket::ConnectedState ? receiveNothing : receiveEnded;
}

Transport::Sent TlsTransport::send(const Pieces &pieces)
{
    m_socket->write(pieces.head.data(), pieces.head.size());
    m_socket->write(pieces.fields.data(), pieces.fields.size());
    m_unsentBody = pieces.body;
    m_bodyAt = 0;
    return pump();
}

Transport::Sent TlsTransport::pump()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return Sent::Failed;
    while (m_bodyAt < m_unsentBody.size() && underWay(*m_socket) < pieceBytes) {
        const qsizetype size = std::min(pieceBytes, m_unsentBody.size() - m_bodyAt);
        m_socket->write(m_unsentBody.constData() + m_bodyAt, size);
        m_bodyAt += size;
        m_socket->flush();
    }
    m_socket->flush();
    if (m_bodyAt < m_unsentBody.size() || underWay(*m_socket) > 0)
        return Sent::Pending;
    m_unsentBody.clear();
    return Sent::All;
}

void TlsTransport::endSending()
{
    m_socket->disconnectFromHost();
}

} // namespace arnold::http
