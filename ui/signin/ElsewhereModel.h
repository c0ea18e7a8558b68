#pragma once
#include "ui/app/AppModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace arnold::ui {

// Signing in with a log-in elsewhere, as the sign-in screen shows it. The program speaks to the
// provider and to the browser: it listens to what is wanted here, and says how it goes.
class ElsewhereModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(arnold::ui::ElsewhereModel::Step step READ step NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Step { Idle, InBrowser, Factor };
    Q_ENUM(Step)

    explicit ElsewhereModel(AppModel *app, QObject *parent = nullptr);

    QString name() const { return m_name; } // of the provider; empty: there is none
    Step step() const { return m_step; }
    QString problem() const { return m_problem; } // what went wrong last, in words; empty: nothing

    Q_INVOKABLE void begin();
    Q_INVOKABLE void showCode(const QString &code);
    Q_INVOKABLE void cancel();

    // Said by the program.
    void offer(const QString &name); // empty: there is none any more
    void askFactor();
    void refuse(ErrorCode why); // a wrong code may be tried again; all else is over
    void enter(const Staff &staff);

signals:
    void changed();
    void wanted(const QString &words); // which the browser shows at the end
    void codeEntered(const QString &code);
    void cancelled();

private:
    void show(Step step, const QString &problem = {});

    AppModel *m_app;
    QString m_name;
    QString m_problem;
    Step m_step = Idle;
};

} // namespace arnold::ui
