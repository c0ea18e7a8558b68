#pragma once
#include "core/base/Result.h"
#include "core/books/Document.h"
#include "core/storage/Transaction.h"

namespace arnold {

// Who gives a document its number.
enum class IssuerKind { Register, Company, Import };
QString issuerKindName(IssuerKind kind); // "register", "company", "import"

// One run of gapless numbers. Kind `Receipt` and kind `ZReport` of a register are two runs.
struct SeriesKey {
    IssuerKind issuerKind = IssuerKind::Register;
    IdBytes issuer = {};
    DocumentKind kind = DocumentKind::Receipt;
    int epoch = 1; // of the register's enrolment; 1 for companies

    static SeriesKey ofRegister(RegisterId reg, int epoch, DocumentKind kind)
    {
        return {IssuerKind::Register, reg.bytes(), kind, epoch};
    }
    // Of all that was imported for a company; own numbers stand in Document::sourceNumber.
    static SeriesKey ofImport(CompanyId company)
    {
        return {IssuerKind::Import, company.bytes(), DocumentKind::ImportedSale, 1};
    }
    static SeriesKey ofCompany(CompanyId company, DocumentKind kind)
    {
        return {IssuerKind::Company, company.bytes(), kind, 1};
    }
    bool operator==(const SeriesKey &) const = default;
};

namespace books {

// The series that a new register needs (receipt, z_report, training), with prefixes by its code:
// "R1-", "R1-Z", "R1-T"; from the second epoch on "R1.2-". Those that exist stay as they are.
void insertRegisterSeries(WriteTx &tx, RegisterId reg, const QString &code, int epoch);
// The series of a company: invoice, deposit_invoice, credit_note, reversal, with prefixes "INV-",
// "DEP-", "CN-", "REV-". `code` goes before them where a shop has several companies: "B-INV-".
void insertCompanySeries(WriteTx &tx, CompanyId company, const QString &code = {});

// The series of imported history, numbered "IMP-000001". Once for each company.
void insertImportSeries(WriteTx &tx, CompanyId company);

struct TakenNumber {
    SeriesId series = {};
    std::int64_t number = 0;
    QString text = {};
};
// The next number, for good if the transaction commits. NotFound when there is no such series.
Result<TakenNumber> takeNumber(WriteTx &tx, const SeriesKey &key);
// The next `count` of them, in their order; at least one.
Result<std::vector<TakenNumber>> takeNumbers(WriteTx &tx, const SeriesKey &key, std::size_t count);

} // namespace books
} // namespace arnold
