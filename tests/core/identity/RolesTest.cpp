#include "core/identity/Roles.h"
#include "core/audit/Audit.h"
#include "core/identity/Identity.h"
#include "core/identity/Pin.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;

// Roles of the shop's own, and that nobody gives more than they have.
class RolesTest : public QObject
{
    Q_OBJECT

public:
    explicit RolesTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void aRoleIsMadeChangedAndGoes();
    void anEditIsBasedOnWhatItSaw();
    void builtinRolesStayAndTheOwnersIsFixed();
    void nobodyGivesMoreThanTheyHave_data();
    void nobodyGivesMoreThanTheyHave();
    void nobodyChangesWhoMayMore();
    void limitsCountWhereThePermissionIs();

private:
    Role headOfTill() const;
    StaffId hire(const char *name, const std::vector<QString> &roles);
    Role named(const char *code);
    std::int64_t audited();

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
};

void RolesTest::init()
{
    m_store = m_maker.make();
    m_shop = makeShop(*m_store);
}

// Runs the till and its people, within limits.
Role RolesTest::headOfTill() const
{
    Role role;
    role.code = QStringLiteral("head_of_till");
    role.name = QStringLiteral("Head of till");
    role.permissions = {Permission::StaffEdit, Permission::StaffRead, Permission::SalesSell,
                        Permission::SalesDiscount, Permission::SalesReturn};
    role.limits = {200'000, 20'000, 0};
    return role;
}

StaffId RolesTest::hire(const char *name, const std::vector<QString> &roles)
{
    return mustWrite(m_store->db(), [&](WriteTx &tx) {
        NewStaff staff;
        staff.displayName = QString::fromLatin1(name);
        staff.roleCodes = roles;
        return identity::createStaff(tx, staff);
    });
}

Role RolesTest::named(const char *code)
{
    return mustRead(m_store->db(), [&](ReadTx &tx) {
        for (const Role &role : identity::roles(tx)) {
            if (role.code == QLatin1String(code))
                return role;
        }
        return Role {};
    });
}

std::int64_t RolesTest::audited()
{
    return mustRead(m_store->db(), [](ReadTx &tx) {
        const auto newest = audit::entries(tx, 0, 1);
        return newest.empty() ? 0 : newest.front().sequence;
    });
}

void RolesTest::aRoleIsMadeChangedAndGoes()
{
    Database &db = m_store->db();
    const auto id = mustWrite(db,
                              [&](WriteTx &tx) { return identity::createRole(tx, headOfTill()); });
    QCOMPARE(named("head_of_till").limits, headOfTill().limits);
    const auto twice = db.write(
            Actor::system(), [&](WriteTx &tx) { return identity::createRole(tx, headOfTill()); });
    QCOMPARE(twice.error().code, ErrorCode::Conflict);

    const StaffId nora = hire("Nora", {QStringLiteral("head_of_till")});
    QVERIFY(mustRead(db, [&](ReadTx &tx) {
                return identity::grantsOf(tx, nora);
            }).may(Permission::SalesDiscount));
    mustWrite(db, [&](WriteTx &tx) {
        identity::RoleChange change;
        change.permissions = {Permission::SalesSell};
        return identity::changeRole(tx, id, identity::role(tx, id)->revision(), change);
    });
    const auto grants = mustRead(db, [&](ReadTx &tx) { return identity::grantsOf(tx, nora); });
    QCOMPARE(grants.permissions, std::set<Permission> {Permission::SalesSell});

    const auto held = db.write(Actor::system(),
                               [&](WriteTx &tx) { return identity::archiveRole(tx, id); });
    QCOMPARE(held.error().code, ErrorCode::InvalidState);
    QCOMPARE(held.error().facts.front().value, QStringLiteral("1"));
    mustWrite(db, [&](WriteTx &tx) { return identity::archiveStaff(tx, nora); });
    mustWrite(db, [&](WriteTx &tx) { return identity::archiveRole(tx, id); });
    QVERIFY(named("head_of_till").id.isNull());
    // Its code is free again.
    mustWrite(db, [&](WriteTx &tx) { return identity::createRole(tx, headOfTill()); });
}

void RolesTest::anEditIsBasedOnWhatItSaw()
{
    Database &db = m_store->db();
    const auto id = mustWrite(db,
                              [&](WriteTx &tx) { return identity::createRole(tx, headOfTill()); });
    const QByteArray seen = named("head_of_till").revision();
    const auto rename = [&](const char *name, const QByteArray &revision) {
        return db.write(Actor::system(), [&](WriteTx &tx) {
            identity::RoleChange change;
            change.name = QString::fromLatin1(name);
            return identity::changeRole(tx, id, revision, change);
        });
    };
    QVERIFY(rename("First", seen));
    const auto before = audited();
    QCOMPARE(rename("Second", seen).error().code, ErrorCode::LostUpdate);
    QCOMPARE(named("head_of_till").name, QStringLiteral("First"));
    QCOMPARE(audited(), before);
}

