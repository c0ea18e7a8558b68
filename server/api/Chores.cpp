#include "server/api/Chores.h"

#include "core/identity/OneTimeTokens.h"
#include "core/identity/Passkeys.h"
#include "core/identity/PendingLogins.h"
#include "core/identity/Sessions.h"
#include "core/identity/SigningKeys.h"
#include "core/inventory/Inventory.h"
#include "core/orders/NodeJournal.h"
#include "core/orders/StoredAnswers.h"
#include "server/gateway/JsonWriter.h"
#include "server/gateway/SignIn.h"

#include <chrono>

namespace arnold::api {
namespace {

constexpr int kDocumentsAtATime = 20; // signed one by one
constexpr int kRowsAtATime = 200;
constexpr auto kLooksEvery = std::chrono::seconds(1);
constexpr int kLooksUntilCleaning = 60;
constexpr int kLooksUntilTending = 600;

} // namespace

Chores::Chores(const gateway::Services &services, std::function<void(const QByteArray &)> log)
    : m_services(services)
    , m_log(std::move(log))
    , m_repeating([this] { look(); }, kLooksEvery)
{
}

void Chores::look()
{
    tell(journalIssued());
    if (++m_looks % kLooksUntilCleaning == 0)
        tell(dropWhatIsOver());
    if (m_looks % kLooksUntilTending == 1)
        tell(tendSignIn());
}

// Looks before it writes: an idle shop's disk stays quiet.
Result<void> Chores::journalIssued()
{
    if (!m_services.signer)
        return {};
    for (;;) {
        ARNOLD_TRY(waiting, m_services.database.read([](ReadTx &tx) -> Result<std::int64_t> {
            return orders::notYetJournalled(tx);
        }));
        if (waiting == 0)
            return {};
        if (!m_node) {
            ARNOLD_TRY(node, m_services.database.write(Actor::system(), [this](WriteTx &tx) {
                return orders::enrolNode(tx, *m_services.signer);
            }));
            m_node = node;
        }
        ARNOLD_CHECK(m_services.database.write(
                Actor::system(),
                [this](WriteTx &tx) {
                    return orders::journalIssued(tx, *m_node, kDocumentsAtATime);
                },
                Priority::Bulk));
    }
}

Result<void> Chores::dropWhatIsOver()
{
    for (bool more = true; more;) {
        ARNOLD_TRY(went,
                   m_services.database.write(
                           Actor::system(),
                           [](WriteTx &tx) -> Result<std::int64_t> {
                               return inventory::expireReservations(tx, kRowsAtATime)
                                       + orders::dropOldAnswers(tx, kRowsAtATime)
                                       + identity::dropOldLogins(tx, kRowsAtATime);
                           },
                           Priority::Bulk));
        more = went >= kRowsAtATime;
    }
    return {};
}

Result<void> Chores::tendSignIn()
{
    if (!m_services.signIn)
        return {};
    ARNOLD_CHECK(m_services.signIn->tokens.tend());
    ARNOLD_TRY(went,
               m_services.database.write(
                       Actor::system(),
                       [](WriteTx &tx) -> Result<std::int64_t> {
                           return identity::dropOldSessions(tx, kRowsAtATime)
                                   + identity::dropOldOneTimeTokens(tx, kRowsAtATime)
                                   + identity::dropOldPasskeyChallenges(tx, kRowsAtATime)
                                   + identity::dropOldSigningKeys(tx, kRowsAtATime);
                       },
                       Priority::Bulk));
    Q_UNUSED(went)
    return {};
}

void Chores::tell(const Result<void> &done)
{
    const auto code = done ? std::nullopt : std::optional(done.error().code);
    const bool isNew = code && m_told != code;
    m_told = code;
    if (!isNew || !m_log)
        return;
    gateway::JsonWriter line;
    line.object([&] {
        line.field("@timestamp", m_services.clock.now());
        line.field("log.level", "error");
        line.field("message", "a background chore failed");
        line.field("error.code", errorName(*code));
    });
    m_log(line.take());
}

} // namespace arnold::api
