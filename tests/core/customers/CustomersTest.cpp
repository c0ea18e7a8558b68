#include "core/customers/Customers.h"
#include "core/customers/ContactFields.h"
#include "core/customers/ContactForms.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;

class CustomersTest : public QObject
{
    Q_OBJECT

public:
    explicit CustomersTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void emails_data();
    void emails();
    void isFoundAsOneTypes_data();
    void isFoundAsOneTypes();
    void asManyAreFoundAsAreAskedFor();
    void changesWithItsVersion();
    void erasedForGood();
    void nothingPersonalInTheClear();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void aContactOpensInItsOwnRowOnly();
    void addressesAreKept();
    void refusals();

private:
    CustomerId make(const QString &name, const QString &email = {}, const QString &phone = {});

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
};

void CustomersTest::init()
{
    m_store = m_maker.make();
    m_shop = makeShop(*m_store);
}

CustomerId CustomersTest::make(const QString &name, const QString &email, const QString &phone)
{
    return mustWrite(m_store->db(), [&](WriteTx &tx) {
        NewCustomer customer;
        customer.name = name;
        customer.email = email;
        customer.phone = phone;
        customer.addresses = {{.lastName = QStringLiteral("Meyer"),
                               .line1 = QStringLiteral("Weg 2"),
                               .city = QStringLiteral("Köln"),
                               .country = QStringLiteral("DE")}};
        return customers::create(tx, customer);
    });
}

void CustomersTest::emails_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // empty: refused
    QTest::newRow("case and blanks") << " Ada@Example.ORG "
                                     << "ada@example.org";
    QTest::newRow("no @") << "ada.example.org"
                          << "";
    QTest::newRow("two") << "a@b@c"
                         << "";
    QTest::newRow("nothing before") << "@b.de"
                                    << "";
    QTest::newRow("nothing after") << "a@"
                                   << "";
    QTest::newRow("blank inside") << "a b@c.de"
                                  << "";
    QTest::newRow("too long") << QString(250, QLatin1Char('a')) + QStringLiteral("@b.de") << "";
}

void CustomersTest::emails()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(normalisedEmail(typed).value_or(QString()), kept);
}

void CustomersTest::isFoundAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count");
    QTest::newRow("beginning of a word") << "lov" << 1;
    QTest::newRow("two beginnings") << "ada lov" << 1;
    QTest::newRow("accents do not matter") << "muller" << 1;
    QTest::newRow("longer than a token") << "wolkenstein" << 1;
    QTest::newRow("a long word that only begins alike") << "wolkensteig" << 0;
    QTest::newRow("both Adas") << "ada" << 2;
    QTest::newRow("one matches, one does not") << "ada zzz" << 0;
    QTest::newRow("e-mail") << "ADA@example.org" << 1;
    QTest::newRow("phone") << "0049 30 123456" << 1;
    QTest::newRow("number") << "2" << 1;
    QTest::newRow("nothing") << "" << 0;
}

void CustomersTest::isFoundAsOneTypes()
{
    QFETCH(QString, typed);
    QFETCH(int, count);
    make(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org"),
         QStringLiteral("+49 (30) 123456"));
    make(QStringLiteral("Ada Müller"));
    make(QStringLiteral("Oswald Wolkenstein"));
    const auto found = mustRead(m_store->db(),
                                [&](ReadTx &tx) { return customers::search(tx, typed, 10); });
    QCOMPARE(static_cast<int>(found.size()), count);
}

// The tokens of those who are archived take no places, nor does who only begins alike.
void CustomersTest::asManyAreFoundAsAreAskedFor()
{
    std::vector<CustomerId> made;
    for (int i = 0; i < 6; ++i)
        made.push_back(make(QStringLiteral("Marta Wolkensteig%1").arg(i)));
    for (int i = 0; i < 4; ++i) {
        mustWrite(m_store->db(), [&](WriteTx &tx) {
            return customers::archive(tx, made[static_cast<std::size_t>(i)]);
        });
    }
    make(QStringLiteral("Marta Wolkenstein"));
    const auto found = [&](const char *typed, int limit) {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            return customers::search(tx, QLatin1String(typed), limit).size();
        });
    };
    QCOMPARE(found("mar", 2), 2U);
    QCOMPARE(found("mar", 9), 3U);
    QCOMPARE(found("marta wolkenstei", 9), 3U);
    QCOMPARE(found("marta wolkenstein", 1), 1U);
}

