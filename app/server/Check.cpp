#include "app/server/Check.h"
#include "core/orders/OrdersCheck.h"
#include "core/reporting/Check.h"
#include "server/gateway/JsonWriter.h"

#include <cstdio>

namespace arnold::app {
namespace {

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOption({QStringLiteral("json"), QStringLiteral("One JSON object, for scripts.")});
}

constexpr int kOrdersAtATime = 500;

// Orders against their lines, documents and payments, in short reads.
Result<void> checkOrders(Database &database, reporting::CheckReport &report)
{
    std::optional<OrderId> after;
    do {
        ARNOLD_TRY(page, database.read([&](ReadTx &tx) -> Result<orders::CheckPage> {
            return orders::check(tx, after, kOrdersAtATime);
        }));
        for (const orders::Finding &finding : page.findings)
            report.findings.push_back(
                    {QStringLiteral("order.") + finding.what, finding.number,
                     QStringLiteral("%1, should be %2").arg(finding.recorded, finding.derived)});
        report.rowsLookedAt += page.orders;
        after = page.next;
    } while (after);
    return {};
}

void writeJson(const reporting::CheckReport &report)
{
    gateway::JsonWriter json;
    json.object([&] {
        json.field("rows", report.rowsLookedAt);
        json.field("holds", report.findings.empty());
        json.arrayField("findings", [&] {
            for (const reporting::Finding &finding : report.findings) {
                json.object([&] {
                    json.field("rule", finding.rule);
                    json.field("subject", finding.subject);
                    json.field("detail", finding.detail);
                });
            }
        });
    });
    say(QString::fromUtf8(json.take()));
}

Exit run(const QCommandLineParser &parser, const QStringList &)
{
    const auto database = openStore(parser, DatabaseConfig::Access::ReadBeside);
    if (!database)
        return Exit::Failed;
    auto report = reporting::check(*database);
    if (report) {
        if (const auto checked = checkOrders(*database, *report); !checked)
            report = checked.error();
    }
    if (!report) {
        complain(report.error(), QStringLiteral("the check could not be finished"));
        return Exit::Failed;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        writeJson(*report);
    } else {
        for (const reporting::Finding &finding : report->findings)
            say(QStringLiteral("%1: %2: %3").arg(finding.rule, finding.subject, finding.detail));
        say(report->findings.empty()
                    ? QStringLiteral("Everything holds (%1 rows).").arg(report->rowsLookedAt)
                    : QStringLiteral("%1 things do not hold.").arg(report->findings.size()));
    }
    return report->findings.empty() ? Exit::Done : Exit::Failed;
}

} // namespace

Command checkCommand()
{
    return {"check",
            "",
            "Checks every invariant of the books.",
            "Documents and their sums, gapless numbers, journal, shifts and drawers, payments,\n"
            "stock against its movements, orders. Reads beside a running shop.",
            declare,
            run};
}

} // namespace arnold::app
