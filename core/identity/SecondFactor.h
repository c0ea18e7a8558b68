#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/identity/Sessions.h"
#include "core/identity/Totp.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

// What those who sign in over the network show beside their password: a code of their app, or one
// of ten recovery codes. One's own factor is begun, confirmed and given up by oneself, in person;
// beginning, ending and new recovery codes need a recent authentication (see StepUp.h).
namespace arnold::identity {

inline constexpr int kRecoveryCodes = 10;
inline constexpr int kConfirmWithinSeconds = 3600;

struct FactorState {
    std::optional<Instant> since = {}; // empty: there is none
    int recoveryCodesLeft = 0;
};
FactorState factorOf(ReadTx &tx, const Subject &subject);

// Shown once. The secret is base32, for who types it; the url is for a QR code.
struct StartedFactor {
    QString secret = {};
    QString url = {};
};
// A new secret, which counts once a code of it was shown; takes the place of an earlier start.
// NotPermitted for who is nobody, or came through a key; InvalidState while a factor is on;
// StepUpRequired.
Result<StartedFactor> startFactor(WriteTx &tx, const TotpLabel &label);
// It counts from now on, and other sessions end. The recovery codes, shown once: 120 random bits
// each, as four letters or digits between dashes. InvalidState when none was started within the
// hour; WrongCode "code".
Result<std::vector<QString>> confirmFactor(WriteTx &tx, const QString &code);
// New recovery codes; the former open nothing any more. InvalidState without a factor;
// StepUpRequired.
Result<std::vector<QString>> renewRecoveryCodes(WriteTx &tx);
// One's own, with its recovery codes; other sessions end. InvalidState; StepUpRequired.
Result<void> removeFactor(WriteTx &tx);
// Somebody else's who works here and has lost it; their sessions end. NotPermitted without
// staff.edit and for whom requireToManage() refuses; NotFound, InvalidState; StepUpRequired.
Result<void> removeFactorOf(WriteTx &tx, StaffId staff);
// It goes with whoever goes, without a word.
void forgetFactor(WriteTx &tx, const Subject &subject);

enum class FactorUse { NotAsked, Code, RecoveryCode };
// What signing in and stepping up ask: nothing of who has no factor; a code otherwise, which is
// spent. SecondFactorRequired "code" when it is empty, WrongCode "code" for one that is wrong or
// was used before.
Result<FactorUse> passFactor(WriteTx &tx, const Subject &subject, const QString &code);

// Whether whoever works here and signs in over the network must have one: until they have, they may
// nothing but set it up (see require()). A till asks for a PIN, and is not meant.
bool staffNeedFactor(ReadTx &tx);
void letStaffNeedFactor(WriteTx &tx, bool needed); // whoever may is settled by the caller
// Whether what the shop wants of the actor's session is there. SecondFactorSetupRequired.
Result<void> requireWantedFactor(ReadTx &tx, const Actor &actor);

} // namespace arnold::identity
