#include "core/cart/ParkedSales.h"
#include "core/customers/Customers.h"
#include "core/identity/Identity.h"
#include "core/mail/Mail.h"
#include "core/orders/Orders.h"
#include "core/orders/StoredAnswers.h"
#include "tests/support/SalesWorld.h"

#include <QFile>

using namespace arnold;
using namespace arnold::test;

namespace {

constexpr const char *kWords[] = {"Zyxwvara",   "Quobbleton", "Plimbrook",          "Canaryway",
                                  "Vexelburgh", "5551234567", "quobbleton.example", "Snorkelwhack",
                                  "Blivetta",   "Mumpsimus",  "Tokenwort"};

Address address()
{
    Address address = addressInBerlin();
    address.firstName = QStringLiteral("Zyxwvara");
    address.lastName = QStringLiteral("Quobbleton");
    address.company = QStringLiteral("Plimbrook & Daughters");
    address.line1 = QStringLiteral("Canaryway 98765");
    address.city = QStringLiteral("Vexelburgh");
    address.phone = QStringLiteral("+49 30 5551234567");
    return address;
}

QString email()
{
    return QStringLiteral("zyxwvara@quobbleton.example");
}

struct Column {
    QString table;
    QString name;
};

std::vector<Column> columnsOfWords(ReadTx &tx)
{
    constexpr auto kSqlite = "SELECT m.name, c.name FROM sqlite_schema m "
                             "JOIN pragma_table_info(m.name) c WHERE m.type = 'table' "
                             "AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND c.type IN ('BLOB', 'TEXT')";
    constexpr auto kPostgres = "SELECT table_name::text, column_name::text "
                               "FROM information_schema.columns "
                               "WHERE table_schema = current_schema() "
                               "AND data_type IN ('bytea', 'text')";
    std::vector<Column> columns;
    auto rows = tx.query(tx.dialect() == Dialect::Sqlite ? kSqlite : kPostgres);
    while (rows.next())
        columns.push_back({rows.value<QString>(0), rows.value<QString>(1)});
    return columns;
}

bool holds(const QByteArray &bytes, const QByteArray &word)
{
    return bytes.toLower().contains(word.toLower());
}

// "table.column: word" for what lies in the clear.
QStringList plainIn(Database &db)
{
    return mustRead(db, [](ReadTx &tx) {
        QStringList found;
        for (const Column &column : columnsOfWords(tx)) {
            const std::string sql = QStringLiteral("SELECT %1 FROM %2 WHERE %1 IS NOT NULL")
                                            .arg(column.name, column.table)
                                            .toStdString();
            auto rows = tx.query(sql);
            while (rows.next()) {
                const QByteArray value = rows.value<QByteArray>(0);
                for (const char *word : kWords) {
                    if (holds(value, word))
                        found << QStringLiteral("%1.%2: %3")
                                         .arg(column.table, column.name, QString::fromLatin1(word));
                }
            }
        }
        found.removeDuplicates();
        return found;
    });
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Words that were planted wherever people type about people lie nowhere in the clear: not in any
// column of any table, nor in SQLite's files. On SQLite and on PostgreSQL.
class NothingPlainTest : public QObject
{
    Q_OBJECT

public:
    explicit NothingPlainTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void wordsAboutPeopleAreSealedEverywhere();

private:
    static void plantPeople(SalesWorld &world);
    static void plantSales(SalesWorld &world);

    StoreMaker m_maker;
};

void NothingPlainTest::plantPeople(SalesWorld &world)
{
    mustWrite(world.db(), [](WriteTx &tx) -> Result<void> {
        NewCustomer customer;
        customer.name = QStringLiteral("Zyxwvara Quobbleton");
        customer.email = email();
        customer.phone = QStringLiteral("+49 30 5551234567");
        customer.notes = QStringLiteral("Snorkelwhack");
        customer.addresses = {address()};
        ARNOLD_TRY(id, customers::create(tx, customer));
        CustomerChange change;
        change.name = QStringLiteral("Zyxwvara B. Quobbleton");
        change.notes = QStringLiteral("Snorkelwhack again");
        ARNOLD_CHECK(customers::update(tx, id, 1, change));
        ARNOLD_TRY(other, customers::addAddress(tx, id, address()));
        ARNOLD_CHECK(customers::changeAddress(tx, id, other, address()));
        NewStaff staff;
        staff.displayName = QStringLiteral("B");
        staff.fullName = QStringLiteral("Blivetta Quobbleton");
        staff.email = QStringLiteral("blivetta@quobbleton.example");
        ARNOLD_CHECK(identity::createStaff(tx, staff));
        mail::NewMail mail;
        mail.subject = id.bytes();
        mail.recipient = email();
        mail.name = QStringLiteral("Zyxwvara");
        mail.token = QStringLiteral("Tokenwort");
        mail::enqueue(tx, mail);
        return {};
    });
}

void NothingPlainTest::plantSales(SalesWorld &world)
{
    const auto personal = [&](const Token &token) {
        cart::CartChange change;
        change.email = email();
        change.shippingAddress = address();
        change.billingAddress = address();
        const auto changed = world.db().write(Actor::guest(), [&](WriteTx &tx) {
            return cart::change(tx, *world.rules.current(tx), token, change);
        });
        QVERIFY(changed);
    };
    const Token left = world.webCart({{world.shop.mug, QStringLiteral("1")}});
    personal(left);
    const Token bought = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
    personal(bought);
    const auto placed = world.complete(bought, QStringLiteral("order"));
    QVERIFY(placed);
    mustWrite(world.db(), [](WriteTx &tx) {
        return orders::storeAnswer(tx, {QStringLiteral("s"), QStringLiteral("k"), "h"},
                                   {201, "{\"email\":\"zyxwvara@quobbleton.example\"}"});
    });
    auto parked = world.tillCart({{world.shop.apple, 1}});
    parked = parked.withNote(parked.content().lines[0].key, QStringLiteral("For Zyxwvara")).value();
    world.openShift();
    auto noted = world.tillCart({{world.shop.mug, 1}, {world.shop.apple, 1}});
    noted = noted.withNote(noted.content().lines[1].key, QStringLiteral("Engrave: Snorkelwhack"))
                    .value();
    const auto sold = world.mustSell(noted);
    const auto order = world.db().read([&](ReadTx &tx) { return orders::detail(tx, sold.order); });
    QCOMPARE(order->lines[1].note, QStringLiteral("Engrave: Snorkelwhack"));
    const auto held = world.db().write(world.cashier(), [&](WriteTx &tx) {
        return cart::hold(tx,
                          {world.shop.ids.reg, world.shop.ids.region, world.shop.ids.till,
                           QStringLiteral("Mumpsimus"), parked.content()});
    });
    QVERIFY(held);
    const auto sales = mustRead(world.db(), [](ReadTx &tx) { return cart::parkedSales(tx, 5); });
    QCOMPARE(sales.size(), std::size_t(1));
    QCOMPARE(sales[0].label, QStringLiteral("Mumpsimus"));
    QCOMPARE(sales[0].content.lines[0].note, QStringLiteral("For Zyxwvara"));
}

void NothingPlainTest::wordsAboutPeopleAreSealedEverywhere()
{
    SalesWorld world(m_maker);
    plantPeople(world);
    plantSales(world);
    QCOMPARE(plainIn(world.db()), QStringList());
    // The search can fail: what is no secret is found.
    const auto shown = mustRead(world.db(), [](ReadTx &tx) {
        return tx.queryOne<std::int64_t>("SELECT count(*) FROM product WHERE title LIKE '%ug%'");
    });
    QVERIFY(shown.value_or(0) > 0);
    if (m_maker.dialect() != Dialect::Sqlite)
        return;
    for (const char *ending : {"", "-wal"}) {
        const QByteArray bytes = fileBytes(world.config().sqliteFile + QLatin1String(ending));
        QVERIFY(!bytes.isEmpty());
        for (const char *word : kWords)
            QVERIFY2(!holds(bytes, word), word);
    }
}

ARNOLD_STORE_TEST_CLASS(NothingPlainTest)
#include "NothingPlainTest.moc"
