#pragma once
#include "core/identity/Pin.h"
#include "ui/app/AppModel.h"

#include <QAbstractListModel>

#include <functional>

namespace arnold::ui {

// People to choose from by tile or badge, and the PIN of the one that was chosen: to sign in, or to
// approve what somebody else asks for.
class PinModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("is signed in or approved with")
    Q_PROPERTY(int selected READ selected WRITE setSelected NOTIFY selectedChanged)
    Q_PROPERTY(QString selectedInitials READ selectedInitials NOTIFY selectedChanged)
    Q_PROPERTY(QString selectedShelf READ selectedShelf NOTIFY selectedChanged)
    Q_PROPERTY(QString selectedName READ selectedName NOTIFY selectedChanged)
    Q_PROPERTY(int pinLength READ pinLength NOTIFY pinChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool checking READ checking NOTIFY checkingChanged)
    Q_PROPERTY(int count READ count NOTIFY loaded)

public:
    enum Role { NameRole = Qt::UserRole, InitialsRole, RoleNameRole, ShelfRole };

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int selected() const { return m_selected; }
    void setSelected(int row);
    QString selectedName() const;
    QString selectedInitials() const;
    QString selectedShelf() const; // the colour that stands for this person
    int pinLength() const { return static_cast<int>(m_pin.size()); }
    QString message() const { return m_message; }
    bool checking() const { return m_checking; }
    int count() const { return rowCount(); }

    Q_INVOKABLE void press(const QString &digit); // one digit of the PIN
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void enter();
    void badge(const QString &code); // a scan: whose it is, is chosen

signals:
    void selectedChanged();
    void pinChanged();
    void messageChanged();
    void checkingChanged();
    void loaded();
    void wrongPin();

protected:
    // Whether somebody may be chosen; asked in the background.
    using Choice = std::function<bool(ReadTx &, const Staff &)>;
    struct Verdict {
        identity::PinVerdict pin;
        Staff staff;
        identity::Grants grants;
    };

    explicit PinModel(AppModel *app, QObject *parent);

    void loadPeople(const Choice &choice);
    void setMessage(const QString &message);
    void clearPin();
    const std::vector<Staff> &people() const { return m_staff; }
    AppModel *app() const { return m_app; }

    virtual int likeliest() const = 0; // row that is chosen first
    virtual void passed(const Verdict &verdict) = 0; // the PIN was right

private:
    struct People;
    QString roleNameOf(const Staff &staff) const;
    void retell();
    static Result<Verdict> check(const Session &session, StaffId staff, const QString &pin);
    void answer(const Result<Verdict> &verdict);
    void setChecking(bool checking);

    AppModel *m_app = nullptr;
    std::vector<Staff> m_staff;
    std::vector<arnold::Role> m_roles;
    int m_selected = -1;
    QString m_pin;
    QString m_message;
    bool m_checking = false;
    int m_asked = 0; // only the last answer counts
};

} // namespace arnold::ui
