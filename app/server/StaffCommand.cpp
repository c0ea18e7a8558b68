#include "app/server/StaffCommand.h"

#include "app/server/Secret.h"
#include "app/server/StaffByName.h"
#include "core/identity/Pin.h"
#include "server/gateway/JsonWriter.h"

#include <cstdio>

namespace arnold::app {
namespace {

constexpr auto kUsage = "arnold-server: usage: staff list | add NAME [--role ROLE] [--pin] | "
                        "deactivate NAME | reset-pin NAME\n";

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOptions({
            {QStringLiteral("role"),
             QStringLiteral("add: owner, manager, cashier, stock_clerk, accountant, or a role of "
                            "the shop's own; may be given more than once. cashier unless told "
                            "otherwise."),
             QStringLiteral("ROLE")},
            {QStringLiteral("pin"),
             QStringLiteral("add: asks for a PIN at once, or reads it from standard input.")},
            {QStringLiteral("json"), QStringLiteral("list: one JSON object, for scripts.")},
    });
}

void writeJson(const std::vector<Staff> &all)
{
    gateway::JsonWriter json;
    json.object([&] {
        json.arrayField("staff", [&] {
            for (const Staff &staff : all) {
                json.object([&] {
                    json.field("id", staff.id);
                    json.field("name", staff.displayName);
                    json.field("has_pin", staff.hasPin);
                    json.arrayField("roles", [&] {
                        for (const QString &role : staff.roleCodes)
                            json.value(role);
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
    const auto all = database->read(
            [](ReadTx &tx) -> Result<std::vector<Staff>> { return identity::staff(tx); });
    if (!all) {
        complain(all.error(), QStringLiteral("the staff cannot be read"));
        return Exit::Failed;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        writeJson(*all);
        return Exit::Done;
    }
    for (const Staff &staff : *all) {
        QStringList roles;
        for (const QString &role : staff.roleCodes)
            roles << role;
        say(QStringLiteral("%1  %2%3")
                    .arg(staff.displayName, roles.join(QStringLiteral(", ")),
                         staff.hasPin ? QString() : QStringLiteral("  no PIN")));
    }
    return Exit::Done;
}

// The hash of a PIN that was asked for; empty after a complaint.
std::optional<QString> askedPinHash()
{
    const auto pin = readSecret("New PIN, 4 to 8 digits");
    if (pin && identity::validatePin(*pin))
        return identity::hashPin(*pin);
    std::fputs("arnold-server: a PIN is 4 to 8 digits\n", stderr);
    return std::nullopt;
}

Exit add(const QCommandLineParser &parser, const QString &name)
{
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    if (!database)
        return Exit::Failed;
    NewStaff wanted;
    wanted.displayName = name;
    for (const QString &role : parser.values(QStringLiteral("role")))
        wanted.roleCodes.push_back(role);
    if (wanted.roleCodes.empty())
        wanted.roleCodes.push_back(QStringLiteral("cashier"));
    if (parser.isSet(QStringLiteral("pin"))) {
        const auto hash = askedPinHash();
        if (!hash)
            return Exit::Failed;
        wanted.pinHash = *hash;
    }
    const auto made = database->write(
            Actor::system(), [&](WriteTx &tx) { return identity::createStaff(tx, wanted); });
    if (!made) {
        complain(made.error(), QStringLiteral("%1 was not added").arg(name));
        return Exit::Failed;
    }
    return Exit::Done;
}

// Finds them by name and runs one command of the core on them.
template <typename Change>
Exit change(const QCommandLineParser &parser, const QString &name, Change &&act)
{
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    const auto staff = database ? staffByName(*database, name) : std::nullopt;
    if (!staff)
        return Exit::Failed;
    const auto done = database->write(Actor::system(),
                                      [&](WriteTx &tx) { return act(tx, staff->id); });
    if (!done) {
        complain(done.error(), QStringLiteral("%1 stays as they were").arg(staff->displayName));
        return Exit::Failed;
    }
    return Exit::Done;
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QString name = arguments.value(1);
    if (what == QLatin1String("list") && arguments.size() == 1)
        return list(parser);
    if (arguments.size() == 2 && what == QLatin1String("add"))
        return add(parser, name);
    if (arguments.size() == 2 && what == QLatin1String("deactivate"))
        return change(parser, name,
                      [](WriteTx &tx, StaffId id) { return identity::archiveStaff(tx, id); });
    if (arguments.size() == 2 && what == QLatin1String("reset-pin")) {
        const auto hash = askedPinHash();
        if (!hash)
            return Exit::Failed;
        return change(parser, name,
                      [&](WriteTx &tx, StaffId id) { return identity::setPin(tx, id, *hash); });
    }
    std::fputs(kUsage, stderr);
    return Exit::Usage;
}

} // namespace

Command staffCommand()
{
    return {"staff",
            "list | add NAME | deactivate NAME | reset-pin NAME",
            "Lists, adds and deactivates staff, and sets their PINs.",
            "For the day on which nobody can sign in. A PIN is asked for on the terminal, or read\n"
            "as a line from standard input; it is never an argument, which others could read. A\n"
            "new PIN unlocks the person on every register. Who is deactivated signs in nowhere,\n"
            "and their API keys open nothing; what they booked keeps their name. The last owner\n"
            "stays. Every change stands in the audit.\n\n"
            "  arnold-server staff add Nora --role manager --pin --store shop.arnold",
            declare,
            run};
}

} // namespace arnold::app
