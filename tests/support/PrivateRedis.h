#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace arnold::test {

// A Redis of the test's own on a free port of loopback, with a password, that keeps nothing. A
// server that does not start ends the program with its reason.
class PrivateRedis
{
public:
    PrivateRedis();
    ~PrivateRedis();
    PrivateRedis(const PrivateRedis &) = delete;
    PrivateRedis &operator=(const PrivateRedis &) = delete;

    QUrl url() const;
    // The server goes away, and comes back empty on the same port.
    void stop();
    void start();
    // Takes connections and answers none, as when its machine hangs; and goes on.
    void freeze();
    void thaw();

private:
    QTemporaryDir m_dir;
    quint16 m_port = 0;
    QProcess m_server;
};

} // namespace arnold::test
