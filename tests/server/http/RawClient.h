#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace arnold::test {

// One TCP connection to loopback that sends what it is told, byte for byte. Waits at most 10 s.
class RawClient
{
public:
    struct Answer {
        int status = 0;
        QByteArray head;
        QByteArray body;

        QByteArray header(const QByteArray &name) const;
    };

    // `bindTo`: the address it comes from, such as "127.0.0.2".
    explicit RawClient(quint16 port, const char *bindTo = "127.0.0.1");
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    ~RawClient();

    bool isConnected() const { return m_descriptor >= 0; }
    void send(QByteArrayView bytes);
    // The next answer with its Content-Length of body; nothing when the server closed before it.
    std::optional<Answer> answer();
    // The next answer's head alone, as HEAD wants it.
    std::optional<Answer> head();
    // Something has come, or the connection has ended.
    bool hasInput(int waitMs);
    // The server ends the connection, without another byte.
    bool isClosedByServer();
    // Leaves at once, unread input or not (a reset).
    void reset();
    void endSending();

private:
    bool fill();

    int m_descriptor = -1;
    QByteArray m_input;
};

// What one connection gets for these bytes.
std::optional<RawClient::Answer> ask(quint16 port, QByteArrayView bytes);

} // namespace arnold::test
