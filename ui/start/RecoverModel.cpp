#include "ui/start/RecoverModel.h"

#include <QFileInfo>

namespace arnold::ui {

RecoverModel::RecoverModel(AppModel *app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    connect(m_app, &AppModel::keyMissing, this, &RecoverModel::ask);
}

QString RecoverModel::fileName() const
{
    return QFileInfo(m_storeFile).fileName();
}

void RecoverModel::ask(const QString &storeFile)
{
    m_storeFile = storeFile;
    setProblem({});
}

void RecoverModel::recover(const QString &typed)
{
    if (m_busy || !asking())
        return;
    const auto key = RecoveryKey::fromText(typed);
    if (!key)
        return setProblem(tr("That is no recovery key: a letter is missing or wrong."));
    m_busy = true;
    setProblem({});
    m_app->background().run(
            this,
            [file = m_storeFile, keys = m_app->shopKeys(), key = *key] {
                return recoverShop(file, keys, key);
            },
            [this](const Result<void> &recovered) { answer(recovered); });
}

void RecoverModel::answer(const Result<void> &recovered)
{
    m_busy = false;
    if (!recovered)
        return setProblem(recovered.error().code == ErrorCode::WrongKey
                                  ? tr("This is another shop’s recovery key.")
                                  : m_app->words(recovered.error()));
    const QString file = m_storeFile;
    dismiss();
    m_app->openStore(file);
}

void RecoverModel::dismiss()
{
    if (m_busy)
        return;
    m_storeFile.clear();
    setProblem({});
}

void RecoverModel::setProblem(const QString &words)
{
    m_problem = words;
    emit changed();
}

} // namespace arnold::ui
