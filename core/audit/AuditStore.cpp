#include "core/audit/Audit.h"

#include "core/storage/ActorNames.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace arnold::audit {
namespace {

constexpr auto kLast = "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1";
// Whoever appends waits here for whoever appends: a chain has one end.
constexpr auto kQueue = "SELECT CAST(pg_advisory_xact_lock(716203) AS text)";
constexpr auto kInsert =
        "INSERT INTO audit_entry (at, actor_kind, actor_id, api_key_id, action, subject_kind, "
        "subject_id, before_state, after_state, reason, request_id, previous_hash, hash, "
        "personal_sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
#define ARNOLD_AUDIT_COLUMNS                                                                       \
    "SELECT sequence, at, actor_kind, actor_id, api_key_id, action, subject_kind, subject_id, "    \
    "before_state, after_state, reason, request_id, previous_hash, hash, personal_sealed "         \
    "FROM audit_entry "
constexpr auto kWalk = ARNOLD_AUDIT_COLUMNS "WHERE sequence > ? ORDER BY sequence LIMIT ?";
constexpr auto kNewest = ARNOLD_AUDIT_COLUMNS "WHERE sequence < ? ORDER BY sequence DESC LIMIT ?";

constexpr auto kBetween = ARNOLD_AUDIT_COLUMNS
        "WHERE sequence < ? AND sequence >= ? ORDER BY sequence DESC LIMIT ?";
constexpr auto kOfActor = ARNOLD_AUDIT_COLUMNS "WHERE actor_id = ? AND sequence < ? "
                                               "AND sequence >= ? ORDER BY sequence DESC LIMIT ?";
constexpr auto kFirstSince =
        "SELECT sequence FROM audit_entry WHERE at >= ? ORDER BY at, sequence LIMIT 1";
constexpr auto kLastUntil =
        "SELECT sequence FROM audit_entry WHERE at < ? ORDER BY at DESC, sequence DESC LIMIT 1";
// Commands that ran at once may stand a little out of the order of their times.
constexpr std::int64_t kOutOfOrder = 100;

QByteArray bytesOf(const IdBytes &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
}

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    const qint64 size = qToBigEndian<qint64>(field.size());
    hash.addData(QByteArray(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(field);
}

// SHA-256 over every stored value, each with its length (8 bytes, big-endian) before it, so that no
// two entries read the same.
QByteArray hashOf(const Entry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, entry.previousHash);
    addField(hash, QByteArray::number(static_cast<qlonglong>(entry.at.micros)));
    addField(hash, entry.actorKind.toUtf8());
    addField(hash, bytesOf(entry.actor));
    addField(hash, bytesOf(entry.apiKey));
    addField(hash, entry.action.toUtf8());
    addField(hash, entry.subjectKind.toUtf8());
    addField(hash, bytesOf(entry.subject));
    addField(hash, entry.before);
    addField(hash, entry.after);
    addField(hash, entry.reason.toUtf8());
    addField(hash, entry.requestId.toUtf8());
    if (!entry.personalSealed.isEmpty())
        addField(hash, entry.personalSealed);
    return hash.result();
}

std::optional<IdBytes> orNull(const IdBytes &id)
{
    return id == IdBytes {} ? std::nullopt : std::optional(id);
}

QString wordOf(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QByteArray stateOf(const QJsonObject &state)
{
    return state.isEmpty() ? QByteArray() : QJsonDocument(state).toJson(QJsonDocument::Compact);
}

FieldPlace personalPlace(const IdBytes &subject)
{
    return {"audit_entry", "personal_sealed", subject};
}

QByteArray sealedPersonal(const FieldCipher &cipher, const NewEntry &added)
{
    if (!added.personal)
        return {};
    const PersonalStates &states = added.personal->states;
    if (states.before.isEmpty() && states.after.isEmpty())
        return {};
    const QJsonObject both {{QStringLiteral("before"), states.before},
                            {QStringLiteral("after"), states.after}};
    return cipher.seal(added.personal->key, personalPlace(added.subject),
                       QJsonDocument(both).toJson(QJsonDocument::Compact));
}

template <typename States> void dropWhatIsAlike(States &states)
{
    const QStringList names = states.before.keys();
    for (const QString &name : names) {
        if (!states.after.contains(name) || states.after.value(name) != states.before.value(name))
            continue;
        states.before.remove(name);
        states.after.remove(name);
    }
}

Entry readEntry(Rows &rows)
{
    Entry entry;
    entry.sequence = rows.value<std::int64_t>(0);
    entry.at = rows.value<Instant>(1);
    entry.actorKind = rows.value<QString>(2);
    entry.actor = rows.value<IdBytes>(3);
    entry.apiKey = rows.value<IdBytes>(4);
    entry.action = rows.value<QString>(5);
    entry.subjectKind = rows.value<QString>(6);
    entry.subject = rows.value<IdBytes>(7);
    entry.before = rows.value<QByteArray>(8);
    entry.after = rows.value<QByteArray>(9);
    entry.reason = rows.value<QString>(10);
    entry.requestId = rows.value<QString>(11);
    entry.previousHash = rows.value<QByteArray>(12);
    entry.hash = rows.value<QByteArray>(13);
    entry.personalSealed = rows.value<QByteArray>(14);
    return entry;
}

} // namespace

void append(WriteTx &tx, const NewEntry &added)
{
    if (tx.dialect() == Dialect::PostgreSql)
        tx.query(kQueue).next();
    const auto last = tx.queryOne<std::int64_t, QByteArray>(kLast);
    const Actor &actor = tx.actor();
    Entry entry;
    entry.at = tx.now();
    entry.actorKind = wordOf(actorKindName(actor.kind));
    entry.actor = actor.id;
    entry.apiKey = actor.apiKey;
    entry.action = wordOf(added.action);
    entry.subjectKind = wordOf(added.subjectKind);
    entry.subject = added.subject;
    entry.before = stateOf(added.before);
    entry.after = stateOf(added.after);
    entry.reason = added.reason;
    entry.requestId = QString::fromLatin1(actor.requestId);
    entry.previousHash = last ? std::get<1>(*last) : QByteArray(32, '\0');
    entry.personalSealed = sealedPersonal(tx.cipher(), added);
    entry.hash = hashOf(entry);
    tx.execute(kInsert, entry.at, entry.actorKind, orNull(entry.actor), orNull(entry.apiKey),
               entry.action, entry.subjectKind, orNull(entry.subject), entry.before, entry.after,
               entry.reason, entry.requestId, entry.previousHash, entry.hash,
               entry.personalSealed.isEmpty() ? std::nullopt : std::optional(entry.personalSealed));
}

void keepDifference(NewEntry &entry)
{
    dropWhatIsAlike(entry);
}

void keepDifference(PersonalStates &states)
{
    dropWhatIsAlike(states);
}

Result<PersonalStates> openPersonal(const FieldCipher &cipher, const Entry &entry,
                                    const SecretKey &key)
{
    ARNOLD_TRY(json, cipher.open(key, personalPlace(entry.subject), entry.personalSealed));
    const QJsonObject both = QJsonDocument::fromJson(json).object();
    return PersonalStates {both[QLatin1String("before")].toObject(),
                           both[QLatin1String("after")].toObject()};
}

QByteArray revisionOf(const QJsonObject &state)
{
    return QCryptographicHash::hash(stateOf(state), QCryptographicHash::Sha256).first(12).toHex();
}

std::vector<Entry> entries(ReadTx &tx, std::int64_t before, int limit)
{
    std::vector<Entry> found;
    auto rows = tx.query(kNewest, before > 0 ? before : std::numeric_limits<std::int64_t>::max(),
                         limit);
    while (rows.next())
        found.push_back(readEntry(rows));
    return found;
}

std::int64_t newest(ReadTx &tx)
{
    const auto last = tx.queryOne<std::int64_t, QByteArray>(kLast);
    return last ? std::get<0>(*last) : 0;
}

namespace {

// The sequences that may lie within the filter's time: from the first to before the second.
std::pair<std::int64_t, std::int64_t> rangeOf(ReadTx &tx, const Filter &filter)
{
    std::int64_t from = 0;
    std::int64_t until = std::numeric_limits<std::int64_t>::max();
    if (filter.from) {
        const auto first = tx.queryOne<std::int64_t>(kFirstSince, *filter.from);
        from = first ? *first - kOutOfOrder : until;
    }
    if (filter.until) {
        const auto last = tx.queryOne<std::int64_t>(kLastUntil, *filter.until);
        until = last ? *last + kOutOfOrder : 0;
    }
    return {from, until};
}

bool fits(const Entry &entry, const Filter &filter)
{
    return (!filter.from || entry.at >= *filter.from) && (!filter.until || entry.at < *filter.until)
            && (filter.actions.empty()
                || std::ranges::find(filter.actions, entry.action) != filter.actions.end());
}

} // namespace

Page search(ReadTx &tx, const Filter &filter, std::int64_t before, int limit)
{
    const auto [from, until] = rangeOf(tx, filter);
    const std::int64_t start = before > 0 ? std::min(before, until) : until;
    Page page;
    auto rows = filter.actor == IdBytes {}
            ? tx.query(kBetween, start, from, kLooksPerPage)
            : tx.query(kOfActor, filter.actor, start, from, kLooksPerPage);
    int looks = 0;
    while (rows.next()) {
        Entry entry = readEntry(rows);
        const std::int64_t sequence = entry.sequence;
        if (fits(entry, filter))
            page.entries.push_back(std::move(entry));
        if (++looks == kLooksPerPage || static_cast<int>(page.entries.size()) == limit) {
            page.next = sequence;
            break;
        }
    }
    return page;
}

Result<Walk> verify(ReadTx &tx, Walk from, int limit)
{
    auto rows = tx.query(kWalk, from.sequence, limit);
    int walked = 0;
    while (rows.next()) {
        Entry entry = readEntry(rows);
        if (entry.previousHash != from.hash || entry.hash != hashOf(entry))
            return Error {ErrorCode::JournalBroken,
                          QStringLiteral("audit"),
                          {},
                          {{QStringLiteral("sequence"), QString::number(entry.sequence)}}};
        from.sequence = entry.sequence;
        from.hash = std::move(entry.hash);
        ++from.entries;
        ++walked;
    }
    from.ended = walked < limit;
    return from;
}

} // namespace arnold::audit
