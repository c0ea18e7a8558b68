#include "core/mail/Mail.h"

#include "core/storage/ActorNames.h"
#include "core/storage/FieldCipher.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace arnold::mail {
namespace {

constexpr int kMostAttempts = 12;
constexpr std::int64_t kFirstPauseSeconds = 30;
constexpr std::int64_t kMostPauseSeconds = 4 * 3600;
constexpr std::int64_t kClaimSeconds = 300; // more than a try may take
constexpr int kMostReasonCharacters = 300;

constexpr auto kInsert =
        "INSERT INTO mail (id, kind, language, subject_kind, subject_id, key_wrapped, "
        "recipient_sealed, content_sealed, created_at, next_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kDue =
        "SELECT id, kind, language, key_wrapped, recipient_sealed, content_sealed, attempts, "
        "created_at FROM mail WHERE sent_at IS NULL AND given_up_at IS NULL AND next_at <= ? "
        "ORDER BY next_at, id LIMIT ?";
constexpr auto kClaim = "UPDATE mail SET next_at = ? WHERE id = ? AND next_at <= ? "
                        "AND sent_at IS NULL AND given_up_at IS NULL";
constexpr auto kSent = "UPDATE mail SET sent_at = ?, key_wrapped = NULL, recipient_sealed = NULL, "
                       "content_sealed = NULL, attempts = attempts + 1 "
                       "WHERE id = ? AND sent_at IS NULL";
constexpr auto kFailed = "UPDATE mail SET attempts = attempts + 1, next_at = ?, last_error = ? "
                         "WHERE id = ? AND sent_at IS NULL";
constexpr auto kGivenUp =
        "UPDATE mail SET given_up_at = ?, last_error = ?, attempts = attempts + 1, "
        "key_wrapped = NULL, recipient_sealed = NULL, content_sealed = NULL "
        "WHERE id = ? AND sent_at IS NULL";
constexpr auto kDrop = "DELETE FROM mail WHERE subject_kind = ? AND subject_id = ?";
constexpr auto kDropWaiting = "DELETE FROM mail WHERE subject_kind = ? AND subject_id = ? "
                              "AND kind = ? AND sent_at IS NULL";
constexpr auto kWaiting = "SELECT COUNT(*) FROM mail WHERE sent_at IS NULL AND given_up_at IS NULL";

struct KindRow {
    Kind kind;
    const char16_t *name;
};
constexpr KindRow kKinds[] = {
        {Kind::VerifyEmail, u"verify_email"},          {Kind::ResetPassword, u"reset_password"},
        {Kind::ConfirmNewEmail, u"confirm_new_email"}, {Kind::EmailChanged, u"email_changed"},
        {Kind::PasswordChanged, u"password_changed"},  {Kind::FactorAdded, u"factor_added"},
        {Kind::FactorRemoved, u"factor_removed"},      {Kind::LoginJoined, u"login_joined"},
        {Kind::StaffInvitation, u"staff_invitation"},  {Kind::PasskeyAdded, u"passkey_added"},
};

FieldPlace placeOf(std::string_view column, const IdBytes &id)
{
    return {"mail", column, id};
}

Result<WaitingMail> readMail(ReadTx &tx, Rows &rows)
{
    WaitingMail mail;
    mail.id = rows.value<IdBytes>(0);
    mail.kind = kindFromName(rows.value<QString>(1)).value_or(Kind::VerifyEmail);
    mail.language = rows.value<QString>(2);
    ARNOLD_TRY(key, tx.cipher().unwrap(rows.value<QByteArray>(3), mail.id));
    ARNOLD_TRY(recipient,
               tx.cipher().openText(key, placeOf("recipient_sealed", mail.id),
                                    rows.value<QByteArray>(4)));
    ARNOLD_TRY(
            content,
            tx.cipher().open(key, placeOf("content_sealed", mail.id), rows.value<QByteArray>(5)));
    const QJsonObject fields = QJsonDocument::fromJson(content).object();
    mail.recipient = recipient;
    mail.name = fields[QLatin1String("name")].toString();
    mail.token = fields[QLatin1String("token")].toString();
    mail.attempts = rows.value<int>(6);
    mail.createdAt = rows.value<Instant>(7);
    return mail;
}

} // namespace

QString kindName(Kind kind)
{
    const auto *row = std::ranges::find(kKinds, kind, &KindRow::kind);
    return QString::fromUtf16(row->name);
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const KindRow &row : kKinds) {
        if (name == QStringView(row.name))
            return row.kind;
    }
    return std::nullopt;
}

void enqueue(WriteTx &tx, const NewMail &mail)
{
    const IdBytes id = newIdBytes();
    const FieldCipher &cipher = tx.cipher();
    const SecretKey key = FieldCipher::newSubjectKey();
    const QJsonObject content {{QStringLiteral("name"), mail.name},
                               {QStringLiteral("token"), mail.token}};
    tx.execute(kInsert, id, kindName(mail.kind), mail.language, actorKindName(mail.subjectKind),
               mail.subject, cipher.wrap(key, id),
               cipher.seal(key, placeOf("recipient_sealed", id), mail.recipient),
               cipher.seal(key, placeOf("content_sealed", id),
                           QJsonDocument(content).toJson(QJsonDocument::Compact)),
               tx.now(), tx.now());
}

Result<std::vector<WaitingMail>> due(ReadTx &tx, int limit)
{
    std::vector<WaitingMail> found;
    auto rows = tx.query(kDue, tx.now(), limit);
    while (rows.next()) {
        ARNOLD_TRY(mail, readMail(tx, rows));
        found.push_back(std::move(mail));
    }
    return found;
}

bool claim(WriteTx &tx, const IdBytes &id)
{
    return tx.execute(kClaim, tx.now().plusSeconds(kClaimSeconds), id, tx.now()) == 1;
}

bool markSent(WriteTx &tx, const IdBytes &id)
{
    return tx.execute(kSent, tx.now(), id) == 1;
}

void markFailed(WriteTx &tx, const IdBytes &id, int attemptsBefore, const QString &reason)
{
    const QString kept = reason.left(kMostReasonCharacters);
    if (attemptsBefore + 1 >= kMostAttempts) {
        tx.execute(kGivenUp, tx.now(), kept, id);
        return;
    }
    const std::int64_t pause = std::min(kMostPauseSeconds, kFirstPauseSeconds << attemptsBefore);
    tx.execute(kFailed, tx.now().plusSeconds(pause), kept, id);
}

void dropFor(WriteTx &tx, ActorKind subjectKind, const IdBytes &subject)
{
    tx.execute(kDrop, actorKindName(subjectKind), subject);
}

void dropWaiting(WriteTx &tx, Kind kind, ActorKind subjectKind, const IdBytes &subject)
{
    tx.execute(kDropWaiting, actorKindName(subjectKind), subject, kindName(kind));
}

std::int64_t waiting(ReadTx &tx)
{
    return tx.queryOne<std::int64_t>(kWaiting).value_or(0);
}

} // namespace arnold::mail