void CustomersTest::changesWithItsVersion()
{
    const auto id = make(QStringLiteral("Ada Lovelace"));
    CustomerChange change;
    change.name = QStringLiteral("Ada King");
    change.marketingConsent = true;
    const auto update = [&](const Actor &actor, std::int64_t version) {
        return m_store->db().write(
                actor, [&](WriteTx &tx) { return customers::update(tx, id, version, change); });
    };
    QCOMPARE(update(Actor::customer(CustomerId::make()), 1).error().code, ErrorCode::NotPermitted);
    QCOMPARE(update(Actor::customer(id), 1).value(), 2);
    QCOMPARE(update(Actor::staff(m_shop.cashier), 1).error().code, ErrorCode::LostUpdate);
    const auto customer = mustRead(m_store->db(),
                                   [&](ReadTx &tx) { return customers::byId(tx, id); });
    QCOMPARE(customer->name, QStringLiteral("Ada King"));
    QCOMPARE(customer->marketingConsentAt, std::optional(m_store->clock().now()));
    const auto count = [&](const char *word) {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            return customers::search(tx, QString::fromLatin1(word), 10).size();
        });
    };
    QCOMPARE(count("lovelace"), 0U);
    QCOMPARE(count("king"), 1U);
}

void CustomersTest::erasedForGood()
{
    const auto id = make(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org"));
    const auto person = mustRead(m_store->db(),
                                 [&](ReadTx &tx) { return customers::byId(tx, id)->person; });
    const auto refused = m_store->db().write(Actor::staff(m_shop.cashier),
                                             [&](WriteTx &tx) { return customers::erase(tx, id); });
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    QVERIFY(m_store->db().write(Actor::customer(id),
                                [&](WriteTx &tx) { return customers::erase(tx, id); }));
    const auto customer = mustRead(m_store->db(),
                                   [&](ReadTx &tx) { return customers::byId(tx, id); });
    QVERIFY(customer->name.isEmpty() && customer->email.isEmpty() && customer->erasedAt);
    const auto left = mustRead(m_store->db(), [&](ReadTx &tx) {
        return customers::addresses(tx, id).size()
                + customers::search(tx, QStringLiteral("lovelace"), 9).size()
                + customers::search(tx, QStringLiteral("ada@example.org"), 9).size();
    });
    QCOMPARE(left, 0U);
    QCOMPARE(m_store->db()
                     .read([&](ReadTx &tx) { return customers::profileKey(tx, person); })
                     .error()
                     .code,
             ErrorCode::NotFound);
    QVERIFY(m_store->db().read([&](ReadTx &tx) { return customers::booksKey(tx, person); }));
}

void CustomersTest::nothingPersonalInTheClear()
{
    make(QStringLiteral("Zebulon Quux"), QStringLiteral("zeb@example.org"),
         QStringLiteral("+4930777888"));
    mustWrite(m_store->db(), [](WriteTx &tx) -> Result<void> {
        auto rows = tx.query("SELECT contact_sealed, email_index, phone_index FROM customer");
        while (rows.next()) {
            for (int column = 0; column < 3; ++column) {
                const auto bytes = rows.value<QByteArray>(column);
                if (bytes.isEmpty() || bytes.contains("Zebulon") || bytes.contains("zeb@")
                    || bytes.contains("777888"))
                    return ErrorCode::Internal;
            }
        }
        return {};
    });
}

void CustomersTest::everyFieldComesBack_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("notes");
    QTest::newRow("all") << "zeb@example.org"
                         << "+49 30 777888"
                         << "Sammelt Briefmarken \u20ac \U0001F4EE";
    QTest::newRow("a name alone") << ""
                                  << ""
                                  << "";
    QTest::newRow("one in the middle") << ""
                                       << "777888"
                                       << "";
    QTest::newRow("long notes") << "zeb@example.org"
                                << "" << QString(5000, QChar(0x00fc));
}

void CustomersTest::everyFieldComesBack()
{
    QFETCH(QString, email);
    QFETCH(QString, phone);
    QFETCH(QString, notes);
    const NewCustomer made {
            .name = QStringLiteral("Zebulon Quux"), .email = email, .phone = phone, .notes = notes};
    const auto id = mustWrite(m_store->db(),
                              [&](WriteTx &tx) { return customers::create(tx, made); });
    const auto read = mustRead(m_store->db(), [&](ReadTx &tx) { return customers::byId(tx, id); });
    QCOMPARE(read->name, made.name);
    QCOMPARE(read->email, email);
    QCOMPARE(read->phone, phone);
    QCOMPARE(read->notes, notes);
}

