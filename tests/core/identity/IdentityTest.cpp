#include "core/identity/Identity.h"
#include "core/audit/Audit.h"
#include "core/identity/ApiKeys.h"
#include "core/identity/Pin.h"
#include "tests/support/Builders.h"

#include <QElapsedTimer>

using namespace arnold;
using namespace arnold::test;

class IdentityTest : public QObject
{
    Q_OBJECT

public:
    explicit IdentityTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void rolesAllow_data();
    void rolesAllow();
    void namesOfPermissionsAreUnique();
    void grantsAreTheWidest();
    void fiveMissesLockAtOneRegister();
    void pinIsHashedWellAndQuickly();
    void lastOwnerStays();
    void archivedStaffMayNothing();
    void badgesFindTheirHolder();
    void apiKeysAreShownOnce();
    void apiKeysExpire();
    void apiKeysAreRotated();
    void apiKeyGivesNoMoreThanItsMaker();
    void anExpiredKeyGrantsNothingInACommand();

private:
    StoreMaker m_maker;
};

void IdentityTest::rolesAllow_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("1") << "owner"
                       << "staff.edit" << true;
    QTest::newRow("2") << "manager"
                       << "staff.edit" << false;
    QTest::newRow("3") << "manager"
                       << "sales.void" << true;
    QTest::newRow("4") << "cashier"
                       << "sales.sell" << true;
    QTest::newRow("5") << "cashier"
                       << "sales.below_zero" << false;
    QTest::newRow("6") << "cashier"
                       << "reports.read" << false;
    QTest::newRow("7") << "stock_clerk"
                       << "inventory.count" << true;
    QTest::newRow("8") << "stock_clerk"
                       << "sales.sell" << false;
    QTest::newRow("9") << "accountant"
                       << "books.read_locked" << true;
    QTest::newRow("10") << "accountant"
                        << "inventory.adjust" << false;
}

void IdentityTest::rolesAllow()
{
    QFETCH(QString, role);
    QFETCH(QString, permission);
    QFETCH(bool, allowed);
    const auto store = m_maker.make();
    ShopBuilder builder(store->db());
    builder.create();
    const auto id = builder.staff(QStringLiteral("Pat"), role, QStringLiteral("1234"));
    const auto outcome = store->db().read([&](ReadTx &tx) {
        return identity::require(tx, Actor::staff(id), *permissionFromName(permission));
    });
    QCOMPARE(outcome.has_value(), allowed);
    if (!allowed) {
        QCOMPARE(outcome.error().code, ErrorCode::NotPermitted);
        QCOMPARE(outcome.error().facts[0].value, permission);
    }
}

void IdentityTest::namesOfPermissionsAreUnique()
{
    std::set<QString> names;
    for (const Permission permission : allPermissions()) {
        const auto name = permissionName(permission);
        QVERIFY(names.insert(name).second);
        QCOMPARE(permissionFromName(QString(name)), std::optional(permission));
    }
    QVERIFY(!permissionFromName(u"sales.everything"));
}

