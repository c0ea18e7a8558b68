#include "ui/manage/ChainModel.h"

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr int kEntriesPerStep = 2'000;

} // namespace

ChainModel::ChainModel(AppModel *app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    connect(app, &AppModel::languageChanged, this, &ChainModel::changed);
    connect(app, &AppModel::pageChanged, this, &ChainModel::stop);
}

void ChainModel::start()
{
    if (!m_app->session().shop)
        return;
    ++m_started;
    m_walk = {};
    m_newest = 0;
    m_state = Walking;
    emit changed();
    walkOn();
}

void ChainModel::stop()
{
    ++m_started;
    if (m_state == Idle)
        return;
    m_state = Idle;
    emit changed();
}

void ChainModel::walkOn()
{
    m_app->background().run(
            this,
            [walk = m_walk, session = m_app->session()] {
                return session.shop->database->read([&](ReadTx &tx) -> Result<Step> {
                    ARNOLD_CHECK(identity::require(tx, session.actor(), Permission::SettingsRead));
                    ARNOLD_TRY(next, audit::verify(tx, walk, kEntriesPerStep));
                    return Step {next, audit::newest(tx)};
                });
            },
            [this, started = m_started](const Result<Step> &step) {
                if (started == m_started)
                    walked(step);
            });
}

void ChainModel::walked(const Result<Step> &step)
{
    if (step) {
        m_walk = step->walk;
        m_newest = step->newest;
        m_state = m_walk.ended ? Fits : Walking;
    } else if (step.error().code == ErrorCode::JournalBroken) {
        m_broken = step.error().facts.front().value;
        m_state = Broken;
    } else {
        m_failure = m_app->words(step.error());
        m_state = Failed;
    }
    emit changed();
    if (m_state == Walking)
        walkOn();
}

int ChainModel::percent() const
{
    if (m_state != Walking || m_newest == 0)
        return 0;
    return static_cast<int>(std::min<std::int64_t>(100, m_walk.sequence * 100 / m_newest));
}

QString ChainModel::title() const
{
    switch (m_state) {
    case Walking:
        return tr("Checking the trail");
    case Fits:
        return tr("The trail is whole");
    case Broken:
        return tr("The trail was changed at entry %1").arg(m_broken);
    case Failed:
        return tr("The trail could not be checked");
    default:
        return {};
    }
}

QString ChainModel::text() const
{
    switch (m_state) {
    case Walking:
    case Fits:
        return tr("%n entries follow from one another", nullptr, static_cast<int>(m_walk.entries));
    case Broken:
        return tr("Up to there %n entries follow from one another. Keep the latest backup and call "
                  "your service.",
                  nullptr, static_cast<int>(m_walk.entries));
    case Failed:
        return m_failure;
    default:
        return {};
    }
}

} // namespace arnold::ui
