// Takes pictures of screens without a display, for people to look at and for comparisons:
//   arnold-shots [--out FOLDER] [--scheme light|dark|contrast] [--language LANGUAGE]
//                [--size WIDTHxHEIGHT] [NAME...]
// writes FOLDER/NAME-WIDTHxHEIGHT-SCHEME.png for each named shot, or for all of them; in another
// language than English FOLDER/NAME-WIDTHxHEIGHT-SCHEME-LANGUAGE.png.
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
#include <QTest>
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

// Pictures and late answers: a shot is of the screen at rest.
void settle()
{
    QEventLoop rest;
    QTimer::singleShot(SettleMs, &rest, &QEventLoop::quit);
    rest.exec();
}

void type(QQuickView &view, const shots::Press &press)
{
    if (press.text.isEmpty())
        QTest::keyClick(&view, static_cast<Qt::Key>(press.key), press.modifiers);
    else
        QTest::sendKeyEvent(QTest::Click, &view, static_cast<Qt::Key>(press.key), press.text,
                            press.modifiers);
}

struct Wanted {
    int scheme = 0;
    QString language;
    QDir folder;
};

bool writeShot(const shots::Shot &shot, QSize size, const Wanted &wanted)
{
    QObject owner;
    QQuickView view;
    controls::install(*view.engine());
    QObject *theme = controls::theme(*view.engine());
    if (!theme)
        return false;
    theme->setProperty("scheme", wanted.scheme);
    theme->setProperty("touch", shot.touch);
    theme->setProperty("reducedMotion", true);
    theme->setProperty("rightToLeft", QGuiApplication::layoutDirection() == Qt::RightToLeft);
    if (shot.setup)
        view.setInitialProperties(shot.setup(&owner));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    const QString screen = QStringLiteral("qrc:/qt/qml/Arnold/%1/%2.qml");
    view.setSource(QUrl(screen.arg(shot.module, shot.screen)));
    if (view.status() != QQuickView::Ready)
        return false;
    // A whole window follows a choice of its own; here the picture chooses.
    theme->setProperty("scheme", wanted.scheme);
    if (shot.rightToLeft)
        mirror(view.rootObject());
    view.resize(size);
    view.show();
    if (!shot.presses.empty()) {
        view.requestActivate();
        settle();
        for (const shots::Press &press : shot.presses)
            type(view, press);
    }
    settle();
    const QString language = wanted.language == QLatin1String("en") ? QString()
                                                                    : u'-' + wanted.language;
    const QString file = QStringLiteral("%1-%2x%3-%4%5.png")
                                 .arg(shot.name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(Schemes.at(wanted.scheme), language);
    return view.grabWindow().save(wanted.folder.filePath(file));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({"out", "Folder for the pictures", "folder", "shots"});
    parser.addOption({"scheme", "light, dark or contrast; all of them without it", "scheme"});
    parser.addOption(
            {"language", "en, de, fr, es, ar or ja; English without it", "language", "en"});
    parser.addOption({"size", "one of the sizes, as 1366x768; all of them without it", "size"});
    parser.addPositionalArgument("name", "Shots to take", "[name...]");
    parser.addHelpOption();
    parser.process(app);

    // The first window's state follows the program's locale.
    const QString language = ui::knownLanguage(parser.value("language"));
    ui::Translations words;
    words.use(language);
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
        QGuiApplication::setLayoutDirection(
                shot.rightToLeft ? Qt::RightToLeft : ui::localeOf(language).textDirection());
        for (const QSize size : shot.sizes) {
            const QString named = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
            if (parser.isSet("size") && parser.value("size") != named)
                continue;
            for (int scheme = 0; scheme < Schemes.size(); ++scheme) {
                if (parser.isSet("scheme") && parser.value("scheme") != Schemes.at(scheme))
                    continue;
                allWritten = writeShot(shot, size, {scheme, language, folder}) && allWritten;
            }
        }
    }
    return allWritten ? 0 : 1;
}
