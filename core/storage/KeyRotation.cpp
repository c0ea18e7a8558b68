#include "core/storage/KeyRotation.h"

#include "core/storage/StoreKeyStore.h"
#include "core/storage/StoreKeys.h"
#include "core/storage/WrappedKeyStore.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace arnold {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr int kPageKeys = 500; // read at once
constexpr std::size_t kSliceKeys = 100; // written at once
constexpr auto kSliceTime = 5ms; // then the rest of a slice waits for the next
constexpr auto kLookEvery = 60s;
constexpr int kDropAfterSeconds = 3600; // on PostgreSQL

struct Change {
    WrappedKey was;
    QByteArray wrapped;
};

// One walk over all columns.
class Walk
{
public:
    Walk(Database &database, RotationFigures &figures)
        : m_database(database)
        , m_figures(figures)
    {
    }

    // Whether nothing was found that had to be wrapped anew.
    Result<bool> run(const std::stop_token &stop)
    {
        const std::int64_t before = m_figures.rewrapped;
        for (const WrappedColumn &column : wrappedColumns()) {
            IdBytes after {};
            for (bool isEnd = false; !isEnd && !stop.stop_requested();) {
                ARNOLD_TRY(page,
                           m_database.read([&](ReadTx &tx) -> Result<std::vector<WrappedKey>> {
                               return wrappedKeys(tx, column, after, kPageKeys);
                           }));
                isEnd = page.size() < static_cast<std::size_t>(kPageKeys);
                if (!page.empty())
                    after = page.back().subject;
                ARNOLD_CHECK(write(column, changesOf(page)));
            }
        }
        return before == m_figures.rewrapped && !stop.stop_requested();
    }

private:
    // The encryption is done here, not on the writer's thread.
    std::vector<Change> changesOf(const std::vector<WrappedKey> &page) const
    {
        const FieldCipher &cipher = m_database.cipher();
        const QByteArray current = cipher.currentKeyId();
        std::vector<Change> changes;
        for (const WrappedKey &key : page) {
            if (FieldCipher::keyIdOf(key.wrapped) == current)
                continue;
            // What cannot be opened now could not be before: it stays as it is.
            const auto plain = cipher.unwrap(key.wrapped, key.subject);
            if (plain)
                changes.push_back({key, cipher.wrap(*plain, key.subject)});
        }
        return changes;
    }

    Result<void> write(const WrappedColumn &column, const std::vector<Change> &changes)
    {
        for (std::size_t done = 0; done < changes.size();) {
            std::size_t wrote = 0;
            steady_clock::duration took {};
            ARNOLD_CHECK(m_database.write(
                    Actor::system(),
                    [&](WriteTx &tx) -> Result<void> {
                        const auto begin = steady_clock::now();
                        wrote = 0;
                        while (done + wrote < changes.size() && wrote < kSliceKeys
                               && steady_clock::now() - begin < kSliceTime) {
                            const Change &change = changes[done + wrote++];
                            replaceWrapped(tx, column, change.was, change.wrapped);
                        }
                        took = steady_clock::now() - begin;
                        return {};
                    },
                    Priority::Bulk));
            done += wrote;
            m_figures.rewrapped += static_cast<std::int64_t>(wrote);
            ++m_figures.slices;
            m_figures.longestSliceMicros = std::max<std::int64_t>(
                    m_figures.longestSliceMicros,
                    std::chrono::duration_cast<std::chrono::microseconds>(took).count());
        }
        return {};
    }

    Database &m_database;
    RotationFigures &m_figures;
};

Result<std::vector<StoredKey>> dataKeysOf(Database &database)
{
    return database.read([](ReadTx &tx) -> Result<std::vector<StoredKey>> {
        auto keys = storedKeys(tx);
        std::erase_if(keys, [](const StoredKey &key) { return key.purpose != KeyPurpose::Data; });
        return keys;
    });
}

// Nothing is left under them: they may go, unless another server may not know yet.
Result<bool> dropFormer(Database &database, const StoredKey &newest)
{
    if (database.dialect() == Dialect::PostgreSql
        && database.clock().now() < newest.createdAt.plusSeconds(kDropAfterSeconds))
        return false;
    ARNOLD_CHECK(database.write(
            Actor::system(),
            [&](WriteTx &tx) -> Result<void> {
                lockKeys(tx);
                dropDataKeysBefore(tx, newest.generation);
                return {};
            },
            Priority::Bulk));
    return true;
}

} // namespace

Result<void> putNewMasterKey(const DatabaseConfig &config)
{
    const QString file = keyFileOf(config);
    if (file.isEmpty())
        return Error {ErrorCode::InvalidState, {}, QStringLiteral("the key lies in no file")};
    ARNOLD_TRY(keys, readKeyFile(file));
    if (keys.keys.size() >= kMostMasterKeys)
        return Error {ErrorCode::InvalidState, {}, QStringLiteral("a change has not ended yet")};
    keys.keys.insert(keys.keys.begin(), SecretKey::random());
    return replaceKeyFile(file, keys);
}

Result<RotationOutcome> finishRotation(Database &database, const std::stop_token &stop)
{
    RotationOutcome outcome;
    // What they wrapped is wrapped anew since the new one was taken up.
    ARNOLD_CHECK(database.forgetFormerMasterKeys());
    ARNOLD_TRY(keys, dataKeysOf(database));
    if (keys.size() > 1) {
        ARNOLD_CHECK(database.reloadKeys());
        // Again until nothing is found: what a command wrapped meanwhile is found by the next walk.
        bool isWhole = false;
        while (!isWhole && !stop.stop_requested()) {
            ARNOLD_TRY(nothing, Walk(database, outcome.figures).run(stop));
            isWhole = nothing;
        }
        if (!isWhole) {
            outcome.isLeft = true;
            return outcome;
        }
        ARNOLD_TRY(dropped, dropFormer(database, keys.back()));
        outcome.isLeft = !dropped;
    }
    return outcome;
}

KeyRotation::KeyRotation(Database &database)
    : m_database(database)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

KeyRotation::~KeyRotation() = default;

void KeyRotation::lookAgain()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isTold = true;
    }
    m_told.notify_all();
}

void KeyRotation::run(const std::stop_token &stop)
{
    std::optional<Error> told;
    while (!stop.stop_requested()) {
        Result<void> done;
        if (const auto taken = m_database.takeUpMasterKey(); !taken)
            done = taken.error();
        else if (const auto finished = finishRotation(m_database, stop); !finished)
            done = finished.error();
        const std::optional<Error> fault = done ? std::nullopt : std::optional(done.error());
        if (fault && fault != told)
            qWarning("storage: the change of the master key waits: %s %s",
                     errorName(done.error().code).data(), qUtf8Printable(done.error().detail));
        told = fault;
        std::unique_lock lock(m_mutex);
        m_told.wait_for(lock, stop, kLookEvery, [this] { return m_isTold; });
        m_isTold = false;
    }
}

} // namespace arnold
