#include "core/till/Devices.h"

#include "core/audit/Audit.h"
#include "core/books/CanonicalJson.h"
#include "core/identity/Identity.h"
#include "core/identity/Secrets.h"
#include "core/identity/StepUp.h"
#include "core/shop/ShopStore.h"
#include "core/storage/Ed25519.h"

#include <algorithm>

namespace arnold::till {
namespace {

constexpr int kCodeBytes = 16;
constexpr int kMostNameCharacters = 60;

constexpr auto kInsert = "INSERT INTO device (id, name, register_id, code_hash, code_expires_at, "
                         "created_at) VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kRenewCode = "UPDATE device SET code_hash = ?, code_expires_at = ? WHERE id = ? "
                            "AND deactivated_at IS NULL";
constexpr auto kOne =
        "SELECT id, name, register_id, public_key, key_number, created_at, "
        "enrolled_at, deactivated_at, code_expires_at, used_at FROM device WHERE id = ?";
constexpr auto kAll = "SELECT id, name, register_id, public_key, key_number, created_at, "
                      "enrolled_at, deactivated_at, code_expires_at, used_at FROM device WHERE id "
                      "> ? ORDER BY id LIMIT ?";
constexpr auto kByCode = "SELECT id FROM device WHERE code_hash = ? AND code_expires_at > ? "
                         "AND deactivated_at IS NULL";
// The code goes with its use: of two who bring it at once, one finds it gone.
constexpr auto kEnrol =
        "UPDATE device SET public_key = ?, key_number = key_number + 1, "
        "used_number = 0, enrolled_at = ?, code_hash = NULL, code_expires_at = NULL "
        "WHERE id = ? AND code_hash = ?";
constexpr auto kChangeKey = "UPDATE device SET public_key = ?, key_number = key_number + 1, "
                            "used_number = 0, enrolled_at = ? WHERE id = ? AND public_key = ? "
                            "AND deactivated_at IS NULL";
constexpr auto kUseNumber = "UPDATE device SET used_number = ?, used_at = ? WHERE id = ? "
                            "AND used_number < ?";
constexpr auto kDeactivate = "UPDATE device SET deactivated_at = ?, code_hash = NULL, "
                             "code_expires_at = NULL WHERE id = ? AND deactivated_at IS NULL";

Error invalid(const char *field)
{
    return {ErrorCode::InvalidValue, QLatin1String(field)};
}

Device readDevice(Rows &rows)
{
    Device device;
    device.id = rows.value<DeviceId>(0);
    device.name = rows.value<QString>(1);
    device.reg = rows.value<std::optional<RegisterId>>(2).value_or(RegisterId());
    device.publicKey = rows.value<std::optional<QByteArray>>(3).value_or(QByteArray());
    device.keyNumber = rows.value<int>(4);
    device.createdAt = rows.value<Instant>(5);
    device.enrolledAt = rows.value<std::optional<Instant>>(6);
    device.deactivatedAt = rows.value<std::optional<Instant>>(7);
    device.codeExpiresAt = rows.value<std::optional<Instant>>(8);
    device.usedAt = rows.value<std::optional<Instant>>(9);
    return device;
}

void noteAbout(WriteTx &tx, std::string_view action, DeviceId id, const QJsonObject &after = {})
{
    audit::append(
            tx, {.action = action, .subjectKind = "device", .subject = id.bytes(), .after = after});
}

DeviceCode newCode(WriteTx &tx, DeviceId id)
{
    return {id, QString::fromLatin1(identity::randomSecret(kCodeBytes)),
            tx.now().plusSeconds(kDeviceCodeSeconds)};
}

Result<void> requireEditor(WriteTx &tx)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::RegistersEdit));
    return identity::requireRecent(tx, tx.actor());
}

QByteArray keyText(const QByteArray &publicKey)
{
    return publicKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<void> checkProof(const DeviceProof &proof, const QByteArray &message)
{
    if (proof.publicKey.size() != kEd25519PublicKeyBytes)
        return invalid("public_key");
    if (!ed25519Fits(proof.publicKey, message, proof.signature))
        return invalid("signature");
    return {};
}

void journalKey(WriteTx &tx, const journal::Writer &node, const char *kind, const Device &device,
                const DeviceProof &proof, const QByteArray &codeHash)
{
    CanonicalObject body;
    if (!codeHash.isEmpty())
        body.putHex("code", codeHash);
    body.put("key", device.keyNumber);
    if (!proof.previousSignature.isEmpty())
        body.putHex("previous_signature", proof.previousSignature);
    body.putHex("public_key", proof.publicKey);
    body.putId("register", device.reg);
    body.putHex("signature", proof.signature);
    node.append(tx, {QLatin1String(kind), device.id.bytes(), body.take()});
}

} // namespace

Result<DeviceCode> addDevice(WriteTx &tx, const NewDevice &wanted)
{
    ARNOLD_CHECK(requireEditor(tx));
    const QString name = wanted.name.trimmed();
    if (name.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("name")};
    if (name.size() > kMostNameCharacters)
        return invalid("name");
    const auto all = shop::registers(tx);
    if (!wanted.reg.isNull() && std::ranges::find(all, wanted.reg, &Register::id) == all.end())
        return invalid("register_id");
    const DeviceCode made = newCode(tx, DeviceId::make());
    const auto reg = wanted.reg.isNull() ? std::nullopt : std::optional(wanted.reg);
    tx.execute(kInsert, made.id, name, reg, identity::secretHash(made.code), made.expiresAt,
               tx.now());
    noteAbout(tx, "device.create", made.id, {{QStringLiteral("name"), name}});
    return made;
}

