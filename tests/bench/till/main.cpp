#include "app/desktop/DesktopWindow.h"
#include "core/till/Shifts.h"
#include "qml/controls/DesignSystem.h"

#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <random>
#include <unistd.h>

// The till as it is sold, on a store that is there: `bench_till STORE [SCANS] [PIN]`. Prints how
// long it took from the start of the process to the sign-in, and to the first line of a sale after
// somebody signed in (a line of JSON, milliseconds), and then how long scans take, from the
// scanner's first key to the end of the frame that shows the line (another one, microseconds). A
// sale has twenty lines. Without a display it draws in software.
using namespace arnold;

namespace {

constexpr int kLinesOfSale = 20;
constexpr int kPatienceMs = 60'000;
constexpr int kRestMs = 10; // between scans
constexpr unsigned kSeed = 11;

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "bench_till: %s\n", what);
    std::_Exit(1);
}

// Since the kernel started this process; ten milliseconds exact.
std::int64_t msSinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        giveUp("/proc cannot be read");
    const QByteArray text = stat.readAll();
    constexpr int kStartTime = 19; // of the fields behind the name, proc(5)
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const std::int64_t startedMs = fields[kStartTime].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - startedMs;
}

void waitFor(const char *what, const std::function<bool()> &isThere)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isThere())
            loop.quit();
    });
    poll.start(1);
    QTimer::singleShot(kPatienceMs, &loop, [&] { giveUp(what); });
    loop.exec();
}

void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

class Till
{
public:
    explicit Till(app::DesktopWindow &desktop)
        : m_desktop(desktop)
    {
    }

    void open(const QString &store)
    {
        place().app()->openStore(store);
        waitFor("the sign-in does not come", [&] {
            return place().app()->page() == ui::AppModel::SignIn && place().signIn()->count() > 0;
        });
    }

    // A seeded store has no key yet that signs its sales; the same key twice changes nothing.
    void enrol()
    {
        const ui::Session &session = place().app()->session();
        const auto enrolled = session.shop->database->write(
                Actor::system(), [&](WriteTx &tx) -> Result<void> {
                    ARNOLD_CHECK(till::enrolRegister(tx, session.reg, *session.shop->signer));
                    return {};
                });
        if (!enrolled)
            giveUp("the register cannot be enrolled");
    }

    void signIn(const QString &pin)
    {
        for (const QChar digit : pin)
            place().signIn()->press(digit);
        place().signIn()->enter();
        waitFor("nobody is signed in",
                [&] { return place().app()->page() != ui::AppModel::SignIn; });
        if (place().app()->page() == ui::AppModel::Sale)
            return;
        rest(200);
        place().shift()->drawer()->setCount(0, 1);
        place().shift()->open();
        waitFor("no shift is opened", [&] { return place().app()->page() == ui::AppModel::Sale; });
    }

    // Answers how long it took, until the frame that shows it was drawn.
    std::int64_t scanMicros(const QByteArray &code)
    {
        QEventLoop loop;
        bool isChanged = false;
        std::chrono::steady_clock::time_point end;
        QObject context;
        QObject::connect(place().sale(), &ui::SaleModel::saleChanged, &context,
                         [&] { isChanged = true; });
        // In software the GUI thread draws: a frame after the change shows it.
        QObject::connect(
                &m_desktop.window(), &QQuickWindow::frameSwapped, &context,
                [&] {
                    if (!isChanged)
                        return;
                    end = std::chrono::steady_clock::now();
                    loop.quit();
                },
                Qt::DirectConnection);
        QTimer::singleShot(kPatienceMs, &context, [] { giveUp("a scan shows nothing"); });
        const auto begin = std::chrono::steady_clock::now();
        for (const char key : code)
            QTest::keyClick(&m_desktop.window(), key);
        QTest::keyClick(&m_desktop.window(), Qt::Key_Return);
        loop.exec();
        return std::chrono::duration_cast<std::chrono::microseconds>(end - begin).count();
    }

    void startAnew()
    {
        place().sale()->clear();
        rest(kRestMs);
    }

    // Any of the store's barcodes, or SKUs where there are no barcodes.
    std::vector<QByteArray> codes(int count)
    {
        std::vector<QByteArray> all = read("SELECT code FROM barcode");
        if (all.empty())
            all = read("SELECT sku FROM variant");
        if (all.empty())
            giveUp("the store sells nothing");
        std::mt19937 random(kSeed);
        std::vector<QByteArray> chosen;
        for (int i = 0; i < count; ++i)
            chosen.push_back(all[random() % all.size()]);
        return chosen;
    }

private:
    ui::Workplace &place() { return m_desktop.place(); }

    std::vector<QByteArray> read(const char *sql)
    {
        const auto &shop = place().app()->session().shop;
        return shop->database
                ->read([&](ReadTx &tx) -> Result<std::vector<QByteArray>> {
                    std::vector<QByteArray> all;
                    auto rows = tx.query(sql);
                    while (rows.next())
                        all.push_back(rows.value<QByteArray>(0));
                    return all;
                })
                .value();
    }

    app::DesktopWindow &m_desktop;
};

void measureScans(Till &till, int count)
{
    std::vector<std::int64_t> took;
    const auto codes = till.codes(count);
    for (int i = 0; i < count; ++i) {
        if (i % kLinesOfSale == 0)
            till.startAnew();
        took.push_back(till.scanMicros(codes[static_cast<std::size_t>(i)]));
        rest(kRestMs);
    }
    std::ranges::sort(took);
    const auto at = [&](std::size_t percent) { return took[took.size() * percent / 100]; };
    QTextStream(stdout) << "{\"name\": \"scan\", \"scans\": " << count << ", \"p50_us\": " << at(50)
                        << ", \"p99_us\": " << at(99) << ", \"max_us\": " << took.back() << "}\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        giveUp("bench_till STORE [SCANS] [PIN]");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    QCoreApplication::setApplicationName(QStringLiteral("arnold"));
    QGuiApplication application(argc, argv);
    if (!controls::installFonts())
        giveUp("no fonts");
    const int scans = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    const QString pin = argc > 3 ? QString::fromLatin1(argv[3]) : QStringLiteral("1234");

    // With REST beside it, as the program has it.
    app::DesktopWindow desktop(
            {QDir::tempPath(), 0, http::ListenAddress {QHostAddress::LocalHost, 0}});
    if (!desktop.show())
        giveUp("the screens do not load");
    Till till(desktop);
    till.open(QFile::decodeName(argv[1]));
    const std::int64_t signInMs = msSinceStart();
    till.enrol();
    till.signIn(pin);
    const std::int64_t saleMs = msSinceStart();
    const auto lineMicros = till.scanMicros(till.codes(1).front());
    QTextStream(stdout) << "{\"name\": \"start\", \"sign_in_ms\": " << signInMs
                        << ", \"sale_ms\": " << saleMs << ", \"first_line_us\": " << lineMicros
                        << "}\n";
    if (scans > 0)
        measureScans(till, scans);
    return 0;
}
