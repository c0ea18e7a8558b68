#pragma once
#include <QProcess>
#include <QUrl>

#include <memory>

namespace arnold::test {

// A PostgreSQL server of this test program's own: in a folder of its own, on a local socket there
// and nowhere else, started at first use and stopped with the program, however that ends.
class PrivatePostgres
{
public:
    // The one for the whole program, without fsync (nothing of it outlives the program). A server
    // that does not start ends the program with its reason.
    static PrivatePostgres &shared();

    enum class Fsync { Off, On };
    explicit PrivatePostgres(Fsync fsync);
    ~PrivatePostgres();
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;

    QUrl url(const QString &database) const;
    // A new database, empty or a copy; its name.
    QString createDatabase(const QString &copyOf = QStringLiteral("template0"));
    // Also ends who is still connected.
    void dropDatabase(const QString &name);
    // Runs a statement in a database as the superuser.
    void run(const QString &database, const QString &sql);
    // The server goes away, and comes back on the same data.
    void stop();
    void start();
    // Goes at once and cleans nothing up, as when it dies; then comes back on the same data.
    void crash();

private:
    QString m_dir;
    Fsync m_fsync;
    QProcess m_server;
    int m_databaseCount = 0;
};

} // namespace arnold::test
