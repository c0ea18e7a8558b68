// Arnold's desktop program: the till in a window, and the shop's REST interface beside it.
#include "app/desktop/DesktopWindow.h"
#include "engines/keychain/Keychain.h"
#include "qml/controls/DesignSystem.h"
#include "server/http/ListenAddressText.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>

using namespace arnold;

namespace {

const QStringList kSchemes {QStringLiteral("light"), QStringLiteral("dark"),
                            QStringLiteral("contrast")};

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
            QStringLiteral("Arnold, a point of sale with its shop inside."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
            {QStringLiteral("store"),
             QStringLiteral("The shop's file. Without it the first start offers a demo store."),
             QStringLiteral("FILE"), qEnvironmentVariable("ARNOLD_STORE")},
            {QStringLiteral("listen"),
             QStringLiteral("Where the shop is served over REST to this machine; 127.0.0.1:8080 "
                            "unless told otherwise."),
             QStringLiteral("HOST:PORT"), QStringLiteral("127.0.0.1:8080")},
            {QStringLiteral("no-listen"), QStringLiteral("Serves nothing.")},
            {QStringLiteral("scheme"),
             QStringLiteral("light, dark or contrast; else what was chosen last on this device."),
             QStringLiteral("SCHEME")},
            {QStringLiteral("language"),
             QStringLiteral("en, de, fr, es, ar or ja; else what was chosen last on this device, "
                            "or the system's language."),
             QStringLiteral("LANGUAGE")},
            {QStringLiteral("folder"), QStringLiteral("Where stores that are made here are kept."),
             QStringLiteral("FOLDER"),
             QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)},
            {QStringLiteral("keychain"),
             QStringLiteral("Keeps the master key of stores that have no key file yet in the "
                            "desktop's keychain. ARNOLD_MASTER_KEY goes before both.")},
    });
}

// Help and version need no display.
bool onlyAsks(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArray text(argument);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v"
                || text == "--help-all";
    });
}

int usage(const QString &message)
{
    std::fprintf(stderr, "arnold: %s\nTry `arnold --help`.\n", message.toLocal8Bit().constData());
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("arnold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ARNOLD_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Arnold"));
    QCommandLineParser parser;
    declare(parser);
    if (onlyAsks(argc, argv)) {
        const QCoreApplication application(argc, argv);
        parser.process(application);
    }
    QGuiApplication application(argc, argv);
    parser.process(application);
    const qsizetype scheme = kSchemes.indexOf(parser.value(QStringLiteral("scheme")));
    if (scheme < 0 && parser.isSet(QStringLiteral("scheme")))
        return usage(QStringLiteral("--scheme takes light, dark or contrast"));
    const QString language = parser.value(QStringLiteral("language"));
    if (!language.isEmpty() && !ui::languages().contains(language))
        return usage(QStringLiteral("--language takes one of %1")
                             .arg(ui::languages().join(QStringLiteral(", "))));
    const auto address = http::listenAddressFromText(parser.value(QStringLiteral("listen")));
    if (!address)
        return usage(QStringLiteral("--listen takes HOST:PORT"));
    if (!address->address.isLoopback())
        return usage(QStringLiteral("the desktop serves this machine alone, without TLS; for the "
                                    "network there is arnold-server serve --tls"));
    if (!controls::installFonts())
        return 1;

    app::DesktopWindow::Options options {
            parser.value(QStringLiteral("folder")), {}, address, language};
    if (scheme >= 0)
        options.scheme = static_cast<int>(scheme);
    if (parser.isSet(QStringLiteral("no-listen")))
        options.listen.reset();
    app::DesktopWindow window(options);
    const auto begin = [&](const QString &fromKeychain) {
        window.place().app()->setShopKeys(
                {qEnvironmentVariable("ARNOLD_MASTER_KEY"), fromKeychain});
        if (!window.show())
            return QCoreApplication::exit(1);
        if (const QString store = parser.value(QStringLiteral("store")); !store.isEmpty())
            window.place().app()->openStore(store);
    };
    // From inside the event loop, in which a keychain answers too.
    QMetaObject::invokeMethod(
            &application,
            [&] {
                if (!parser.isSet(QStringLiteral("keychain")))
                    return begin({});
                keychain::masterKeys(&application, [&](const Result<QString> &keys) {
                    if (keys)
                        return begin(*keys);
                    usage(QStringLiteral("--keychain: %1").arg(keys.error().detail));
                    QCoreApplication::exit(2);
                });
            },
            Qt::QueuedConnection);
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &window.place(),
                     &ui::Workplace::leave);
    return QGuiApplication::exec();
}
