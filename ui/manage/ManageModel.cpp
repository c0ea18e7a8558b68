#include "ui/manage/ManageModel.h"
#include "ui/manage/ManageWords.h"

namespace arnold::ui {

ManageModel::ManageModel(AppModel *app, QObject *parent)
    : QAbstractListModel(parent)
    , m_app(app)
{
}

bool ManageModel::canEdit() const
{
    return session().grants.may(Permission::StaffEdit);
}

void ManageModel::setProblem(const QString &problem)
{
    m_problem = problem;
}

ManageModel::Act ManageModel::inOneWrite(const Command &command)
{
    return [command](const Session &session) {
        return session.shop->database->write(session.actor(), command);
    };
}

void ManageModel::act(const Act &work, const QString &words)
{
    if (m_busy || !session().shop)
        return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_app->background().run(
            this, [work, session = session()] { return work(session); },
            [this, words](const Result<void> &result) {
                m_busy = false;
                if (!result) {
                    m_problem = manageWords(*m_app, result.error());
                    emit changed();
                    wasRefused(result.error());
                    return;
                }
                emit done();
                emit m_app->notice(words);
                reload();
            });
}

} // namespace arnold::ui
