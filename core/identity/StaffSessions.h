#pragma once
#include "core/identity/Sessions.h"

#include <optional>

// Who of those who work here is signed in over the network, for who looks after them.
namespace arnold::identity {

struct StaffSession {
    StaffId staff = {};
    QString name = {};
    QString initials = {};
    LoginSession session = {};
    QString address = {}; // that signed in; empty: it is not known
    bool inBrowser = false;
    bool withFactor = false; // the second factor was shown
};
// Living ones, those used last first; at most `limit`.
std::vector<StaffSession> staffSessions(ReadTx &tx, int limit);
// NotPermitted without staff.edit or for whom requireToManage() refuses, unless it is their own;
// NotFound.
Result<void> endStaffSession(WriteTx &tx, StaffId staff, SessionId session);
// All of one person's. How many there were.
Result<std::int64_t> endStaffSessions(WriteTx &tx, StaffId staff);

// The address of a session, sealed under the key of whoever works here. Empty: there is none.
std::optional<QByteArray> sealedAddress(WriteTx &tx, StaffId staff, SessionId session,
                                        const QString &address);

} // namespace arnold::identity
