#include "server/http/Worker.h"

#include "server/http/PeerAddress.h"
#include "server/http/PlainTransport.h"
#include "server/http/TlsTransport.h"

#include <QEventLoop>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <array>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace arnold::http {
namespace {

constexpr quint64 boxKey = ~quint64(0);
constexpr int eventsAtOnce = 128;
// Batches taken before the event loop has its turn (TLS, timers, the listener).
constexpr int maxBatches = 32;
constexpr quint32 wakeEvents = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;

QHostAddress peerOf(int descriptor)
{
    sockaddr_storage storage {};
    socklen_t length = sizeof storage;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&storage), &length) != 0)
        return {};
    return plainAddress(QHostAddress(reinterpret_cast<const sockaddr *>(&storage)));
}

// A quarter of the shortest deadline, so that none is overrun by much.
int tickMs(const Deadlines &deadlines)
{
    const int shortest = std::min({deadlines.headMs, deadlines.bodyMs, deadlines.idleMs,
                                   deadlines.handshakeMs, deadlines.writeMs, 1'000});
    return std::clamp(shortest / 4, 10, 250);
}

} // namespace

// Accepts, and gives the descriptor away.
class Worker::Listener final : public QTcpServer
{
public:
    Listener(Worker &worker, int descriptor)
        : m_worker(worker)
    {
        setSocketDescriptor(descriptor);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_worker.accept(int(descriptor)); }

private:
    Worker &m_worker;
};

Worker::Worker(Parts parts)
    : m_scope(parts.config, parts.hook, parts.pool, parts.census)
    , m_tls(parts.tls)
    , m_listening(std::move(parts.listeners))
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    ARNOLD_ASSERT(m_epoll >= 0);
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u64 = boxKey;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_scope.box->descriptor(), &event);
}

Worker::~Worker()
{
    for (const int descriptor : m_listening)
        ::close(descriptor);
    ::close(m_epoll);
}

void Worker::start()
{
    m_thread = std::thread([this] { run(); });
}

void Worker::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::run()
{
    QEventLoop loop;
    m_loop = &loop;
    m_scope.refresh();
    QSocketNotifier notifier(m_epoll, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [this] { takeEvents(); });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [this] { tick(); });
    timer.start(tickMs(m_scope.config.deadlines));
    openListeners();
    loop.exec();
    m_listeners.clear();
    withEach([](Connection &connection) { connection.gone(); });
}

void Worker::openListeners()
{
    for (const int descriptor : std::exchange(m_listening, {}))
        m_listeners.push_back(std::make_unique<Listener>(*this, descriptor));
}

void Worker::accept(int descriptor)
{
    m_scope.refresh();
    m_scope.counters.accepted.add();
    const QHostAddress peer = peerOf(descriptor);
    const bool exempt = peer.isNull() || peer.isLoopback()
            || isTrusted(peer, m_scope.config.trustedProxies);
    const QHostAddress cap = exempt ? QHostAddress() : capAddress(peer);
    if (!enter(cap)) {
        ::close(descriptor);
        return;
    }
    m_scope.counters.open.add();
    const quint64 key = newKey();
    const auto security = m_tls ? Connection::Security::Tls : Connection::Security::Plain;
    auto connection = std::make_unique<Connection>(m_scope, Connection::Identity {key, peer, cap},
                                                   security);
    connection->setTransport(m_tls ? tlsTransport(descriptor, key)
                                   : plainTransport(descriptor, key));
    m_slots[quint32(key)].connection = std::move(connection);
}

// Makes room under a full cap at the cost of whoever has been longest without a whole request.
bool Worker::enter(const QHostAddress &capAddress)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Census::Full full = m_scope.census.enter(capAddress);
        if (full == Census::Full::No)
            return true;
        if (!evict(full == Census::Full::Address ? &capAddress : nullptr))
            return false;
    }
    return false;
}

bool Worker::evict(const QHostAddress *capAddress)
{
    const Slot *longest = nullptr;
    for (const Slot &slot : m_slots) {
        if (!slot.connection || !slot.connection->mayBeEvicted())
            continue;
        if (capAddress && slot.connection->capAddress() != *capAddress)
            continue;
        if (!longest || slot.connection->lastCompleteMs() < longest->connection->lastCompleteMs())
            longest = &slot;
    }
    if (!longest)
        return false;
    const auto index = quint64(longest - m_slots.data());
    m_scope.counters.evicted.add();
    remove(quint64(longest->generation) << 32 | index);
    return true;
}

