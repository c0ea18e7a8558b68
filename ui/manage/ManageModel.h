#pragma once
#include "ui/app/AppModel.h"

#include <QAbstractListModel>

#include <functional>

namespace arnold::ui {

// What the pages of management share: one command at a time in the background, why it did nothing,
// and the list read anew after it. Who may not see the page gets no list.
class ManageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("is one of the lists of management")
    Q_PROPERTY(bool canSee READ canSee NOTIFY changed)
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    bool canSee() const;
    bool canEdit() const;
    bool busy() const { return m_busy; }
    bool loading() const { return m_loading; }
    QString problem() const { return m_problem; } // why the last act did nothing; empty: it did
    QString failure() const { return m_failure; } // why the list is not there; empty: it is

    Q_INVOKABLE virtual void load(); // the page opens, or is asked for once more

signals:
    void changed();
    void done(); // what the open dialog asked for

protected:
    using Act = std::function<Result<void>(const Session &)>;
    using Command = std::function<Result<void>(WriteTx &)>;
    struct Needs {
        Permission see = Permission::StaffRead;
        Permission edit = Permission::StaffEdit;
    };

    ManageModel(AppModel *app, const Needs &needs, QObject *parent);

    AppModel &app() const { return *m_app; }
    const Session &session() const { return m_app->session(); }
    Permission needToSee() const { return m_needs.see; }
    void setProblem(const QString &problem); // says nothing by itself
    void setFailure(const QString &failure); // as before
    static Act inOneWrite(const Command &command);
    // `words` when it is done, if there are any; `kept` before whoever listens hears of it.
    void act(const Act &work, const QString &words, const std::function<void()> &kept = {});
    // Reads in the background and hands over what it read; a refusal is the list's failure.
    template <typename Loaded>
    void readAnew(const std::function<Result<Loaded>(ReadTx &, const Session &)> &read,
                  const std::function<void(Loaded)> &take)
    {
        setLoading(true);
        m_app->background().run(
                this,
                [read, see = m_needs.see, session = session()] {
                    return session.shop->database->read([&](ReadTx &tx) -> Result<Loaded> {
                        ARNOLD_CHECK(identity::require(tx, session.actor(), see));
                        return read(tx, session);
                    });
                },
                [this, take](Result<Loaded> loaded) {
                    m_loading = false;
                    m_failure = loaded ? QString() : m_app->words(loaded.error());
                    if (loaded)
                        take(std::move(*loaded));
                    emit changed();
                });
    }
    virtual void reload() = 0;
    virtual void wasRefused(const Error &) { }

private:
    void setLoading(bool loading);

    AppModel *m_app = nullptr;
    Needs m_needs;
    QString m_problem;
    QString m_failure;
    bool m_busy = false;
    bool m_loading = false;
};

} // namespace arnold::ui
