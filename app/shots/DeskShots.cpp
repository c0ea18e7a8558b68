// The desktop program's pages on a demo store that is made once.
#include "app/shots/DeskShots.h"
#include "core/exchange/demo/DemoStore.h"
#include "ui/app/Workplace.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

namespace arnold::shots {
namespace {

using Step = std::function<void(ui::Workplace &)>;

constexpr int kAnswerMs = 20'000;

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

void fillSale(ui::Workplace &place)
{
    for (const int tile : {5, 7, 15, 10, 14, 13})
        place.sale()->tap(tile);
    place.sale()->setSelectedRow(1);
    place.sale()->stepQuantity(1);
    place.sale()->tap(10);
    place.sale()->tap(13);
    place.sale()->discountPercent(QStringLiteral("10"));
}

void pay(ui::Workplace &place)
{
    place.app()->go(ui::AppModel::Payment);
    rest(100);
    place.payment()->choose(2);
}

Shot shot(const QString &name, const std::vector<Step> &steps)
{
    Shot shot;
    shot.name = name;
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

} // namespace

std::vector<Shot> deskShots()
{
    const Step stay = [](ui::Workplace &) {};
    const Step count = [](ui::Workplace &place) {
        rest(200);
        const int counts[] {0, 0, 0, 2, 3, 5, 10, 15, 20, 25, 30, 20};
        for (int row = 0; row < 12; ++row)
            place.shift()->drawer()->setCount(row, counts[row]);
        place.shift()->drawer()->setCurrent(11);
    };
    const Step take = [](ui::Workplace &place) {
        place.payment()->take();
        waitFor([&] { return place.receipt()->hasReceipt(); });
    };
    const Step orders = [](ui::Workplace &place) { place.app()->go(ui::AppModel::Orders); };
    const Step close = [](ui::Workplace &place) { place.app()->go(ui::AppModel::CloseShift); };
    const Step setup = [](ui::Workplace &place) { place.app()->go(ui::AppModel::Setup); };
    Shot start = shot(QStringLiteral("till-setup"), {});
    start.setup = [setup](QObject *owner) {
        auto *place = new ui::Workplace(QDir::tempPath(), owner);
        setup(*place);
        return QVariantMap {{QStringLiteral("place"), QVariant::fromValue(place)}};
    };
    return {
            shot(QStringLiteral("till-first-run"), {}),
            start,
            shot(QStringLiteral("till-signin"), {stay}),
            shot(QStringLiteral("till-shift-open"), {signIn, count}),
            shot(QStringLiteral("till-empty"), {signIn, openShift}),
            shot(QStringLiteral("till-sale"), {signIn, openShift, fillSale}),
            shot(QStringLiteral("till-pay"), {signIn, openShift, fillSale, pay}),
            shot(QStringLiteral("till-receipt"), {signIn, openShift, fillSale, pay, take}),
            shot(QStringLiteral("till-orders"), {signIn, openShift, orders}),
            shot(QStringLiteral("till-shift-close"), {signIn, openShift, close, count}),
    };
}

} // namespace arnold::shots
