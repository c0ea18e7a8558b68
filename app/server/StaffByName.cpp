#include "app/server/StaffByName.h"

#include "app/server/Command.h"
#include "app/server/Secret.h"
#include "core/identity/Pin.h"

#include <cstdio>

namespace arnold::app {

std::optional<Staff> staffByName(Database &database, const QString &name)
{
    const auto all = database.read(
            [](ReadTx &tx) -> Result<std::vector<Staff>> { return identity::staff(tx); });
    if (!all) {
        complain(all.error(), QStringLiteral("the staff cannot be read"));
        return std::nullopt;
    }
    std::vector<Staff> found;
    for (const Staff &each : *all) {
        if (each.displayName.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            found.push_back(each);
    }
    if (found.size() == 1)
        return found.front();
    std::fprintf(stderr, "arnold-server: %s is called %s\n",
                 found.empty() ? "nobody here" : "more than one", name.toLocal8Bit().constData());
    return std::nullopt;
}

bool provedByPin(Database &database, const Staff &staff)
{
    const auto pin = readSecret("PIN");
    const auto question = database.read(
            [&](ReadTx &tx) { return identity::pinQuestion(tx, staff.id, RegisterId()); });
    if (pin && question && identity::pinMatches(*pin, question->hash))
        return true;
    std::fprintf(stderr, "arnold-server: that is not the PIN of %s\n",
                 staff.displayName.toLocal8Bit().constData());
    return false;
}

} // namespace arnold::app
