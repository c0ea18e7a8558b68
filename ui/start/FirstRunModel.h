#pragma once
#include "ui/app/AppModel.h"

#include <atomic>
#include <memory>

namespace arnold::ui {

// The first start: makes a demo store, and opens it.
class FirstRunModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(bool making READ making NOTIFY makingChanged)
    Q_PROPERTY(QString scenario READ scenario NOTIFY makingChanged)
    Q_PROPERTY(int progressPercent READ progressPercent NOTIFY progressChanged)

public:
    FirstRunModel(AppModel *app, const QString &storeFolder, QObject *parent = nullptr);
    ~FirstRunModel() override;

    bool making() const { return m_making; }
    QString scenario() const { return m_scenario; }
    int progressPercent() const { return m_progressPercent; }

    // "grocery", "fashion", "cafe": opens the demo that was made before, or makes it.
    Q_INVOKABLE void openDemo(const QString &scenario);
    Q_INVOKABLE void stop();

signals:
    void makingChanged();
    void progressChanged();

private:
    void setProgress(int done, int of);
    void made(const Result<void> &result, const QString &file, bool stopped);

    AppModel *m_app;
    QString m_folder;
    QString m_scenario;
    int m_progressPercent = 0;
    bool m_making = false;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace arnold::ui
