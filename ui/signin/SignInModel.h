#pragma once
#include "ui/app/AppModel.h"

#include <QAbstractListModel>

namespace arnold::ui {

// The people who may sign in at this till, and the PIN of the one that was tapped.
class SignInModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
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

    explicit SignInModel(AppModel *app, QObject *parent = nullptr);

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

    Q_INVOKABLE void load();
    Q_INVOKABLE void press(const QString &digit); // one digit of the PIN
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void enter();

signals:
    void selectedChanged();
    void pinChanged();
    void messageChanged();
    void checkingChanged();
    void loaded();
    void wrongPin();

private:
    struct People;
    struct Verdict;
    QString roleNameOf(const Staff &staff) const;
    void retell();
    static Result<Verdict> check(const Session &session, StaffId staff, const QString &pin);
    int likeliest() const;
    void answer(const Result<Verdict> &verdict);
    void setMessage(const QString &message);
    void setChecking(bool checking);
    void clearPin();

    AppModel *m_app = nullptr;
    std::vector<Staff> m_staff;
    std::vector<arnold::Role> m_roles;
    StaffId m_last; // who signed in last
    int m_selected = -1;
    QString m_pin;
    QString m_message;
    bool m_checking = false;
};

} // namespace arnold::ui
