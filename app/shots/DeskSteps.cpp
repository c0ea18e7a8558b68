#include "app/shots/DeskSteps.h"
#include "core/exchange/demo/DemoStore.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

namespace arnold::shots {
namespace {

constexpr int kAnswerMs = 20'000;

// The store, freshly made and then copied for each picture, so that none sees another's sale.
QString demoStore(QObject *owner)
{
    static const QTemporaryDir made; // for this run of the program
    const QString original = made.filePath(QStringLiteral("demo-grocery.arnold"));
    if (!QFile::exists(original)) {
        DatabaseConfig config;
        config.sqliteFile = original;
        config.sync = DatabaseConfig::Sync::Off;
        const auto result = exchange::makeDemoStore(config, QStringLiteral("grocery"),
                                                    SystemClock().now());
        if (!result)
            qFatal("the demo store cannot be made");
    }
    static int copies = 0; // numbers their folders
    const QString folder = made.filePath(QStringLiteral("copy%1").arg(++copies));
    QDir().mkpath(folder);
    const QDir from(made.path());
    for (const QString &name :
         from.entryList({QStringLiteral("demo-grocery.arnold*")}, QDir::Files)) {
        const QString copy = folder + QLatin1Char('/') + name;
        QFile::copy(from.filePath(name), copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    Q_UNUSED(owner);
    return folder + QStringLiteral("/demo-grocery.arnold");
}

void openStore(ui::Workplace &place, const QString &file)
{
    place.app()->openStore(file);
    waitFor([&] {
        return place.app()->page() == ui::AppModel::SignIn && place.signIn()->count() > 0;
    });
}

} // namespace

// The screens' answers come by the event loop.
bool waitFor(const std::function<bool()> &there)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (there())
            loop.quit();
    });
    QTimer::singleShot(kAnswerMs, &loop, &QEventLoop::quit);
    poll.start(5);
    loop.exec();
    return there();
}

void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void signIn(ui::Workplace &place)
{
    for (const QChar digit : QStringLiteral("1234"))
        place.signIn()->press(digit);
    place.signIn()->enter();
    waitFor([&] { return place.app()->page() != ui::AppModel::SignIn; });
}

void openShift(ui::Workplace &place)
{
    const int counts[] {0, 0, 0, 2, 3, 5, 10, 15, 20, 25, 30, 20, 30, 40};
    rest(200);
    for (int row = 0; row < 14; ++row)
        place.shift()->drawer()->setCount(row, counts[row]);
    place.shift()->open();
    waitFor([&] { return place.app()->page() == ui::AppModel::Sale; });
    waitFor([&] { return place.sale()->tiles()->count() > 0; });
}

Step goTo(ui::AppModel::Page page)
{
    return [page](ui::Workplace &place) { place.app()->go(page); };
}

Shot shot(const QString &name, const std::vector<Step> &steps, const std::vector<Press> &presses)
{
    Shot shot;
    shot.name = name;
    shot.presses = presses;
    shot.module = QStringLiteral("Desktop");
    shot.screen = QStringLiteral("Desktop");
    shot.sizes = {{1024, 768}, {1366, 768}, {1920, 1080}};
    shot.touch = true;
    shot.setup = [steps](QObject *owner) {
        auto *place = new ui::Workplace(QDir::tempPath(), owner);
        place->app()->setWebAddress(QStringLiteral("http://127.0.0.1:8080"));
        if (!steps.empty())
            openStore(*place, demoStore(owner));
        for (const Step &step : steps)
            step(*place);
        rest(200);
        return QVariantMap {{QStringLiteral("place"), QVariant::fromValue(place)}};
    };
    return shot;
}

} // namespace arnold::shots
