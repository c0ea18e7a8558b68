#include "ui/manage/ManageModel.h"
#include "ui/manage/ManageWords.h"

namespace arnold::ui {

ManageModel::ManageModel(AppModel *app, const Needs &needs, QObject *parent)
    : QAbstractListModel(parent)
    , m_app(app)
    , m_needs(needs)
{
    connect(app, &AppModel::sessionChanged, this, &ManageModel::changed);
}

bool ManageModel::canSee() const
{
    return session().grants.may(m_needs.see);
}

bool ManageModel::canEdit() const
{
    return session().grants.may(m_needs.edit);
}

void ManageModel::load()
{
    m_problem.clear();
    if (session().shop && canSee())
        reload();
}

void ManageModel::setProblem(const QString &problem)
{
    m_problem = problem;
}

void ManageModel::setFailure(const QString &failure)
{
    m_failure = failure;
}

void ManageModel::setLoading(bool loading)
{
    m_loading = loading;
    emit changed();
}

ManageModel::Act ManageModel::inOneWrite(const Command &command)
{
    return [command](const Session &session) {
        return session.shop->database->write(session.actor(), command);
    };
}

void ManageModel::act(const Act &work, const QString &words, const std::function<void()> &kept)
{
    if (m_busy || !session().shop)
        return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_app->background().run(
            this, [work, session = session()] { return work(session); },
            [this, words, kept](const Result<void> &result) {
                m_busy = false;
                if (!result) {
                    m_problem = manageWords(*m_app, result.error());
                    emit changed();
                    wasRefused(result.error());
                    return;
                }
                if (kept)
                    kept();
                emit done();
                if (!words.isEmpty())
                    emit m_app->notice(words);
                reload();
            });
}

} // namespace arnold::ui
