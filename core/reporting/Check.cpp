#include "core/reporting/Check.h"

#include "core/audit/Audit.h"
#include "core/books/DocumentSums.h"
#include "core/books/Documents.h"
#include "core/books/JournalChain.h"
#include "core/inventory/Inventory.h"
#include "core/reporting/CheckStore.h"
#include "core/till/Shifts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::reporting {
namespace {

constexpr int kPerRead = 500; // keeps each read far below its two seconds

// Collects what is found; a rule is a name and a few lines that add to it.
class Checker
{
public:
    explicit Checker(Database &database)
        : m_database(database)
    {
    }

    Result<void> series();
    Result<void> documents();
    Result<void> payments();
    Result<void> journal();
    Result<void> journalledDocuments();
    Result<void> shifts();
    Result<void> counts();
    Result<void> stock();
    Result<void> audit();

    CheckReport take() { return std::move(m_report); }

private:
    void begin() { ++m_report.rulesChecked; }
    void find(const char *rule, const QString &subject, const QString &detail = {})
    {
        m_report.findings.push_back({QLatin1String(rule), subject, detail});
    }
    void findAll(const char *rule, const std::vector<Disagreement> &list)
    {
        begin();
        for (const Disagreement &one : list)
            findPair(rule, one);
    }
    void findPair(const char *rule, const Disagreement &one)
    {
        find(rule, one.subject,
             QStringLiteral("%1 recorded, %2 derived").arg(one.recorded).arg(one.derived));
    }
    void compareDigest(ReadTx &tx, const journal::Entry &entry);
    void lookAtShift(ReadTx &tx, const Shift &shift);

