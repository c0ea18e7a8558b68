#pragma once
#include "core/audit/Audit.h"
#include "ui/app/AppModel.h"

namespace arnold::ui {

// Walks the trail from its first entry to its last and says whether each follows from the one
// before: in the background, in steps, until it is stopped.
class ChainModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    enum State { Idle, Walking, Fits, Broken, Failed };
    Q_ENUM(State)

    explicit ChainModel(AppModel *app, QObject *parent = nullptr);

    State state() const { return m_state; }
    int percent() const; // of the entries that there were when it began
    QString title() const;
    QString text() const;
    std::int64_t entries() const { return m_walk.entries; } // that fit so far

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop(); // and what it found is forgotten

signals:
    void changed();

private:
    struct Step {
        audit::Walk walk;
        std::int64_t newest = 0;
    };
    void walkOn();
    void walked(const Result<Step> &step);

    AppModel *m_app = nullptr;
    State m_state = Idle;
    audit::Walk m_walk;
    std::int64_t m_newest = 0;
    QString m_broken; // the number of the entry that does not fit
    QString m_failure;
    int m_started = 0; // numbers the walks: a step of an older one is dropped
};

} // namespace arnold::ui
