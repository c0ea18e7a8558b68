#include "core/customers/AuditedStates.h"
#include "core/customers/Customers.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

std::vector<audit::Entry> entriesOf(Database &db, CustomerId id)
{
    return mustRead(db, [&](ReadTx &tx) {
        auto entries = audit::entries(tx, 0, 100);
        std::erase_if(entries,
                      [&](const audit::Entry &entry) { return entry.subject != id.bytes(); });
        return entries;
    });
}

std::optional<audit::PersonalStates> statesOf(Database &db, const audit::Entry &entry)
{
    return mustRead(db, [&](ReadTx &tx) { return customers::auditedStates(tx, entry); });
}

bool chainHolds(Database &db)
{
    return db.read([](ReadTx &tx) { return audit::verify(tx, {}, 10'000); }).has_value();
}

} // namespace

// What the audit knows about people goes with them. On SQLite and on PostgreSQL.
class AuditedStatesTest : public QObject
{
    Q_OBJECT

public:
    explicit AuditedStatesTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init()
    {
        m_store = m_maker.make();
        m_owner = Actor::staff(makeShop(*m_store).owner);
    }
    void itSaysWhatWasAndWhatIs();
    void whoIsArchivedIsStillTold();
    void anErasureTakesItAlong();
    void ofAnotherPersonNothingOpens();

private:
    template <typename Fn> auto asOwner(Fn fn) { return m_store->db().write(m_owner, fn).value(); }
    CustomerId add(const char *name)
    {
        return asOwner([&](WriteTx &tx) {
            NewCustomer customer;
            customer.name = text(name);
            customer.email = text("zyxwvara@example.com");
            customer.notes = text("pays by invoice");
            return customers::create(tx, customer);
        });
    }
    void rename(CustomerId id, const char *name)
    {
        asOwner([&](WriteTx &tx) {
            CustomerChange change;
            change.name = text(name);
            return customers::update(tx, id, 1, change);
        });
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Actor m_owner = Actor::system();
};

void AuditedStatesTest::itSaysWhatWasAndWhatIs()
{
    Database &db = m_store->db();
    const CustomerId id = add("Zyxwvara Quobbleton");
    rename(id, "Zyxwvara Plimbrook");
    Address address;
    address.firstName = text("Zyxwvara");
    address.line1 = text("Canaryway 1");
    address.city = text("Vexelburgh");
    address.country = text("DE");
    const auto which = asOwner([&](WriteTx &tx) { return customers::addAddress(tx, id, address); });
    Address moved = address;
    moved.line1 = text("Canaryway 2");
    QVERIFY(db.write(m_owner,
                     [&](WriteTx &tx) { return customers::changeAddress(tx, id, which, moved); }));
    QVERIFY(db.write(m_owner,
                     [&](WriteTx &tx) { return customers::removeAddress(tx, id, which); }));
    const auto entries = entriesOf(db, id);
    QCOMPARE(entries.size(), std::size_t(5));
    const auto was = [&](std::size_t i) { return statesOf(db, entries[i])->before; };
    const auto is = [&](std::size_t i) { return statesOf(db, entries[i])->after; };
    QCOMPARE(entries[4].action, text("customer.create"));
    QCOMPARE(was(4), QJsonObject());
    QCOMPARE(is(4),
             (QJsonObject {{text("name"), text("Zyxwvara Quobbleton")},
                           {text("email"), text("zyxwvara@example.com")},
                           {text("notes"), text("pays by invoice")}}));
    QCOMPARE(entries[3].action, text("customer.change"));
    QCOMPARE(was(3), (QJsonObject {{text("name"), text("Zyxwvara Quobbleton")}}));
    QCOMPARE(is(3), (QJsonObject {{text("name"), text("Zyxwvara Plimbrook")}}));
    QCOMPARE(is(2)[text("line1")], QJsonValue(text("Canaryway 1")));
    QCOMPARE(was(1), (QJsonObject {{text("line1"), text("Canaryway 1")}}));
    QCOMPARE(is(1), (QJsonObject {{text("line1"), text("Canaryway 2")}}));
    QCOMPARE(was(0)[text("line1")], QJsonValue(text("Canaryway 2")));
    QCOMPARE(is(0), QJsonObject());
    for (const audit::Entry &entry : entries) {
        for (const QByteArray &stored : {entry.before, entry.after, entry.personalSealed})
            QVERIFY(!stored.contains("Zyxwvara") && !stored.contains("Canaryway"));
    }
    QVERIFY(chainHolds(db));
}

// Only an erasure takes it away.
void AuditedStatesTest::whoIsArchivedIsStillTold()
{
    Database &db = m_store->db();
    const CustomerId id = add("Zyxwvara Quobbleton");
    QVERIFY(db.write(m_owner, [&](WriteTx &tx) { return customers::archive(tx, id); }));
    const auto entries = entriesOf(db, id);
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].action, text("customer.archive"));
    const auto told = statesOf(db, entries[1]);
    QVERIFY(told);
    QCOMPARE(told->after[text("name")], QJsonValue(text("Zyxwvara Quobbleton")));
}

void AuditedStatesTest::anErasureTakesItAlong()
{
    Database &db = m_store->db();
    const CustomerId id = add("Zyxwvara Quobbleton");
    const CustomerId other = add("Somebody Else");
    rename(id, "Zyxwvara Plimbrook");
    QVERIFY(statesOf(db, entriesOf(db, id)[0]));
    QVERIFY(db.write(m_owner, [&](WriteTx &tx) { return customers::erase(tx, id); }));
    const auto entries = entriesOf(db, id);
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].action, text("customer.erase"));
    for (const audit::Entry &entry : entries)
        QVERIFY(!statesOf(db, entry));
    QVERIFY(!entries[1].personalSealed.isEmpty()); // it is there, and nobody can read it
    QVERIFY(statesOf(db, entriesOf(db, other)[0]));
    QVERIFY(chainHolds(db));
}

void AuditedStatesTest::ofAnotherPersonNothingOpens()
{
    Database &db = m_store->db();
    const CustomerId id = add("Zyxwvara Quobbleton");
    const CustomerId other = add("Somebody Else");
    audit::Entry moved = entriesOf(db, id)[0];
    moved.subject = other.bytes();
    QVERIFY(!statesOf(db, moved));
    // The chain sees an exchange too.
    QVERIFY(db.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        tx.execute("UPDATE audit_entry SET personal_sealed = NULL WHERE subject_id = ?", id);
        return {};
    }));
    QVERIFY(!chainHolds(db));
}

ARNOLD_STORE_TEST_CLASS(AuditedStatesTest)
#include "AuditedStatesTest.moc"