Result<DeviceCode> renewDeviceCode(WriteTx &tx, DeviceId id)
{
    ARNOLD_CHECK(requireEditor(tx));
    if (!device(tx, id))
        return Error {ErrorCode::NotFound, QStringLiteral("device")};
    const DeviceCode made = newCode(tx, id);
    if (tx.execute(kRenewCode, identity::secretHash(made.code), made.expiresAt, id) != 1)
        return ErrorCode::InvalidState;
    noteAbout(tx, "device.renew_code", id);
    return made;
}

QByteArray enrolMessage(QStringView code, const QByteArray &publicKey)
{
    return "arnold-device-1\nenrol\n" + code.toUtf8() + '\n' + keyText(publicKey);
}

QByteArray keyChangeMessage(DeviceId id, int keyNumber, const QByteArray &publicKey)
{
    return "arnold-device-1\nkey\n" + id.toText().toLatin1() + '\n' + QByteArray::number(keyNumber)
            + '\n' + keyText(publicKey);
}

Result<Device> enrolDevice(WriteTx &tx, const journal::Writer &node, const QString &code,
                           const DeviceProof &proof)
{
    const Error unknown {ErrorCode::TokenInvalid, QStringLiteral("code")};
    const QByteArray hash = identity::secretHash(code);
    const auto id = tx.queryOne<DeviceId>(kByCode, hash, tx.now());
    if (!id)
        return unknown;
    ARNOLD_CHECK(checkProof(proof, enrolMessage(code, proof.publicKey)));
    const auto before = device(tx, *id);
    const bool isVouchedFor = before && !before->publicKey.isEmpty()
            && ed25519Fits(before->publicKey, enrolMessage(code, proof.publicKey),
                           proof.previousSignature);
    if (!proof.previousSignature.isEmpty() && !isVouchedFor)
        return invalid("previous_signature");
    if (tx.execute(kEnrol, proof.publicKey, tx.now(), *id, hash) != 1)
        return unknown;
    const auto enrolled = device(tx, *id);
    if (!enrolled)
        return ErrorCode::Internal;
    journalKey(tx, node, "device.enrol", *enrolled, proof, hash);
    noteAbout(tx, "device.enrol", *id);
    return *enrolled;
}

Result<Device> changeDeviceKey(WriteTx &tx, const journal::Writer &node, DeviceId id,
                               const DeviceProof &proof)
{
    const auto before = device(tx, id);
    if (!before || before->publicKey.isEmpty() || before->deactivatedAt)
        return Error {ErrorCode::NotFound, QStringLiteral("device")};
    const QByteArray message = keyChangeMessage(id, before->keyNumber + 1, proof.publicKey);
    ARNOLD_CHECK(checkProof(proof, message));
    if (!ed25519Fits(before->publicKey, message, proof.previousSignature))
        return invalid("previous_signature");
    if (tx.execute(kChangeKey, proof.publicKey, tx.now(), id, before->publicKey) != 1)
        return invalid("previous_signature"); // another key has come in the meantime
    const auto changed = device(tx, id);
    if (!changed)
        return ErrorCode::Internal;
    journalKey(tx, node, "device.key", *changed, proof, {});
    noteAbout(tx, "device.change_key", id);
    return *changed;
}

Result<void> deactivateDevice(WriteTx &tx, const journal::Writer &node, DeviceId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::RegistersEdit));
    if (tx.execute(kDeactivate, tx.now(), id) != 1)
        return Error {ErrorCode::NotFound, QStringLiteral("device")};
    identity::endSessionsAt(tx, id.bytes());
    node.append(tx, {QStringLiteral("device.deactivate"), id.bytes(), "{}"});
    noteAbout(tx, "device.deactivate", id);
    return {};
}

std::vector<Device> devices(ReadTx &tx, DeviceId after, int limit)
{
    std::vector<Device> found;
    auto rows = tx.query(kAll, after.bytes(), limit); // zeros come first; a null Id is NULL
    while (rows.next())
        found.push_back(readDevice(rows));
    return found;
}

std::optional<Device> device(ReadTx &tx, DeviceId id)
{
    auto rows = tx.query(kOne, id);
    if (!rows.next())
        return std::nullopt;
    return readDevice(rows);
}

bool deviceSigned(ReadTx &tx, DeviceId id, const QByteArray &message, const QByteArray &signature)
{
    const auto known = device(tx, id);
    return known && !known->deactivatedAt && !known->publicKey.isEmpty()
            && ed25519Fits(known->publicKey, message, signature);
}

QByteArray deviceActMessage(std::string_view act, DeviceId id, std::int64_t number,
                            QStringView whom)
{
    return QByteArrayList {"arnold-device-1", QByteArray(act.data(), qsizetype(act.size())),
                           id.toText().toLatin1(), QByteArray::number(qlonglong(number)),
                           whom.toUtf8()}
            .join('\n');
}

Result<Device> takeDeviceAct(WriteTx &tx, const DeviceAct &act, const QByteArray &message)
{
    const auto known = device(tx, act.device);
    if (!known || known->publicKey.isEmpty() || known->deactivatedAt)
        return Error {ErrorCode::NotFound, QStringLiteral("device")};
    if (!ed25519Fits(known->publicKey, message, act.signature)
        || tx.execute(kUseNumber, act.number, tx.now(), act.device, act.number) != 1)
        return ErrorCode::Unauthenticated;
    return *known;
}

} // namespace arnold::till