void IdentityTest::grantsAreTheWidest()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto grants = [&](StaffId id) {
        return mustRead(store->db(), [&](ReadTx &tx) { return identity::grantsOf(tx, id); });
    };
    QCOMPARE(grants(shop.cashier).limits.discountPpm, std::optional<std::int64_t>(100'000));
    QVERIFY(!grants(shop.owner).limits.discountPpm.has_value());
    mustWrite(store->db(), [&](WriteTx &tx) {
        return identity::setRoles(tx, shop.cashier,
                                  {QStringLiteral("cashier"), QStringLiteral("manager")});
    });
    QVERIFY(!grants(shop.cashier).limits.discountPpm.has_value());
    QVERIFY(grants(shop.cashier).may(Permission::ReportsRead));
    QCOMPARE(grants(StaffId::make()).limits, (RoleLimits {0, 0, 0}));
}

void IdentityTest::fiveMissesLockAtOneRegister()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto other = mustWrite(store->db(), [&](WriteTx &tx) {
        return shop::addRegister(tx, {{}, shop.ids.location, QStringLiteral("R2"), {}, 1});
    });
    const auto question = [&](RegisterId reg) {
        return store->db().read(
                [&](ReadTx &tx) { return identity::pinQuestion(tx, shop.cashier, reg); });
    };
    const auto answer = [&](RegisterId reg, identity::PinOutcome outcome) {
        return store->db().write(Actor::staff(shop.cashier), [&](WriteTx &tx) {
            return identity::pinAnswer(tx, shop.cashier, reg, outcome);
        });
    };
    QVERIFY(identity::pinMatches(QStringLiteral("4321"), question(shop.ids.reg)->hash));
    QVERIFY(!identity::pinMatches(QStringLiteral("4322"), question(shop.ids.reg)->hash));
    for (int left = 4; left >= 0; --left)
        QCOMPARE(answer(shop.ids.reg, identity::PinOutcome::Miss)->triesLeft, left);
    QCOMPARE(question(shop.ids.reg).error().code, ErrorCode::Locked);
    QCOMPARE(answer(shop.ids.reg, identity::PinOutcome::Hit).error().code, ErrorCode::Locked);
    QVERIFY(question(other));
    QVERIFY(answer(other, identity::PinOutcome::Hit)->signedIn);
    mustWrite(store->db(),
              [&](WriteTx &tx) { return identity::unlock(tx, shop.cashier, shop.ids.reg); });
    QCOMPARE(question(shop.ids.reg)->misses, 0);
    // What was tried is written down, newest first; the try of who was locked was none.
    const auto entries = mustRead(store->db(), [](ReadTx &tx) { return audit::entries(tx, 0, 8); });
    QStringList tried;
    for (const audit::Entry &entry : entries) {
        if (entry.action.startsWith(QLatin1String("staff.pin_")))
            tried.append(entry.action.mid(10));
    }
    const QString missed = QStringLiteral("missed");
    QCOMPARE(tried,
             (QStringList {QStringLiteral("accepted"), QStringLiteral("locked"), missed, missed,
                           missed, missed}));
    QVERIFY(entries[1].after.contains(other.toText().toLatin1()));
}

void IdentityTest::pinIsHashedWellAndQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const QString hash = identity::hashPin(QStringLiteral("1234"));
    qInfo("a PIN takes %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(hash.startsWith(QLatin1String("$argon2id$v=19$m=19456,t=2,p=1$")));
    QVERIFY(hash != identity::hashPin(QStringLiteral("1234"))); // salted
    QVERIFY(!identity::validatePin(QStringLiteral("123")));
    QVERIFY(!identity::validatePin(QStringLiteral("12a4")));
    QVERIFY(identity::validatePin(QStringLiteral("12345678")));
}

void IdentityTest::lastOwnerStays()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto demote = [&] {
        return store->db().write(Actor::staff(shop.owner), [&](WriteTx &tx) {
            return identity::setRoles(tx, shop.owner, {QStringLiteral("cashier")});
        });
    };
    QCOMPARE(demote().error().code, ErrorCode::InvalidState);
    const auto archived = store->db().write(
            Actor::system(), [&](WriteTx &tx) { return identity::archiveStaff(tx, shop.owner); });
    QCOMPARE(archived.error().code, ErrorCode::InvalidState);
    mustWrite(store->db(), [&](WriteTx &tx) {
        return identity::setRoles(tx, shop.cashier, {QStringLiteral("owner")});
    });
    QVERIFY(demote());
}

void IdentityTest::archivedStaffMayNothing()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    mustWrite(store->db(), [&](WriteTx &tx) { return identity::archiveStaff(tx, shop.cashier); });
    QVERIFY(!store->db().read([&](ReadTx &tx) {
        return identity::require(tx, Actor::staff(shop.cashier), Permission::SalesSell);
    }));
    QCOMPARE(store->db()
                     .read([&](ReadTx &tx) {
                         return identity::pinQuestion(tx, shop.cashier, shop.ids.reg);
                     })
                     .error()
                     .code,
             ErrorCode::Unauthenticated);
    QCOMPARE(mustRead(store->db(), identity::staff).size(), 1U);
}

