#include "tests/support/PrivatePostgres.h"

#include "core/base/Assert.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>
#include <QUrlQuery>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace arnold::test {
namespace {

constexpr const char *kUser = "postgres";
constexpr int kStartTimeoutMs = 60'000;

[[noreturn]] void die(const QString &why)
{
    std::fprintf(stderr, "PostgreSQL for tests: %s\n", qUtf8Printable(why));
    std::_Exit(2);
}

QString binary(const char *name)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString path = versions.filePath(version + QStringLiteral("/bin/")
                                               + QLatin1String(name));
        if (QFile::exists(path))
            return path;
    }
    return QLatin1String(name);
}

// The server refuses to run as root: then it runs as the user that its package made.
void runAsServerUser(QProcess &process)
{
    const passwd *const user = geteuid() == 0 ? getpwnam(kUser) : nullptr;
    if (geteuid() == 0 && !user)
        die(QStringLiteral("there is no user postgres to run it as"));
    const uid_t uid = user ? user->pw_uid : geteuid();
    const gid_t gid = user ? user->pw_gid : getegid();
    const bool switches = user != nullptr;
    const pid_t parent = getpid();
    process.setChildProcessModifier([=] {
        if (switches && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
            _exit(126);
        // Immediate shutdown when the test program dies; after setuid, which clears it.
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
        if (getppid() != parent)
            _exit(126);
    });
}

void runTool(const char *name, const QStringList &arguments)
{
    QProcess tool;
    runAsServerUser(tool);
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.setWorkingDirectory(QStringLiteral("/"));
    tool.start(binary(name), arguments);
    if (!tool.waitForFinished(kStartTimeoutMs) || tool.exitCode() != 0)
        die(QLatin1String(name) + QStringLiteral(": ") + QString::fromUtf8(tool.readAll()));
}

// Folders of programs that were killed.
void sweepLeftovers(const QDir &base)
{
    for (const QString &name : base.entryList({QStringLiteral("arnold-pg-*")}, QDir::Dirs)) {
        const auto pid = name.section(QLatin1Char('-'), 2, 2).toInt();
        if (pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH)
            QDir(base.filePath(name)).removeRecursively();
    }
}

QString makeFolder(PrivatePostgres::Fsync fsync)
{
    // Without fsync there is no point in a disk.
    const bool inMemory = fsync == PrivatePostgres::Fsync::Off
            && QFileInfo(QStringLiteral("/dev/shm")).isWritable();
    const QDir base(inMemory ? QStringLiteral("/dev/shm") : QDir::tempPath());
    sweepLeftovers(base);
    static int count = 0;
    const QString path = base.filePath(
            QStringLiteral("arnold-pg-%1-%2").arg(getpid()).arg(++count));
    QDir(path).removeRecursively();
    if (!base.mkpath(path))
        die(QStringLiteral("cannot make %1").arg(path));
    if (geteuid() == 0) {
        const passwd *const user = getpwnam(kUser);
        if (!user || chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
            die(QStringLiteral("cannot hand over %1").arg(path));
    }
    return path;
}

} // namespace

PrivatePostgres &PrivatePostgres::shared()
{
    static std::unique_ptr<PrivatePostgres> server;
    if (!server) {
        server = std::make_unique<PrivatePostgres>(Fsync::Off);
        qAddPostRoutine([] { server.reset(); });
    }
    return *server;
}

PrivatePostgres::PrivatePostgres(Fsync fsync)
    : m_dir(makeFolder(fsync))
    , m_fsync(fsync)
{
    runTool("initdb",
            {QStringLiteral("--no-sync"), QStringLiteral("--auth=trust"),
             QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
             QStringLiteral("--username=postgres"), QStringLiteral("--no-instructions"),
             QStringLiteral("-D"), m_dir + QStringLiteral("/data")});
    start();
}

PrivatePostgres::~PrivatePostgres()
{
    stop();
    QDir(m_dir).removeRecursively();
}

void PrivatePostgres::start()
{
    QStringList arguments {QStringLiteral("-D"), m_dir + QStringLiteral("/data"),
                           QStringLiteral("-k"), m_dir,
                           QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                           QStringLiteral("-c"), QStringLiteral("max_connections=200"),
                           QStringLiteral("-c"), QStringLiteral("shared_buffers=64MB")};
    if (m_fsync == Fsync::Off) {
        arguments << QStringLiteral("-c") << QStringLiteral("fsync=off") << QStringLiteral("-c")
                  << QStringLiteral("full_page_writes=off");
    }
    runAsServerUser(m_server);
    m_server.setWorkingDirectory(QStringLiteral("/"));
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_dir + QStringLiteral("/log"));
    m_server.start(binary("postgres"), arguments);
    if (!m_server.waitForStarted())
        die(m_server.errorString());
    QElapsedTimer waited;
    waited.start();
    QProcess probe;
    for (;;) {
        probe.start(binary("pg_isready"), {QStringLiteral("-q"), QStringLiteral("-h"), m_dir});
        probe.waitForFinished();
        if (probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
            return;
        if (m_server.waitForFinished(20) || waited.hasExpired(kStartTimeoutMs)) {
            QFile log(m_dir + QStringLiteral("/log"));
            die(log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll())
                                              : QStringLiteral("no log"));
        }
    }
}

void PrivatePostgres::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT); // fast shutdown
    if (!m_server.waitForFinished(10'000)) {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
        m_server.waitForFinished(5'000);
    }
}

void PrivatePostgres::crash()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(10'000);
    start();
}

QUrl PrivatePostgres::url(const QString &database) const
{
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(QStringLiteral("postgres"));
    url.setPath(QLatin1Char('/') + database);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("host"), m_dir);
    url.setQuery(query);
    return url;
}

void PrivatePostgres::run(const QString &database, const QString &sql)
{
    runTool("psql",
            {QStringLiteral("-q"), QStringLiteral("-X"), QStringLiteral("-h"), m_dir,
             QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"), database,
             QStringLiteral("-c"), sql});
}

QString PrivatePostgres::createDatabase(const QString &copyOf)
{
    const QString name = QStringLiteral("test_%1").arg(++m_databaseCount);
    run(QStringLiteral("postgres"),
        QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY FILE_COPY").arg(name, copyOf));
    return name;
}

void PrivatePostgres::dropDatabase(const QString &name)
{
    run(QStringLiteral("postgres"),
        QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
}

} // namespace arnold::test
