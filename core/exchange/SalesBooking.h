#pragma once
#include "core/exchange/SalesDocument.h"
#include "core/storage/Database.h"

#include <chrono>

namespace arnold::exchange {

enum class Booked { New, Duplicate, Different };

// What documents would come to: none of them is refused, and no two have one number. A null
// database: all are new.
Result<std::vector<Booked>> tryBooking(Database *database,
                                       const std::vector<SalesDocument> &documents);

// Books documents on a writer's thread while their maker goes on with the next: one command, whole
// or not at all. One thread; one command at a time.
class SalesBooking
{
public:
    SalesBooking(Database &database, CompanyId company)
        : m_database(database)
        , m_company(company)
    {
    }
    ~SalesBooking(); // waits for what is under way

    struct Outcome {
        std::vector<SalesDocument> documents = {};
        Result<std::vector<Booked>> booked = std::vector<Booked> {}; // each document's
        std::chrono::microseconds took = {}; // the writer's thread, without the commit
    };

    // The outcome of what was under way, empty documents when nothing was; then `documents` are.
    Outcome next(std::vector<SalesDocument> documents);
    Outcome finish();

private:
    struct UnderWay;

    Database &m_database;
    CompanyId m_company;
    std::shared_ptr<UnderWay> m_underWay = {};
};

} // namespace arnold::exchange
