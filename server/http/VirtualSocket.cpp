#include "server/http/VirtualSocket.h"

#include <QMetaMethod>

#include <algorithm>
#include <cstring>

#include <unistd.h>

namespace arnold::http {

VirtualSocket::VirtualSocket()
{
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
}

void VirtualSocket::receive(const QByteArray &head, const QByteArray &body)
{
    m_head = head;
    m_body = body;
    m_at = 0;
    static const QMetaMethod readyReadSignal = QMetaMethod::fromSignal(&QIODevice::readyRead);
    readyReadSignal.invoke(this, Qt::DirectConnection);
}

qint64 VirtualSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + unread();
}

qint64 VirtualSocket::readData(char *into, qint64 maxBytes)
{
    const qint64 wanted = std::min(maxBytes, unread());
    const qint64 ofHead = std::clamp<qint64>(m_head.size() - m_at, 0, wanted);
    std::memcpy(into, m_head.constData() + std::min<qint64>(m_at, m_head.size()), size_t(ofHead));
    m_at += ofHead;
    const qint64 ofBody = wanted - ofHead;
    if (ofBody > 0)
        std::memcpy(into + ofHead, m_body.constData() + (m_at - m_head.size()), size_t(ofBody));
    m_at += ofBody;
    return wanted;
}

qint64 VirtualSocket::readLineData(char *into, qint64 maxBytes)
{
    return QIODevice::readLineData(into, maxBytes);
}

qint64 VirtualSocket::writeData(const char *bytes, qint64 size)
{
    m_written.append(bytes, size);
    return size;
}

qint64 VirtualSocket::skipData(qint64 maxBytes)
{
    return QIODevice::skipData(maxBytes);
}

void VirtualServer::connectVirtually(QTcpSocket *socket)
{
    addPendingConnection(socket);
    // Qt 6.4's QHttpServer waits for the one signal, 6.8's for pendingConnectionAvailable, which
    // addPendingConnection has sent.
    static const QMetaMethod newConnectionSignal = QMetaMethod::fromSignal(
            &QTcpServer::newConnection);
    if (hasPendingConnections())
        newConnectionSignal.invoke(this, Qt::DirectConnection);
}

void VirtualServer::incomingConnection(qintptr descriptor)
{
    ::close(int(descriptor));
}

} // namespace arnold::http
