#pragma once
#include "server/http/Connection.h"
#include "server/http/Listeners.h"
#include "server/http/TlsSettings.h"
#include "server/http/WorkerScope.h"

#include <QTcpServer>

#include <memory>
#include <thread>
#include <vector>

class QEventLoop;

namespace arnold::http {

// One thread with an event loop, its share of the listener, and its connections. Plain connections
// wait in an epoll set, so that thousands of idle ones cost nothing; TLS ones in the event loop.
class Worker
{
public:
    struct Parts {
        const ServerConfig &config;
        const FinishedBytesHook &hook;
        HandlerPool &pool;
        Census &census;
        const TlsSettings *tls; // null: plain HTTP
        // Listening; the worker closes them.
        std::vector<int> listeners;
    };

    explicit Worker(Parts parts);
    ~Worker(); // after wait()
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void start();
    // Until the thread has ended.
    void wait();

    // From any thread: finish what runs, then end the thread.
    void requestClose() { m_scope.box->requestClose(); }
    const WorkerCounters &counters() const { return m_scope.counters; }

private:
    class Listener;
    struct Slot {
        quint32 generation = 0;
        std::unique_ptr<Connection> connection;
    };

    void run();
    void openListeners();
    void accept(int descriptor);
    bool enter(const QHostAddress &capAddress);
    bool evict(const QHostAddress *capAddress);
    quint64 newKey();
    Connection *find(quint64 key);
    // Calls the function on the connection, if it still is, and removes it if that closed it.
    template <typename Function> void with(quint64 key, Function &&function);
    template <typename Function> void withEach(Function &&function);
    void remove(quint64 key);
    std::unique_ptr<Transport> plainTransport(int descriptor, quint64 key);
    std::unique_ptr<Transport> tlsTransport(int descriptor, quint64 key);
    void takeEvents();
    void takeReplies();
    void tick();
    void beginClosing();
    void endIfEmpty();

    std::thread m_thread;
    QEventLoop *m_loop = nullptr;
    WorkerScope m_scope;
    const TlsSettings *m_tls;
    std::vector<int> m_listening;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    int m_epoll;
    std::vector<Slot> m_slots;
    std::vector<quint32> m_freeSlots;
    std::vector<quint64> m_goOn;
    qint64 m_closeDeadlineMs = 0;
};

} // namespace arnold::http
