#include "core/cart/Token.h"
#include "tests/server/access/AccessRow.h"
#include "tests/support/Rights.h"
#include "tests/support/RowCounts.h"

#include <QElapsedTimer>

#include <algorithm>
#include <set>

using namespace arnold;
using namespace arnold::test;

namespace {

const std::vector<AccessRow> &table()
{
    static const std::vector<AccessRow> all = [] {
        std::vector<AccessRow> rows;
        for (auto part : {adminRows(), authRows(), deviceRows(), passkeyRows(), posRows(),
                          storeRows(), openRows()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

QByteArray methodOf(const AccessRow &row)
{
    return QByteArray(row.route).split(' ')[0];
}

// Where the names of the path's parts stand, counted in slashes.
std::vector<int> valuesOf(const AccessRow &row)
{
    std::vector<int> places;
    const auto parts = QByteArray(row.route).split(' ')[1].split('/');
    for (int i = 0; i < parts.size(); ++i) {
        if (parts[i].startsWith('{'))
            places.push_back(i);
    }
    return places;
}

// The same about something that is not there: an id of the same form, or one of none.
enum class Absent { Unknown, Impossible };
Ask withAbsent(const Ask &ask, int place, Absent how)
{
    auto parts = ask.path.split('/');
    const QString value = QString::fromLatin1(parts[place]);
    const bool isToken = Token::fromText(value).has_value();
    const QString unknown = isToken ? Token::make().toText() : ProductId::make().toText();
    parts[place] = how == Absent::Unknown ? unknown.toLatin1() : QByteArray("nonsense");
    Ask absent = ask;
    absent.path = parts.join('/');
    return absent;
}

// A body without what differs in every answer.
QByteArray withoutRequestId(const Heard &heard)
{
    QJsonObject body = heard.json;
    body.remove(QStringLiteral("request_id"));
    return json(body);
}

qint64 median(std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

// Every route x everybody who may ask x (theirs, another's, not there): the right answer, by a
// table that was written down apart from the code (Rights.cpp, *Rows.cpp).
class AccessTableTest : public QObject
{
    Q_OBJECT

public:
    explicit AccessTableTest(const StoreMaker &maker)
        : m_maker(maker)
        // The whole of it once; where the database differs, those who differ most.
        , m_letters(maker.dialect() == Dialect::Sqlite ? kLetters : "MUGK")
    {
    }

private slots:
    void initTestCase() { m_world = std::make_unique<AccessWorld>(m_maker); }
    void cleanupTestCase() { m_world.reset(); }

    void everyRouteHasItsRow();
    void rolesAreAsWrittenDown();
    void everybodyGetsTheirAnswer_data() { addRows(); }
    void everybodyGetsTheirAnswer();
    void nobodyWritesWhatTheyMayNot_data() { addRows(); }
    void nobodyWritesWhatTheyMayNot();
    void whatIsAnothersIsNotThere_data() { addRows(); }
    void whatIsAnothersIsNotThere();
    void whatIsAnothersTakesNoLonger_data() { addRows(); }
    void whatIsAnothersTakesNoLonger();

private:
    static void addRows()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < table().size(); ++i)
            QTest::newRow(table()[i].route) << static_cast<int>(i);
    }
    // Signing in and its like are few a minute for each account; sessions are good for ten minutes.
    qint64 microsApart(const AccessRow &row, Caller &caller);
    void letTimePass(const AccessRow &row)
    {
        if (QByteArray(row.route).contains("/api/v1/auth/"))
            m_world->front().clock().advanceSeconds(2);
    }
    Heard send(const AccessRow &row, const Ask &ask, const QByteArray &line)
    {
        return m_world->client().send(methodOf(row), ask.path, ask.body, ask.fields + line);
    }
    std::vector<Caller *> thoseWho(const AccessRow &row, Verdict verdict)
    {
        std::vector<Caller *> some;
        for (const char letter : m_letters) {
            if (verdictFor(row.may, letter) == verdict)
                some.push_back(&m_world->caller(letter));
        }
        return some;
    }

    StoreMaker m_maker;
    QByteArray m_letters;
    std::unique_ptr<AccessWorld> m_world;
};

void AccessTableTest::everyRouteHasItsRow()
{
    std::set<QByteArray> routes;
    for (const gateway::Route &route : m_world->front().routes()) {
        if (!route.access.isByCookie()) // tests/server/shop/PageAccessTest has those
            routes.insert(QByteArray(gateway::methodName(route.method)) + ' ' + route.path);
    }
    std::set<QByteArray> rows;
    for (const AccessRow &row : table()) {
        QVERIFY2(rows.insert(row.route).second, row.route);
        QVERIFY2(routes.contains(row.route), row.route);
        QVERIFY2(valuesOf(row).empty() == (row.whose == Whose::Nobodys), row.route);
        QVERIFY2((row.others != nullptr) == (row.whose == Whose::Theirs), row.route);
        const bool isArea = QByteArray(row.route).contains(" /api/v1/admin/")
                || QByteArray(row.route).contains(" /api/v1/pos/");
        QVERIFY2(!isArea || whoMay(row.may), row.route); // nothing there is open
    }
    for (const QByteArray &route : routes)
        QVERIFY2(rows.contains(route), route + " has no row in the table");
}

// What the built-in roles may, in the code, is what the table says.
void AccessTableTest::rolesAreAsWrittenDown()
{
    QCOMPARE(rights().size(), allPermissions().size());
    const std::pair<const char *, char> letters[] {{"owner", 'O'},
                                                   {"manager", 'M'},
                                                   {"cashier", 'C'},
                                                   {"stock_clerk", 'S'},
                                                   {"accountant", 'A'}};
    QCOMPARE(builtinRoles().size(), std::size(letters));
    for (const auto &[code, letter] : letters) {
        const auto role = std::ranges::find(builtinRoles(), code, &BuiltinRole::code);
        QVERIFY2(role != builtinRoles().end(), code);
        for (const Permission permission : allPermissions()) {
            const QByteArray name = QByteArray(permissionName(permission).data());
            const char *who = whoMay(name);
            QVERIFY2(who, name);
            QVERIFY2(QByteArray(who).contains(letter) == role->permissions.contains(permission),
                     name + ' ' + code);
        }
    }
}

void AccessTableTest::everybodyGetsTheirAnswer()
{
    QFETCH(int, number);
    const AccessRow &row = table()[static_cast<std::size_t>(number)];
    letTimePass(row);
    for (Caller *caller : thoseWho(row, Verdict::In)) {
        const Ask ask = row.mine(*m_world, *caller);
        const Heard heard = send(row, ask, ask.as.isEmpty() ? caller->line : ask.as);
        const QByteArray who = QByteArray(1, caller->letter) + ": ";
        QVERIFY2(heard.status == row.done, who + heard.raw.head + heard.raw.body);
        const bool isPage = heard.header("Content-Type").startsWith("text/html");
        QVERIFY2(isPage || heard.misfit.isEmpty(), who + heard.misfit.toUtf8());
    }
}

void AccessTableTest::nobodyWritesWhatTheyMayNot()
{
    QFETCH(int, number);
    const AccessRow &row = table()[static_cast<std::size_t>(number)];
    const auto strangers = thoseWho(row, Verdict::Unauthenticated);
    const auto refused = thoseWho(row, Verdict::NotPermitted);
    if (strangers.empty() && refused.empty())
        return;
    const auto allowed = thoseWho(row, Verdict::In);
    const Ask ask = row.mine(*m_world, allowed.empty() ? m_world->caller('O') : *allowed.front());
    const auto before = rowCounts(m_world->db());
    const auto isRefused = [&](const Ask &asked, const Caller &caller, int status,
                               const char *code) {
        const Heard heard = send(row, asked, caller.line);
        const QByteArray who = QByteArray(1, caller.letter) + ": ";
        QVERIFY2(heard.status == status, who + heard.raw.head + heard.raw.body);
        QVERIFY2(heard.code() == code, who + heard.raw.body);
        QVERIFY2(heard.misfit.isEmpty(), who + heard.misfit.toUtf8());
        QCOMPARE(heard.header("WWW-Authenticate").isEmpty(), status != 401);
    };
    std::vector<Ask> asks {ask};
    for (const int place : valuesOf(row)) // whether it is there is nothing for them to learn
        asks.push_back(withAbsent(ask, place, Absent::Unknown));
    for (const Ask &each : asks) {
        for (const Caller *caller : strangers)
            isRefused(each, *caller, 401, "unauthenticated");
        for (const Caller *caller : refused)
            isRefused(each, *caller, 403, "not_permitted");
    }
    QCOMPARE(rowCounts(m_world->db()), before);
}

void AccessTableTest::whatIsAnothersIsNotThere()
{
    QFETCH(int, number);
    const AccessRow &row = table()[static_cast<std::size_t>(number)];
    if (row.whose == Whose::Nobodys)
        return;
    letTimePass(row);
    for (Caller *caller : thoseWho(row, Verdict::In)) {
        const Ask ask = row.mine(*m_world, *caller);
        std::vector<Ask> asks;
        if (row.others)
            asks.push_back(row.others(*m_world, *caller));
        for (const int place : valuesOf(row)) {
            asks.push_back(withAbsent(ask, place, Absent::Unknown));
            asks.push_back(withAbsent(ask, place, Absent::Impossible));
        }
        const auto before = rowCounts(m_world->db());
        std::set<QByteArray> bodies;
        for (const Ask &each : asks) {
            const Heard heard = send(row, each, caller->line);
            const QByteArray who = QByteArray(1, caller->letter) + ": " + each.path + ' ';
            QVERIFY2(heard.status == 404, who + heard.raw.head + heard.raw.body);
            QVERIFY2(heard.misfit.isEmpty(), who + heard.misfit.toUtf8());
            bodies.insert(withoutRequestId(heard));
        }
        QVERIFY2(bodies.size() == 1, bodies.rbegin()->constData());
        QCOMPARE(rowCounts(m_world->db()), before);
    }
}

// How far the medians of what is another's and of what is not there lie apart.
qint64 AccessTableTest::microsApart(const AccessRow &row, Caller &caller)
{
    constexpr int kTimes = 9;
    std::vector<qint64> others;
    std::vector<qint64> absent;
    for (int i = 0; i < kTimes; ++i) {
        letTimePass(row);
        const auto timed = [&](const Ask &ask) {
            QElapsedTimer watch;
            watch.start();
            send(row, ask, caller.line);
            return watch.nsecsElapsed() / 1000;
        };
        const Ask ask = row.others(*m_world, caller);
        others.push_back(timed(ask));
        absent.push_back(timed(withAbsent(ask, valuesOf(row).back(), Absent::Unknown)));
    }
    return std::abs(median(others) - median(absent));
}

void AccessTableTest::whatIsAnothersTakesNoLonger()
{
    // What else the machine does falls on one side by chance; what the server does, each time.
    constexpr int kAttempts = 4;
    constexpr qint64 kMostApartMicros = 5'000;
    QFETCH(int, number);
    const AccessRow &row = table()[static_cast<std::size_t>(number)];
    const auto allowed = thoseWho(row, Verdict::In);
    if (!row.others || allowed.empty())
        return;
    Caller &caller = *allowed.front();
    qint64 apart = kMostApartMicros;
    for (int i = 0; i < kAttempts && apart >= kMostApartMicros; ++i)
        apart = microsApart(row, caller);
    QVERIFY2(apart < kMostApartMicros, qPrintable(QString::number(apart) + " us"));
}

ARNOLD_STORE_TEST_CLASS(AccessTableTest)

#include "AccessTableTest.moc"
