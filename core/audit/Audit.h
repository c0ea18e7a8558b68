#pragma once
#include "core/base/Result.h"
#include "core/storage/FieldCipher.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <string_view>
#include <vector>

namespace arnold::audit {

// What an act changed about a person, before and after. Kept sealed under that person's key, and so
// gone when the key is, while the chain still holds: it is made over what is stored.
struct PersonalStates {
    QJsonObject before = {};
    QJsonObject after = {};
};
struct SealedUnder {
    SecretKey key;
    PersonalStates states = {};
};

// Who did what outside the books: settings, staff, keys, goods, prices, stock by hand, customers.
// Each function of the core that changes one of these appends its entry in the same transaction.
// No sealed field may stand in the states in the clear, and no secret.
struct NewEntry {
    std::string_view action; // "staff.create", "price.set"
    std::string_view subjectKind;
    IdBytes subject = {}; // zeros: none
    QJsonObject before = {}; // what the act changed, as it was; empty: it was not there
    QJsonObject after = {}; // empty: it is not there any more
    QString reason = {};
    std::optional<SealedUnder> personal = {}; // of the subject
};

// Appends the entry of tx.actor(), with the key and the request that it came through, chained to
// the one before by SHA-256 over its stored values.
void append(WriteTx &tx, const NewEntry &entry);

// What differs between two states: `before` and `after` hold only the members that are not alike.
void keepDifference(NewEntry &entry);
void keepDifference(PersonalStates &states);

// What an edit is based on: another with anything in the state.
QByteArray revisionOf(const QJsonObject &state);

struct Entry {
    std::int64_t sequence = 0;
    Instant at = {};
    QString actorKind = {}; // "staff", "system", ...
    IdBytes actor = {};
    IdBytes apiKey = {}; // zeros: none
    QString action = {};
    QString subjectKind = {};
    IdBytes subject = {};
    QByteArray before = {}; // JSON; empty: none
    QByteArray after = {};
    QString reason = {};
    QString requestId = {};
    QByteArray previousHash = {};
    QByteArray hash = {};
    QByteArray personalSealed = {}; // empty: none
};
// What an entry says of its subject, opened with the subject's key. StorageFailed for another key.
Result<PersonalStates> openPersonal(const FieldCipher &cipher, const Entry &entry,
                                    const SecretKey &key);
// Newest first; `before` pages on by sequence (0: from the newest).
std::vector<Entry> entries(ReadTx &tx, std::int64_t before, int limit);

// What somebody looks for in the trail.
struct Filter {
    IdBytes actor = {}; // zeros: whoever it was
    std::vector<QString> actions = {}; // empty: all of them
    std::optional<Instant> from = {};
    std::optional<Instant> until = {}; // not itself
};
struct Page {
    std::vector<Entry> entries = {};
    std::int64_t next = 0; // `before` of the page after; 0: there is nothing older
};
// Newest first, the entries before sequence `before` (0: from the newest) that fit. Looks at no
// more than kLooksPerPage of them, so that what is rare comes in several pages, and some are empty.
inline constexpr int kLooksPerPage = 2'000;
Page search(ReadTx &tx, const Filter &filter, std::int64_t before, int limit);
// The number of the newest entry, which is about how many there are; 0: none.
std::int64_t newest(ReadTx &tx);

// How far a walk along the chain has come.
struct Walk {
    std::int64_t entries = 0;
    std::int64_t sequence = 0;
    QByteArray hash = QByteArray(32, '\0'); // of the last entry
    bool ended = false;
};
// Walks on, at most `limit` entries. JournalBroken with fact "sequence" at the first entry that
// does not fit.
Result<Walk> verify(ReadTx &tx, Walk from, int limit);

} // namespace arnold::audit
