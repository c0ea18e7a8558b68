#pragma once
#include "core/base/Result.h"
#include "core/identity/Sessions.h"
#include "core/mail/Mail.h"

// How those who sign in are reached, be they customers or people who work here.
namespace arnold::customers {

struct Contact {
    QString email = {}; // empty: none is known
    QString name = {};
    QString language = {};
};
// NotFound for who is not there. StorageFailed.
Result<Contact> contactOf(ReadTx &tx, const identity::Subject &subject);

// A mail that tells them what happened to the way in which they sign in; nothing when no address
// is known.
Result<void> tell(WriteTx &tx, const identity::Subject &subject, mail::Kind kind);

} // namespace arnold::customers
