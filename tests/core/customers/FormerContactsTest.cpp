#include "core/customers/Customers.h"
#include "tests/support/Builders.h"

#include <QDir>

using namespace arnold;
using namespace arnold::test;

// Customers of a store from before their fields shared an envelope (migration 25).
class FormerContactsTest : public QObject
{
    Q_OBJECT

public:
    explicit FormerContactsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void areReadAfterTheUpdate();
    void shareAnEnvelopeOnceTheyChange();
    void areGoneOnceErased();
    void openInTheirOwnRowOnly();
    void thoseArchivedLoseTheirSearchWords();

private:
    void copySteps(int from, int to);
    CustomerId insertFormer(int number, const QString &name, bool isArchived = false);
    std::optional<Customer> read(CustomerId id);
    std::int64_t count(const char *sql);

    StoreMaker m_maker;
    std::unique_ptr<QTemporaryDir> m_steps;
    std::unique_ptr<TestStore> m_store;
    CustomerId m_ada;
    CustomerId m_ben;
    CustomerId m_cleo;
};

void FormerContactsTest::copySteps(int from, int to)
{
    const QDir all(QStringLiteral(":/migrations"));
    for (const QString &name : all.entryList({QStringLiteral("*.sql")})) {
        const int number = name.left(4).toInt();
        if (number >= from && number <= to)
            QVERIFY(QFile::copy(all.filePath(name), m_steps->filePath(name)));
    }
}

// As the version before wrote it.
CustomerId FormerContactsTest::insertFormer(int number, const QString &name, bool isArchived)
{
    return mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<CustomerId> {
        const auto id = CustomerId::make();
        const auto keys = customers::makePerson(tx);
        const auto seal = [&](const char *column, const QString &text) {
            return tx.cipher().seal(keys.profile, {"customer", column, id.bytes()}, text);
        };
        const auto archivedAt = isArchived ? std::optional(tx.now()) : std::nullopt;
        tx.execute("INSERT INTO customer (id, person_id, number, name_sealed, email_sealed, "
                   "email_index, notes_sealed, created_at, updated_at, archived_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   id, keys.id, number, seal("name_sealed", name),
                   seal("email_sealed", QStringLiteral("ada@example.org")),
                   customers::emailIndex(tx.cipher(), QStringLiteral("ada@example.org")),
                   seal("notes_sealed", QStringLiteral("Rings twice")), tx.now(), tx.now(),
                   archivedAt);
        tx.execute("INSERT INTO customer_name_token (token, customer_id) VALUES (?, ?)",
                   tx.cipher().blindIndex("customer.name", name.left(3).toLower()), id);
        return id;
    });
}

void FormerContactsTest::init()
{
    m_store.reset();
    m_steps = std::make_unique<QTemporaryDir>();
    copySteps(1, 24);
    m_store = m_maker.make([&](DatabaseConfig &config) { config.migrationsDir = m_steps->path(); });
    m_ada = insertFormer(1, QStringLiteral("Ada Lovelace"));
    m_ben = insertFormer(2, QStringLiteral("Ben Lovelace"));
    m_cleo = insertFormer(3, QStringLiteral("Cleo Lovelace"), true);
    copySteps(25, 9999);
    m_store->reopen();
}

std::optional<Customer> FormerContactsTest::read(CustomerId id)
{
    return mustRead(m_store->db(), [&](ReadTx &tx) { return customers::byId(tx, id); });
}

std::int64_t FormerContactsTest::count(const char *sql)
{
    return mustRead(m_store->db(), [&](ReadTx &tx) { return *tx.queryOne<std::int64_t>(sql); });
}

void FormerContactsTest::areReadAfterTheUpdate()
{
    const auto ada = read(m_ada);
    QCOMPARE(ada->name, QStringLiteral("Ada Lovelace"));
    QCOMPARE(ada->email, QStringLiteral("ada@example.org"));
    QCOMPARE(ada->phone, QString());
    QCOMPARE(ada->notes, QStringLiteral("Rings twice"));
    const auto found = mustRead(m_store->db(), [&](ReadTx &tx) {
        return customers::search(tx, QStringLiteral("ada@example.org"), 9);
    });
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].name, QStringLiteral("Ada Lovelace"));
    QCOMPARE(found[1].name, QStringLiteral("Ben Lovelace"));
}

void FormerContactsTest::shareAnEnvelopeOnceTheyChange()
{
    CustomerChange change;
    change.phone = QStringLiteral("+4930123456");
    QVERIFY(m_store->db().write(Actor::customer(m_ada), [&](WriteTx &tx) {
        return customers::update(tx, m_ada, 1, change);
    }));
    QCOMPARE(count("SELECT COUNT(*) FROM customer_former_contact"), 2);
    QCOMPARE(count("SELECT COUNT(*) FROM customer WHERE contact_sealed IS NOT NULL"), 1);
    const auto ada = read(m_ada);
    QCOMPARE(ada->name, QStringLiteral("Ada Lovelace"));
    QCOMPARE(ada->email, QStringLiteral("ada@example.org"));
    QCOMPARE(ada->phone, QStringLiteral("+4930123456"));
    QCOMPARE(ada->notes, QStringLiteral("Rings twice"));
    QCOMPARE(read(m_ben)->name, QStringLiteral("Ben Lovelace"));
}

void FormerContactsTest::areGoneOnceErased()
{
    QVERIFY(m_store->db().write(Actor::customer(m_ada),
                                [&](WriteTx &tx) { return customers::erase(tx, m_ada); }));
    QCOMPARE(count("SELECT COUNT(*) FROM customer_former_contact"), 2);
    const auto ada = read(m_ada);
    QVERIFY(ada->name.isEmpty() && ada->email.isEmpty() && ada->notes.isEmpty() && ada->erasedAt);
    QCOMPARE(read(m_ben)->name, QStringLiteral("Ben Lovelace"));
}

void FormerContactsTest::openInTheirOwnRowOnly()
{
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        tx.execute("UPDATE customer_former_contact SET email_sealed = notes_sealed "
                   "WHERE customer_id = ?",
                   m_ada);
        return {};
    });
    const auto moved = m_store->db().read([&](ReadTx &tx) -> Result<std::optional<Customer>> {
        return customers::byId(tx, m_ada);
    });
    QCOMPARE(moved.error().code, ErrorCode::StorageFailed);
}

void FormerContactsTest::thoseArchivedLoseTheirSearchWords()
{
    QVERIFY(!read(m_cleo));
    QCOMPARE(count("SELECT COUNT(*) FROM customer_name_token"), 2);
}

ARNOLD_STORE_TEST_CLASS(FormerContactsTest)
#include "FormerContactsTest.moc"
