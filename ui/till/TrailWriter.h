#pragma once
#include "core/till/SaleTrail.h"
#include "ui/app/AppModel.h"

#include <deque>

namespace arnold::ui {

// Puts what left a sale into the journal, in order and one batch after the other. What cannot be
// written, because the disk is full, stays here and is tried again with the next batch. GUI thread.
class TrailWriter : public QObject
{
    Q_OBJECT

public:
    explicit TrailWriter(AppModel *app, QObject *parent = nullptr)
        : QObject(parent)
        , m_app(app)
    {
    }

    void note(std::vector<till::TrailEntry> entries);
    void flush(); // tries again what waits
    bool isWaiting() const { return !m_waiting.empty(); }

signals:
    void refused(const QString &words); // once, until something could be written again

private:
    struct Waiting {
        std::shared_ptr<Shop> shop;
        RegisterId reg;
        till::TrailEntry entry;
    };
    static Result<void> write(const std::vector<Waiting> &batch);
    void written(std::vector<Waiting> batch, const Result<void> &result);

    AppModel *m_app = nullptr;
    std::deque<Waiting> m_waiting;
    bool m_writing = false;
    bool m_said = false;
};

} // namespace arnold::ui
