#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/books/Journal.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace arnold {

struct Device;
using DeviceId = Id<Device>;

// A machine that the shop knows by an Ed25519 key of its own.
struct Device {
    DeviceId id = {};
    QString name = {};
    RegisterId reg = {}; // that it speaks for; null: for none
    QByteArray publicKey = {}; // empty: it is not enrolled yet
    int keyNumber = 0; // of its present key: 1, 2, ...
    Instant createdAt = {};
    std::optional<Instant> enrolledAt = {}; // with the present key
    std::optional<Instant> deactivatedAt = {};
    std::optional<Instant> usedAt = {}; // when it last asked for something, see takeDeviceAct()
    std::optional<Instant> codeExpiresAt = {}; // of a code that was not used; empty: there is none
};

// Devices are made by who may change registers, and enrolled by whoever holds their code: the
// device itself, which proves that the private key is its own. The journal of the server ("node")
// keeps each key with the signatures by which the new one, and the old one where it is at hand,
// vouch for it; both can be checked from there without trusting the server.
namespace till {

inline constexpr int kDeviceCodeSeconds = 3600;

struct NewDevice {
    QString name = {}; // 1 to 60 characters
    RegisterId reg = {}; // null: none
};
// Shown once.
struct DeviceCode {
    DeviceId id = {};
    QString code = {}; // 128 random bits, base64url
    Instant expiresAt = {};
};
// NotPermitted without registers.edit; StepUpRequired; MissingField, InvalidValue "name";
// InvalidValue "register_id".
Result<DeviceCode> addDevice(WriteTx &tx, const NewDevice &wanted);
// Another code: for one that was not used in time, or a device that lost its key. What it has
// enrolled counts until the code is used. NotPermitted, StepUpRequired, NotFound; InvalidState when
// it is deactivated.
Result<DeviceCode> renewDeviceCode(WriteTx &tx, DeviceId id);

// What a key signs: "arnold-device-1\nenrol\n<code>\n<key>" with its code, or
// "arnold-device-1\nkey\n<id>\n<number>\n<key>" for the key that comes next; the key as base64url.
QByteArray enrolMessage(QStringView code, const QByteArray &publicKey);
QByteArray keyChangeMessage(DeviceId id, int keyNumber, const QByteArray &publicKey);

struct DeviceProof {
    QByteArray publicKey = {}; // the new one
    QByteArray signature = {}; // by it
    QByteArray previousSignature = {}; // by the one that it follows; empty: that is lost
};
// Whoever holds the code. TokenInvalid "code" for one that is unknown, used or over; InvalidValue
// "public_key", "signature". Journalled as "device.enrol".
Result<Device> enrolDevice(WriteTx &tx, const journal::Writer &node, const QString &code,
                           const DeviceProof &proof);
// Another key, proven by the present one. NotFound for a device that has none or is deactivated;
// InvalidValue "public_key", "signature", "previous_signature". Journalled as "device.key".
Result<Device> changeDeviceKey(WriteTx &tx, const journal::Writer &node, DeviceId id,
                               const DeviceProof &proof);
// It is known no more, for good; whoever signed in at it is out. NotPermitted, NotFound. Journalled
// as "device.deactivate".
Result<void> deactivateDevice(WriteTx &tx, const journal::Writer &node, DeviceId id);

// In the order of their making, those that were deactivated too; after `after`.
std::vector<Device> devices(ReadTx &tx, DeviceId after = {}, int limit = 1000);
std::optional<Device> device(ReadTx &tx, DeviceId id);
// What a device signs when it asks for something about `whom`, by a number that rises with each:
// "arnold-device-1\n<act>\n<id>\n<number>\n<whom>".
struct DeviceAct {
    DeviceId device = {};
    std::int64_t number =
            0; // above that of every act before with the same key; milliseconds will do
    QByteArray signature = {};
};
QByteArray deviceActMessage(std::string_view act, DeviceId id, std::int64_t number,
                            QStringView whom = {});
// The device, once for each number. NotFound for one that has no key or is deactivated;
// Unauthenticated for what it has not signed with its present key, and for a number that is used
// up.
Result<Device> takeDeviceAct(WriteTx &tx, const DeviceAct &act, const QByteArray &message);
// Whether the device signed it, with its present key, and is not deactivated.
bool deviceSigned(ReadTx &tx, DeviceId id, const QByteArray &message, const QByteArray &signature);

} // namespace till
} // namespace arnold
