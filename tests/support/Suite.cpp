#include "tests/support/Suite.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <string>

#if defined(__SANITIZE_THREAD__)
// Qt Test's own watchdog synchronises within Qt, which is not built to be watched.
extern "C" const char *__tsan_default_suppressions()
{
    return "race:QWaitCondition::~QWaitCondition\nrace:libQt6Test\n";
}
#endif

namespace arnold::test {
namespace {

using Factories = std::map<std::string, std::function<std::unique_ptr<QObject>()>>;

Factories &factories()
{
    static Factories all;
    return all;
}

struct Counts {
    int passed = 0;
    int failed = 0;
    int skipped = 0;
};

bool wanted(const std::string &name, const QStringList &filters)
{
    if (filters.isEmpty())
        return true;
    for (const QString &filter : filters) {
        if (QString::fromStdString(name).contains(filter))
            return true;
    }
    return false;
}

Counts readTotals(const QString &log)
{
    static const QRegularExpression totals(
            QStringLiteral("Totals: (\\d+) passed, (\\d+) failed, (\\d+) skipped"));
    const auto match = totals.match(log);
    // initTestCase and cleanupTestCase count as tests of their own in Qt Test's totals.
    return {match.captured(1).toInt() - 2, match.captured(2).toInt(), match.captured(3).toInt()};
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Counts runClass(const std::string &name, QObject &object, const QString &logPath, bool verbose)
{
    const QStringList arguments {QString::fromStdString(name), QStringLiteral("-nocrashhandler"),
                                 QStringLiteral("-o"), logPath + QStringLiteral(",txt")};
    const int status = QTest::qExec(&object, arguments);
    const QString log = readFile(logPath);
    Counts counts = readTotals(log);
    if (status != 0 && counts.failed == 0)
        counts.failed = 1; // it died before its totals
    if (verbose || counts.failed > 0 || counts.skipped > 0)
        std::fputs(log.toUtf8().constData(), stdout);
    std::printf("%s %s (%d)\n", counts.failed > 0 ? "FAIL" : "ok  ", name.c_str(), counts.passed);
    std::fflush(stdout);
    return counts;
}

} // namespace

Registration::Registration(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    factories().emplace(name, std::move(make));
}

int runSuite(int argc, char **argv)
{
    QStringList filters;
    bool verbose = false;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("-v"))
            verbose = true;
        else
            filters.append(argument);
    }
    // A crash ends the program at once: a debugger that is called for a stack may never return.
    qputenv("QTEST_DISABLE_STACK_DUMP", "1");
    qputenv("QTEST_DISABLE_CORE_DUMP", "1");
    const QTemporaryDir logs;
    Counts all;
    for (const auto &[name, make] : factories()) {
        if (!wanted(name, filters))
            continue;
        const auto object = make();
        const Counts counts = runClass(name, *object, logs.filePath(QString::fromStdString(name)),
                                       verbose);
        all.passed += counts.passed;
        all.failed += counts.failed;
        all.skipped += counts.skipped;
    }
    std::printf("%d passed, %d failed, %d skipped\n", all.passed, all.failed, all.skipped);
    return all.failed == 0 && all.passed > 0 ? 0 : 1;
}

} // namespace arnold::test
