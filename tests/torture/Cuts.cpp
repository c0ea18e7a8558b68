#include "tests/support/PowerCutVfs.h"
#include "tests/torture/Judge.h"
#include "tests/torture/Torture.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <thread>

namespace arnold::torture {
namespace {

constexpr int kSellers = 3;
constexpr int kCutsPerStore = 25; // then a fresh one, so that a check stays quick
constexpr int kMostSalesBetween = 12;
constexpr int kSaleTimeoutMs = 30'000;
constexpr std::size_t kRetried = 20; // of the latest attempts

// Stores on a disk that forgets, and cuts of its power. The store runs on after a cut; what is
// judged is what the disk would have held at that moment.
class Cutter
{
public:
    Cutter(DatabaseConfig::Sync sync, quint32 seed)
        : m_sync(sync)
        , m_random(seed)
    {
    }

    // What a cut has broken.
    QStringList cut()
    {
        if (m_cuts++ % kCutsPerStore == 0)
            makeStore();
        const QTemporaryDir image;
        std::atomic<bool> stop = false;
        std::vector<std::thread> sellers;
        for (int i = 0; i < kSellers; ++i)
            sellers.emplace_back([&, seed = m_random.generate(), isWeb = i == 0] {
                isWeb ? sellOnWeb(*m_shop, *m_ledger, seed, stop)
                      : sellAtTill(*m_shop, *m_ledger, seed, stop);
            });
        const int target = m_ledger->acknowledgedCount() + 1 + m_random.bounded(kMostSalesBetween);
        const bool sold = m_ledger->waitFor(target, kSaleTimeoutMs);
        const Ledger::Story promised = Ledger::read(m_ledgerFile);
        m_disk.cut(m_file, image.path(), m_random.generate());
        stop = true;
        for (std::thread &seller : sellers)
            seller.join();
        QStringList faults = promised.refusals;
        if (!sold)
            faults << QStringLiteral("nothing is sold any more");
        m_promised += promised.acknowledged;
        return faults + judge(image.path(), promised);
    }

    // Sales that a cut could have lost, over all cuts.
    qint64 promised() const { return m_promised; }

private:
    void makeStore()
    {
        m_shop.reset();
        m_db.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(QStringLiteral("a.arnold"));
        m_ledgerFile = m_dir->filePath(QStringLiteral("ledger"));
        DatabaseConfig config = configOf(m_file);
        World world;
        world = makeWorld(*mustOpen(config)); // closed again: all of it is on the real disk
        config.sync = m_sync;
        config.sqliteVfs = m_disk.name();
        m_db = mustOpen(config);
        m_world = world;
        m_shop = std::make_unique<Shop>(*m_db, m_world);
        m_ledger = std::make_unique<Ledger>(m_ledgerFile);
    }

    DatabaseConfig configOf(const QString &file) const
    {
        DatabaseConfig config;
        config.sqliteFile = file;
        config.keyFile = m_dir->filePath(QStringLiteral("a.key"));
        return config;
    }

    std::unique_ptr<Database> mustOpen(const DatabaseConfig &config)
    {
        auto opened = Database::open(config, m_clock);
        if (!opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().detail));
        return std::move(opened).value();
    }

    QStringList judge(const QString &dir, const Ledger::Story &promised)
    {
        const DatabaseConfig config = configOf(QDir(dir).filePath(QFileInfo(m_file).fileName()));
        const auto opened = Database::open(config, m_clock);
        if (!opened)
            return {QStringLiteral("does not open again: ") + opened.error().detail};
        Shop shop(**opened, m_world);
        const QStringList faults = faultsOfBooks(**opened)
                + faultsOfRecovery(shop, promised.attempts);
        if (!faults.isEmpty())
            return faults;
        const auto &all = promised.attempts;
        const std::size_t skipped = all.size() - std::min(all.size(), kRetried);
        return faultsOfRetries(shop,
                               {all.begin() + static_cast<std::ptrdiff_t>(skipped), all.end()})
                + faultsOfBooks(**opened);
    }

    DatabaseConfig::Sync m_sync;
    QRandomGenerator m_random;
    SystemClock m_clock;
    test::PowerCutVfs m_disk {"arnold-power-cut"};
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QString m_ledgerFile;
    World m_world;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Ledger> m_ledger;
    int m_cuts = 0;
    qint64 m_promised = 0;
};

} // namespace

void cutPower(const Options &options, Score &score)
{
    Cutter cutter(DatabaseConfig::Sync::Full, options.seed);
    int cut = 1;
    for (; cut <= options.cuts && !score.isTimeUp(); ++cut)
        score.round(QStringLiteral("SQLite, power cut %1").arg(cut), cutter.cut());
    say(QStringLiteral("SQLite: %1 power cuts, %2 promises looked at")
                .arg(cut - 1)
                .arg(cutter.promised()));
}

void cutPowerWithoutSync(const Options &options, Score &score, int cuts)
{
    Cutter cutter(DatabaseConfig::Sync::Off, options.seed);
    int lossy = 0;
    for (int cut = 1; cut <= cuts; ++cut)
        lossy += cutter.cut().isEmpty() ? 0 : 1;
    say(QStringLiteral("SQLite without sync: %1 of %2 power cuts lost something")
                .arg(lossy)
                .arg(cuts));
    score.round(QStringLiteral("power cuts without sync"),
                lossy > 0 ? QStringList()
                          : QStringList {QStringLiteral("no loss was seen: the disk is not strict "
                                                        "enough to prove anything")});
}

} // namespace arnold::torture
