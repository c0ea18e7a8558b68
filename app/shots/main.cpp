// Takes pictures of screens without a display, for people to look at and for comparisons:
//   arnold-shots [--out FOLDER] [--scheme light|dark|contrast] [NAME...]
// writes FOLDER/NAME-WIDTHxHEIGHT-SCHEME.png for each named shot, or for all of them.
#include "app/shots/Shot.h"
#include "qml/controls/DesignSystem.h"
#include "ui/app/Translations.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

using namespace arnold;

namespace {

const QStringList Schemes {"light", "dark", "contrast"};
constexpr int SettleMs = 400;

// What an application window does for a language that is written from right to left.
void mirror(QQuickItem *root)
{
    for (const char *name : {"LayoutMirroring.enabled", "LayoutMirroring.childrenInherit"}) {
        if (!QQmlProperty::write(root, QString::fromLatin1(name), true, qmlContext(root)))
            qWarning("%s was not set", name);
    }
}

bool writeShot(const shots::Shot &shot, QSize size, int scheme, const QDir &folder)
{
    QObject owner;
    QQuickView view;
    controls::install(*view.engine());
    QObject *theme = controls::theme(*view.engine());
    if (!theme)
        return false;
    theme->setProperty("scheme", scheme);
    theme->setProperty("touch", shot.touch);
    theme->setProperty("reducedMotion", true);
    if (shot.setup)
        view.setInitialProperties(shot.setup(&owner));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    const QString screen = QStringLiteral("qrc:/qt/qml/Arnold/%1/%2.qml");
    view.setSource(QUrl(screen.arg(shot.module, shot.screen)));
    if (view.status() != QQuickView::Ready)
        return false;
    // A whole window follows a choice of its own; here the picture chooses.
    theme->setProperty("scheme", scheme);
    if (shot.rightToLeft)
        mirror(view.rootObject());
    view.resize(size);
    view.show();
    // Pictures and late answers: a shot is of the screen at rest.
    QEventLoop rest;
    QTimer::singleShot(SettleMs, &rest, &QEventLoop::quit);
    rest.exec();
    const QString file = QStringLiteral("%1-%2x%3-%4.png")
                                 .arg(shot.name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(Schemes.at(scheme));
    return view.grabWindow().save(folder.filePath(file));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    // The pictures speak English and pay in euros.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    QCommandLineParser parser;
    parser.addOption({"out", "Folder for the pictures", "folder", "shots"});
    parser.addOption({"scheme", "light, dark or contrast; all of them without it", "scheme"});
    parser.addPositionalArgument("name", "Shots to take", "[name...]");
    parser.addHelpOption();
    parser.process(app);

    ui::installTranslations(app);
    if (!controls::installFonts())
        return 1;
    const QDir folder(parser.value("out"));
    if (!folder.mkpath("."))
        return 1;
    bool allWritten = true;
    const QStringList names = parser.positionalArguments();
    for (const shots::Shot &shot : shots::allShots()) {
        if (!names.isEmpty() && !names.contains(shot.name))
            continue;
        QGuiApplication::setLayoutDirection(shot.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QSize size : shot.sizes) {
            for (int scheme = 0; scheme < Schemes.size(); ++scheme) {
                if (parser.isSet("scheme") && parser.value("scheme") != Schemes.at(scheme))
                    continue;
                allWritten = writeShot(shot, size, scheme, folder) && allWritten;
            }
        }
    }
    return allWritten ? 0 : 1;
}
