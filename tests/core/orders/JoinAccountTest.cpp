#include "core/orders/JoinAccount.h"
#include "core/cart/CartStore.h"
#include "core/customers/Accounts.h"
#include "core/mail/Mail.h"
#include "core/orders/Orders.h"
#include "tests/support/SalesWorld.h"

using namespace arnold;
using namespace arnold::test;

// What was bought and begun as a guest: whose it becomes, and what stays of it once they are
// erased. Every ready cart is for ada@example.org.
class JoinAccountTest : public QObject
{
    Q_OBJECT

public:
    explicit JoinAccountTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void onlyTheProvenAddressCounts()
    {
        SalesWorld world(m_maker);
        const OrderId order = guestOrder(world);
        const CustomerId eve = verified(world, "eve@shop.example");
        mustWrite(world.db(), [&](WriteTx &tx) {
            CustomerChange change;
            change.email = QStringLiteral("ada@example.org"); // staff wrote down what she said
            return customers::update(tx, eve, customers::byId(tx, eve)->version, change);
        });
        const auto join = [&](CustomerId who) {
            return mustWrite(world.db(), [&](WriteTx &tx) { return orders::joinAccount(tx, who); });
        };
        QCOMPARE(join(eve), std::int64_t(0));
        QVERIFY(ownerOf(world, order).isNull());
        const CustomerId lind = enrolled(world, "ada@example.org");
        QCOMPARE(join(lind), std::int64_t(0)); // not proven yet
        verify(world);
        QCOMPARE(join(lind), std::int64_t(1));
        QVERIFY(ownerOf(world, order) == lind);
        QCOMPARE(join(lind), std::int64_t(0));
    }

    void nothingOfACartIsLeftAfterAnErasure()
    {
        SalesWorld world(m_maker);
        const OrderId order = guestOrder(world);
        const CustomerId lind = verified(world, "ada@example.org");
        mustWrite(world.db(), [&](WriteTx &tx) { return orders::joinAccount(tx, lind); });
        const Token begun = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
        mustWrite(world.db(), [&](WriteTx &tx) -> Result<int> {
            ARNOLD_CHECK(cart::giveToCustomer(tx, *world.rules.current(tx), begun, lind));
            return 0;
        });
        const Token others = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
        mustWrite(world.db(), [&](WriteTx &tx) -> Result<int> {
            ARNOLD_CHECK(customers::erase(tx, lind));
            return 0;
        });
        QCOMPARE(rowsOf(world, "SELECT COUNT(*) FROM person WHERE profile_key IS NOT NULL"), 1);
        QCOMPARE(rowsOf(world,
                        "SELECT COUNT(*) FROM cart WHERE email_sealed IS NOT NULL OR "
                        "shipping_address_sealed IS NOT NULL OR shipping_postal_code IS NOT NULL"),
                 1);
        QCOMPARE(rowsOf(world, "SELECT COUNT(*) FROM cart WHERE state = 'open'"), 1);
        QCOMPARE(world.mustView(others).email, QStringLiteral("ada@example.org"));
        QCOMPARE(rowsOf(world, "SELECT COUNT(*) FROM orders WHERE email_index IS NOT NULL"), 0);
        // The books keep what they have to.
        const auto kept = world.db().read([&](ReadTx &tx) { return orders::detail(tx, order); });
        QCOMPARE(kept.value().email, QStringLiteral("ada@example.org"));
    }

    void aGuestsCartTakesInTheLastOne()
    {
        SalesWorld world(m_maker);
        const CustomerId lind = enrolled(world, "ada@example.org");
        const auto adopt = [&](const Token &token) {
            return world.db().write(Actor::customer(lind), [&](WriteTx &tx) {
                return cart::adopt(tx, *world.rules.current(tx), token, lind);
            });
        };
        const Token first = world.webCart({{world.shop.mug, QStringLiteral("2")},
                                           {world.shop.apple, QStringLiteral("1")},
                                           {world.shop.shirtM, QStringLiteral("1")}});
        const Token firstNow = adopt(first).value().cart.token;
        QVERIFY(!(firstNow == first));
        mustWrite(world.db(), [&](WriteTx &tx) -> Result<std::int64_t> { // not sold any more
            return tx.execute("UPDATE variant SET archived_at = ? WHERE id = ?", tx.now(),
                              world.shop.shirtM);
        });
        const Token second = world.webCart({{world.shop.apple, QStringLiteral("3")}});
        const auto both = adopt(second).value();
        QCOMPARE(linesOf(both), (QStringList {"APPLE 3", "MUG 2"}));
        QCOMPARE(linesOf(world.mustView(both.cart.token)), linesOf(both));
        QVERIFY(!both.pricesMoved
                && both.cart.seenTotalMinor == both.priced.cart.totals.totalMinor);
        for (const Token &former : {first, firstNow, second}) {
            QCOMPARE(world.db()
                             .read([&](ReadTx &tx) {
                                 return cart::view(tx, *world.rules.current(tx), former);
                             })
                             .error()
                             .code,
                     ErrorCode::NotFound);
        }
    }

private:
    static OrderId guestOrder(SalesWorld &world)
    {
        const Token cart = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
        return world.complete(cart, QStringLiteral("k")).value().id;
    }
    static CustomerId enrolled(SalesWorld &world, const char *email)
    {
        return world.db()
                .write(Actor::guest(),
                       [&](WriteTx &tx) {
                           return customers::registerAccount(
                                   tx,
                                   {QLatin1String(email), QStringLiteral("Some Body"),
                                    QStringLiteral("hash"), QStringLiteral("en")});
                       })
                .value();
    }
    static void verify(SalesWorld &world) // the one who registered last
    {
        const auto mails = world.db().read([](ReadTx &tx) { return mail::due(tx, 100); }).value();
        mustWrite(world.db(),
                  [&](WriteTx &tx) { return customers::verify(tx, mails.back().token); });
    }
    static CustomerId verified(SalesWorld &world, const char *email)
    {
        const CustomerId id = enrolled(world, email);
        verify(world);
        return id;
    }
    static CustomerId ownerOf(SalesWorld &world, OrderId order)
    {
        return mustRead(world.db(), [&](ReadTx &tx) { return orders::head(tx, order)->customer; });
    }
    static int rowsOf(SalesWorld &world, const char *sql)
    {
        return mustRead(world.db(), [&](ReadTx &tx) { return tx.queryOne<int>(sql).value_or(-1); });
    }
    static QStringList linesOf(const cart::CartView &view)
    {
        QStringList lines;
        for (const auto &line : view.lines)
            lines << line.sellable->sku + u' ' + line.priced->quantity.toDecimalString();
        lines.sort();
        return lines;
    }

    StoreMaker m_maker;
};

ARNOLD_STORE_TEST_CLASS(JoinAccountTest)

#include "JoinAccountTest.moc"
