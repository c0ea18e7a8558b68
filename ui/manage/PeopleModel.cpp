#include "ui/manage/PeopleModel.h"
#include "core/identity/Pin.h"
#include "ui/signin/RoleWords.h"

#include <QVariantMap>

#include <algorithm>

namespace arnold::ui {

PeopleModel::PeopleModel(AppModel *app, QObject *parent)
    : ManageModel(app, parent)
{
    connect(app, &AppModel::languageChanged, this, [this] {
        sift();
        emit changed();
    });
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case NameRole:
        return person.staff.displayName;
    case InitialsRole:
        return person.staff.initials;
    case RolesRole:
        return rolesText(person.staff);
    case PinRole:
        if (person.isLocked)
            return tr("Locked here");
        return person.staff.hasPin ? tr("PIN is set") : tr("No PIN");
    case ToneRole:
        return person.isLocked        ? QStringLiteral("danger")
                : person.staff.hasPin ? QStringLiteral("positive")
                                      : QStringLiteral("neutral");
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{NameRole, "name"},
            {InitialsRole, "initials"},
            {RolesRole, "rolesText"},
            {PinRole, "pinText"},
            {ToneRole, "tone"}};
}

QString PeopleModel::rolesText(const Staff &staff) const
{
    QStringList words;
    for (const arnold::Role &role : m_roles) {
        if (std::ranges::find(staff.roleCodes, role.code) != staff.roleCodes.end())
            words.append(roleWords(role));
    }
    return words.join(QStringLiteral(", "));
}

Result<PeopleModel::Loaded> PeopleModel::read(const Session &session)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<Loaded> {
        Loaded loaded;
        loaded.roles = identity::roles(tx);
        for (Staff &staff : identity::staff(tx)) {
            const auto question = identity::pinQuestion(tx, staff.id, session.reg);
            const bool isLocked = !question && question.error().code == ErrorCode::Locked;
            const bool hasBadge = identity::hasBadge(tx, staff.id);
            loaded.people.push_back({std::move(staff), isLocked, hasBadge});
        }
        return loaded;
    });
}

void PeopleModel::reload()
{
    if (!session().shop)
        return;
    app().background().run(
            this, [session = session()] { return read(session); },
            [this](Result<Loaded> loaded) {
                if (!loaded) {
                    setProblem(app().words(loaded.error()));
                } else {
                    m_people = std::move(loaded->people);
                    m_roles = std::move(loaded->roles);
                    sift();
                }
                emit changed();
            });
}

// A shop's people are few: all of them are here, and the list is made anew for each search.
void PeopleModel::sift()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const Staff &staff = m_people[i].staff;
        const QString text = m_searchText.trimmed();
        if (staff.displayName.contains(text, Qt::CaseInsensitive)
            || rolesText(staff).contains(text, Qt::CaseInsensitive))
            m_rows.push_back(i);
    }
    endResetModel();
    if (selected() < 0)
        m_chosen = m_rows.empty() ? StaffId() : m_people[m_rows.front()].staff.id;
}

void PeopleModel::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    sift();
    emit changed();
}

int PeopleModel::selected() const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_people[m_rows[row]].staff.id == m_chosen)
            return static_cast<int>(row);
    }
    return -1;
}

void PeopleModel::setSelected(int row)
{
    if (row < 0 || row >= rowCount() || row == selected())
        return;
    m_chosen = m_people[m_rows[static_cast<std::size_t>(row)]].staff.id;
    begin();
}

const PeopleModel::Person *PeopleModel::chosen() const
{
    const int row = selected();
    return row < 0 ? nullptr : &m_people[m_rows[static_cast<std::size_t>(row)]];
}

QString PeopleModel::selectedName() const
{
    return chosen() ? chosen()->staff.displayName : QString();
}

QString PeopleModel::selectedInitials() const
{
    return chosen() ? chosen()->staff.initials : QString();
}

bool PeopleModel::selectedHasPin() const
{
    return chosen() && chosen()->staff.hasPin;
}

bool PeopleModel::selectedHasBadge() const
{
    return chosen() && chosen()->hasBadge;
}

bool PeopleModel::selectedLocked() const
{
    return chosen() && chosen()->isLocked;
}

bool PeopleModel::selectedIsSelf() const
{
    return chosen() && session().staff && session().staff->id == m_chosen;
}

QVariantList PeopleModel::roles() const
{
    QVariantList list;
    const Person *person = chosen();
    for (const arnold::Role &role : m_roles) {
        const bool held = person
                && std::ranges::find(person->staff.roleCodes, role.code)
                        != person->staff.roleCodes.end();
        list.append(QVariantMap {{QStringLiteral("name"), roleWords(role)},
                                 {QStringLiteral("held"), held}});
    }
    return list;
}

