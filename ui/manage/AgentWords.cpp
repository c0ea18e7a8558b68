#include "ui/manage/AgentWords.h"

#include <QCoreApplication>

#include <span>

namespace arnold::ui {
namespace {

struct Mark {
    const char *mark;
    const char *name;
};
// Browsers name those whose pages they can show as well: the first mark that is there counts.
constexpr Mark kBrowsers[] {
        {"Edg", "Edge"},         {"OPR/", "Opera"},     {"SamsungBrowser/", "Samsung Internet"},
        {"Firefox/", "Firefox"}, {"FxiOS/", "Firefox"}, {"CriOS/", "Chrome"},
        {"Chrome/", "Chrome"},   {"Safari/", "Safari"}};
constexpr Mark kSystems[] {{"Windows", "Windows"}, {"iPhone", "iPhone"},  {"iPad", "iPad"},
                           {"Android", "Android"}, {"Mac OS X", "macOS"}, {"CrOS", "ChromeOS"},
                           {"Linux", "Linux"}};

QString nameOf(std::span<const Mark> marks, const QString &agent)
{
    for (const Mark &each : marks) {
        if (agent.contains(QLatin1String(each.mark)))
            return QString::fromLatin1(each.name);
    }
    return {};
}

} // namespace

QString agentWords(const QString &agent)
{
    const QString browser = nameOf(kBrowsers, agent);
    const QString system = nameOf(kSystems, agent);
    if (!browser.isEmpty() && !system.isEmpty())
        return QCoreApplication::translate("Agents", "%1 on %2").arg(browser, system);
    if (!browser.isEmpty())
        return browser;
    // A program of its own: its name stands first, with its version.
    const QString name = agent.section(u' ', 0, 0).section(u'/', 0, 0).trimmed();
    return name.isEmpty() ? QCoreApplication::translate("Agents", "A program without a name")
                          : name;
}

QString agentIcon(const QString &agent)
{
    const QString system = nameOf(kSystems, agent);
    if (system == QLatin1String("iPhone") || system == QLatin1String("Android"))
        return QStringLiteral("smartphone");
    if (system == QLatin1String("iPad"))
        return QStringLiteral("tablet");
    return nameOf(kBrowsers, agent).isEmpty() ? QStringLiteral("server") : QStringLiteral("laptop");
}

} // namespace arnold::ui
