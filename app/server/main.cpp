#include "app/server/Command.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace arnold;
using namespace arnold::app;

namespace {

void printHelp()
{
    std::fputs("Arnold, the shop without its window: serves REST, and does on the command line\n"
               "what management does on the screen.\n\n"
               "Usage: arnold-server COMMAND [ARGUMENTS] [OPTIONS]\n\nCommands:\n",
               stdout);
    for (const Command &command : commands())
        std::fprintf(stdout, "  %-10s %s\n", command.name, command.summary);
    std::fputs(
            "\n`arnold-server COMMAND --help` says more. Exit status: 0 done, 1 failed or found\n"
            "wrong, 2 usage. ARNOLD_STORE and ARNOLD_DATABASE_URL stand for their options.\n",
            stdout);
}

int usage(const QString &message)
{
    std::fprintf(stderr, "arnold-server: %s\nTry `arnold-server --help`.\n",
                 message.toLocal8Bit().constData());
    return static_cast<int>(Exit::Usage);
}

int runCommand(const Command &command, QStringList arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
            QStringLiteral("arnold-server %1 %2\n\n%3\n\n%4")
                    .arg(QLatin1String(command.name), QLatin1String(command.arguments),
                         QLatin1String(command.summary), QLatin1String(command.details)));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      QStringLiteral("Says what this command does and takes.")});
    command.declare(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return 0;
    }
    return static_cast<int>(command.run(parser, parser.positionalArguments()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("arnold-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ARNOLD_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return usage(QStringLiteral("which command?"));
    const QString name = arguments[1];
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printHelp();
        return 0;
    }
    if (name == QLatin1String("--version")) {
        std::puts("arnold-server " ARNOLD_VERSION);
        return 0;
    }
    const auto &all = commands();
    const auto command = std::find_if(all.begin(), all.end(), [&](const Command &each) {
        return name == QLatin1String(each.name);
    });
    if (command == all.end())
        return usage(QStringLiteral("there is no command %1").arg(name));
    arguments.removeAt(1);
    return runCommand(*command, arguments);
}
