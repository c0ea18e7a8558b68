#include "core/till/Devices.h"
#include "core/audit/Audit.h"
#include "core/books/JournalStore.h"
#include "core/books/JournalVerify.h"
#include "core/orders/NodeJournal.h"
#include "core/storage/Ed25519.h"
#include "tests/support/Builders.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <latch>
#include <thread>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::till;

// Devices with keys of their own, and the journal that can prove each of them.
class DevicesTest : public QObject
{
    Q_OBJECT

public:
    explicit DevicesTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init()
    {
        m_store = m_maker.make();
        m_shop = makeShop(*m_store);
        m_signer = journal::signerFromSeed(QByteArray(32, 'n')).value();
    }
    void cleanup() { m_store.reset(); }

    void enrolsWithItsOwnKey();
    void refusesWhatProvesNothing();
    void aKeyChangesByOldAndNew();
    void aLostKeyBeginsAnew();
    void oneCodeEnrolsOneDevice();
    void isKnownNoMore();
    void allAreListed();
    void itsUseIsKept();

private:
    Database &db() { return m_store->db(); }
    Actor olga() const { return Actor::staff(m_shop.owner); }
    DeviceCode add(RegisterId reg = {})
    {
        return db()
                .write(olga(),
                       [&](WriteTx &tx) {
                           return addDevice(tx, {QStringLiteral(" Till 1 "), reg});
                       })
                .value();
    }
    template <typename Act> auto withNode(Act &&act)
    {
        return db().write(Actor::guest(), [&](WriteTx &tx) -> Result<Device> {
            ARNOLD_TRY(node, orders::enrolNode(tx, *m_signer));
            return act(tx, node);
        });
    }
    Result<Device> enrol(const QString &code, const DeviceProof &proof)
    {
        return withNode([&](WriteTx &tx, const journal::Writer &node) {
            return enrolDevice(tx, node, code, proof);
        });
    }
    static DeviceProof proofOf(const QString &code, const Ed25519Key &key,
                               const Ed25519Key *former = nullptr)
    {
        const QByteArray message = enrolMessage(code, key.publicKey());
        return {key.publicKey(), key.sign(message), former ? former->sign(message) : QByteArray()};
    }
    Result<Device> change(DeviceId id, const DeviceProof &proof)
    {
        return withNode([&](WriteTx &tx, const journal::Writer &node) {
            return changeDeviceKey(tx, node, id, proof);
        });
    }
    static DeviceProof nextKey(DeviceId id, int number, const Ed25519Key &former,
                               const Ed25519Key &next)
    {
        const QByteArray message = till::keyChangeMessage(id, number, next.publicKey());
        return {next.publicKey(), next.sign(message), former.sign(message)};
    }
    std::optional<Device> stored(DeviceId id)
    {
        return mustRead(db(), [&](ReadTx &tx) { return device(tx, id); });
    }
    std::optional<journal::Entry> journalled(const char *kind, DeviceId id)
    {
        return mustRead(db(), [&](ReadTx &tx) -> std::optional<journal::Entry> {
            for (const journal::StreamRow &stream : journal::streams(tx)) {
                if (auto entry = journal::entryAbout(tx, stream.id, QLatin1String(kind),
                                                     id.bytes()))
                    return entry;
            }
            return std::nullopt;
        });
    }
    static QByteArray hexIn(const journal::Entry &entry, const char *name)
    {
        return QByteArray::fromHex(QJsonDocument::fromJson(entry.body)
                                           .object()[QLatin1String(name)]
                                           .toString()
                                           .toLatin1());
    }
    std::int64_t journalRows()
    {
        return mustRead(db(), [](ReadTx &tx) {
            return tx.queryOne<std::int64_t>("SELECT COUNT(*) FROM journal_entry").value_or(-1);
        });
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
    std::unique_ptr<journal::Signer> m_signer;
    const Ed25519Key m_first {QByteArray(32, 'a')};
    const Ed25519Key m_second {QByteArray(32, 'b')};
};

void DevicesTest::enrolsWithItsOwnKey()
{
    const DeviceCode made = add(m_shop.ids.reg);
    QCOMPARE(made.code.size(), 22); // 128 bits
    QVERIFY(stored(made.id)->publicKey.isEmpty());
    QCOMPARE(stored(made.id)->name, QStringLiteral("Till 1"));
    QVERIFY(!mustRead(
            db(), [&](ReadTx &tx) { return deviceSigned(tx, made.id, "x", m_first.sign("x")); }));
    const auto enrolled = enrol(made.code, proofOf(made.code, m_first));
    QVERIFY(enrolled.has_value());
    QCOMPARE(enrolled->publicKey, m_first.publicKey());
    QCOMPARE(enrolled->keyNumber, 1);
    QCOMPARE(enrolled->reg, m_shop.ids.reg);
    QVERIFY(mustRead(db(), [&](ReadTx &tx) {
        return deviceSigned(tx, made.id, "x", m_first.sign("x"))
                && !deviceSigned(tx, made.id, "x", m_second.sign("x"));
    }));
    // What the journal keeps proves itself.
    const auto entry = journalled("device.enrol", made.id);
    QVERIFY(entry.has_value());
    QVERIFY(ed25519Fits(hexIn(*entry, "public_key"), enrolMessage(made.code, m_first.publicKey()),
                        hexIn(*entry, "signature")));
    QVERIFY(hexIn(*entry, "previous_signature").isEmpty());
    QVERIFY(!entry->body.contains(made.code.toLatin1()));
    QVERIFY(journal::verify(db(), {.signatures = journal::VerifyOptions::Signatures::All})
                    .has_value());
    QCOMPARE(enrol(made.code, proofOf(made.code, m_second)).error().code,
             ErrorCode::TokenInvalid); // it is spent
    QCOMPARE(stored(made.id)->publicKey, m_first.publicKey());
}

void DevicesTest::refusesWhatProvesNothing()
{
    const auto refusedWith = [&](const auto &refused) {
        return QString(errorName(refused.error().code)) + u' ' + refused.error().field;
    };
    const auto addAs = [&](const Actor &actor, const NewDevice &wanted) {
        return db().write(actor, [&](WriteTx &tx) { return addDevice(tx, wanted); });
    };
    QCOMPARE(addAs(Actor::staff(m_shop.cashier), {QStringLiteral("x"), {}}).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(refusedWith(addAs(olga(), {QStringLiteral(" "), {}})),
             QStringLiteral("missing_field name"));
    QCOMPARE(refusedWith(addAs(olga(), {QString(61, u'x'), {}})),
             QStringLiteral("invalid_value name"));
    QCOMPARE(refusedWith(addAs(olga(), {QStringLiteral("x"), RegisterId::make()})),
             QStringLiteral("invalid_value register_id"));
    const DeviceCode made = add();
    const auto rows = journalRows();
    QCOMPARE(refusedWith(enrol(QStringLiteral("none"), proofOf(made.code, m_first))),
             QStringLiteral("token_invalid code"));
    DeviceProof wrong = proofOf(made.code, m_first);
    wrong.publicKey = m_second.publicKey(); // somebody else's key
    QCOMPARE(refusedWith(enrol(made.code, wrong)), QStringLiteral("invalid_value signature"));
    wrong.publicKey.chop(1);
    QCOMPARE(refusedWith(enrol(made.code, wrong)), QStringLiteral("invalid_value public_key"));
    // There is no former key that could vouch.
    QCOMPARE(refusedWith(enrol(made.code, proofOf(made.code, m_first, &m_second))),
             QStringLiteral("invalid_value previous_signature"));
    QCOMPARE(refusedWith(change(made.id, nextKey(made.id, 1, m_first, m_second))),
             QStringLiteral("not_found device")); // it has no key yet
    QCOMPARE(journalRows(), rows);
    m_store->clock().advanceSeconds(kDeviceCodeSeconds);
    QCOMPARE(refusedWith(enrol(made.code, proofOf(made.code, m_first))),
             QStringLiteral("token_invalid code"));
    QVERIFY(stored(made.id)->publicKey.isEmpty());
    const auto again = db().write(olga(),
                                  [&](WriteTx &tx) { return renewDeviceCode(tx, made.id); });
    QVERIFY(enrol(again->code, proofOf(again->code, m_first)).has_value());
}

void DevicesTest::aKeyChangesByOldAndNew()
{
    const DeviceCode made = add();
    enrol(made.code, proofOf(made.code, m_first)).value();
    const auto rows = journalRows();
    const Ed25519Key stranger(QByteArray(32, 'c'));
    QCOMPARE(change(made.id, nextKey(made.id, 2, stranger, m_second)).error().field,
             QStringLiteral("previous_signature"));
    DeviceProof unproven = nextKey(made.id, 2, m_first, m_second);
    unproven.publicKey = stranger.publicKey();
    QCOMPARE(change(made.id, unproven).error().field, QStringLiteral("signature"));
    QCOMPARE(change(made.id, nextKey(made.id, 3, m_first, m_second)).error().field,
             QStringLiteral("signature")); // it is the second, not the third
    QCOMPARE(journalRows(), rows);
    const DeviceProof proof = nextKey(made.id, 2, m_first, m_second);
    const auto changed = change(made.id, proof);
    QCOMPARE(changed->keyNumber, 2);
    QCOMPARE(stored(made.id)->publicKey, m_second.publicKey());
    const auto entry = journalled("device.key", made.id);
    const QByteArray message = till::keyChangeMessage(made.id, 2, m_second.publicKey());
    QVERIFY(ed25519Fits(m_first.publicKey(), message, hexIn(*entry, "previous_signature")));
    QVERIFY(ed25519Fits(m_second.publicKey(), message, hexIn(*entry, "signature")));
    QVERIFY(!change(made.id, proof)); // heard and sent again
    QCOMPARE(stored(made.id)->keyNumber, 2);
    QVERIFY(journal::verify(db()).has_value());
}

void DevicesTest::aLostKeyBeginsAnew()
{
    const DeviceCode made = add();
    enrol(made.code, proofOf(made.code, m_first)).value();
    const auto renew = [&] {
        return db()
                .write(olga(), [&](WriteTx &tx) { return renewDeviceCode(tx, made.id); })
                .value();
    };
    const DeviceCode lost = renew();
    QCOMPARE(stored(made.id)->publicKey, m_first.publicKey()); // until the code is used
    QCOMPARE(enrol(lost.code, proofOf(lost.code, m_second))->keyNumber, 2);
    QVERIFY(hexIn(*journalled("device.enrol", made.id), "previous_signature").isEmpty());
    // Where the former key is at hand it may vouch here, too.
    const DeviceCode known = renew();
    QCOMPARE(enrol(known.code, proofOf(known.code, m_first, &m_second))->keyNumber, 3);
    QVERIFY(!hexIn(*journalled("device.enrol", made.id), "previous_signature").isEmpty());
}

void DevicesTest::oneCodeEnrolsOneDevice()
{
    const DeviceCode made = add();
    constexpr int kAtOnce = 6;
    std::latch together(kAtOnce);
    std::atomic<int> done = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < kAtOnce; ++i) {
        threads.emplace_back([&, i] {
            const Ed25519Key key(QByteArray(32, char('d' + i)));
            const DeviceProof proof = proofOf(made.code, key);
            together.arrive_and_wait();
            if (enrol(made.code, proof))
                ++done;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(done.load(), 1);
    QCOMPARE(stored(made.id)->keyNumber, 1);
    QVERIFY(journal::verify(db()).has_value());
}

void DevicesTest::isKnownNoMore()
{
    const DeviceCode made = add();
    enrol(made.code, proofOf(made.code, m_first)).value();
    const DeviceCode waiting = db().write(olga(), [&](WriteTx &tx) {
                                       return renewDeviceCode(tx, made.id);
                                   }).value();
    const auto deactivate = [&](const Actor &actor, DeviceId id) {
        return db().write(actor, [&](WriteTx &tx) -> Result<void> {
            ARNOLD_TRY(node, orders::enrolNode(tx, *m_signer));
            return deactivateDevice(tx, node, id);
        });
    };
    QCOMPARE(deactivate(Actor::staff(m_shop.cashier), made.id).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(deactivate(olga(), DeviceId::make()).error().code, ErrorCode::NotFound);
    QVERIFY(deactivate(olga(), made.id).has_value());
    QVERIFY(journalled("device.deactivate", made.id).has_value());
    QCOMPARE(deactivate(olga(), made.id).error().code, ErrorCode::NotFound);
    QCOMPARE(enrol(waiting.code, proofOf(waiting.code, m_second)).error().code,
             ErrorCode::TokenInvalid);
    QCOMPARE(change(made.id, nextKey(made.id, 2, m_first, m_second)).error().code,
             ErrorCode::NotFound);
    QCOMPARE(db().write(olga(), [&](WriteTx &tx) { return renewDeviceCode(tx, made.id); })
                     .error()
                     .code,
             ErrorCode::InvalidState);
    QVERIFY(!mustRead(
            db(), [&](ReadTx &tx) { return deviceSigned(tx, made.id, "x", m_first.sign("x")); }));
}

void DevicesTest::allAreListed()
{
    const DeviceCode first = add();
    const DeviceCode second = add(m_shop.ids.reg);
    const auto listed = [&](DeviceId after, int limit) {
        return mustRead(db(), [&](ReadTx &tx) { return devices(tx, after, limit); });
    };
    const auto all = listed({}, 10);
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].id, first.id);
    QCOMPARE(all[0].name, QStringLiteral("Till 1"));
    QVERIFY(all[0].reg.isNull());
    QCOMPARE(all[0].codeExpiresAt, std::optional(first.expiresAt));
    QCOMPARE(all[1].id, second.id);
    QCOMPARE(all[1].reg, m_shop.ids.reg);
    QCOMPARE(listed({}, 1).size(), std::size_t(1));
    QCOMPARE(listed(first.id, 10).size(), std::size_t(1));
    QCOMPARE(listed(first.id, 10)[0].id, second.id);
    QVERIFY(listed(second.id, 10).empty());
    enrol(first.code, proofOf(first.code, m_first)).value();
    QVERIFY(!listed({}, 1)[0].codeExpiresAt);
}

// Each number counts once, and says when the device was last there.
void DevicesTest::itsUseIsKept()
{
    const DeviceCode made = add(m_shop.ids.reg);
    enrol(made.code, proofOf(made.code, m_first)).value();
    const auto usedAt = [&] {
        return mustRead(db(), [&](ReadTx &tx) { return device(tx, made.id)->usedAt; });
    };
    const auto ask = [&](std::int64_t number, const Ed25519Key &key) {
        const QByteArray message = deviceActMessage("look", made.id, number);
        return db().write(Actor::guest(), [&](WriteTx &tx) {
            return takeDeviceAct(tx, {made.id, number, key.sign(message)}, message);
        });
    };
    QVERIFY(!usedAt());
    QCOMPARE(ask(7, m_second).error().code, ErrorCode::Unauthenticated);
    QVERIFY(!usedAt());
    QVERIFY(ask(7, m_first).has_value());
    const Instant first = m_store->clock().now();
    QCOMPARE(usedAt(), std::optional(first));
    m_store->clock().advanceSeconds(60);
    QCOMPARE(ask(7, m_first).error().code, ErrorCode::Unauthenticated);
    QCOMPARE(usedAt(), std::optional(first));
    QVERIFY(ask(8, m_first).has_value());
    QCOMPARE(usedAt(), std::optional(first.plusSeconds(60)));
}

ARNOLD_STORE_TEST_CLASS(DevicesTest)

#include "DevicesTest.moc"