void RolesTest::builtinRolesStayAndTheOwnersIsFixed()
{
    Database &db = m_store->db();
    const auto change = [&](const Role &role) {
        return db.write(Actor::system(), [&](WriteTx &tx) {
            identity::RoleChange wanted;
            wanted.permissions = std::set<Permission> {Permission::SalesSell};
            return identity::changeRole(tx, role.id, role.revision(), wanted);
        });
    };
    QCOMPARE(change(named("owner")).error().code, ErrorCode::InvalidState);
    QVERIFY(change(named("cashier")));
    const RoleId cashier = named("cashier").id;
    const auto gone = db.write(Actor::system(),
                               [&](WriteTx &tx) { return identity::archiveRole(tx, cashier); });
    QCOMPARE(gone.error().code, ErrorCode::InvalidState);
    const auto nobody = db.write(Actor::system(), [&](WriteTx &tx) {
        return identity::archiveRole(tx, RoleId::make());
    });
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

void RolesTest::nobodyGivesMoreThanTheyHave_data()
{
    QTest::addColumn<std::set<Permission>>("permissions");
    QTest::addColumn<qint64>("discount"); // -1: no limit
    QTest::addColumn<bool>("given");
    const auto row = [](const char *name, const std::set<Permission> &permissions, qint64 discount,
                        bool given) { QTest::newRow(name) << permissions << discount << given; };
    row("less", {Permission::SalesSell}, 0, true);
    row("as much", {Permission::SalesSell, Permission::SalesDiscount}, 200'000, true);
    row("a permission more", {Permission::SalesSell, Permission::JournalExport}, 0, false);
    row("a higher limit", {Permission::SalesDiscount}, 200'001, false);
    row("no limit", {Permission::SalesDiscount}, -1, false);
    row("no limit on what it may not", {Permission::SalesSell}, -1, true);
}

void RolesTest::nobodyGivesMoreThanTheyHave()
{
    QFETCH(std::set<Permission>, permissions);
    QFETCH(qint64, discount);
    QFETCH(bool, given);
    Database &db = m_store->db();
    mustWrite(db, [&](WriteTx &tx) { return identity::createRole(tx, headOfTill()); });
    const StaffId nora = hire("Nora", {QStringLiteral("head_of_till")});
    Role wanted;
    wanted.code = QStringLiteral("wanted");
    wanted.name = QStringLiteral("Wanted");
    wanted.permissions = permissions;
    wanted.limits.discountPpm = discount < 0 ? std::nullopt : std::optional<std::int64_t>(discount);
    wanted.limits.refundMinor = 0;
    wanted.limits.priceOverridePpm = 0;
    const auto before = audited();
    const auto made = db.write(Actor::staff(nora),
                               [&](WriteTx &tx) { return identity::createRole(tx, wanted); });
    QCOMPARE(made.has_value(), given);
    if (!given) {
        QCOMPARE(made.error().code, ErrorCode::NotPermitted);
        QCOMPARE(audited(), before);
        QVERIFY(named("wanted").id.isNull());
        mustWrite(db, [&](WriteTx &tx) { return identity::createRole(tx, wanted); });
    }
    const auto asNora = [&](auto &&act) { return db.write(Actor::staff(nora), act); };
    // Nor by hiring somebody into it, nor by taking it oneself.
    const auto hired = asNora([&](WriteTx &tx) {
        NewStaff staff;
        staff.displayName = QStringLiteral("Ned");
        staff.roleCodes = {QStringLiteral("wanted")};
        return identity::createStaff(tx, staff);
    });
    QCOMPARE(hired.has_value(), given);
    const auto taken = asNora([&](WriteTx &tx) {
        return identity::setRoles(tx, nora,
                                  {QStringLiteral("head_of_till"), QStringLiteral("wanted")});
    });
    QCOMPARE(taken.has_value(), given);
}

void RolesTest::nobodyChangesWhoMayMore()
{
    Database &db = m_store->db();
    mustWrite(db, [&](WriteTx &tx) { return identity::createRole(tx, headOfTill()); });
    const StaffId nora = hire("Nora", {QStringLiteral("head_of_till")});
    const StaffId ben = hire("Ben", {QStringLiteral("head_of_till")});
    const StaffId owner = m_shop.owner;
    const auto before = audited();
    const auto refused = [&](auto &&act) {
        const auto done = db.write(Actor::staff(nora), act);
        return !done && done.error().code == ErrorCode::NotPermitted;
    };
    const QString hash = identity::hashPin(QStringLiteral("4711"));
    QVERIFY(refused([&](WriteTx &tx) { return identity::setPin(tx, owner, hash); }));
    QVERIFY(refused(
            [&](WriteTx &tx) { return identity::addBadge(tx, owner, QStringLiteral("badge")); }));
    QVERIFY(refused([&](WriteTx &tx) { return identity::archiveStaff(tx, owner); }));
    QVERIFY(refused(
            [&](WriteTx &tx) { return identity::setRoles(tx, owner, {QStringLiteral("owner")}); }));
    QCOMPARE(audited(), before);
    QVERIFY(!mustRead(
            db, [&](ReadTx &tx) { return identity::staffByBadge(tx, QStringLiteral("badge")); }));
    // One's equal, and oneself.
    QVERIFY(db.write(Actor::staff(nora),
                     [&](WriteTx &tx) { return identity::setPin(tx, ben, hash); }));
    QVERIFY(db.write(Actor::staff(nora),
                     [&](WriteTx &tx) { return identity::setPin(tx, nora, hash); }));
}

void RolesTest::limitsCountWhereThePermissionIs()
{
    // A clerk's missing limit is no limit of a cashier's.
    Role clerk;
    clerk.code = QStringLiteral("clerk");
    clerk.name = QStringLiteral("Clerk");
    clerk.permissions = {Permission::CatalogRead};
    mustWrite(m_store->db(), [&](WriteTx &tx) { return identity::createRole(tx, clerk); });
    const StaffId both = hire("Nora", {QStringLiteral("cashier"), QStringLiteral("clerk")});
    const auto grants = mustRead(m_store->db(),
                                 [&](ReadTx &tx) { return identity::grantsOf(tx, both); });
    QVERIFY(grants.may(Permission::CatalogRead));
    QCOMPARE(grants.limits.discountPpm, named("cashier").limits.discountPpm);
    QCOMPARE(grants.limits.refundMinor, named("cashier").limits.refundMinor);
}

ARNOLD_STORE_TEST_CLASS(RolesTest)
#include "RolesTest.moc"
