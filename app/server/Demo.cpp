#include "app/server/Demo.h"
#include "app/server/RecoveryWords.h"
#include "core/exchange/demo/DemoScenario.h"
#include "core/exchange/demo/DemoStore.h"

#include <cstdio>
#include <unistd.h>

namespace arnold::app {
namespace {

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOption({QStringLiteral("scenario"),
                      QStringLiteral("grocery, fashion or cafe; grocery unless told otherwise."),
                      QStringLiteral("NAME"), QStringLiteral("grocery")});
}

bool showProgress(exchange::DemoProgress progress)
{
    if (::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\rday %d of %d ", progress.done + 1, progress.of);
    return true;
}

Exit run(const QCommandLineParser &parser, const QStringList &)
{
    const QString scenario = parser.value(QStringLiteral("scenario"));
    if (!exchange::demoScenarioNames().contains(scenario)) {
        std::fprintf(
                stderr, "arnold-server: there is no scenario %s; there are %s\n",
                scenario.toLocal8Bit().constData(),
                exchange::demoScenarioNames().join(QStringLiteral(", ")).toLocal8Bit().constData());
        return Exit::Usage;
    }
    const auto config = storeConfig(parser);
    if (!config)
        return Exit::Usage;
    const auto made = exchange::makeDemoStore(*config, scenario, SystemClock().now(), showProgress);
    if (!made) {
        complain(made.error(), QStringLiteral("the demo store was not made"));
        return Exit::Failed;
    }
    say(QStringLiteral("The demo store is ready. The owner's PIN is 1234."));
    tellRecoveryKey(made->recoveryKey);
    return Exit::Done;
}

} // namespace

Command demoCommand()
{
    return {"demo",
            "",
            "Makes a store to try things with.",
            "A shop with staff, customers, goods and thirty days of sales, in an empty store.",
            declare,
            run};
}

} // namespace arnold::app
