#include "core/audit/Audit.h"
#include "core/identity/Identity.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/Secrets.h"
#include "core/identity/StepUp.h"
#include "core/shop/Settings.h"
#include "core/storage/ActorNames.h"
#include "core/storage/FieldCipher.h"

#include <algorithm>

namespace arnold::identity {
namespace {

constexpr int kRecoveryCodeBytes = 15; // 120 bits: a fast hash is enough (ASVS 5.0, 6.5.2)
constexpr int kGroupCharacters = 4;

constexpr auto kFind = "SELECT key_wrapped, secret_sealed, started_at, confirmed_at, used_step "
                       "FROM totp_factor WHERE subject_kind = ? AND subject_id = ?";
constexpr auto kStart =
        "INSERT INTO totp_factor (subject_kind, subject_id, key_wrapped, secret_sealed, "
        "started_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (subject_kind, subject_id) DO UPDATE SET "
        "key_wrapped = excluded.key_wrapped, secret_sealed = excluded.secret_sealed, "
        "started_at = excluded.started_at WHERE totp_factor.confirmed_at IS NULL";
constexpr auto kConfirm =
        "UPDATE totp_factor SET confirmed_at = ?, used_step = ? WHERE subject_kind = ? "
        "AND subject_id = ? AND confirmed_at IS NULL AND started_at = ?";
// Two who bring the same code at once: the second finds its step used.
constexpr auto kUseStep = "UPDATE totp_factor SET used_step = ? WHERE subject_kind = ? "
                          "AND subject_id = ? AND confirmed_at IS NOT NULL AND used_step < ?";
constexpr auto kRemove = "DELETE FROM totp_factor WHERE subject_kind = ? AND subject_id = ? "
                         "AND confirmed_at IS NOT NULL";
constexpr auto kForget = "DELETE FROM totp_factor WHERE subject_kind = ? AND subject_id = ?";
constexpr auto kCodesLeft = "SELECT COUNT(*) FROM recovery_code WHERE subject_kind = ? "
                            "AND subject_id = ? AND used_at IS NULL";
constexpr auto kInsertCode = "INSERT INTO recovery_code (hash, subject_kind, subject_id, "
                             "created_at) VALUES (?, ?, ?, ?)";
constexpr auto kUseCode = "UPDATE recovery_code SET used_at = ? WHERE hash = ? "
                          "AND subject_kind = ? AND subject_id = ? AND used_at IS NULL";
constexpr auto kForgetCodes = "DELETE FROM recovery_code WHERE subject_kind = ? "
                              "AND subject_id = ?";

// A device of the shop's and the PIN are two as well.
constexpr auto kShown = "SELECT 1 FROM login_session WHERE id = ? "
                        "AND (with_factor = 1 OR device_id IS NOT NULL)";
constexpr auto kNeeded = u"staff_need_factor";

struct FactorRow {
    QByteArray keyWrapped = {};
    QByteArray secretSealed = {};
    Instant startedAt = {};
    std::optional<Instant> confirmedAt = {};
    std::int64_t usedStep = 0;
};

std::optional<FactorRow> factorRow(ReadTx &tx, const Subject &subject)
{
    auto rows = tx.query(kFind, actorKindName(subject.kind), subject.id);
    if (!rows.next())
        return std::nullopt;
    return FactorRow {rows.value<QByteArray>(0), rows.value<QByteArray>(1), rows.value<Instant>(2),
                      rows.value<std::optional<Instant>>(3), rows.value<std::int64_t>(4)};
}

FieldPlace secretPlace(const Subject &subject)
{
    return {"totp_factor", "secret_sealed", subject.id};
}

Result<QByteArray> secretOf(ReadTx &tx, const Subject &subject, const FactorRow &row)
{
    ARNOLD_TRY(key, tx.cipher().unwrap(row.keyWrapped, subject.id));
    return tx.cipher().open(key, secretPlace(subject), row.secretSealed);
}

// Nobody's factor is another's business, nor a program's.
Result<Subject> inPerson(const Actor &actor)
{
    const bool isPerson = actor.kind == ActorKind::Staff || actor.kind == ActorKind::Customer;
    if (!isPerson || actor.apiKey != IdBytes {})
        return ErrorCode::NotPermitted;
    return Subject {actor.kind, actor.id};
}

void noteAbout(WriteTx &tx, std::string_view action, const Subject &subject)
{
    audit::append(
            tx,
            {.action = action, .subjectKind = actorKindName(subject.kind), .subject = subject.id});
}

Error wrongCode()
{
    return {ErrorCode::WrongCode, QStringLiteral("code")};
}

// As people copy it: with or without dashes and spaces, in either case.
QString plainCode(const QString &code)
{
    QString plain;
    for (const QChar each : code) {
        if (each != QLatin1Char('-') && !each.isSpace())
            plain += each.toUpper();
    }
    return plain;
}

// Codes of different people differ, though the words be the same.
QByteArray recoveryHash(const Subject &subject, const QString &plain)
{
    return secretHash(idBytesToText(subject.id) + plain);
}

std::vector<QString> makeRecoveryCodes(WriteTx &tx, const Subject &subject)
{
    tx.execute(kForgetCodes, actorKindName(subject.kind), subject.id);
    std::vector<QString> codes;
    while (codes.size() < kRecoveryCodes) {
        const QString plain = base32(randomBytes(kRecoveryCodeBytes));
        tx.execute(kInsertCode, recoveryHash(subject, plain), actorKindName(subject.kind),
                   subject.id, tx.now());
        QString shown;
        for (qsizetype at = 0; at < plain.size(); at += kGroupCharacters)
            shown += (at > 0 ? QStringLiteral("-") : QString()) + plain.mid(at, kGroupCharacters);
        codes.push_back(shown.toLower());
    }
    return codes;
}

bool isAppCode(const QString &plain)
{
    return plain.size() == kTotpDigits && std::all_of(plain.begin(), plain.end(), [](QChar each) {
               return each >= u'0' && each <= u'9';
           });
}

Result<FactorUse> useRecoveryCode(WriteTx &tx, const Subject &subject, const QString &plain)
{
    if (tx.execute(kUseCode, tx.now(), recoveryHash(subject, plain), actorKindName(subject.kind),
                   subject.id)
        != 1)
        return wrongCode();
    noteAbout(tx, "second_factor.use_recovery_code", subject);
    return FactorUse::RecoveryCode;
}

Result<void> remove(WriteTx &tx, const Subject &subject, SessionId except)
{
    if (tx.execute(kRemove, actorKindName(subject.kind), subject.id) != 1)
        return ErrorCode::InvalidState;
    tx.execute(kForgetCodes, actorKindName(subject.kind), subject.id);
    endSessions(tx, subject, "factor_removed", except);
    noteAbout(tx, "second_factor.remove", subject);
    return {};
}

} // namespace

bool staffNeedFactor(ReadTx &tx)
{
    return shop::setting(tx, kNeeded) == QByteArrayLiteral("true");
}

void letStaffNeedFactor(WriteTx &tx, bool needed)
{
    shop::putSetting(tx, kNeeded, needed ? "true" : "false");
}

Result<void> requireWantedFactor(ReadTx &tx, const Actor &actor)
{
    if (actor.kind != ActorKind::Staff || actor.session == IdBytes {} || !staffNeedFactor(tx))
        return {};
    // A passkey is both factors in one, without a code to be asked for.
    if (tx.queryOne<int>(kShown, actor.session) || factorOf(tx, {actor.kind, actor.id}).since)
        return {};
    return ErrorCode::SecondFactorSetupRequired;
}

FactorState factorOf(ReadTx &tx, const Subject &subject)
{
    const auto row = factorRow(tx, subject);
    if (!row || !row->confirmedAt)
        return {};
    return {row->confirmedAt,
            tx.queryOne<int>(kCodesLeft, actorKindName(subject.kind), subject.id).value_or(0)};
}

Result<StartedFactor> startFactor(WriteTx &tx, const TotpLabel &label)
{
    ARNOLD_TRY(subject, inPerson(tx.actor()));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    const QByteArray secret = randomBytes(kTotpSecretBytes);
    const SecretKey key = FieldCipher::newSubjectKey();
    if (tx.execute(kStart, actorKindName(subject.kind), subject.id,
                   tx.cipher().wrap(key, subject.id),
                   tx.cipher().seal(key, secretPlace(subject), secret), tx.now())
        != 1)
        return ErrorCode::InvalidState;
    return StartedFactor {base32(secret), otpauthUrl(secret, label)};
}

Result<std::vector<QString>> confirmFactor(WriteTx &tx, const QString &code)
{
    ARNOLD_TRY(subject, inPerson(tx.actor()));
    const auto row = factorRow(tx, subject);
    if (!row || row->confirmedAt || row->startedAt.plusSeconds(kConfirmWithinSeconds) <= tx.now())
        return ErrorCode::InvalidState;
    ARNOLD_TRY(secret, secretOf(tx, subject, *row));
    const auto step = totpStepOf(secret, plainCode(code), tx.now(), 0);
    if (!step)
        return wrongCode();
    if (tx.execute(kConfirm, tx.now(), *step, actorKindName(subject.kind), subject.id,
                   row->startedAt)
        != 1)
        return ErrorCode::InvalidState;
    noteAuthenticated(tx, Proof::Factor);
    endSessions(tx, subject, "factor_added", SessionId(tx.actor().session));
    noteAbout(tx, "second_factor.add", subject);
    return makeRecoveryCodes(tx, subject);
}

Result<std::vector<QString>> renewRecoveryCodes(WriteTx &tx)
{
    ARNOLD_TRY(subject, inPerson(tx.actor()));
    if (!factorOf(tx, subject).since)
        return ErrorCode::InvalidState;
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    noteAbout(tx, "second_factor.renew_recovery_codes", subject);
    return makeRecoveryCodes(tx, subject);
}

Result<void> removeFactor(WriteTx &tx)
{
    ARNOLD_TRY(subject, inPerson(tx.actor()));
    if (!factorOf(tx, subject).since)
        return ErrorCode::InvalidState;
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    return remove(tx, subject, SessionId(tx.actor().session));
}

Result<void> removeFactorOf(WriteTx &tx, StaffId staff)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    if (!staffMember(tx, staff))
        return Error {ErrorCode::NotFound, QStringLiteral("staff")};
    ARNOLD_CHECK(requireToManage(tx, staff));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    return remove(tx, staffSubject(staff), {});
}

void forgetFactor(WriteTx &tx, const Subject &subject)
{
    tx.execute(kForget, actorKindName(subject.kind), subject.id);
    tx.execute(kForgetCodes, actorKindName(subject.kind), subject.id);
}

Result<FactorUse> passFactor(WriteTx &tx, const Subject &subject, const QString &code)
{
    const auto row = factorRow(tx, subject);
    if (!row || !row->confirmedAt)
        return FactorUse::NotAsked;
    const QString plain = plainCode(code);
    if (plain.isEmpty())
        return Error {ErrorCode::SecondFactorRequired, QStringLiteral("code")};
    if (!isAppCode(plain))
        return useRecoveryCode(tx, subject, plain);
    ARNOLD_TRY(secret, secretOf(tx, subject, *row));
    const auto step = totpStepOf(secret, plain, tx.now(), row->usedStep);
    if (!step || tx.execute(kUseStep, *step, actorKindName(subject.kind), subject.id, *step) != 1)
        return wrongCode();
    return FactorUse::Code;
}

} // namespace arnold::identity
