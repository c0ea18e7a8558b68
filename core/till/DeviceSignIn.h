#pragma once
#include "core/identity/Pin.h"
#include "core/identity/Sessions.h"
#include "core/till/Devices.h"

// Those who work here sign in over the network as they do at a till: a name or a badge, then the
// PIN, at a device that the shop knows and that speaks for a register. Five misses lock that person
// at that register, whichever of its devices was used.
namespace arnold::till {

// After pinMatches() has said whether the PIN fits `hash`, as core/identity/Pin.h has it.
struct ShownPin {
    QString hash = {}; // of pinQuestion(), against which it was checked
    identity::PinOutcome outcome = identity::PinOutcome::Miss;
    QByteArray addressIndex = {}; // see addressIndexOf
    QString agent = {};
    QString address = {}; // that asks
};
// Empty where the PIN was wrong: the miss is counted, which must be committed.
struct DeviceSignIn {
    identity::PinVerdict verdict = {};
    std::optional<identity::OpenedSession> opened = {};
};
// The actor is who signs in. Locked; Unauthenticated when the person has left or has another PIN by
// now; NotFound for a device that is known no more; NotPermitted for one of no register.
Result<DeviceSignIn> signInAtDevice(WriteTx &tx, DeviceId device, const ShownPin &shown);

} // namespace arnold::till
