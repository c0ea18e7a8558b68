#pragma once
#include "server/http/Transport.h"

namespace arnold::http {

// A non-blocking stream socket.
class PlainTransport final : public Transport
{
public:
    // Takes the descriptor over and closes it.
    explicit PlainTransport(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~PlainTransport() override;

    int descriptor() const { return m_descriptor; }

    qint64 receive(char *into, qint64 maxBytes) override;
    Sent send(const Pieces &pieces) override;
    Sent pump() override;
    void endSending() override;

private:
    int m_descriptor;
    QByteArray m_unsentHead;
    QByteArray m_unsentBody;
    qsizetype m_bodyAt = 0;
};

} // namespace arnold::http
