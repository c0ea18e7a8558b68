#pragma once
#include "core/till/Cash.h"
#include "ui/approval/ApprovalModel.h"

#include <QStringList>

#include <vector>

namespace arnold::ui {

// Cash that is moved by hand in the open shift, and the drawer that is opened without a sale. Only
// what the one at the till may do is offered; the core checks it again.
class CashModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QList<QString> kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(bool needsNote READ needsNote NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString actText READ actText NOTIFY changed)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(bool canMove READ canMove NOTIFY changed)
    Q_PROPERTY(bool canOpenDrawer READ canOpenDrawer NOTIFY changed)
    Q_PROPERTY(QString amountError READ amountError NOTIFY problemChanged)
    Q_PROPERTY(QString noteError READ noteError NOTIFY problemChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    CashModel(AppModel *app, ApprovalModel *approval, QObject *parent = nullptr);

    QStringList kinds() const; // "Pay in", …: those that this person may book
    int kind() const { return m_kind; } // in kinds()
    void setKind(int kind);
    bool needsNote() const;
    QString explanation() const; // what the chosen kind is for
    QString actText() const; // "Pay in"
    QString currency() const { return m_app->session().currency.code(); }
    bool canMove() const { return !ways().empty(); }
    bool canOpenDrawer() const; // alone, or with somebody who approves
    QString amountError() const { return m_amountError; }
    QString noteError() const { return m_noteError; }
    QString problem() const { return m_problem; } // why the last try booked nothing; empty: none
    bool busy() const { return m_busy; }

    Q_INVOKABLE void begin(); // the sheet opens
    // `decimal` is MoneyEntry's machine form. `booked` when the core has it; otherwise one of the
    // errors says why not.
    Q_INVOKABLE void book(const QString &decimal, const QString &note);
    Q_INVOKABLE void openDrawer(); // without a sale

signals:
    void changed();
    void problemChanged();
    void busyChanged();
    void refused(const QString &words);
    void booked();

private:
    std::vector<CashReason> ways() const;
    CashReason way() const; // the chosen one
    bool may(CashReason way) const;
    static Result<void> move(const Session &session, const till::NewCashMove &move);
    void openDrawer(const std::optional<Approval> &approval);
    void finish(const Result<void> &result, const QString &words);
    void say(const QString &amountError, const QString &noteError, const QString &problem);
    void setBusy(bool busy);

    AppModel *m_app = nullptr;
    ApprovalModel *m_approval = nullptr;
    int m_kind = 0;
    QString m_amountError;
    QString m_noteError;
    QString m_problem;
    QString m_commandKey; // of the movement that is asked for: a second tap books nothing more
    bool m_busy = false;
};

} // namespace arnold::ui