quint64 Worker::newKey()
{
    if (m_freeSlots.empty()) {
        m_freeSlots.push_back(quint32(m_slots.size()));
        m_slots.emplace_back();
    }
    const quint32 index = m_freeSlots.back();
    m_freeSlots.pop_back();
    return quint64(++m_slots[index].generation) << 32 | index;
}

Connection *Worker::find(quint64 key)
{
    const auto index = quint32(key);
    if (index >= m_slots.size() || m_slots[index].generation != quint32(key >> 32))
        return nullptr;
    return m_slots[index].connection.get();
}

template <typename Function> void Worker::with(quint64 key, Function &&function)
{
    Connection *connection = find(key);
    if (!connection)
        return;
    function(*connection);
    if (connection->state() == Connection::State::Closed)
        remove(key);
    else if (connection->hasMore())
        m_goOn.push_back(key);
}

template <typename Function> void Worker::withEach(Function &&function)
{
    for (size_t index = 0; index < m_slots.size(); ++index)
        with(quint64(m_slots[index].generation) << 32 | index, function);
}

void Worker::remove(quint64 key)
{
    Slot &slot = m_slots[quint32(key)];
    const std::unique_ptr<Connection> connection = std::move(slot.connection);
    m_freeSlots.push_back(quint32(key));
    m_scope.census.leave(connection->capAddress());
    m_scope.counters.open.add(-1);
}

std::unique_ptr<Transport> Worker::plainTransport(int descriptor, quint64 key)
{
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event {};
    event.events = wakeEvents;
    event.data.u64 = key;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    return std::make_unique<PlainTransport>(descriptor);
}

std::unique_ptr<Transport> Worker::tlsTransport(int descriptor, quint64 key)
{
    const auto told = [this, key](auto function) {
        return [this, key, function] {
            m_scope.refresh();
            with(key, function);
            endIfEmpty();
        };
    };
    return std::make_unique<TlsTransport>(
            descriptor, m_tls->current(),
            TlsTransport::Events {
                    told([](Connection &connection) { connection.encrypted(); }),
                    told([](Connection &connection) {
                        connection.readable(Connection::Input::Continues);
                    }),
                    told([](Connection &connection) { connection.writable(); }),
                    told([](Connection &connection) { connection.gone(); }),
            });
}

void Worker::takeEvents()
{
    std::array<epoll_event, eventsAtOnce> events;
    for (int batch = 0; batch < maxBatches; ++batch) {
        const int count = ::epoll_wait(m_epoll, events.data(), eventsAtOnce, 0);
        if (count <= 0 && m_goOn.empty())
            break;
        m_scope.refresh();
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[size_t(i)];
            if (event.data.u64 == boxKey) {
                takeReplies();
                continue;
            }
            with(event.data.u64, [&event](Connection &connection) {
                if (event.events & (EPOLLERR | EPOLLHUP)) {
                    connection.gone();
                    return;
                }
                if (event.events & EPOLLOUT)
                    connection.writable();
                if (event.events & (EPOLLIN | EPOLLRDHUP))
                    connection.readable(event.events & EPOLLRDHUP ? Connection::Input::Ends
                                                                  : Connection::Input::Continues);
            });
        }
        for (const quint64 key : std::exchange(m_goOn, {}))
            with(key, [](Connection &connection) { connection.goOn(); });
    }
    if (!m_goOn.empty())
        m_scope.box->wake();
    endIfEmpty();
}

void Worker::takeReplies()
{
    m_scope.box->clearWake();
    if (m_scope.box->closeRequested() && !m_scope.closing)
        beginClosing();
    for (const AnswerBox::Reply &reply : m_scope.box->takeAll()) {
        with(reply.connection,
             [&reply](Connection &connection) { connection.answered(reply.answer); });
    }
}

void Worker::tick()
{
    m_scope.refresh();
    withEach([](Connection &connection) { connection.checkDeadline(); });
    // Qt stops accepting for good when the process is out of descriptors.
    for (const std::unique_ptr<Listener> &listener : m_listeners)
        listener->resumeAccepting();
    if (m_scope.closing && m_scope.nowMs >= m_closeDeadlineMs)
        withEach([](Connection &connection) { connection.gone(); });
    endIfEmpty();
}

void Worker::beginClosing()
{
    m_scope.closing = true;
    m_closeDeadlineMs = m_scope.nowMs + m_scope.config.deadlines.closeMs;
    m_listeners.clear();
    withEach([](Connection &connection) { connection.beginClosing(); });
}

void Worker::endIfEmpty()
{
    if (m_scope.closing && m_scope.counters.open.value() == 0)
        m_loop->quit();
}

} // namespace arnold::http
