#include "app/server/CustomerCommand.h"

#include "app/server/EraseAgain.h"
#include "core/customers/Customers.h"
#include "core/storage/ErasureList.h"
#include "server/gateway/JsonWriter.h"

#include <cstdio>

namespace arnold::app {
namespace {

constexpr int kMostFound = 100;
constexpr auto kUsage = "arnold-server: usage: customer find WORDS | erase NUMBER | "
                        "erase-again [--erased-from FILE]\n";

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    declareErasedFrom(parser);
    parser.addOption(
            {QStringLiteral("json"), QStringLiteral("find: one JSON object, for scripts.")});
}

void writeJson(const std::vector<Customer> &found)
{
    gateway::JsonWriter json;
    json.object([&] {
        json.arrayField("customers", [&] {
            for (const Customer &customer : found) {
                json.object([&] {
                    json.field("id", customer.id);
                    json.field("number", customer.number);
                    json.field("name", customer.name);
                    json.field("email", customer.email);
                    json.field("erased_at", customer.erasedAt);
                });
            }
        });
    });
    say(QString::fromUtf8(json.take()));
}

Exit find(const QCommandLineParser &parser, const QString &words)
{
    const auto database = openStore(parser, DatabaseConfig::Access::ReadBeside);
    if (!database)
        return Exit::Failed;
    const auto found = database->read([&](ReadTx &tx) -> Result<std::vector<Customer>> {
        return customers::search(tx, words, kMostFound);
    });
    if (!found) {
        complain(found.error(), QStringLiteral("the customers cannot be read"));
        return Exit::Failed;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        writeJson(*found);
        return Exit::Done;
    }
    for (const Customer &customer : *found)
        say(QStringLiteral("%1  %2  %3")
                    .arg(QString::number(customer.number), customer.name, customer.email));
    return Exit::Done;
}

Exit erase(const QCommandLineParser &parser, const QString &typed)
{
    bool isNumber = false;
    const std::int64_t number = typed.toLongLong(&isNumber);
    if (!isNumber || number < 1) {
        std::fputs(kUsage, stderr);
        return Exit::Usage;
    }
    const auto database = openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong);
    if (!database)
        return Exit::Failed;
    const auto erased = database->write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        const auto next = customers::page(tx, number - 1, 1);
        if (next.empty() || next.front().number != number)
            return Error {ErrorCode::NotFound, QStringLiteral("customer")};
        return customers::erase(tx, next.front().id);
    });
    if (!erased) {
        complain(erased.error(), QStringLiteral("customer %1 was not erased").arg(number));
        return Exit::Failed;
    }
    return Exit::Done;
}

Exit eraseAllAgain(const QCommandLineParser &parser)
{
    const auto config = storeConfig(parser);
    const auto known = config ? knownErasures(parser, {erasureFileOf(*config)}) : std::nullopt;
    const auto database = known ? openStore(parser, DatabaseConfig::Access::Owner, Missing::IsWrong)
                                : nullptr;
    return database && eraseAgain(*database, *known) ? Exit::Done : Exit::Failed;
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (arguments.size() == 2 && what == QLatin1String("find"))
        return find(parser, arguments[1]);
    if (arguments.size() == 2 && what == QLatin1String("erase"))
        return erase(parser, arguments[1]);
    if (arguments.size() == 1 && what == QLatin1String("erase-again"))
        return eraseAllAgain(parser);
    std::fputs(kUsage, stderr);
    return Exit::Usage;
}

} // namespace

Command customerCommand()
{
    return {"customer",
            "find WORDS | erase NUMBER | erase-again",
            "Finds customers, and erases them for good.",
            "find takes words of the name, a whole e-mail address, a phone number or a number.\n"
            "erase destroys the key of the personal fields: name, addresses, e-mail, phone and\n"
            "notes are gone at once and for good. Documents that tax law keeps stay until their\n"
            "term. Who was erased stands by id in STORE.erased, with PostgreSQL beside\n"
            "--key-file; keep that file with the backups. restore erases those customers again;\n"
            "after pg_restore, erase-again does.\n\n"
            "  arnold-server customer erase 1042 --store shop.arnold",
            declare,
            run};
}

} // namespace arnold::app
