#include "core/exchange/SalesBooking.h"

#include "core/exchange/ImportStore.h"
#include "core/orders/OrderStore.h"

#include <semaphore>

namespace arnold::exchange {
namespace {

std::vector<Booked> lookUp(ReadTx &tx, const std::vector<SalesDocument> &documents)
{
    if (documents.empty())
        return {};
    std::vector<QString> numbers;
    for (const SalesDocument &document : documents)
        numbers.push_back(document.order.sourceNumber);
    const auto before = importedBefore(tx, documents.front().order.source, numbers);
    std::vector<Booked> outcomes;
    for (const SalesDocument &document : documents) {
        const auto found = before.find(document.order.sourceNumber);
        if (found == before.end()) {
            outcomes.push_back(Booked::New);
            continue;
        }
        const bool isSame = found->second.totalMinor == document.order.totalMinor
                && found->second.lines == static_cast<std::int64_t>(document.lines.size());
        outcomes.push_back(isSame ? Booked::Duplicate : Booked::Different);
    }
    return outcomes;
}

Result<void> insertNew(WriteTx &tx, CompanyId company,
                       const std::vector<SalesDocument *> &documents)
{
    std::vector<Document *> booked;
    std::vector<QString> numbers;
    for (SalesDocument *document : documents) {
        booked.push_back(&document->booked);
        numbers.push_back(document->number);
    }
    const auto taken = takenOrderNumbers(tx, numbers);
    ARNOLD_CHECK(books::issueImported(tx, company, booked));
    std::vector<const OrderHead *> heads;
    std::vector<orders::LinesOfOrder> lines;
    for (SalesDocument *document : documents) {
        document->order.numberText = taken.contains(document->number) ? document->booked.numberText
                                                                      : document->number;
        heads.push_back(&document->order);
        lines.push_back({document->order.id, document->lines});
    }
    orders::insertOrders(tx, heads);
    orders::insertLines(tx, lines);
    return {};
}

Result<std::vector<Booked>> book(WriteTx &tx, CompanyId company,
                                 std::vector<SalesDocument> &documents)
{
    std::vector<Booked> outcomes = lookUp(tx, documents);
    std::vector<SalesDocument *> fresh;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (outcomes[i] == Booked::New)
            fresh.push_back(&documents[i]);
    }
    if (!fresh.empty())
        ARNOLD_CHECK(insertNew(tx, company, fresh));
    return outcomes;
}

} // namespace

struct SalesBooking::UnderWay {
    Outcome outcome = {};
    std::binary_semaphore isDone {0};
};

Result<std::vector<Booked>> tryBooking(Database *database,
                                       const std::vector<SalesDocument> &documents)
{
    if (!database)
        return std::vector<Booked>(documents.size(), Booked::New);
    return database->read(
            [&](ReadTx &tx) -> Result<std::vector<Booked>> { return lookUp(tx, documents); });
}

SalesBooking::~SalesBooking()
{
    finish();
}

SalesBooking::Outcome SalesBooking::finish()
{
    if (!m_underWay)
        return {};
    const auto done = std::exchange(m_underWay, nullptr);
    done->isDone.acquire();
    return std::move(done->outcome);
}

SalesBooking::Outcome SalesBooking::next(std::vector<SalesDocument> documents)
{
    Outcome before = finish();
    if (!before.booked || documents.empty())
        return before;
    const auto fresh = std::make_shared<UnderWay>();
    m_underWay = fresh;
    fresh->outcome.documents = std::move(documents);
    m_database.writeThen(
            Actor::system(),
            [fresh, company = m_company](WriteTx &tx) {
                const auto begin = std::chrono::steady_clock::now();
                auto booked = book(tx, company, fresh->outcome.documents);
                fresh->outcome.took = std::chrono::duration_cast<std::chrono::microseconds>(
                        std::chrono::steady_clock::now() - begin);
                return booked;
            },
            [fresh](Result<std::vector<Booked>> booked) {
                fresh->outcome.booked = std::move(booked);
                fresh->isDone.release();
            },
            Priority::Bulk);
    return before;
}

} // namespace arnold::exchange
