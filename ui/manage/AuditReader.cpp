#include "ui/manage/AuditReader.h"
#include "core/audit/SubjectNames.h"
#include "core/customers/AuditedStates.h"
#include "core/identity/Roles.h"
#include "ui/manage/AuditWords.h"
#include "ui/signin/RoleWords.h"

#include <algorithm>
#include <map>

namespace arnold::ui {
namespace {

// Names that one look has read.
class Names
{
public:
    explicit Names(ReadTx &tx)
        : m_tx(tx)
    {
    }

    const QString &of(const QString &kind, const IdBytes &id)
    {
        const auto [found, isNew] = m_names.try_emplace(std::pair(kind, id));
        if (isNew)
            found->second = read(kind, id);
        return found->second;
    }

private:
    QString read(const QString &kind, const IdBytes &id)
    {
        if (id == IdBytes {})
            return {};
        if (kind == QLatin1String("customer")) {
            const std::int64_t number = audit::customerNumber(m_tx, id);
            return number > 0 ? QString::number(number) : QString();
        }
        if (kind == QLatin1String("role")) {
            const auto role = identity::role(m_tx, RoleId(id));
            return role ? roleWords(*role) : QString();
        }
        return audit::subjectName(m_tx, kind.toStdString(), id);
    }

    ReadTx &m_tx;
    std::map<std::pair<QString, IdBytes>, QString> m_names;
};

AuditRow named(audit::Entry entry, Names &names)
{
    AuditRow row;
    if (entry.actorKind == QLatin1String("staff"))
        row.who = names.of(entry.actorKind, entry.actor);
    row.subject = names.of(entry.subjectKind, entry.subject);
    row.key = names.of(QStringLiteral("api_key"), entry.apiKey);
    row.entry = std::move(entry);
    return row;
}

void openPersonal(ReadTx &tx, AuditRow &row, bool mayKnow)
{
    if (row.entry.personalSealed.isEmpty())
        return;
    row.about = mayKnow ? AuditRow::Person::Erased : AuditRow::Person::Hidden;
    if (!mayKnow)
        return;
    if (auto states = customers::auditedStates(tx, row.entry)) {
        row.personal = std::move(*states);
        row.about = AuditRow::Person::Told;
    }
}

bool answers(const AuditRow &row, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString said = QStringList {row.who.isEmpty() ? actorKindWords(row.entry.actorKind)
                                                        : row.who,
                                      actWords(row.entry.action),
                                      row.entry.action,
                                      row.subject,
                                      subjectKindWords(row.entry.subjectKind),
                                      row.key,
                                      row.entry.reason,
                                      row.entry.requestId}
                                 .join(u'\n');
    return std::ranges::all_of(
            words, [&](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Result<AuditPage> readAudit(const Session &session, const AuditQuestion &question, int limit)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<AuditPage> {
        ARNOLD_CHECK(identity::require(tx, session.actor(), Permission::SettingsRead));
        const bool mayKnow =
                identity::require(tx, session.actor(), Permission::CustomersRead).has_value();
        Names names(tx);
        // Words are looked for in a row's names, which the trail itself does not hold.
        const int most = question.words.isEmpty() ? limit : audit::kLooksPerPage;
        audit::Page found = audit::search(tx, question.filter, question.before, most);
        AuditPage page;
        page.next = found.next;
        for (audit::Entry &entry : found.entries) {
            const std::int64_t sequence = entry.sequence;
            page.searchedTo = entry.at;
            AuditRow row = named(std::move(entry), names);
            if (answers(row, question.words)) {
                openPersonal(tx, row, mayKnow);
                page.rows.push_back(std::move(row));
            }
            if (static_cast<int>(page.rows.size()) == limit) {
                page.next = sequence;
                break;
            }
        }
        return page;
    });
}

} // namespace arnold::ui