void PeopleModel::begin()
{
    setProblem({});
    m_badgeError.clear();
    say({}, {});
}

bool PeopleModel::say(const QString &nameError, const QString &pinError)
{
    m_nameError = nameError;
    m_pinError = pinError;
    emit changed();
    return nameError.isEmpty() && pinError.isEmpty();
}

void PeopleModel::wasRefused(const Error &error)
{
    if (error.field != QLatin1String("badge"))
        return;
    m_badgeError = problem(); // beside the field where it was typed
    setProblem({});
    emit changed();
}

void PeopleModel::add(const QString &name, int role, const QString &pin)
{
    const QString nameError = name.trimmed().isEmpty() ? tr("Enter a name.") : QString();
    const bool noPin = pin.isEmpty();
    const QString pinError = noPin || identity::validatePin(pin) ? QString()
                                                                 : tr("A PIN has 4 to 8 digits.");
    if (!say(nameError, pinError) || role < 0 || role >= static_cast<int>(m_roles.size()))
        return;
    NewStaff wanted;
    wanted.id = StaffId::make();
    wanted.displayName = name.trimmed();
    wanted.roleCodes = {m_roles[static_cast<std::size_t>(role)].code};
    m_chosen = wanted.id;
    act(
            [wanted, pin](const Session &session) {
                NewStaff hashed = wanted;
                if (!pin.isEmpty())
                    hashed.pinHash = identity::hashPin(pin); // slow: before the writer
                return session.shop->database->write(
                        session.actor(), [&](WriteTx &tx) -> Result<void> {
                            ARNOLD_CHECK(identity::createStaff(tx, hashed));
                            return {};
                        });
            },
            tr("%1 works here now").arg(wanted.displayName));
}

void PeopleModel::setRole(int role, bool held)
{
    const Person *person = chosen();
    if (!person || role < 0 || role >= static_cast<int>(m_roles.size()))
        return;
    const QString code = m_roles[static_cast<std::size_t>(role)].code;
    std::vector<QString> codes = person->staff.roleCodes;
    std::erase(codes, code);
    if (held)
        codes.push_back(code);
    act(inOneWrite(
                [id = m_chosen, codes](WriteTx &tx) { return identity::setRoles(tx, id, codes); }),
        tr("Roles of %1 changed").arg(person->staff.displayName));
}

void PeopleModel::setPin(const QString &pin, const QString &again)
{
    const Person *person = chosen();
    if (!person)
        return;
    const QString error = !identity::validatePin(pin) ? tr("A PIN has 4 to 8 digits.")
            : pin != again                            ? tr("The two are not the same.")
                                                      : QString();
    if (!say({}, error))
        return;
    act(
            [id = m_chosen, pin](const Session &session) {
                const QString hash = identity::hashPin(pin); // slow: before the writer
                return session.shop->database->write(session.actor(), [&](WriteTx &tx) {
                    return identity::setPin(tx, id, hash);
                });
            },
            tr("%1 has a new PIN").arg(person->staff.displayName));
}

void PeopleModel::addBadge(const QString &code)
{
    const Person *person = chosen();
    if (!person)
        return;
    m_badgeError = code.trimmed().isEmpty() ? tr("Scan a badge or enter its number.") : QString();
    emit changed();
    if (!m_badgeError.isEmpty())
        return;
    act(inOneWrite([id = m_chosen, code](WriteTx &tx) { return identity::addBadge(tx, id, code); }),
        tr("%1 has a badge").arg(person->staff.displayName));
}

void PeopleModel::forgetBadges()
{
    const Person *person = chosen();
    if (!person)
        return;
    act(inOneWrite([id = m_chosen](WriteTx &tx) { return identity::forgetBadges(tx, id); }),
        tr("The badge of %1 opens nothing any more").arg(person->staff.displayName));
}

void PeopleModel::unlock()
{
    const Person *person = chosen();
    if (!person)
        return;
    act(inOneWrite([id = m_chosen, reg = session().reg](WriteTx &tx) {
            return identity::unlock(tx, id, reg);
        }),
        tr("%1 may try again here").arg(person->staff.displayName));
}

void PeopleModel::archive()
{
    const Person *person = chosen();
    if (!person)
        return;
    act(inOneWrite([id = m_chosen](WriteTx &tx) { return identity::archiveStaff(tx, id); }),
        tr("%1 does not work here any more").arg(person->staff.displayName));
}

} // namespace arnold::ui
