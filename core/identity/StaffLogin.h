#pragma once
#include "core/base/Result.h"
#include "core/identity/Sessions.h"
#include "core/storage/Transaction.h"

// How those who work here sign in over the network: e-mail address and password. (At a till it is a
// name and a PIN, see Pin.h.)
namespace arnold::identity {

// The blind index of a staff member's address.
QByteArray staffEmailIndex(const FieldCipher &cipher, const QString &normalisedEmail);

// What a sign-in is checked against. Takes no sides: who is not there has an empty hash.
struct LoginQuestion {
    Subject subject = {};
    QString hash = {}; // empty: nobody with a password
    bool knownAddress = false; // they have signed in from there before
};
LoginQuestion staffLoginQuestion(ReadTx &tx, const QString &email, const QByteArray &addressIndex);

// After passwordMatches() said yes to `verifiedHash`: signs in, unless the password was changed or
// the person left in the meantime (WrongCredentials), or their second factor is missing or wrong
// (see passFactor). `newHash`, when not empty, takes the old one's place: it costs more.
struct LoginAnswer {
    Subject subject = {};
    QString verifiedHash = {};
    QString newHash = {};
    QByteArray addressIndex = {};
    QString agent = {};
    QString address = {}; // that asks; kept for those who work here
    QString code = {}; // of the second factor; empty: none was shown
};
Result<OpenedSession> signInStaff(WriteTx &tx, const LoginAnswer &answer);

// Gives somebody an e-mail address and a password; their sessions end. NotPermitted without
// staff.edit, or for whom requireToManage() refuses; InvalidEmail, Conflict "email",
// NotFound. The hash is made before, of a validated password.
Result<void> setStaffLogin(WriteTx &tx, StaffId id, const QString &email,
                           const QString &passwordHash);
// Their own. WrongCredentials when it is not `verifiedHash` any more. Other sessions end.
Result<void> changeStaffPassword(WriteTx &tx, StaffId id, const QString &verifiedHash,
                                 const QString &newHash, SessionId session);
// How somebody who works here is reached. NotFound; StorageFailed when it does not open.
struct StaffContact {
    QString email = {}; // empty: none
    QString name = {};
    QString language = {};
};
Result<StaffContact> staffContact(ReadTx &tx, StaffId id);
QString staffPasswordHash(ReadTx &tx, StaffId id); // empty: none

} // namespace arnold::identity
