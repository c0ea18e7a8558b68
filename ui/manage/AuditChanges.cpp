#include "ui/manage/AuditChanges.h"
#include "ui/manage/AuditWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVariantMap>

namespace arnold::ui {
namespace {

using Members = std::map<QString, QJsonValue>;

// What stands in objects within a state counts as its own.
void flatten(const QJsonObject &state, Members &into)
{
    for (auto it = state.begin(); it != state.end(); ++it) {
        if (it->isObject())
            flatten(it->toObject(), into);
        else
            into.insert_or_assign(it.key(), *it);
    }
}

Members membersOf(const QByteArray &state, const QJsonObject &personal)
{
    Members members;
    flatten(QJsonDocument::fromJson(state).object(), members);
    flatten(personal, members);
    return members;
}

// Of two lists what only one of them holds: a role has dozens of permissions, and few change.
void keepDifference(QJsonValue &before, QJsonValue &after)
{
    const auto without = [](const QJsonArray &list, const QJsonArray &other) {
        QJsonArray left;
        for (const auto &each : list) {
            if (!other.contains(each))
                left.append(each);
        }
        return left;
    };
    const QJsonArray was = before.toArray();
    const QJsonArray is = after.toArray();
    before = without(was, is);
    after = without(is, was);
}

QJsonValue valueOf(const Members &state, const QString &name)
{
    const auto found = state.find(name);
    return found == state.end() ? QJsonValue() : found->second;
}

} // namespace

QVariantList auditChanges(const AuditRow &row, const Session &session)
{
    const auto before = membersOf(row.entry.before, row.personal.before);
    const auto after = membersOf(row.entry.after, row.personal.after);
    Members all = before;
    all.insert(after.begin(), after.end());
    if (row.about == AuditRow::Person::Told)
        all.erase(QStringLiteral("fields")); // what has changed stands there itself
    const auto textOf = [&](const QString &name, const QJsonValue &value) {
        const QString text = valueWords(name, value, session);
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    QVariantList changes;
    for (const auto &[name, value] : all) {
        QString words = fieldWords(name);
        QJsonValue was = valueOf(before, name);
        QJsonValue is = valueOf(after, name);
        if (was.isArray() && is.isArray()) {
            keepDifference(was, is);
            words = QCoreApplication::translate("Fields", "%1 (only what differs)").arg(words);
        }
        changes.append(QVariantMap {{QStringLiteral("name"), words},
                                    {QStringLiteral("before"), textOf(name, was)},
                                    {QStringLiteral("after"), textOf(name, is)}});
    }
    return changes;
}

bool hasBefore(const AuditRow &row)
{
    return !row.entry.before.isEmpty() || !row.personal.before.isEmpty();
}

} // namespace arnold::ui