void CustomersTest::aContactOpensInItsOwnRowOnly()
{
    const auto ada = make(QStringLiteral("Ada Lovelace"));
    const auto ben = make(QStringLiteral("Ben Lovelace"));
    const auto read = [&] {
        return m_store->db().read([&](ReadTx &tx) -> Result<std::optional<Customer>> {
            return customers::byId(tx, ada);
        });
    };
    QVERIFY(read());
    // With the key to open it: what is bound is the row.
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        const auto profile = customers::profileKey(tx, customers::byId(tx, ada)->person);
        const auto moved = customers::sealContact(tx.cipher(), *profile, ben,
                                                  {.name = QStringLiteral("Ben Lovelace")});
        tx.execute("UPDATE customer SET contact_sealed = ? WHERE id = ?", moved, ada);
        return {};
    });
    QCOMPARE(read().error().code, ErrorCode::StorageFailed);
    // And the shape.
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        const auto person = tx.queryOne<PersonId>("SELECT person_id FROM customer WHERE id = ?",
                                                  ada);
        const auto profile = customers::profileKey(tx, *person);
        const FieldPlace place {"customer", "contact_sealed", ada.bytes()};
        tx.execute("UPDATE customer SET contact_sealed = ? WHERE id = ?",
                   tx.cipher().seal(*profile, place, QByteArray("Ada Lovelace")), ada);
        return {};
    });
    QCOMPARE(read().error().code, ErrorCode::StorageFailed);
}

void CustomersTest::addressesAreKept()
{
    const auto id = make(QStringLiteral("Ada Lovelace"));
    Address address {.firstName = QStringLiteral("Ada"),
                     .line1 = QStringLiteral("St James's Sq"),
                     .city = QStringLiteral("London"),
                     .country = QStringLiteral("GB")};
    const auto second = mustWrite(
            m_store->db(), [&](WriteTx &tx) { return customers::addAddress(tx, id, address); });
    address.city = QStringLiteral("Bath");
    mustWrite(m_store->db(),
              [&](WriteTx &tx) { return customers::changeAddress(tx, id, second, address); });
    const auto all = mustRead(m_store->db(),
                              [&](ReadTx &tx) { return customers::addresses(tx, id); });
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[1].address, address);
    QCOMPARE(m_store->db()
                     .write(Actor::system(),
                            [&](WriteTx &tx) {
                                return customers::removeAddress(tx, CustomerId::make(), second);
                            })
                     .error()
                     .code,
             ErrorCode::NotFound);
    mustWrite(m_store->db(), [&](WriteTx &tx) { return customers::removeAddress(tx, id, second); });
    QCOMPARE(mustRead(m_store->db(), [&](ReadTx &tx) { return customers::addresses(tx, id); })
                     .size(),
             1U);
}

void CustomersTest::refusals()
{
    const auto create = [&](const NewCustomer &customer) {
        return m_store->db()
                .write(Actor::staff(m_shop.owner),
                       [&](WriteTx &tx) { return customers::create(tx, customer); })
                .error();
    };
    NewCustomer customer;
    QCOMPARE(create(customer).field, QStringLiteral("name"));
    customer.name = QStringLiteral("Ada");
    customer.email = QStringLiteral("nonsense");
    QCOMPARE(create(customer).code, ErrorCode::InvalidEmail);
    customer.email.clear();
    customer.addresses = {{.lastName = QStringLiteral("A"),
                           .line1 = QStringLiteral("B"),
                           .city = QStringLiteral("C"),
                           .country = QStringLiteral("Germany")}};
    QCOMPARE(create(customer).code, ErrorCode::InvalidAddress);
    customer.addresses.clear();
    customer.group = CustomerGroupId::make();
    QCOMPARE(create(customer).code, ErrorCode::NotFound);
    QVERIFY(mustRead(m_store->db(), [](ReadTx &tx) { return customers::page(tx, 0, 10); }).empty());
}

ARNOLD_STORE_TEST_CLASS(CustomersTest)
#include "CustomersTest.moc"
