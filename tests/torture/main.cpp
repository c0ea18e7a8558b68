#include "tests/torture/Torture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

namespace arnold::torture {

namespace {
constexpr int kCutsWithoutSync = 10; // beside the real ones, to see that a loss would be seen
constexpr int kFaultsShown = 8;
} // namespace

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void Score::round(const QString &name, const QStringList &faults)
{
    (faults.isEmpty() ? m_passed : m_failed) += 1;
    if (faults.isEmpty())
        return;
    say(QStringLiteral("FAIL  %1: %2 faults").arg(name).arg(faults.size()));
    for (const QString &fault : faults.mid(0, kFaultsShown))
        say(QStringLiteral("      ") + fault);
}

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
            "Sells, is killed and loses its power at random moments, and looks at "
            "what is left: nothing acknowledged may be lost, doubled or half there."));
    parser.addHelpOption();
    parser.addOptions({
            {QStringLiteral("kills"), QStringLiteral("Kills on each database (20)."),
             QStringLiteral("N"), QStringLiteral("20")},
            {QStringLiteral("cuts"), QStringLiteral("Power cuts on SQLite (50)."),
             QStringLiteral("N"), QStringLiteral("50")},
            {QStringLiteral("database"),
             QStringLiteral("sqlite or postgresql; both unless told otherwise."),
             QStringLiteral("NAME"), QStringLiteral("both")},
            {QStringLiteral("sync"),
             QStringLiteral("off: only power cuts, without sync; succeeds if it sees a loss."),
             QStringLiteral("full|off"), QStringLiteral("full")},
            {QStringLiteral("seed"), QStringLiteral("The dice; printed, else by chance."),
             QStringLiteral("S")},
            {QStringLiteral("seconds"), QStringLiteral("No new round after so many seconds."),
             QStringLiteral("N"), QStringLiteral("0")},
    });
}

Options optionsOf(const QCommandLineParser &parser)
{
    Options options;
    options.kills = parser.value(QStringLiteral("kills")).toInt();
    options.cuts = parser.value(QStringLiteral("cuts")).toInt();
    options.onSqlite = parser.value(QStringLiteral("database")) != QLatin1String("postgresql");
    options.onPostgres = parser.value(QStringLiteral("database")) != QLatin1String("sqlite");
    options.withoutSync = parser.value(QStringLiteral("sync")) == QLatin1String("off");
    options.seed = parser.isSet(QStringLiteral("seed"))
            ? parser.value(QStringLiteral("seed")).toUInt()
            : QRandomGenerator::global()->generate();
    options.seconds = parser.value(QStringLiteral("seconds")).toInt();
    return options;
}

int run(const Options &options)
{
    Score score(options.seconds);
    say(QStringLiteral("seed %1").arg(options.seed));
    if (options.withoutSync) {
        cutPowerWithoutSync(options, score, options.cuts);
    } else {
        if (options.onSqlite && options.cuts > 0) {
            cutPower(options, score);
            cutPowerWithoutSync(options, score, kCutsWithoutSync);
        }
        if (options.onSqlite && options.kills > 0)
            killOnSqlite(options, score);
        if (options.onPostgres && options.kills > 0)
            killOnPostgres(options, score);
    }
    say(QStringLiteral("%1 passed, %2 failed").arg(score.passed()).arg(score.failed()));
    return score.failed() == 0 && score.passed() > 0 ? 0 : 1;
}

} // namespace
} // namespace arnold::torture

int main(int argc, char **argv)
{
    using namespace arnold::torture;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("sell-until-killed"))
        return sellUntilKilled(arguments.mid(2));
    QCommandLineParser parser;
    declare(parser);
    parser.process(application);
    return run(optionsOf(parser));
}
