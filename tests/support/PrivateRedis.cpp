#include "tests/support/PrivateRedis.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

namespace arnold::test {
namespace {

constexpr int kStartWithinMs = 10'000;
const QString kPassword = QStringLiteral("a b%c");

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return probe.serverPort();
}

} // namespace

PrivateRedis::PrivateRedis()
    : m_port(freePort())
{
    start();
}

PrivateRedis::~PrivateRedis()
{
    stop();
}

QUrl PrivateRedis::url() const
{
    QUrl url(QStringLiteral("redis://127.0.0.1/2"));
    url.setPort(m_port);
    url.setPassword(kPassword, QUrl::DecodedMode);
    return url;
}

void PrivateRedis::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    thaw();
    m_server.kill();
    m_server.waitForFinished();
}

void PrivateRedis::start()
{
    m_server.setWorkingDirectory(m_dir.path());
    m_server.start(QStringLiteral("redis-server"),
                   {QStringLiteral("--bind"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
                    QString::number(m_port), QStringLiteral("--save"), QString(),
                    QStringLiteral("--requirepass"), kPassword});
    if (!m_server.waitForStarted())
        qFatal("redis-server does not start: %s", qPrintable(m_server.errorString()));
    for (QDeadlineTimer deadline(kStartWithinMs); !deadline.hasExpired();) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(100))
            return;
        if (m_server.waitForFinished(20))
            break;
    }
    qFatal("redis-server does not answer: %s", m_server.readAll().constData());
}

void PrivateRedis::freeze()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP);
}

void PrivateRedis::thaw()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGCONT);
}

} // namespace arnold::test
