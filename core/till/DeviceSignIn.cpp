#include "core/till/DeviceSignIn.h"

namespace arnold::till {

Result<DeviceSignIn> signInAtDevice(WriteTx &tx, DeviceId id, const ShownPin &shown)
{
    const auto at = device(tx, id);
    if (!at || at->deactivatedAt || at->publicKey.isEmpty())
        return Error {ErrorCode::NotFound, QStringLiteral("device")};
    if (at->reg.isNull())
        return ErrorCode::NotPermitted;
    const StaffId staff(tx.actor().id);
    ARNOLD_TRY(question, identity::pinQuestion(tx, staff, at->reg));
    if (question.hash != shown.hash)
        return ErrorCode::Unauthenticated;
    DeviceSignIn done;
    ARNOLD_TRY(verdict, identity::pinAnswer(tx, staff, at->reg, shown.outcome));
    done.verdict = verdict;
    if (verdict.signedIn) {
        done.opened = identity::openSession(tx,
                                            {.subject = identity::staffSubject(staff),
                                             .addressIndex = shown.addressIndex,
                                             .agent = shown.agent,
                                             .address = shown.address,
                                             .device = id.bytes()});
    }
    return done;
}

} // namespace arnold::till
