#pragma once
#include "core/base/Result.h"
#include "core/identity/Sessions.h"
#include "core/storage/Transaction.h"

// Sensitive acts ask that whoever is signed in has proven lately who they are (RFC 9470): a session
// that was left open somewhere, or a stolen token, changes no password and makes no key.
namespace arnold::identity {

inline constexpr int kRecentSeconds = 600;

// What asks for it: making API keys, roles and their change, hiring and giving roles, staff
// log-ins; another password or e-mail address, erasure, the export of one's data; the second
// factor itself; ending one's sessions, so that a thief does not shut out whom they robbed. Their
// functions refuse StepUpRequired beside what their headers name.
//
// StepUpRequired unless the actor's session authenticated within the last ten minutes, with the
// second factor where they have one. Those without a session are not asked: the shop itself,
// whoever stands at a till, and API keys, which are bounded by their scopes.
Result<void> requireRecent(ReadTx &tx, const Actor &actor);

enum class Proof { Password, Factor };
// The actor's session has proven it anew. Nothing for who has no session.
void noteAuthenticated(WriteTx &tx, Proof proof);
// The actor's session ends, and another takes its place with what has been proven in it (OWASP ASVS
// 5.0, 7.2.4). `where` says from where; whose and how it was proven is known. StepUpRequired for
// who has no session that has proven it lately.
Result<OpenedSession> goOnAnew(WriteTx &tx, NewSession where);

} // namespace arnold::identity
