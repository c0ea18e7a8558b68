#include "tests/core/access/CommandTable.h"
#include "tests/support/Rights.h"
#include "tests/support/RowCounts.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const std::vector<CommandRow> &table()
{
    static const std::vector<CommandRow> all = [] {
        std::vector<CommandRow> rows;
        for (const auto &part : {peopleRows(), goodsRows(), sellingRows()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

// Whoever asks the core: an ended session comes no further than the gateway.
constexpr auto kActors = "OMCSAWUGKRV";

bool mayRun(const CommandRow &row, char letter)
{
    return verdictFor(row.may, letter) == Verdict::In || QByteArray(row.also).contains(letter);
}

} // namespace

// Every command of the core x everybody who may ask: done, or refused with nothing written, as
// Rights.cpp and the rows say.
class CommandTableTest : public QObject
{
    Q_OBJECT

public:
    explicit CommandTableTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void initTestCase() { m_world = std::make_unique<CommandWorld>(m_maker); }
    void cleanupTestCase() { m_world.reset(); }

    void everybodyGetsTheirAnswer_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < table().size(); ++i)
            QTest::addRow("%s %s", table()[i].command, table()[i].may) << static_cast<int>(i);
    }
    void everybodyGetsTheirAnswer()
    {
        QFETCH(int, number);
        const CommandRow &row = table()[static_cast<std::size_t>(number)];
        QVERIFY(whoMay(row.may));
        const auto books = m_world->sales.books();
        const auto rows = rowCounts(m_world->db());
        for (const char letter : QByteArray(kActors)) {
            if (mayRun(row, letter)) {
                const auto done = tried(row, letter);
                const QByteArray heard = done ? QByteArray("done") : nameOf(done.error());
                const QByteArray who = QByteArray(1, letter) + ": " + heard;
                const bool asWritten = done ? !row.hear : row.hear == done.error().code;
                QVERIFY2(asWritten, who);
                continue;
            }
            const auto refused = m_world->db().write(
                    m_world->actor(letter), [&](WriteTx &tx) { return row.run(*m_world, tx); });
            QVERIFY2(!refused, QByteArray(1, letter) + " was let in");
            // Whoever sells may ask somebody else to let it pass.
            const bool asks = refused.error().code == ErrorCode::ApprovalRequired
                    && verdictFor("sales.sell", letter) == Verdict::In;
            QVERIFY2(asks || refused.error().code == ErrorCode::NotPermitted,
                     letter + nameOf(refused.error()));
        }
        QCOMPARE(rowCounts(m_world->db()), rows);
        QCOMPARE(m_world->sales.books(), books);
    }

private:
    static QByteArray nameOf(const Error &error)
    {
        return errorName(error.code).data() + (' ' + error.field.toUtf8());
    }
    // What a command answers, undone afterwards: the next one finds the shop as it was.
    Result<void> tried(const CommandRow &row, char letter)
    {
        Result<void> outcome;
        const auto undone = m_world->db().write(m_world->actor(letter),
                                                [&](WriteTx &tx) -> Result<void> {
                                                    outcome = row.run(*m_world, tx);
                                                    return ErrorCode::Conflict;
                                                });
        return undone ? ErrorCode::Internal : outcome;
    }

    StoreMaker m_maker;
    std::unique_ptr<CommandWorld> m_world;
};

ARNOLD_STORE_TEST_CLASS(CommandTableTest)

#include "CommandTableTest.moc"
