#include "app/server/Key.h"
#include "core/identity/ApiKeys.h"

#include <cstdio>

namespace arnold::app {
namespace {

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOption(
            {QStringLiteral("scopes"),
             QStringLiteral("Permissions, separated by commas; `all` for every one, `read` "
                            "for those that change nothing. read unless told otherwise."),
             QStringLiteral("LIST"), QStringLiteral("read")});
}

bool onlyReads(Permission permission)
{
    const std::string_view name = permissionName(permission);
    return name.size() > 5 && name.substr(name.size() - 5) == ".read";
}

// Empty after a complaint.
std::optional<std::set<Permission>> scopesOf(const QString &list)
{
    std::set<Permission> scopes;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        const auto one = permissionFromName(word.trimmed());
        if (one)
            scopes.insert(*one);
        for (const Permission permission : allPermissions()) {
            if (word == QLatin1String("all")
                || (word == QLatin1String("read") && onlyReads(permission)))
                scopes.insert(permission);
        }
        if (!one && word != QLatin1String("all") && word != QLatin1String("read")) {
            std::fprintf(stderr, "arnold-server: there is no permission %s\n",
                         word.toLocal8Bit().constData());
            return std::nullopt;
        }
    }
    return scopes;
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2 || arguments[0] != QLatin1String("create")) {
        std::fputs("arnold-server: usage: key create NAME [--scopes LIST]\n", stderr);
        return Exit::Usage;
    }
    const auto scopes = scopesOf(parser.value(QStringLiteral("scopes")));
    if (!scopes)
        return Exit::Usage;
    const auto database = openStore(parser);
    if (!database)
        return Exit::Failed;
    const auto created = database->write(Actor::system(), [&](WriteTx &tx) {
        return identity::createApiKey(tx, arguments[1], *scopes);
    });
    if (!created) {
        complain(created.error(), QStringLiteral("no key was made"));
        return Exit::Failed;
    }
    say(created->secret);
    std::fputs("This is shown once: keep it where only the integration can read it.\n", stderr);
    return Exit::Done;
}

} // namespace

Command keyCommand()
{
    return {"key",
            "create NAME",
            "Makes an API key for admin and pos routes.",
            "Prints the key; the shop keeps only its hash.",
            declare,
            run};
}

} // namespace arnold::app
