#pragma once
#include "core/base/Result.h"
#include "core/identity/IdentityIds.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

namespace arnold::identity {

inline constexpr int kPinMissesUntilLocked = 5;

// Argon2id (RFC 9106) in its encoded form. 19 MiB, 2 passes, 1 lane: under 150 ms on a small till.
// Takes that long: hash outside of a transaction where somebody waits for the writer.
QString hashPin(const QString &pin);
bool pinMatches(const QString &pin, const QString &encodedHash);
// 4 to 8 digits. InvalidValue "pin".
Result<void> validatePin(const QString &pin);

// Sign-in in two steps, so that the hash is not computed on the writer's thread:
//     read:  pinQuestion(tx, staff, register)    -> the stored hash, or Locked
//     (any thread)  pinMatches(pin, question.hash)
//     write: pinAnswer(tx, staff, register, hit) -> forgets or counts the miss
struct PinQuestion {
    QString hash = {};
    int misses = 0;
};
// Unauthenticated when the person is not there or has no PIN; Locked after five misses here.
Result<PinQuestion> pinQuestion(ReadTx &tx, StaffId staff, RegisterId reg);
enum class PinOutcome { Hit, Miss };
// WrongPin with fact "left" (tries) is returned inside a value, since the count must be committed:
// the Result is refused only for Locked.
struct PinVerdict {
    bool signedIn = false;
    int triesLeft = 0;
};
// Each leaves an audit entry.
Result<PinVerdict> pinAnswer(WriteTx &tx, StaffId staff, RegisterId reg, PinOutcome outcome);

// NotPermitted unless it is one's own or with staff.edit; NotFound. `encodedHash` from hashPin.
// Unlocks the person everywhere.
Result<void> setPin(WriteTx &tx, StaffId staff, const QString &encodedHash);
// Lets somebody try again at one register. NotPermitted without staff.edit.
Result<void> unlock(WriteTx &tx, StaffId staff, RegisterId reg);

// Badges are kept as blind indexes. Conflict when somebody who works here has it. NotPermitted
// without staff.edit.
Result<void> addBadge(WriteTx &tx, StaffId staff, const QString &badge);
// A lost badge chooses nobody any more. NotFound without one, NotPermitted as above.
Result<void> forgetBadges(WriteTx &tx, StaffId staff);
bool hasBadge(ReadTx &tx, StaffId staff);
std::optional<StaffId> staffByBadge(ReadTx &tx, const QString &badge);

} // namespace arnold::identity
