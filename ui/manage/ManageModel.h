#pragma once
#include "ui/app/AppModel.h"

#include <QAbstractListModel>

#include <functional>

namespace arnold::ui {

// What the pages of management share: one command at a time in the background, why it did nothing,
// and the list read anew after it.
class ManageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("is a list of people or of roles")
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    bool canEdit() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; } // why the last act did nothing; empty: it did

    Q_INVOKABLE virtual void load() { reload(); } // the page opens

signals:
    void changed();
    void done(); // what the open dialog asked for

protected:
    using Act = std::function<Result<void>(const Session &)>;
    using Command = std::function<Result<void>(WriteTx &)>;

    ManageModel(AppModel *app, QObject *parent);

    AppModel &app() const { return *m_app; }
    const Session &session() const { return m_app->session(); }
    void setProblem(const QString &problem); // says nothing by itself
    static Act inOneWrite(const Command &command);
    void act(const Act &work, const QString &words); // `words` when it is done
    virtual void reload() = 0;
    virtual void wasRefused(const Error &) { }

private:
    AppModel *m_app = nullptr;
    QString m_problem;
    bool m_busy = false;
};

} // namespace arnold::ui
