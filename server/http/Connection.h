#pragma once
#include "server/http/RequestFramer.h"
#include "server/http/Transport.h"
#include "server/http/WorkerScope.h"

#include <array>
#include <memory>

namespace arnold::http {

// One client: cuts its bytes into requests, has each answered before it looks at the next, and
// keeps the deadlines. It reads nothing while a request is with a handler or an answer is stuck, so
// what it holds is bounded. The worker removes it once it is Closed.
class Connection
{
public:
    enum class State { Handshake, Reading, Handling, Sending, Lingering, Closed };
    using Security = http::Security;

    struct Identity {
        quint64 key = 0;
        // Plain (see PeerAddress.h).
        QHostAddress peer;
        // Null: exempt from the cap per address.
        QHostAddress capAddress;
    };

    Connection(WorkerScope &scope, const Identity &identity, Security security);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // To be called once, before anything below.
    void setTransport(std::unique_ptr<Transport> transport);

    // What happens on the wire.
    void encrypted();
    enum class Input { Continues, Ends };
    void readable(Input input);
    void writable();
    void gone() { m_state = State::Closed; }
    // Goes on with input that readable() left for fairness' sake.
    void goOn() { process(); }
    bool hasMore() const { return m_hasMore; }

    void answered(const WireAnswer &answer);
    void checkDeadline();
    // The server closes: take what has arrived, finish what runs, end.
    void beginClosing();

    State state() const { return m_state; }
    bool mayBeEvicted() const { return m_state != State::Handling; }
    // The end of the last complete request, or the connection's start.
    qint64 lastCompleteMs() const { return m_lastCompleteMs; }
    const QHostAddress &capAddress() const { return m_identity.capAddress; }

private:
    void process();
    // False when nothing can be done with more input now.
    bool take(QByteArrayView bytes);
    void dispatch();
    RequestView described();
    void noteId(const RequestView &request);
    void toHandler(const RequestView &view);
    void refuse(const Refusal &refusal);
    void refuseOverload();
    void answerRefusal(const Refusal &refusal);
    bool rests() const { return m_scope.nowMs < m_restUntilMs; }
    void sendContinue();
    void send(QByteArrayView head, const QByteArray &body);
    void sent(Transport::Sent result);
    void end();
    void discard();
    void setReadingDeadline();

    WorkerScope &m_scope;
    const Identity m_identity;
    const Security m_security;
    std::unique_ptr<Transport> m_transport;
    RequestFramer m_framer;
    RequestFramer::Phase m_deadlinePhase = RequestFramer::Phase::Idle;
    State m_state;
    // Input that came behind the request that is being answered.
    QByteArray m_pending;
    bool m_readable = false;
    bool m_ended = false;
    bool m_hasMore = false;
    bool m_closeAfter = false;
    bool m_headOnly = false;
    bool m_continued = false;
    // Of the request being answered.
    std::array<char, 64> m_id {};
    int m_idBytes = 0;
    QHostAddress m_client;
    // Whom the request with a handler was counted for; null: nobody.
    QHostAddress m_countedClient;
    qint64 m_lastCompleteMs;
    qint64 m_deadlineMs;
    // Nothing is read before: whoever was told to come again later is not heard at once.
    qint64 m_restUntilMs = 0;
    qint64 m_discardedBytes = 0;
};

} // namespace arnold::http
