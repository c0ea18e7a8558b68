#include "core/reporting/Check.h"
#include "core/till/Cash.h"
#include "tests/support/TestTill.h"

using namespace arnold;
using namespace arnold::test;

class CheckTest : public QObject
{
    Q_OBJECT

public:
    explicit CheckTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void aSoundShopHasNoFindings();
    void eachBrokenRuleIsFound_data();
    void eachBrokenRuleIsFound();

private:
    StoreMaker m_maker;
};

namespace {

// A day with sales, a return, a pay-out and a Z, and a second shift that is still open.
void work(TestTill &till)
{
    const Shift shift = till.openShift(10'000);
    till.sell(shift, 1'190);
    till.sell(shift, 2'380);
    till.sell(shift, -595);
    const auto moved = till.db().write(till.ada(), [&](WriteTx &tx) {
        return till::moveCash(tx, till.writer(),
                              {shift.id, CashReason::PayOut, 200, QStringLiteral("milk")});
    });
    QVERIFY(moved.has_value());
    till.closeAndCount(shift, 12'770);
    till.sell(till.openShift(5'000), 119);
}

QStringList rulesOf(const reporting::CheckReport &report)
{
    QStringList rules;
    for (const auto &finding : report.findings) {
        if (!rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    rules.sort();
    return rules;
}

} // namespace

void CheckTest::aSoundShopHasNoFindings()
{
    TestTill till(m_maker);
    QCOMPARE(rulesOf(reporting::check(till.db()).value()), QStringList());
    work(till);
    const auto report = reporting::check(till.db()).value();
    for (const auto &finding : report.findings)
        qWarning("%s %s %s", qPrintable(finding.rule), qPrintable(finding.subject),
                 qPrintable(finding.detail));
    QCOMPARE(report.findings.size(), std::size_t(0));
    QCOMPARE(report.rulesChecked, 12);
    QVERIFY(report.rowsLookedAt > 10);
}

void CheckTest::eachBrokenRuleIsFound_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char *name, const char *change, const char *rules) {
        QTest::newRow(name) << QByteArray(change) << QString::fromLatin1(rules);
    };
    row("a total", "UPDATE document SET total_minor = 1 WHERE number_text = 'R1-000001'",
        "document.paid document.sums journal.document shift.z");
    row("a title", "UPDATE document_line SET title = 'Apple'", "journal.document");
    row("a tax row",
        "UPDATE document_tax SET amount_minor = amount_minor + 1, base_minor = base_minor - 1",
        "document.sums journal.document shift.z");
    row("a staff member", "UPDATE document SET staff_id = NULL WHERE number_text = 'R1-000002'",
        "journal.document");
    row("a number", "UPDATE document SET number = 77 WHERE number_text = 'R1-000002'",
        "series.gapless");
    row("a series", "UPDATE series SET next_number = next_number + 1 WHERE prefix = 'R1-'",
        "series.gapless");
    row("a payment",
        "UPDATE payment SET amount_minor = amount_minor + 5, tendered_minor = tendered_minor + 5 "
        "WHERE amount_minor = 1190",
        "document.paid shift.takings shift.z");
    row("a sale's cash", "DELETE FROM cash_movement WHERE reason = 'sale'",
        "drawer.cash shift.takings shift.z");
    row("a float", "DELETE FROM cash_movement WHERE reason IN ('float', 'opening')", "drawer.cash");
    row("a variance", "UPDATE cash_movement SET amount_minor = 1 WHERE reason = 'variance'",
        "drawer.cash shift.variance");
    row("a count", "UPDATE shift SET counted_minor = 9 WHERE state = 'counted'", "shift.z");
    row("a journal entry", "UPDATE journal_entry SET at = at + 1 WHERE sequence = 3",
        "journal.chain");
    row("an audit entry", "UPDATE audit_entry SET reason = 'x'", "audit.chain");
    row("a Z", "UPDATE document SET content = '{}' WHERE kind = 'z_report'",
        "journal.document shift.z");
}

void CheckTest::eachBrokenRuleIsFound()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, rules);
    TestTill till(m_maker);
    work(till);
    const auto changed = till.db().write(Actor::system(), [&](WriteTx &tx) -> Result<qint64> {
        return tx.execute({change.constData(), static_cast<std::size_t>(change.size())});
    });
    QVERIFY(changed.value() > 0);
    QCOMPARE(rulesOf(reporting::check(till.db()).value()).join(QLatin1Char(' ')), rules);
}

ARNOLD_STORE_TEST_CLASS(CheckTest)
#include "CheckTest.moc"
