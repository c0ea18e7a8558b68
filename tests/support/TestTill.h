#pragma once
#include "core/books/JournalKey.h"
#include "core/till/Shifts.h"
#include "tests/support/TestStore.h"

namespace arnold::test {

// A company with a shop, a register R1 that is enrolled, and Ada, who owns it all.
class TestTill
{
public:
    explicit TestTill(const StoreMaker &maker);

    TestStore &store() { return *m_store; }
    Database &db() { return m_store->db(); }
    FakeClock &clock() { return m_store->clock(); }
    Actor ada() const { return Actor::staff(m_ada); }
    const journal::Writer &writer() const { return *m_writer; }
    const journal::Signer &signer() const { return *m_signer; }

    CompanyId company = CompanyId::make();
    LocationId location = LocationId::make();
    RegisterId reg = RegisterId::make();

    // Each asserts that it is done.
    Shift openShift(std::int64_t floatMinor = 10'000);
    // A receipt over one line of `grossMinor` with 19% in it, paid in cash.
    till::TillDocument sell(const Shift &shift, std::int64_t grossMinor);
    till::CountedShift closeAndCount(const Shift &shift, std::int64_t countedMinor);

    // What sell() books, to be changed by a test.
    till::NewTillDocument receipt(const Shift &shift, std::int64_t grossMinor) const;
    // Rows of a table, to see that nothing was written.
    std::int64_t rowsOf(std::string_view table);

private:
    StaffId m_ada = {};
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<journal::Signer> m_signer;
    std::optional<journal::Writer> m_writer;
};

// A sold line with `taxMinor` of 19% in its gross total.
DocumentLine soldLine(const QString &title, std::int64_t grossMinor, std::int64_t taxMinor);
// The totals that a gross document's lines have.
DocumentTotals totalsOf(const std::vector<DocumentLine> &lines);

} // namespace arnold::test
