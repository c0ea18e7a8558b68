#include "ui/start/FirstRunModel.h"
#include "core/exchange/demo/DemoStore.h"

#include <QDir>
#include <QFile>
#include <QPointer>

namespace arnold::ui {
namespace {

// A store that was not finished goes, with all that stands beside it.
void removeStore(const QString &file)
{
    const QFileInfo info(file);
    const QDir folder = info.dir();
    for (const QString &name : folder.entryList({info.fileName() + QLatin1Char('*')}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

} // namespace

FirstRunModel::FirstRunModel(AppModel *app, const QString &storeFolder, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_folder(storeFolder)
{
}

FirstRunModel::~FirstRunModel()
{
    stop();
}

void FirstRunModel::openDemo(const QString &scenario)
{
    if (m_making)
        return;
    QDir().mkpath(m_folder);
    const QString file = QDir(m_folder).filePath(QStringLiteral("demo-%1.arnold").arg(scenario));
    if (QFile::exists(file)) {
        m_app->openStore(file);
        return;
    }
    m_scenario = scenario;
    m_progressPercent = 0;
    m_making = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    emit makingChanged();
    emit progressChanged();
    // Made under another name: only a finished store has the demo's.
    const QString unfinished = file + QStringLiteral(".making");
    const Instant until = SystemClock().now();
    m_app->background().run(
            this,
            [self = QPointer(this), stop = m_stop, unfinished, file, scenario,
             until]() -> Result<void> {
                removeStore(unfinished);
                DatabaseConfig config;
                config.sqliteFile = unfinished;
                const auto progress = [&](exchange::DemoProgress step) {
                    QMetaObject::invokeMethod(
                            self.data(),
                            [self, step] {
                                if (self)
                                    self->setProgress(step.done, step.of);
                            },
                            Qt::QueuedConnection);
                    return !stop->load();
                };
                auto made = exchange::makeDemoStore(config, scenario, until, progress);
                if (!made) {
                    removeStore(unfinished);
                    return made.error();
                }
                const QFileInfo info(unfinished);
                for (const QString &name :
                     info.dir().entryList({info.fileName() + QLatin1Char('*')}, QDir::Files)) {
                    const QString tail = name.mid(info.fileName().size());
                    if (!QFile::rename(info.dir().filePath(name), file + tail))
                        return ErrorCode::StorageFailed;
                }
                return {};
            },
            [this, file, stop = m_stop](const Result<void> &result) {
                made(result, file, stop->load());
            });
}

void FirstRunModel::made(const Result<void> &result, const QString &file, bool stopped)
{
    m_making = false;
    emit makingChanged();
    if (result)
        m_app->openStore(file);
    else if (!stopped)
        emit m_app->failed(m_app->words(result.error()));
}

void FirstRunModel::stop()
{
    if (m_stop)
        m_stop->store(true);
}

void FirstRunModel::setProgress(int done, int of)
{
    m_progressPercent = of > 0 ? done * 100 / of : 0;
    emit progressChanged();
}

} // namespace arnold::ui