void IdentityTest::badgesFindTheirHolder()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto as = [&](StaffId who, const auto &command) {
        return store->db().write(Actor::staff(who), command);
    };
    const auto add = [&](StaffId id) {
        return as(shop.owner, [&](WriteTx &tx) {
            return identity::addBadge(tx, id, QStringLiteral("B-0042"));
        });
    };
    const auto forget = [&](StaffId who) {
        return as(who, [&](WriteTx &tx) { return identity::forgetBadges(tx, shop.cashier); });
    };
    const auto holder = [&] {
        return mustRead(store->db(), [](ReadTx &tx) {
            return identity::staffByBadge(tx, QStringLiteral("B-0042 "));
        });
    };
    QCOMPARE(forget(shop.owner).error().code, ErrorCode::NotFound); // there is none
    QVERIFY(add(shop.cashier));
    QCOMPARE(add(shop.owner).error().code, ErrorCode::Conflict);
    QCOMPARE(forget(shop.cashier).error().code, ErrorCode::NotPermitted);
    QCOMPARE(holder(), std::optional(shop.cashier));
    QVERIFY(forget(shop.owner));
    QVERIFY(!holder());
    // Of somebody who has left it is anybody's again.
    QVERIFY(add(shop.cashier));
    QVERIFY(as(shop.owner, [&](WriteTx &tx) { return identity::archiveStaff(tx, shop.cashier); }));
    QVERIFY(!holder());
    QVERIFY(add(shop.owner));
    QCOMPARE(holder(), std::optional(shop.owner));
    QVERIFY(mustRead(store->db(), [&](ReadTx &tx) { return identity::hasBadge(tx, shop.owner); }));
}

void IdentityTest::apiKeysAreShownOnce()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto made = store->db().write(Actor::staff(shop.owner), [](WriteTx &tx) {
        return identity::createApiKey(tx, QStringLiteral("sync"), {Permission::CatalogRead});
    });
    QVERIFY(made);
    const auto lookUp = [&](const QString &secret) {
        return store->db().read([&](ReadTx &tx) { return identity::apiKeyFor(tx, secret); });
    };
    const auto key = lookUp(made->secret);
    QVERIFY(key);
    QCOMPARE(key->createdBy, shop.owner);
    QCOMPARE(key->scopes, std::set<Permission> {Permission::CatalogRead});
    QVERIFY(!lookUp(made->secret + QLatin1Char('x')));
    QVERIFY(!lookUp(QStringLiteral("ak_")));
    QVERIFY(!lookUp(QString()));
    mustWrite(store->db(), [&](WriteTx &tx) { return identity::revokeApiKey(tx, made->id); });
    QCOMPARE(lookUp(made->secret).error().code, ErrorCode::Unauthenticated);
}

void IdentityTest::apiKeysExpire()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const Instant now = store->clock().now();
    const auto make = [&](std::int64_t seconds) {
        return store->db().write(Actor::staff(shop.owner), [&](WriteTx &tx) {
            return identity::createApiKey(tx, QStringLiteral("sync"), {Permission::CatalogRead},
                                          now.plusSeconds(seconds));
        });
    };
    QCOMPARE(make(0).error().code, ErrorCode::InvalidValue);
    QVERIFY(mustRead(store->db(), [](ReadTx &tx) { return identity::apiKeys(tx); }).empty());
    const auto made = make(60);
    QVERIFY(made);
    const auto opens = [&] {
        return mustRead(store->db(), [&](ReadTx &tx) {
            return identity::apiKeyFor(tx, made->secret).operator bool()
                    && identity::keyAllows(tx, made->id, Permission::CatalogRead);
        });
    };
    store->clock().advanceSeconds(59);
    QVERIFY(opens());
    store->clock().advanceSeconds(1);
    QVERIFY(!opens());
}

