#include "core/identity/SecondFactor.h"
#include "core/identity/StepUp.h"
#include "core/storage/ActorNames.h"

namespace arnold::identity {
namespace {

constexpr auto kProven =
        "SELECT authenticated_at, with_factor, device_id FROM login_session WHERE id = ? "
        "AND subject_kind = ? AND subject_id = ? AND ended_at IS NULL";
constexpr auto kNote = "UPDATE login_session SET authenticated_at = ?, with_factor = ? "
                       "WHERE id = ? AND subject_kind = ? AND subject_id = ? AND ended_at IS NULL";

struct Proven {
    Instant at = {};
    bool withFactor = false;
    IdBytes device = {};
};

std::optional<Proven> provenIn(ReadTx &tx, const Actor &actor)
{
    auto rows = tx.query(kProven, actor.session, actorKindName(actor.kind), actor.id);
    if (!rows.next())
        return std::nullopt;
    return Proven {rows.value<Instant>(0), rows.value<bool>(1),
                   rows.value<std::optional<IdBytes>>(2).value_or(IdBytes {})};
}

} // namespace

Result<void> requireRecent(ReadTx &tx, const Actor &actor)
{
    if (actor.session == IdBytes {})
        return {};
    const auto proven = provenIn(tx, actor);
    const bool isRecent = proven && tx.now() < proven->at.plusSeconds(kRecentSeconds);
    if (isRecent && (proven->withFactor || !factorOf(tx, {actor.kind, actor.id}).since))
        return {};
    return ErrorCode::StepUpRequired;
}

void noteAuthenticated(WriteTx &tx, Proof proof)
{
    const Actor &actor = tx.actor();
    tx.execute(kNote, tx.now(), proof == Proof::Factor ? 1 : 0, actor.session,
               actorKindName(actor.kind), actor.id);
}

Result<OpenedSession> goOnAnew(WriteTx &tx, NewSession where)
{
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    const auto proven = provenIn(tx, tx.actor());
    if (!proven)
        return ErrorCode::StepUpRequired;
    where.subject = {tx.actor().kind, tx.actor().id};
    where.withFactor = proven->withFactor;
    where.device = proven->device;
    const OpenedSession opened = openSession(tx, where);
    ARNOLD_CHECK(endSession(tx, where.subject, SessionId(tx.actor().session), "proven_anew"));
    return opened;
}

} // namespace arnold::identity
