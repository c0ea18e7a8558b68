#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace arnold::http {

// A socket in connected state whose bytes come from and go to memory.
class VirtualSocket final : public QTcpSocket
{
public:
    VirtualSocket();

    // Gives the reader one whole request and lets it work. The buffers are read in place.
    void receive(const QByteArray &head, const QByteArray &body);
    // What was written since.
    QByteArray takeWritten() { return std::exchange(m_written, {}); }
    bool isShut() const { return m_shut; }

    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override { m_shut = true; }
    void close() override { m_shut = true; }

protected:
    qint64 readData(char *into, qint64 maxBytes) override;
    qint64 readLineData(char *into, qint64 maxBytes) override;
    qint64 writeData(const char *bytes, qint64 size) override;
    qint64 skipData(qint64 maxBytes) override;

private:
    qint64 unread() const { return m_head.size() + m_body.size() - m_at; }

    QByteArray m_head;
    QByteArray m_body;
    qint64 m_at = 0;
    QByteArray m_written;
    bool m_shut = false;
};

// A server whose only connections are handed in. What reaches its port, in the moment in which it
// has one, is closed.
class VirtualServer final : public QTcpServer
{
public:
    // Takes no ownership.
    void connectVirtually(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;
};

} // namespace arnold::http