void IdentityTest::apiKeysAreRotated()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const Instant now = store->clock().now();
    const auto as = [&](StaffId who, auto command) {
        return store->db().write(Actor::staff(who), command);
    };
    const auto first = as(shop.owner, [&](WriteTx &tx) {
        return identity::createApiKey(tx, QStringLiteral("sync"), {Permission::CatalogRead},
                                      now.plusSeconds(1'000));
    });
    QVERIFY(first);
    const auto rotate = [&](StaffId who, ApiKeyId id, std::int64_t keep) {
        return as(who, [&, id, keep](WriteTx &tx) { return identity::rotateApiKey(tx, id, keep); });
    };
    QCOMPARE(rotate(shop.cashier, first->id, 0).error().code, ErrorCode::NotPermitted);
    QCOMPARE(rotate(shop.owner, first->id, -1).error().code, ErrorCode::InvalidValue);
    QCOMPARE(rotate(shop.owner, ApiKeyId::make(), 0).error().code, ErrorCode::NotFound);
    QCOMPARE(mustRead(store->db(), [](ReadTx &tx) { return identity::apiKeys(tx); }).size(), 1U);

    store->clock().advanceSeconds(100);
    const auto second = rotate(shop.owner, first->id, 60);
    QVERIFY(second);
    const auto opens = [&](const QString &secret) {
        return mustRead(store->db(), [&](ReadTx &tx) {
            return identity::apiKeyFor(tx, secret).operator bool();
        });
    };
    const auto key = mustRead(store->db(),
                              [&](ReadTx &tx) { return identity::apiKey(tx, second->id); });
    QCOMPARE(key->name, QStringLiteral("sync"));
    QCOMPARE(key->scopes, std::set<Permission> {Permission::CatalogRead});
    QCOMPARE(key->expiresAt, std::optional(now.plusSeconds(1'100))); // as long as the first
    QVERIFY(opens(first->secret) && opens(second->secret));
    store->clock().advanceSeconds(60);
    QVERIFY(!opens(first->secret) && opens(second->secret));
    QCOMPARE(rotate(shop.owner, first->id, 0).error().code, ErrorCode::NotFound);

    const auto third = rotate(shop.owner, second->id, 0);
    QVERIFY(third && opens(third->secret) && !opens(second->secret));
    // Never longer than it would have.
    const auto fourth = rotate(shop.owner, third->id, identity::kMostKeepSeconds);
    QVERIFY(fourth);
    store->clock().advanceSeconds(1'000);
    QVERIFY(!opens(third->secret));
}

void IdentityTest::apiKeyGivesNoMoreThanItsMaker()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto refused = store->db().write(Actor::staff(shop.cashier), [](WriteTx &tx) {
        return identity::createApiKey(tx, QStringLiteral("x"), {Permission::StaffEdit});
    });
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    QVERIFY(mustRead(store->db(), [](ReadTx &tx) { return identity::apiKeys(tx); }).empty());
}

// It was good when the request came, and is not when its command's turn has come.
void IdentityTest::anExpiredKeyGrantsNothingInACommand()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto key = store->db().write(Actor::staff(shop.owner), [](WriteTx &tx) {
        return identity::createApiKey(tx, QStringLiteral("kiosk"), {Permission::SalesSell},
                                      tx.now().plusSeconds(60));
    });
    QVERIFY(key);
    const Actor actor = Actor::staff(shop.owner).through(key->id, {});
    const auto maySell = [&] {
        return mustWrite(store->db(), [&](WriteTx &tx) -> Result<bool> {
            return identity::grantsInCommand(tx, actor).may(Permission::SalesSell);
        });
    };
    QVERIFY(maySell());
    store->clock().advanceSeconds(60);
    QVERIFY(!maySell());
}

ARNOLD_STORE_TEST_CLASS(IdentityTest)
#include "IdentityTest.moc"
