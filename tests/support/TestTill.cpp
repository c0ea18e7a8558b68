#include "tests/support/TestTill.h"

#include "core/identity/Identity.h"
#include "core/shop/ShopStore.h"

#include <string>

namespace arnold::test {
namespace {

constexpr auto kDate = "2026-03-06";

} // namespace

DocumentLine soldLine(const QString &title, std::int64_t grossMinor, std::int64_t taxMinor)
{
    DocumentLine line;
    line.sku = title.toUpper();
    line.title = title;
    line.price = {grossMinor};
    line.totalMinor = grossMinor;
    line.taxMinor = taxMinor;
    line.taxes.push_back({QStringLiteral("A"), QStringLiteral("DE"), TaxCategory::Standard, 190'000,
                          grossMinor - taxMinor, taxMinor});
    return line;
}

DocumentTotals totalsOf(const std::vector<DocumentLine> &lines)
{
    DocumentTotals totals;
    for (const DocumentLine &line : lines) {
        totals.subtotalMinor += line.totalMinor + line.discountMinor;
        totals.discountMinor += line.discountMinor;
        totals.totalMinor += line.totalMinor;
        totals.taxMinor = *totals.taxMinor + line.taxMinor.value_or(0);
    }
    return totals;
}

TestTill::TestTill(const StoreMaker &maker)
    : m_store(maker.make())
    , m_signer(journal::signerFromSeed(QByteArray(32, '\x11')).value())
{
    const auto made = db().write(Actor::system(), [&](WriteTx &tx) -> Result<StaffId> {
        Company shop;
        shop.id = company;
        shop.name = QStringLiteral("Pear & Co");
        shop.legalName = QStringLiteral("Pear & Co GmbH");
        shop.country = QStringLiteral("DE");
        shop.countryProfile = QStringLiteral("DE");
        shop::insertCompany(tx, shop);
        Location place;
        place.id = location;
        place.company = company;
        place.code = QStringLiteral("L1");
        place.name = QStringLiteral("Market Street");
        place.timeZone = "Europe/Berlin";
        shop::insertLocation(tx, place);
        Register till;
        till.id = reg;
        till.location = location;
        till.code = QStringLiteral("R1");
        till.name = QStringLiteral("Front");
        shop::insertRegister(tx, till);
        identity::insertBuiltinRoles(tx);
        NewStaff ada;
        ada.displayName = QStringLiteral("Ada");
        ada.roleCodes = {QStringLiteral("owner")};
        ARNOLD_TRY(staff, identity::createStaff(tx, ada));
        ARNOLD_TRY(writer, till::enrolRegister(tx, reg, *m_signer));
        m_writer = writer;
        return staff;
    });
    if (!made)
        qFatal("no till: %s %s", errorName(made.error().code).data(),
               qPrintable(made.error().detail));
    m_ada = *made;
}

Shift TestTill::openShift(std::int64_t floatMinor)
{
    return db()
            .write(ada(),
                   [&](WriteTx &tx) {
                       return till::openShift(tx, writer(),
                                              {reg, floatMinor, QString::fromLatin1(kDate)});
                   })
            .value();
}

till::NewTillDocument TestTill::receipt(const Shift &shift, std::int64_t grossMinor) const
{
    till::NewTillDocument sale;
    sale.shift = shift;
    sale.document.series = SeriesKey::ofRegister(reg, writer().epoch(), DocumentKind::Receipt);
    Document &document = sale.document.document;
    document.company = company;
    document.location = location;
    document.staff = m_ada;
    document.utcOffsetSeconds = 3600;
    const std::int64_t taxMinor =
            mulDiv(grossMinor, 190'000, 1'190'000, RoundingMode::HalfUp).value();
    document.lines = {soldLine(QStringLiteral("Pear"), grossMinor, taxMinor)};
    if (grossMinor < 0)
        document.lines[0].quantity = Quantity::pieces(-1);
    document.totals = totalsOf(document.lines);
    NewPayment cash;
    cash.payment.amountMinor = grossMinor;
    cash.payment.tenderedMinor = grossMinor > 0 ? grossMinor : 0;
    cash.payment.changeMinor = grossMinor > 0 ? 0 : -grossMinor;
    sale.payments = {cash};
    return sale;
}

till::TillDocument TestTill::sell(const Shift &shift, std::int64_t grossMinor)
{
    return db()
            .write(ada(),
                   [&](WriteTx &tx) {
                       return till::bookDocument(tx, writer(), receipt(shift, grossMinor));
                   })
            .value();
}

till::CountedShift TestTill::closeAndCount(const Shift &shift, std::int64_t countedMinor)
{
    return db()
            .write(ada(),
                   [&](WriteTx &tx) -> Result<till::CountedShift> {
                       ARNOLD_CHECK(till::closeToSales(tx, writer(), shift.id));
                       till::NewCount count;
                       count.shift = shift.id;
                       count.looseMinor = countedMinor;
                       return till::countShift(tx, writer(), count);
                   })
            .value();
}

std::int64_t TestTill::rowsOf(std::string_view table)
{
    const std::string sql = "SELECT COUNT(*) FROM " + std::string(table);
    return db()
            .read([&](ReadTx &tx) -> Result<std::int64_t> {
                return tx.queryOne<std::int64_t>(sql).value_or(-1);
            })
            .value();
}

} // namespace arnold::test
