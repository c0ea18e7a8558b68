#include "tests/support/PrivatePostgres.h"
#include "tests/torture/Judge.h"
#include "tests/torture/Torture.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/prctl.h>
#include <thread>
#include <unistd.h>

namespace arnold::torture {
namespace {

constexpr int kTills = 3;
constexpr int kShoppers = 1;
constexpr int kKillsPerStore = 25; // then a fresh one, so that a check stays quick
constexpr int kServerEvery = 5; // every so many kills, PostgreSQL itself goes
constexpr int kFirstSaleTimeoutMs = 30'000;
constexpr int kMostOpeningMs = 150; // a kill while the store is opened
constexpr int kMostSellingMs = 300; // a kill after sales have begun

DatabaseConfig configOf(const QString &sqliteFile, const QUrl &postgresUrl, const QString &keyFile)
{
    DatabaseConfig config;
    config.sqliteFile = sqliteFile;
    config.postgresUrl = postgresUrl;
    config.keyFile = keyFile;
    config.readerCount = 4;
    return config;
}

std::unique_ptr<Database> mustOpen(const DatabaseConfig &config, const Clock &clock)
{
    auto opened = Database::open(config, clock);
    if (!opened)
        qFatal("the store does not open: %s %s",
               qPrintable(QString(errorName(opened.error().code))),
               qPrintable(opened.error().detail));
    return std::move(opened).value();
}

// One store after the other, and the kills of the processes that sell from it.
class Killer
{
public:
    // `postgres` is null for SQLite.
    Killer(const Options &options, Score &score, test::PrivatePostgres *postgres)
        : m_score(score)
        , m_postgres(postgres)
        , m_kills(options.kills)
        , m_random(options.seed)
    {
    }

    void run()
    {
        for (m_kill = 1; m_kill <= m_kills && !m_score.isTimeUp(); ++m_kill) {
            if ((m_kill - 1) % kKillsPerStore == 0)
                makeStore();
            round();
        }
        say(QStringLiteral("%1: %2 kills (%3 of the server), %4 sales acknowledged, %5 not")
                    .arg(name())
                    .arg(m_kill - 1)
                    .arg(m_serverKills)
                    .arg(m_acknowledged)
                    .arg(m_unacknowledged));
        if (m_kills > 0 && m_acknowledged == 0)
            m_score.round(name(), {QStringLiteral("nothing was ever sold")});
    }

private:
    QString name() const
    {
        return m_postgres ? QStringLiteral("PostgreSQL") : QStringLiteral("SQLite");
    }

    void makeStore()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QUrl url = m_postgres ? m_postgres->url(m_postgres->createDatabase()) : QUrl();
        m_config = configOf(m_postgres ? QString() : m_dir->filePath(QStringLiteral("a.arnold")),
                            url, m_dir->filePath(QStringLiteral("a.key")));
        const auto db = mustOpen(m_config, m_clock);
        m_world = makeWorld(*db);
        m_orders = 0;
    }

    void round()
    {
        const QString ledger = m_dir->filePath(QStringLiteral("ledger-%1").arg(m_kill));
        const bool killsServer = m_postgres && m_kill % kServerEvery == 0;
        QStringList faults;
        sellAndKill(ledger, killsServer, faults);
        const Ledger::Story story = Ledger::read(ledger);
        if (!story.refusals.isEmpty() && !killsServer)
            faults << story.refusals;
        m_acknowledged += story.acknowledged;
        m_unacknowledged += static_cast<int>(story.attempts.size()) - story.acknowledged;
        auto opened = Database::open(m_config, m_clock);
        if (opened)
            judge(**opened, story, faults);
        else
            faults << QStringLiteral("does not open again: ") + opened.error().detail;
        m_score.round(QStringLiteral("%1, kill %2 after %3 sales")
                              .arg(name())
                              .arg(m_kill)
                              .arg(story.acknowledged),
                      faults);
    }

    void judge(Database &db, const Ledger::Story &story, QStringList &faults)
    {
        Shop shop(db, m_world);
        faults << faultsOfBooks(db) << faultsOfRecovery(shop, story.attempts)
               << faultsOfRetries(shop, story.attempts);
        // With the retries every attempt is one sale, and nothing else is.
        m_orders += static_cast<std::int64_t>(story.attempts.size());
        const std::int64_t count = orderCount(db);
        if (count != m_orders)
            faults << QStringLiteral("%1 orders for %2 sales").arg(count).arg(m_orders);
        m_orders = count;
    }

    void sellAndKill(const QString &ledger, bool killsServer, QStringList &faults)
    {
        QProcess seller;
        seller.setProcessChannelMode(QProcess::ForwardedChannels);
        const pid_t parent = getpid();
        seller.setChildProcessModifier([parent] {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != parent)
                _exit(126);
        });
        seller.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("sell-until-killed"), m_config.sqliteFile,
                      m_config.postgresUrl.toString(QUrl::FullyEncoded), m_config.keyFile, ledger,
                      QString::number(m_random.generate()), m_world.toText()});
        const bool diedAlone = seller.waitForFinished(0) || waitForMoment(seller, ledger);
        if (killsServer) {
            ++m_serverKills;
            m_postgres->crash();
        }
        seller.kill();
        seller.waitForFinished();
        if (diedAlone)
            faults << QStringLiteral("the seller ended by itself, status %1")
                              .arg(seller.exitCode());
    }

    // Lets it live for a random time; true when it ended by itself.
    bool waitForMoment(QProcess &seller, const QString &ledger)
    {
        if (m_random.bounded(5) == 0)
            return seller.waitForFinished(m_random.bounded(kMostOpeningMs));
        QElapsedTimer waited;
        waited.start();
        while (Ledger::read(ledger).acknowledged == 0 && !waited.hasExpired(kFirstSaleTimeoutMs)) {
            if (seller.waitForFinished(10))
                return true;
        }
        return seller.waitForFinished(1 + m_random.bounded(kMostSellingMs));
    }

    Score &m_score;
    test::PrivatePostgres *m_postgres;
    int m_kills;
    QRandomGenerator m_random;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    DatabaseConfig m_config;
    World m_world;
    std::int64_t m_orders = 0; // that the store must have
    int m_kill = 0;
    int m_serverKills = 0;
    int m_acknowledged = 0;
    int m_unacknowledged = 0;
};

} // namespace

void killOnSqlite(const Options &options, Score &score)
{
    Killer(options, score, nullptr).run();
}

void killOnPostgres(const Options &options, Score &score)
{
    test::PrivatePostgres server(test::PrivatePostgres::Fsync::On);
    Killer(options, score, &server).run();
}

int sellUntilKilled(const QStringList &arguments)
{
    ARNOLD_ASSERT(arguments.size() == 6);
    const SystemClock clock;
    const auto db = mustOpen(configOf(arguments[0], QUrl(arguments[1]), arguments[2]), clock);
    Ledger ledger(arguments[3]);
    const quint32 seed = arguments[4].toUInt();
    Shop shop(*db, World::fromText(arguments[5]));
    const std::atomic<bool> stop = false;
    std::vector<std::thread> sellers;
    for (quint32 i = 0; i < kTills; ++i)
        sellers.emplace_back([&, i] { sellAtTill(shop, ledger, seed + i, stop); });
    for (quint32 i = 0; i < kShoppers; ++i)
        sellers.emplace_back([&, i] { sellOnWeb(shop, ledger, seed + kTills + i, stop); });
    for (std::thread &seller : sellers)
        seller.join();
    ::pause(); // the store is gone; so will be this process
    return 1;
}

} // namespace arnold::torture
