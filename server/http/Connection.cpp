#include "server/http/Connection.h"

#include "server/http/PeerAddress.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace arnold::http {
namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr int lingerMs = 1'000;
// What Retry-After says to whoever finds the queue full.
constexpr int restMs = 1'000;
constexpr qint64 maxDiscardedBytes = 4 * 1024 * 1024;
// After so many buffers full of requests the other connections have their turn.
constexpr int maxRounds = 4;

constexpr Refusal tooLate {408, "timeout", "The request did not come in time."};
constexpr Refusal overloaded {503, "unavailable", "The server is busy; try again."};
constexpr Refusal tooManyOfClient {503, "unavailable", "Too many requests of this address."};

bool isRequestId(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= 64 && std::ranges::all_of(id, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || c == '.' || c == '_' || c == '-';
    });
}

// RFC 9110, 7.6.1: what concerns this connection only, and what Connection names.
bool isHopByHop(QByteArrayView name, std::span<const HeaderFieldView> headers)
{
    for (const char *known : {"connection", "keep-alive", "proxy-connection", "te", "trailer",
                              "transfer-encoding", "upgrade", "expect", "proxy-authorization"}) {
        if (sameFieldName(name, known))
            return true;
    }
    if (sameFieldName(name, "host") || sameFieldName(name, "content-length"))
        return false;
    for (const HeaderFieldView &field : headers) {
        if (!sameFieldName(field.name, "connection"))
            continue;
        for (const QByteArray &item : field.value.toByteArray().split(',')) {
            if (sameFieldName(item.trimmed(), name))
                return true;
        }
    }
    return false;
}

} // namespace

Connection::Connection(WorkerScope &scope, const Identity &identity, Security security)
    : m_scope(scope)
    , m_identity(identity)
    , m_security(security)
    , m_framer(scope.config.limits)
    , m_state(security == Security::Tls ? State::Handshake : State::Reading)
    , m_lastCompleteMs(scope.nowMs)
    , m_deadlineMs(scope.nowMs
                   + (security == Security::Tls ? scope.config.deadlines.handshakeMs
                                                : scope.config.deadlines.headMs))
{
}

Connection::~Connection()
{
    if (!m_countedClient.isNull())
        m_scope.census.endRequest(m_countedClient);
}

void Connection::setTransport(std::unique_ptr<Transport> transport)
{
    m_transport = std::move(transport);
}

void Connection::encrypted()
{
    if (m_state != State::Handshake)
        return;
    m_state = State::Reading;
    m_deadlineMs = m_scope.nowMs + m_scope.config.deadlines.headMs;
}

void Connection::readable(Input input)
{
    m_readable = true;
    m_ended = m_ended || input == Input::Ends;
    if (m_state == State::Reading)
        process();
    else if (m_state == State::Lingering)
        discard();
}

void Connection::writable()
{
    if (m_state != State::Sending)
        return;
    m_deadlineMs = m_scope.nowMs + m_scope.config.deadlines.writeMs;
    sent(m_transport->pump());
    if (m_state == State::Reading)
        process();
}

void Connection::process()
{
    m_hasMore = false;
    if (rests())
        return;
    for (int round = 0; m_state == State::Reading && !rests(); ++round) {
        if (!m_pending.isEmpty()) {
            const QByteArray pending = std::exchange(m_pending, {});
            take(pending);
            continue;
        }
        if (!m_readable)
            break;
        if (round >= maxRounds) {
            m_hasMore = true;
            break;
        }
        const qint64 got = m_transport->receive(m_scope.input.get(), WorkerScope::inputBytes);
        if (got == Transport::receiveEnded) {
            m_state = State::Closed;
            return;
        }
        // What does not fill the buffer was all there is; only an end still wants to be read.
        if (got < WorkerScope::inputBytes && !m_ended)
            m_readable = false;
        if (got > 0)
            take(QByteArrayView(m_scope.input.get(), got));
    }
    if (m_state == State::Reading)
        setReadingDeadline();
}

bool Connection::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_state == State::Reading && !rests()) {
        const RequestFramer::Fed fed = m_framer.feed(bytes);
        bytes = bytes.sliced(fed.taken);
        if (fed.step == RequestFramer::Step::Refused) {
            refuse(m_framer.refusal());
            return false;
        }
        if (fed.step == RequestFramer::Step::Complete)
            dispatch();
        else if (m_framer.expectsContinue() && !m_continued)
            sendContinue();
    }
    if (!bytes.isEmpty() && (m_state == State::Handling || m_state == State::Sending || rests()))
        m_pending = bytes.toByteArray();
    return m_state == State::Reading && !rests();
}

