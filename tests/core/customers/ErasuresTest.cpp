#include "core/customers/Erasures.h"
#include "core/customers/Customers.h"
#include "core/storage/ErasureList.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;

// What one store's list says of its customers, another store does.
class ErasuresTest : public QObject
{
    Q_OBJECT

public:
    explicit ErasuresTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void anotherCopyForgetsThemToo();
    void listsAreReadTogether();

private:
    static void make(TestStore &store, CustomerId id, const char *name);
    static std::size_t found(TestStore &store, const char *name);
    customers::KnownErasures known(const QStringList &files) const;

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<TestStore> m_copy;
};

void ErasuresTest::init()
{
    m_store = m_maker.make();
    m_copy = m_maker.make();
    makeShop(*m_store);
    makeShop(*m_copy);
}

void ErasuresTest::make(TestStore &store, CustomerId id, const char *name)
{
    mustWrite(store.db(), [&](WriteTx &tx) {
        NewCustomer customer;
        customer.id = id;
        customer.name = QString::fromLatin1(name);
        return customers::insert(tx, customer);
    });
}

std::size_t ErasuresTest::found(TestStore &store, const char *name)
{
    return mustRead(store.db(), [&](ReadTx &tx) {
        return customers::search(tx, QString::fromLatin1(name), 10).size();
    });
}

customers::KnownErasures ErasuresTest::known(const QStringList &files) const
{
    auto read = customers::knownErasures(files);
    return read ? *read : customers::KnownErasures {{}, {}, -1};
}

void ErasuresTest::anotherCopyForgetsThemToo()
{
    const auto ada = CustomerId::make();
    const auto grace = CustomerId::make();
    const auto later = CustomerId::make(); // made and erased after the copy
    for (TestStore *store : {m_store.get(), m_copy.get()}) {
        make(*store, ada, "Ada Lovelace");
        make(*store, grace, "Grace Hopper");
    }
    make(*m_store, later, "Later Someone");
    for (const CustomerId id : {ada, later})
        mustWrite(m_store->db(), [&](WriteTx &tx) { return customers::erase(tx, id); });
    QCOMPARE(found(*m_copy, "Lovelace"), 1U);

    const QString list = erasureFileOf(m_store->config());
    const auto ids = known({list}).erased;
    QCOMPARE(ids, (std::vector {ada, later}));
    const auto erased = [&] {
        return mustWrite(m_copy->db(), [&](WriteTx &tx) { return customers::eraseAgain(tx, ids); });
    };
    QCOMPARE(erased(), 1);
    QCOMPARE(erased(), 0);
    QCOMPARE(found(*m_copy, "Lovelace"), 0U);
    QCOMPARE(found(*m_copy, "Hopper"), 1U);
    const auto gone = mustRead(m_copy->db(), [&](ReadTx &tx) { return customers::byId(tx, ada); });
    QVERIFY(gone->erasedAt && gone->name.isEmpty());
    QCOMPARE(known({erasureFileOf(m_copy->config())}).erased, ids); // it can stand in for the first
}

void ErasuresTest::listsAreReadTogether()
{
    const auto ada = CustomerId::make();
    const auto grace = CustomerId::make();
    make(*m_store, ada, "Ada Lovelace");
    make(*m_copy, ada, "Ada Lovelace");
    make(*m_copy, grace, "Grace Hopper");
    mustWrite(m_store->db(), [&](WriteTx &tx) { return customers::erase(tx, ada); });
    for (const CustomerId id : {ada, grace}) {
        const auto refused = m_copy->db().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
            ARNOLD_CHECK(customers::erase(tx, id));
            return ErrorCode::Conflict;
        });
        QVERIFY(!refused);
    }
    const QString first = erasureFileOf(m_store->config());
    const QString second = erasureFileOf(m_copy->config());
    const auto both = known({second, first, QStringLiteral("/nowhere/x.erased")});
    QCOMPARE(both.erased, std::vector {ada});
    QCOMPARE(both.uncertain, std::vector {grace});
    QCOMPARE(both.unreadableLines, 0);
    QCOMPARE(found(*m_copy, "Lovelace"), 1U); // refused, so nothing was written
}

ARNOLD_STORE_TEST_CLASS(ErasuresTest)
#include "ErasuresTest.moc"
