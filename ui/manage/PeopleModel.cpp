#include "ui/manage/PeopleModel.h"
#include "core/identity/Pin.h"
#include "core/identity/StaffLogin.h"
#include "ui/manage/Moments.h"
#include "ui/signin/RoleWords.h"

#include <QVariantMap>

#include <algorithm>

namespace arnold::ui {

PeopleModel::PeopleModel(AppModel *app, QObject *parent)
    : SiftedModel(app, {Permission::StaffRead, Permission::StaffEdit}, parent)
{
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[placeOf(index.row())];
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

PeopleModel::Person PeopleModel::personOf(ReadTx &tx, const Session &session, Staff staff)
{
    const StaffId id = staff.id;
    Person person {std::move(staff)};
    const auto question = identity::pinQuestion(tx, id, session.reg);
    person.isLocked = !question && question.error().code == ErrorCode::Locked;
    person.hasBadge = identity::hasBadge(tx, id);
    person.hasPassword = !identity::staffPasswordHash(tx, id).isEmpty();
    // Addresses are for who invites.
    if (!session.grants.may(Permission::StaffEdit))
        return person;
    // One that does not open keeps nobody from the others.
    if (const auto contact = identity::staffContact(tx, id))
        person.email = contact->email;
    if (const auto invitation = identity::openInvitation(tx, id))
        person.invitation = *invitation;
    return person;
}

Result<PeopleModel::Loaded> PeopleModel::read(ReadTx &tx, const Session &session)
{
    Loaded loaded;
    loaded.roles = identity::roles(tx);
    for (Staff &staff : identity::staff(tx)) {
        loaded.people.push_back(personOf(tx, session, std::move(staff)));
    }
    return loaded;
}

void PeopleModel::reload()
{
    readAnew<Loaded>(&PeopleModel::read, [this](Loaded loaded) {
        m_people = std::move(loaded.people);
        m_roles = std::move(loaded.roles);
        sift();
    });
}

bool PeopleModel::isFound(std::size_t place, const QString &text) const
{
    const Staff &staff = m_people[place].staff;
    return staff.displayName.contains(text, Qt::CaseInsensitive)
            || rolesText(staff).contains(text, Qt::CaseInsensitive);
}

const PeopleModel::Person *PeopleModel::chosen() const
{
    const auto place = chosenPlace();
    return place ? &m_people[*place] : nullptr;
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
    return chosen() && session().staff && session().staff->id == chosenStaff();
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
    m_emailError.clear();
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
    QString *said = error.field == QLatin1String("badge") ? &m_badgeError
            : error.field == QLatin1String("email")       ? &m_emailError
                                                          : nullptr;
    if (!said)
        return;
    *said = problem(); // beside the field where it was typed
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
    choose(wanted.id.bytes());
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
    act(inOneWrite([id = chosenStaff(), codes](WriteTx &tx) {
            return identity::setRoles(tx, id, codes);
        }),
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
            [id = chosenStaff(), pin](const Session &session) {
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
    act(inOneWrite([id = chosenStaff(), code](WriteTx &tx) {
            return identity::addBadge(tx, id, code);
        }),
        tr("%1 has a badge").arg(person->staff.displayName));
}

void PeopleModel::forgetBadges()
{
    const Person *person = chosen();
    if (!person)
        return;
    act(inOneWrite([id = chosenStaff()](WriteTx &tx) { return identity::forgetBadges(tx, id); }),
        tr("The badge of %1 opens nothing any more").arg(person->staff.displayName));
}

QString PeopleModel::selectedEmail() const
{
    return chosen() ? chosen()->email : QString();
}

bool PeopleModel::selectedHasPassword() const
{
    return chosen() && chosen()->hasPassword;
}

bool PeopleModel::selectedInvited() const
{
    return chosen() && chosen()->invitation;
}

QString PeopleModel::networkText() const
{
    if (!chosen())
        return {};
    if (const auto &open = chosen()->invitation)
        return tr("Invited until %1").arg(momentText(session(), open->expiresAt));
    return chosen()->hasPassword ? tr("Password is set") : tr("No password");
}

QString PeopleModel::networkAddress() const
{
    if (!chosen())
        return {};
    if (const auto &open = chosen()->invitation)
        return open->email;
    return chosen()->hasPassword ? chosen()->email : QString();
}

void PeopleModel::invite(const QString &email)
{
    const Person *person = chosen();
    if (!person)
        return;
    m_emailError = email.trimmed().isEmpty() ? tr("Enter an e-mail address.") : QString();
    emit changed();
    if (!m_emailError.isEmpty())
        return;
    act(inOneWrite([id = chosenStaff(), email](WriteTx &tx) {
            return identity::inviteStaff(tx, id, email);
        }),
        tr("The mail to %1 is on its way").arg(person->staff.displayName));
}

void PeopleModel::withdrawInvitation()
{
    const Person *person = chosen();
    if (!person)
        return;
    act(inOneWrite(
                [id = chosenStaff()](WriteTx &tx) { return identity::withdrawInvitation(tx, id); }),
        tr("The invitation of %1 opens nothing any more").arg(person->staff.displayName));
}

void PeopleModel::unlock()
{
    const Person *person = chosen();
    if (!person)
        return;
    act(inOneWrite([id = chosenStaff(), reg = session().reg](WriteTx &tx) {
            return identity::unlock(tx, id, reg);
        }),
        tr("%1 may try again here").arg(person->staff.displayName));
}

void PeopleModel::archive()
{
    const Person *person = chosen();
    if (!person)
        return;
    act(inOneWrite([id = chosenStaff()](WriteTx &tx) { return identity::archiveStaff(tx, id); }),
        tr("%1 does not work here any more").arg(person->staff.displayName));
}

} // namespace arnold::ui