void Connection::setReadingDeadline()
{
    const RequestFramer::Phase phase = m_framer.phase();
    if (phase == m_deadlinePhase)
        return;
    m_deadlinePhase = phase;
    const Deadlines &deadlines = m_scope.config.deadlines;
    switch (phase) {
    case RequestFramer::Phase::Idle:
        m_deadlineMs = m_scope.nowMs + deadlines.idleMs;
        break;
    case RequestFramer::Phase::Head:
        m_deadlineMs = m_scope.nowMs + deadlines.headMs;
        break;
    case RequestFramer::Phase::Body:
        m_deadlineMs = m_scope.nowMs + deadlines.bodyMs;
        break;
    }
}

void Connection::noteId(const RequestView &request)
{
    const auto sentId = request.header("x-request-id");
    const QByteArrayView id = sentId && isRequestId(*sentId) ? *sentId : m_scope.nextId();
    std::memcpy(m_id.data(), id.data(), size_t(id.size()));
    m_idBytes = int(id.size());
}

// The framer's view, with what only the connection knows.
RequestView Connection::described()
{
    RequestView view = m_framer.request();
    noteId(view);
    view.id = QByteArrayView(m_id.data(), m_idBytes);
    view.secure = m_security == Security::Tls;
    view.peer = &m_identity.peer;
    const std::vector<Subnet> &trusted = m_scope.config.trustedProxies;
    if (trusted.empty() || !isTrusted(m_identity.peer, trusted))
        return view;
    m_client = clientAddress(m_identity.peer, view.headers, trusted);
    view.peer = &m_client;
    if (const auto protocol = view.header("x-forwarded-proto"))
        view.secure = sameFieldName(*protocol, "https");
    return view;
}

void Connection::dispatch()
{
    const RequestView view = described();
    m_lastCompleteMs = m_scope.nowMs;
    m_continued = false;
    m_headOnly = view.isHead();
    m_closeAfter = !m_framer.keepsAlive() || m_scope.closing;
    if (m_scope.hook) {
        if (const std::shared_ptr<const FinishedBytes> bytes = m_scope.hook(view)) {
            m_scope.counters.answeredFinished.add();
            m_framer.next();
            send(bytes->head, bytes->body);
            return;
        }
    }
    toHandler(view);
}

void Connection::toHandler(const RequestView &view)
{
    const bool counted = view.peer == &m_client;
    if (counted) {
        const QHostAddress address = http::capAddress(m_client);
        if (!m_scope.census.beginRequest(address)) {
            refuse(tooManyOfClient);
            return;
        }
        m_countedClient = address;
    }
    HandlerPool::Job job;
    Request &request = job.request;
    request.method = view.method.toByteArray();
    request.path = view.path.toByteArray();
    request.query = view.query.toByteArray();
    request.headers.reserve(view.headers.size());
    for (const HeaderFieldView &field : view.headers) {
        if (!isHopByHop(field.name, view.headers))
            request.headers.push_back({field.name.toByteArray(), field.value.toByteArray()});
    }
    request.body = m_framer.body();
    request.peer = *view.peer;
    request.id = view.id.toByteArray();
    request.secure = view.secure;
    m_framer.next();
    job.done = [box = m_scope.box, key = m_identity.key](WireAnswer answer) {
        box->post({key, std::move(answer)});
    };
    if (!m_scope.pool.submit(job)) {
        refuseOverload();
        return;
    }
    m_state = State::Handling;
    m_deadlineMs = never;
}

void Connection::answered(const WireAnswer &answer)
{
    if (m_state != State::Handling)
        return;
    if (!m_countedClient.isNull())
        m_scope.census.endRequest(std::exchange(m_countedClient, {}));
    m_scope.counters.answeredByHandler.add();
    m_closeAfter = m_closeAfter || m_scope.closing;
    m_state = State::Reading;
    send(answer.head, answer.body);
    if (m_state == State::Reading)
        process();
}

void Connection::refuse(const Refusal &refusal)
{
    m_closeAfter = true;
    m_pending.clear();
    answerRefusal(refusal);
}

