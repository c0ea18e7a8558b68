#include "ui/manage/ScopeWords.h"
#include "ui/manage/Rights.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <algorithm>

namespace arnold::ui {
namespace {

bool holdsAny(const std::set<Permission> &scopes, const Right &right)
{
    return std::ranges::any_of(right.permissions,
                               [&](Permission each) { return scopes.contains(each); });
}

} // namespace

std::set<Permission> readingScopes()
{
    std::set<Permission> reading;
    for (const Right &right : rights()) {
        if (right.isReading)
            reading.insert(right.permissions.begin(), right.permissions.end());
    }
    return reading;
}

QString scopesInShort(const std::set<Permission> &scopes)
{
    if (scopes.size() == allPermissions().size())
        return QCoreApplication::translate("Scopes", "Everything");
    const std::set<Permission> reading = readingScopes();
    const bool onlyReads = std::ranges::includes(reading, scopes);
    if (onlyReads && scopes == reading)
        return QCoreApplication::translate("Scopes", "Reads everything");
    QStringList groups;
    for (const Right &right : rights()) {
        if (holdsAny(scopes, right) && !groups.contains(right.group()))
            groups.append(right.group());
    }
    const QString words = groups.join(QCoreApplication::translate("Scopes", ", "));
    return onlyReads ? QCoreApplication::translate("Scopes", "Reads: %1").arg(words) : words;
}

QVariantList scopesInWords(const std::set<Permission> &scopes)
{
    QVariantList list;
    QString lastGroup;
    for (const Right &right : rights()) {
        if (!holdsAny(scopes, right))
            continue;
        const QString group = right.group();
        list.append(QVariantMap {
                {QStringLiteral("group"), group == lastGroup ? QString() : group},
                {QStringLiteral("title"), right.asScope()},
                {QStringLiteral("partly"), !std::ranges::includes(scopes, right.permissions)}});
        lastGroup = group;
    }
    return list;
}

} // namespace arnold::ui