    Database &m_database;
    CheckReport m_report;
};

Result<void> Checker::series()
{
    begin();
    return m_database.read([&](ReadTx &tx) -> Result<void> {
        for (const SeriesCount &series : seriesCounts(tx)) {
            const bool empty = series.documents == 0 && series.nextNumber == 1;
            const bool gapless = series.first == 1 && series.documents == series.last
                    && series.nextNumber == series.last + 1;
            if (!series.imported && !empty && !gapless)
                find("series.gapless", series.prefix,
                     QStringLiteral("%1 documents, %2 to %3, next %4")
                             .arg(series.documents)
                             .arg(series.first)
                             .arg(series.last)
                             .arg(series.nextNumber));
        }
        return {};
    });
}

Result<void> Checker::documents()
{
    begin();
    DocumentId after;
    for (;;) {
        ARNOLD_TRY(page, m_database.read([&](ReadTx &tx) -> Result<std::vector<Document>> {
            return books::documentsAfter(tx, after, kPerRead);
        }));
        for (const Document &document : page) {
            if (!books::sumsFit(document))
                find("document.sums", document.numberText);
        }
        m_report.rowsLookedAt += static_cast<std::int64_t>(page.size());
        if (page.size() < kPerRead)
            return {};
        after = page.back().id;
    }
}

Result<void> Checker::payments()
{
    begin();
    DocumentId after;
    for (;;) {
        ARNOLD_TRY(page, m_database.read([&](ReadTx &tx) -> Result<PaidPage> {
            return receiptsAgainstPayments(tx, after, kPerRead);
        }));
        for (const Disagreement &unpaid : page.unpaid)
            findPair("document.paid", unpaid);
        if (page.documents < kPerRead)
            return {};
        after = page.last;
    }
}

Result<void> Checker::journal()
{
    begin();
    const auto verified = arnold::journal::verify(m_database);
    if (verified) {
        for (const auto &stream : verified->streams)
            m_report.rowsLookedAt += stream.entries;
        return {};
    }
    const Error &error = verified.error();
    if (error.code != ErrorCode::JournalBroken)
        return error;
    QStringList facts;
    for (const ErrorFact &fact : error.facts)
        facts.append(fact.name + QLatin1Char('=') + fact.value);
    find("journal.chain", error.facts.empty() ? QString() : error.facts.front().value,
         facts.join(QLatin1Char(' ')));
    return {};
}

void Checker::compareDigest(ReadTx &tx, const arnold::journal::Entry &entry)
{
    const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
    const QString number = body.value(QLatin1String("number")).toString();
    const auto document = books::document(tx, DocumentId(entry.subject));
    if (!document) {
        find("journal.document", number, QStringLiteral("no such document"));
        return;
    }
    const QString digest = QString::fromLatin1(books::documentDigest(*document).toHex());
    if (body.value(QLatin1String("digest")).toString() != digest)
        find("journal.document", number, QStringLiteral("differs from what was journalled"));
}

Result<void> Checker::journalledDocuments()
{
    begin();
    ARNOLD_TRY(streams,
               m_database.read([](ReadTx &tx) { return Result(arnold::journal::streams(tx)); }));
    for (const auto &stream : streams) {
        std::int64_t done = 0;
        for (;;) {
            ARNOLD_TRY(last, m_database.read([&](ReadTx &tx) -> Result<std::int64_t> {
                const auto entries = arnold::journal::entriesAfter(
                        tx, stream.id, done, std::numeric_limits<std::int64_t>::max(), kPerRead);
                for (const auto &entry : entries) {
                    if (entry.body.contains("\"digest\":"))
                        compareDigest(tx, entry);
                }
                return entries.size() < kPerRead ? 0 : entries.back().sequence;
            }));
            if (last == 0)
                break;
            done = last;
        }
    }
    return m_database.read([&](ReadTx &tx) -> Result<void> {
        for (const Disagreement &counts :
             {documentsAgainstEntries(tx), invoicesAgainstEntries(tx)}) {
            if (counts.recorded != counts.derived)
                findPair("journal.complete", counts);
        }
        return {};
    });
}

void Checker::lookAtShift(ReadTx &tx, const Shift &shift)
{
    const QString name = QStringLiteral("shift %1").arg(shift.number);
    Disagreement takings = takingsOfShift(tx, shift.id);
    takings.subject = name;
    if (takings.recorded != takings.derived)
        findPair("shift.takings", takings);
    if (shift.state != ShiftState::Counted)
        return;
    const auto document = books::document(tx, shift.zDocument);
    const auto z = document ? till::zFromJson(document->content) : std::nullopt;
    if (!z) {
        find("shift.z", name, QStringLiteral("no Z"));
        return;
    }
    if (z->figures != till::figures(tx, shift))
        find("shift.z", name, QStringLiteral("figures differ from what was booked"));
    if (z->countedMinor != shift.countedMinor || z->figures.expectedMinor != shift.expectedMinor)
        find("shift.z", name, QStringLiteral("count differs"));
    const std::int64_t variance = varianceOfShift(tx, shift.id);
    if (variance != z->varianceMinor)
        findPair("shift.variance", {name, z->varianceMinor, variance});
}

Result<void> Checker::shifts()
{
    begin();
    ShiftId after;
    for (;;) {
        ARNOLD_TRY(ids, m_database.read([&](ReadTx &tx) {
            return Result(shiftsAfter(tx, after, kPerRead));
        }));
        for (const ShiftId id : ids) {
            ARNOLD_CHECK(m_database.read([&](ReadTx &tx) -> Result<void> {
                if (const auto shift = till::shift(tx, id))
                    lookAtShift(tx, *shift);
                return {};
            }));
        }
        m_report.rowsLookedAt += static_cast<std::int64_t>(ids.size());
        if (ids.size() < kPerRead)
            return {};
        after = ids.back();
    }
}

Result<void> Checker::counts()
{
    return m_database.read([&](ReadTx &tx) -> Result<void> {
        findAll("payment.refunded", refundedAgainstRefunds(tx));
        findAll("document.returned", returnedAgainstLines(tx));
        findAll("account.balance", accountsAgainstEntries(tx));
        findAll("drawer.cash", drawersAgainstShifts(tx));
        return {};
    });
}

Result<void> Checker::stock()
{
    begin();
    std::optional<VariantId> after;
    for (;;) {
        ARNOLD_TRY(page, m_database.read([&](ReadTx &tx) {
            return Result(inventory::check(tx, after, kPerRead));
        }));
        for (const inventory::Finding &one : page.findings)
            findPair("stock.level",
                     {one.variant.toText() + QLatin1Char(' ') + one.what, one.recorded,
                      one.derived});
        m_report.rowsLookedAt += page.levels;
        if (!page.next)
            return {};
        after = page.next;
    }
}

Result<void> Checker::audit()
{
    begin();
    arnold::audit::Walk walk;
    while (!walk.ended) {
        auto next = m_database.read(
                [&](ReadTx &tx) { return arnold::audit::verify(tx, walk, kPerRead); });
        if (!next && next.error().code != ErrorCode::JournalBroken)
            return next.error();
        if (!next) {
            find("audit.chain", next.error().facts.front().value,
                 QStringLiteral("the entry does not follow from the one before"));
            return {};
        }
        walk = *next;
    }
    m_report.rowsLookedAt += walk.entries;
    return {};
}

} // namespace

Result<CheckReport> check(Database &database)
{
    Checker checker(database);
    ARNOLD_CHECK(checker.series());
    ARNOLD_CHECK(checker.documents());
    ARNOLD_CHECK(checker.payments());
    ARNOLD_CHECK(checker.journal());
    ARNOLD_CHECK(checker.journalledDocuments());
    ARNOLD_CHECK(checker.shifts());
    ARNOLD_CHECK(checker.counts());
    ARNOLD_CHECK(checker.stock());
    ARNOLD_CHECK(checker.audit());
    return checker.take();
}

} // namespace arnold::reporting