// The connection stays, since a new one would cost more than the answer; but its next request is
// read only when the client was told to come again, so that refusals do not eat what they are to
// protect. A proxy's connection goes on at once: the next request on it is somebody else's.
void Connection::refuseOverload()
{
    m_scope.counters.refusedOverload.add();
    if (!m_countedClient.isNull())
        m_scope.census.endRequest(std::exchange(m_countedClient, {}));
    if (!isTrusted(m_identity.peer, m_scope.config.trustedProxies))
        m_restUntilMs = m_scope.nowMs + restMs;
    answerRefusal(overloaded);
}

void Connection::answerRefusal(const Refusal &refusal)
{
    m_scope.counters.refused.add();
    const QByteArrayView id = m_scope.nextId();
    std::memcpy(m_id.data(), id.data(), size_t(id.size()));
    m_idBytes = int(id.size());
    const QByteArray body = refusalBody(refusal, id);
    send(refusalHead(refusal, body.size(), m_security), body);
}

void Connection::sendContinue()
{
    m_continued = true;
    m_closeAfter = false;
    sent(m_transport->send({"HTTP/1.1 100 Continue\r\n\r\n", {}, {}}));
}

void Connection::send(QByteArrayView head, const QByteArray &body)
{
    std::array<char, 256> fields;
    char *at = fields.data();
    const auto append = [&at](QByteArrayView text) {
        std::memcpy(at, text.data(), size_t(text.size()));
        at += text.size();
    };
    append("X-Request-Id: ");
    append(QByteArrayView(m_id.data(), m_idBytes));
    append("\r\n");
    append(m_scope.dateField);
    if (m_closeAfter)
        append("Connection: close\r\n");
    append("\r\n");
    const QByteArrayView written(fields.data(), at - fields.data());
    m_deadlinePhase = RequestFramer::Phase::Idle;
    m_deadlineMs = m_scope.nowMs + m_scope.config.deadlines.idleMs;
    sent(m_transport->send({head, written, m_headOnly ? QByteArray() : body}));
}

void Connection::sent(Transport::Sent result)
{
    switch (result) {
    case Transport::Sent::Failed:
        m_state = State::Closed;
        return;
    case Transport::Sent::Pending:
        if (m_state != State::Sending) {
            m_state = State::Sending;
            m_deadlineMs = m_scope.nowMs + m_scope.config.deadlines.writeMs;
        }
        return;
    case Transport::Sent::All:
        m_headOnly = false;
        if (m_closeAfter) {
            end();
            return;
        }
        if (m_state == State::Sending) {
            m_deadlineMs = m_scope.nowMs + m_scope.config.deadlines.idleMs;
            m_state = State::Reading;
        }
        return;
    }
}

// Closing at once while input is unread would reset the connection and could take the answer with
// it: say that no more comes, and read on for a moment.
void Connection::end()
{
    m_state = State::Lingering;
    m_deadlineMs = m_scope.nowMs + lingerMs;
    m_pending.clear();
    m_transport->endSending();
    if (m_readable)
        discard();
}

void Connection::discard()
{
    for (int round = 0; m_state == State::Lingering && round < maxRounds; ++round) {
        const qint64 got = m_transport->receive(m_scope.input.get(), WorkerScope::inputBytes);
        if (got == Transport::receiveNothing)
            return;
        m_discardedBytes += std::max<qint64>(got, 0);
        if (got == Transport::receiveEnded || m_discardedBytes > maxDiscardedBytes)
            m_state = State::Closed;
    }
}

void Connection::checkDeadline()
{
    if (m_restUntilMs != 0 && m_scope.nowMs >= m_restUntilMs) {
        m_restUntilMs = 0;
        if (m_state == State::Reading)
            process();
    }
    if (m_scope.nowMs < m_deadlineMs)
        return;
    if (m_state == State::Reading && m_framer.phase() != RequestFramer::Phase::Idle)
        refuse(tooLate);
    else
        m_state = State::Closed;
}

void Connection::beginClosing()
{
    if (m_state == State::Reading) {
        m_readable = true;
        process();
    }
    m_closeAfter = true;
    const bool idle = m_state == State::Reading && m_framer.phase() != RequestFramer::Phase::Body;
    if (m_state == State::Handshake || idle)
        m_state = State::Closed;
}

} // namespace arnold::http
