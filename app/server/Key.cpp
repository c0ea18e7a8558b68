#include "app/server/Key.h"
#include "app/server/StaffByName.h"
#include "core/identity/ApiKeys.h"
#include "core/identity/SigningKeys.h"
#include "server/gateway/JsonWriter.h"

#include <algorithm>
#include <cstdio>

namespace arnold::app {
namespace {

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOptions({
            {QStringLiteral("scopes"),
             QStringLiteral("create: permissions, separated by commas; `all` for every one that "
                            "its maker has, `read` for those that change nothing. read unless "
                            "told otherwise."),
             QStringLiteral("LIST"), QStringLiteral("read")},
            {QStringLiteral("staff"),
             QStringLiteral("create: who makes the key; it acts for them. Their PIN is asked for, "
                            "or read from standard input."),
             QStringLiteral("NAME")},
            {QStringLiteral("json"), QStringLiteral("One JSON object, for scripts.")},
    });
}

bool onlyReads(Permission permission)
{
    return permissionName(permission).endsWith(QLatin1String(".read"));
}

// Of those that the maker may give. Empty after a complaint.
std::optional<std::set<Permission>> scopesOf(const QString &list,
                                             const std::set<Permission> &mayGive)
{
    std::set<Permission> scopes;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        const auto one = permissionFromName(word.trimmed());
        if (one)
            scopes.insert(*one);
        for (const Permission permission : mayGive) {
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

// Who makes a key, and what they may give it.
struct Maker {
    Actor actor = Actor::system();
    std::set<Permission> mayGive = {};
};

// Empty after a complaint.
std::optional<Maker> makerOf(const QCommandLineParser &parser, Database &database)
{
    if (!parser.isSet(QStringLiteral("staff"))) {
        const auto all = allPermissions();
        return Maker {Actor::system(), std::set<Permission>(all.begin(), all.end())};
    }
    const auto staff = staffByName(database, parser.value(QStringLiteral("staff")));
    if (!staff || !provedByPin(database, *staff))
        return std::nullopt;
    const auto grants = database.read([&](ReadTx &tx) -> Result<identity::Grants> {
        return identity::grantsOf(tx, staff->id);
    });
    if (!grants) {
        complain(grants.error(), QStringLiteral("no key was made"));
        return std::nullopt;
    }
    return Maker {Actor::staff(staff->id), grants->permissions};
}

Exit create(const QCommandLineParser &parser, const QString &name)
{
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    if (!database)
        return Exit::Failed;
    const auto maker = makerOf(parser, *database);
    if (!maker)
        return Exit::Failed;
    const auto scopes = scopesOf(parser.value(QStringLiteral("scopes")), maker->mayGive);
    if (!scopes)
        return Exit::Usage;
    const auto created = database->write(
            maker->actor, [&](WriteTx &tx) { return identity::createApiKey(tx, name, *scopes); });
    if (!created) {
        complain(created.error(), QStringLiteral("no key was made"));
        return Exit::Failed;
    }
    say(created->secret);
    std::fputs("This is shown once: keep it where only the integration can read it.\n", stderr);
    return Exit::Done;
}

struct NamedKey {
    ApiKey key = {};
    QString maker = {}; // empty: the command line
};

Result<std::vector<NamedKey>> namedKeys(ReadTx &tx)
{
    std::vector<NamedKey> found;
    for (ApiKey &key : identity::apiKeys(tx)) {
        const auto staff = identity::staffMember(tx, key.createdBy);
        const QString maker = staff      ? staff->displayName
                : key.createdBy.isNull() ? QString()
                                         : QStringLiteral("somebody who left");
        found.push_back({std::move(key), maker});
    }
    return found;
}

void writeJson(const std::vector<NamedKey> &keys)
{
    gateway::JsonWriter json;
    json.object([&] {
        json.arrayField("keys", [&] {
            for (const auto &[key, maker] : keys) {
                json.object([&, &made = key, &by = maker] {
                    json.field("id", made.id);
                    json.field("prefix", made.prefix);
                    json.field("name", made.name);
                    json.field("staff", by.isEmpty() ? std::nullopt : std::optional(by));
                    json.field("created_at", made.createdAt);
                    json.field("last_used_at", made.lastUsedAt);
                    json.field("expires_at", made.expiresAt);
                    json.field("revoked_at", made.revokedAt);
                    json.arrayField("scopes", [&] {
                        for (const Permission scope : made.scopes)
                            json.value(permissionName(scope));
                    });
                });
            }
        });
    });
    say(QString::fromUtf8(json.take()));
}

Exit list(const QCommandLineParser &parser)
{
    const auto database = openStore(parser, DatabaseConfig::Access::ReadBeside);
    if (!database)
        return Exit::Failed;
    const auto keys = database->read(namedKeys);
    if (!keys) {
        complain(keys.error(), QStringLiteral("the keys cannot be read"));
        return Exit::Failed;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        writeJson(*keys);
        return Exit::Done;
    }
    for (const auto &[key, maker] : *keys) {
        const QString used = key.lastUsedAt ? QStringLiteral("used ") + key.lastUsedAt->toText()
                                            : QStringLiteral("never used");
        say(QStringLiteral("%1  %2  %3  made %4  %5")
                    .arg(key.prefix, key.revokedAt ? QStringLiteral("revoked") : used, key.name,
                         key.createdAt.toText(),
                         maker.isEmpty() ? QStringLiteral("on the command line")
                                         : QStringLiteral("by ") + maker));
    }
    return Exit::Done;
}

Exit revoke(const QCommandLineParser &parser, const QString &prefix)
{
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    if (!database)
        return Exit::Failed;
    const auto revoked = database->write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        for (const ApiKey &key : identity::apiKeys(tx)) {
            if (key.prefix == prefix || QStringLiteral("ak_") + key.prefix == prefix)
                return identity::revokeApiKey(tx, key.id);
        }
        return Error {ErrorCode::NotFound, QStringLiteral("api_key")};
    });
    if (!revoked) {
        complain(revoked.error(), QStringLiteral("nothing was revoked"));
        return Exit::Failed;
    }
    return Exit::Done;
}

Exit replaceSigningKey(const QCommandLineParser &parser)
{
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    if (!database)
        return Exit::Failed;
    const auto replaced = database->write(Actor::system(), identity::replaceSigningKey);
    if (!replaced) {
        complain(replaced.error(), QStringLiteral("the key still signs"));
        return Exit::Failed;
    }
    return Exit::Done;
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (what == QLatin1String("create") && arguments.size() == 2)
        return create(parser, arguments[1]);
    if (what == QLatin1String("list") && arguments.size() == 1)
        return list(parser);
    if (what == QLatin1String("revoke") && arguments.size() == 2)
        return revoke(parser, arguments[1]);
    if (what == QLatin1String("replace-signing") && arguments.size() == 1)
        return replaceSigningKey(parser);
    std::fputs("arnold-server: usage: key create NAME [--staff NAME] [--scopes LIST] | key list | "
               "key revoke PREFIX | key replace-signing\n",
               stderr);
    return Exit::Usage;
}

} // namespace

Command keyCommand()
{
    return {"key",
            "create NAME | list | revoke PREFIX | replace-signing",
            "Makes, lists and revokes API keys for admin and pos routes.",
            "`create` prints the key, once; the shop keeps only its hash. With --staff it acts "
            "for\n"
            "that person, within what their roles allow at the moment of each request: shifts and\n"
            "sales are somebody's, so that pos routes book only for such a key. Without, it acts\n"
            "for the shop itself. `list` shows each key's prefix (the letters after ak_), when it\n"
            "was used last, and who made it. `revoke` takes the prefix; the key opens nothing any\n"
            "more. `replace-signing` makes the key anew that signs access tokens; what the former\n"
            "has signed stays good until it ends, so that nobody is signed out, and servers that\n"
            "share the database take the new one within a minute. While a server owns the store,\n"
            "use its /api/v1/admin/api-keys and /api/v1/admin/signing-keys instead.\n\n"
            "  arnold-server key create kiosk --staff Olga --scopes sales.sell,shifts.open",
            declare,
            run};
}

} // namespace arnold::app
