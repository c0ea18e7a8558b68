#pragma once
#include "core/identity/Invitations.h"
#include "ui/manage/SiftedModel.h"

#include <QVariantList>

namespace arnold::ui {

// The people who work here: found as one types; the chosen one's roles, PIN, badge and locks. Each
// act is a command of the core, which checks who may; the screen offers what is worth trying.
class PeopleModel : public arnold::ui::SiftedModel // whole, for the QML tools
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString selectedName READ selectedName NOTIFY changed)
    Q_PROPERTY(QString selectedInitials READ selectedInitials NOTIFY changed)
    Q_PROPERTY(bool selectedHasPin READ selectedHasPin NOTIFY changed)
    Q_PROPERTY(bool selectedHasBadge READ selectedHasBadge NOTIFY changed)
    Q_PROPERTY(bool selectedLocked READ selectedLocked NOTIFY changed)
    Q_PROPERTY(bool selectedIsSelf READ selectedIsSelf NOTIFY changed)
    Q_PROPERTY(QVariantList roles READ roles NOTIFY changed)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    Q_PROPERTY(QString pinError READ pinError NOTIFY changed)
    Q_PROPERTY(QString badgeError READ badgeError NOTIFY changed)
    Q_PROPERTY(QString selectedEmail READ selectedEmail NOTIFY changed)
    Q_PROPERTY(bool selectedHasPassword READ selectedHasPassword NOTIFY changed)
    Q_PROPERTY(bool selectedInvited READ selectedInvited NOTIFY changed)
    Q_PROPERTY(QString networkText READ networkText NOTIFY changed)
    Q_PROPERTY(QString networkAddress READ networkAddress NOTIFY changed)
    Q_PROPERTY(QString emailError READ emailError NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole, InitialsRole, RolesRole, PinRole, ToneRole };

    explicit PeopleModel(AppModel *app, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString selectedName() const;
    QString selectedInitials() const;
    bool selectedHasPin() const;
    bool selectedHasBadge() const;
    bool selectedLocked() const; // after five misses at this register
    bool selectedIsSelf() const;
    QVariantList roles() const; // [{name, held}] of the chosen one
    QString nameError() const { return m_nameError; }
    QString pinError() const { return m_pinError; }
    QString badgeError() const { return m_badgeError; }
    QString selectedEmail() const; // empty: none, or it is not for whoever is here
    bool selectedHasPassword() const; // they sign in over the network
    bool selectedInvited() const; // by a mail that they have not answered
    QString networkText() const; // how the chosen one signs in over the network
    QString networkAddress() const; // with it, or invited to it; empty: none
    QString emailError() const { return m_emailError; }

    Q_INVOKABLE void begin(); // a dialog opens: nothing is wrong yet
    Q_INVOKABLE void add(const QString &name, int role, const QString &pin);
    Q_INVOKABLE void setRole(int role, bool held);
    Q_INVOKABLE void setPin(const QString &pin, const QString &again);
    Q_INVOKABLE void addBadge(const QString &code); // as it is scanned
    Q_INVOKABLE void forgetBadges(); // lost, or given back
    Q_INVOKABLE void invite(const QString &email); // to choose a password
    Q_INVOKABLE void withdrawInvitation();
    Q_INVOKABLE void unlock();
    Q_INVOKABLE void archive();

private:
    struct Person {
        Staff staff;
        bool isLocked = false;
        bool hasBadge = false;
        bool hasPassword = false;
        QString email = {};
        std::optional<identity::OpenInvitation> invitation = {};
    };
    struct Loaded {
        std::vector<Person> people;
        std::vector<arnold::Role> roles;
    };
    static Person personOf(ReadTx &tx, const Session &session, Staff staff);
    static Result<Loaded> read(ReadTx &tx, const Session &session);
    void reload() override;
    void wasRefused(const Error &error) override;
    std::size_t size() const override { return m_people.size(); }
    IdBytes idAt(std::size_t place) const override { return m_people[place].staff.id.bytes(); }
    bool isFound(std::size_t place, const QString &text) const override;
    void wasChosen() override { begin(); }
    StaffId chosenStaff() const { return StaffId(chosenId()); }
    const Person *chosen() const; // null: nobody
    QString rolesText(const Staff &staff) const;
    bool say(const QString &nameError, const QString &pinError); // true: nothing is wrong

    std::vector<Person> m_people;
    std::vector<arnold::Role> m_roles;
    QString m_nameError;
    QString m_pinError;
    QString m_badgeError;
    QString m_emailError;
};

} // namespace arnold::ui
