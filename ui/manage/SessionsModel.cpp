#include "ui/manage/SessionsModel.h"
#include "ui/manage/AgentWords.h"
#include "ui/manage/Facts.h"
#include "ui/manage/Moments.h"

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr int kMostSessions = 500;

} // namespace

SessionsModel::SessionsModel(AppModel *app, QObject *parent)
    : SiftedModel(app, {Permission::StaffRead, Permission::StaffEdit}, parent)
{
}

void SessionsModel::reload()
{
    using Sessions = std::vector<identity::StaffSession>;
    readAnew<Sessions>(
            [](ReadTx &tx, const Session &) -> Result<Sessions> {
                return identity::staffSessions(tx, kMostSessions);
            },
            [this](Sessions sessions) {
                m_sessions = std::move(sessions);
                sift();
            });
}

QString SessionsModel::addressText(const identity::StaffSession &session)
{
    return session.address.isEmpty() ? tr("Unknown") : session.address;
}

bool SessionsModel::isFound(std::size_t place, const QString &text) const
{
    const identity::StaffSession &each = m_sessions[place];
    return each.name.contains(text, Qt::CaseInsensitive)
            || agentWords(each.session.agent).contains(text, Qt::CaseInsensitive)
            || each.address.contains(text, Qt::CaseInsensitive);
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const identity::StaffSession &each = m_sessions[placeOf(index.row())];
    switch (role) {
    case NameRole:
        return each.name;
    case InitialsRole:
        return each.initials;
    case AgentRole:
        return agentWords(each.session.agent);
    case IconRole:
        return agentIcon(each.session.agent);
    case AddressRole:
        return addressText(each);
    case SinceRole:
        return momentText(session(), each.session.createdAt);
    case UsedRole:
        return momentText(session(), each.session.usedAt);
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionsModel::roleNames() const
{
    return {{NameRole, "name"}, {InitialsRole, "initials"}, {AgentRole, "agent"},
            {IconRole, "icon"}, {AddressRole, "address"},   {SinceRole, "since"},
            {UsedRole, "used"}};
}

const identity::StaffSession *SessionsModel::chosen() const
{
    const auto place = chosenPlace();
    return place ? &m_sessions[*place] : nullptr;
}

QString SessionsModel::chosenName() const
{
    return chosen() ? chosen()->name : QString();
}

QString SessionsModel::chosenInitials() const
{
    return chosen() ? chosen()->initials : QString();
}

QVariantList SessionsModel::chosenFacts() const
{
    const identity::StaffSession *of = chosen();
    if (!of)
        return {};
    return {factOf(tr("Program"), agentWords(of->session.agent)),
            factOf(tr("Address"), addressText(*of)),
            factOf(tr("Signed in"), wholeMomentText(session(), of->session.createdAt)),
            factOf(tr("Last used"), wholeMomentText(session(), of->session.usedAt)),
            factOf(tr("Ends by itself"), wholeMomentText(session(), of->session.expiresAt)),
            factOf(tr("Second factor"), of->withFactor ? tr("Shown") : tr("Not shown"))};
}

int SessionsModel::chosenCount() const
{
    const identity::StaffSession *of = chosen();
    return !of ? 0
               : static_cast<int>(
                       std::ranges::count(m_sessions, of->staff, &identity::StaffSession::staff));
}

bool SessionsModel::mayEnd() const
{
    const identity::StaffSession *of = chosen();
    return of && (canEdit() || (session().staff && session().staff->id == of->staff));
}

void SessionsModel::end()
{
    const identity::StaffSession *of = chosen();
    if (!of)
        return;
    act(inOneWrite([staff = of->staff, id = of->session.id](WriteTx &tx) {
            return identity::endStaffSession(tx, staff, id);
        }),
        tr("%1 is signed out there").arg(of->name));
}

void SessionsModel::endAll()
{
    const identity::StaffSession *of = chosen();
    if (!of)
        return;
    act(inOneWrite([staff = of->staff](WriteTx &tx) -> Result<void> {
            ARNOLD_CHECK(identity::endStaffSessions(tx, staff));
            return {};
        }),
        tr("%1 is signed out everywhere").arg(of->name));
}

} // namespace arnold::ui
