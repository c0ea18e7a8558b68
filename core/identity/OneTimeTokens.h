#pragma once
#include "core/base/Result.h"
#include "core/identity/Sessions.h"
#include "core/storage/Transaction.h"

// What a mail carries to prove that its reader has the mailbox: 256 random bits, kept as a hash,
// good once, for one purpose, for a while.
namespace arnold::identity {

enum class TokenPurpose { Verify, Reset, ChangeEmail, Invitation };

struct NewOneTimeToken {
    TokenPurpose purpose = TokenPurpose::Verify;
    Subject subject = {};
    QByteArray emailIndex = {}; // of the address that it is sent to
    QByteArray detailSealed = {}; // what else it stands for; empty: nothing
};
// Takes the place of an earlier one of the same purpose.
QString issueOneTimeToken(WriteTx &tx, const NewOneTimeToken &token);

struct OneTimeToken {
    Subject subject = {};
    QByteArray emailIndex = {};
    QByteArray detailSealed = {};
};
// TokenInvalid "token" for one that is unknown, of another purpose, used or expired.
Result<OneTimeToken> useOneTimeToken(WriteTx &tx, TokenPurpose purpose, const QString &token);
// Whose it is, while it is good: whoever brings it acts as them. It is not used by that.
std::optional<Subject> bearerOf(ReadTx &tx, TokenPurpose purpose, const QString &token);
// The one of theirs that is good now; empty: none.
struct OpenOneTimeToken {
    QByteArray detailSealed = {};
    Instant expiresAt = {};
};
std::optional<OpenOneTimeToken> openOneTimeToken(ReadTx &tx, TokenPurpose purpose,
                                                 const Subject &subject);
// It is good no more. False: there was none.
bool dropOneTimeToken(WriteTx &tx, TokenPurpose purpose, const Subject &subject);
// None of theirs is good any more.
void dropOneTimeTokens(WriteTx &tx, const Subject &subject);
std::int64_t dropOldOneTimeTokens(WriteTx &tx, int limit);

} // namespace arnold::identity
