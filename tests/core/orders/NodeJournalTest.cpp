#include "core/orders/NodeJournal.h"
#include "core/books/Documents.h"
#include "core/books/JournalKey.h"
#include "core/books/JournalVerify.h"
#include "core/orders/Fulfil.h"
#include "core/reporting/Check.h"
#include "tests/support/SalesWorld.h"

using namespace arnold;
using namespace arnold::test;

namespace {

QStringList rulesOf(Database &db)
{
    QStringList rules;
    for (const auto &finding : reporting::check(db).value().findings)
        rules << finding.rule;
    return rules;
}

} // namespace

// Invoices and credit notes in the journal of the server that writes them there.
class NodeJournalTest : public QObject
{
    Q_OBJECT

public:
    explicit NodeJournalTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void whatServersIssueIsJournalledOnce()
    {
        SalesWorld world(m_maker);
        const OrderId order = sent(world);
        const DocumentId invoice = invoiced(world, order);
        QCOMPARE(waiting(world), 1);
        QCOMPARE(rulesOf(world.db()), QStringList());
        const auto node = nodeOf(world, 'n');
        QCOMPARE(journalled(world, node), 1);
        QCOMPARE(journalled(world, node), 0);
        QCOMPARE(journalled(world, nodeOf(world, 'm')), 0); // nor by another
        QCOMPARE(waiting(world), 0);
        QCOMPARE(entries(world), 1);
        mustWrite(world.db(), [&](WriteTx &tx) {
            return orders::returnGoods(
                    tx, *world.rules.current(tx),
                    {order, {{0, Quantity::kMicrosPerUnit}}, QStringLiteral("x")});
        });
        QCOMPARE(invoiced(world, order), invoice); // issued once
        QCOMPARE(waiting(world), 1);
        QCOMPARE(journalled(world, node), 1);
        QCOMPARE(entries(world), 2);
        QCOMPARE(rulesOf(world.db()), QStringList());
        QVERIFY(journal::verify(world.db(), {}).has_value());
    }

    // Few at a time: the rest waits for the next turn, in its order.
    void aTurnIsShort()
    {
        SalesWorld world(m_maker);
        for (int i = 0; i < 3; ++i)
            invoiced(world, sent(world));
        const auto node = nodeOf(world, 'n');
        QCOMPARE(journalled(world, node, 2), 2);
        QCOMPARE(waiting(world), 1);
        QCOMPARE(journalled(world, node, 2), 1);
        QCOMPARE(rulesOf(world.db()), QStringList());
    }

    void whatIsMissingOrChangedIsFound_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("rule");
        QTest::newRow("a title") << QByteArray("UPDATE document_line SET title = 'Pear'")
                                 << "journal.document";
        QTest::newRow("a tax's name")
                << QByteArray("UPDATE document_tax SET name = 'Toll'") << "journal.document";
        QTest::newRow("an entry") << QByteArray("DELETE FROM journal_entry WHERE kind = 'invoice'")
                                  << "journal.complete";
    }
    void whatIsMissingOrChangedIsFound()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, rule);
        SalesWorld world(m_maker);
        invoiced(world, sent(world));
        QCOMPARE(journalled(world, nodeOf(world, 'n')), 1);
        mustWrite(world.db(), [&](WriteTx &tx) -> Result<void> {
            tx.execute({change.constData(), std::size_t(change.size())});
            return {};
        });
        QVERIFY(rulesOf(world.db()).contains(rule));
    }

private:
    OrderId sent(SalesWorld &world)
    {
        const Token cart = world.readyCart({{world.shop.apple, QStringLiteral("2")}});
        const auto placed = world.complete(cart, cart.toText());
        const OrderId order = placed.value().id;
        mustWrite(world.db(), [&](WriteTx &tx) {
            orders::NewFulfilment all;
            all.order = order;
            return orders::fulfil(tx, all);
        });
        return order;
    }
    DocumentId invoiced(SalesWorld &world, OrderId order)
    {
        return mustWrite(world.db(), [&](WriteTx &tx) {
            return orders::issueInvoice(tx, *world.rules.current(tx), order);
        });
    }
    std::int64_t waiting(SalesWorld &world)
    {
        return mustRead(world.db(), orders::notYetJournalled);
    }
    journal::Writer nodeOf(SalesWorld &world, char seed)
    {
        m_signers.push_back(journal::signerFromSeed(QByteArray(32, seed)).value());
        return mustWrite(world.db(),
                         [&](WriteTx &tx) { return orders::enrolNode(tx, *m_signers.back()); });
    }
    int journalled(SalesWorld &world, const journal::Writer &node, int limit = 100)
    {
        return mustWrite(world.db(),
                         [&](WriteTx &tx) { return orders::journalIssued(tx, node, limit); });
    }
    std::int64_t entries(SalesWorld &world)
    {
        return mustRead(world.db(), [](ReadTx &tx) {
            return tx
                    .queryOne<std::int64_t>("SELECT count(*) FROM journal_entry "
                                            "WHERE kind IN ('invoice', 'credit_note')")
                    .value_or(-1);
        });
    }

    StoreMaker m_maker;
    std::vector<std::unique_ptr<journal::Signer>> m_signers;
};

ARNOLD_STORE_TEST_CLASS(NodeJournalTest)

#include "NodeJournalTest.moc"
