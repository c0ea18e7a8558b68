#pragma once
#include "ui/app/AppModel.h"

namespace arnold::ui {

// A shop that was copied or brought back without its master key: the recovery key, which its owner
// wrote down, opens it.
class RecoverModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)

public:
    explicit RecoverModel(AppModel *app, QObject *parent = nullptr);

    bool asking() const { return !m_storeFile.isEmpty(); }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; } // with what was typed; empty: none
    QString fileName() const; // of the shop

    // Opens the shop with what was typed, in groups or not.
    Q_INVOKABLE void recover(const QString &typed);
    Q_INVOKABLE void dismiss();

signals:
    void changed();

private:
    void ask(const QString &storeFile);
    void answer(const Result<void> &recovered);
    void setProblem(const QString &words);

    AppModel *m_app;
    QString m_storeFile; // empty: nothing is asked
    QString m_problem;
    bool m_busy = false;
};

} // namespace arnold::ui
