#include "core/books/Series.h"

#include "core/books/SeriesStore.h"

namespace arnold {

QString issuerKindName(IssuerKind kind)
{
    switch (kind) {
    case IssuerKind::Register:
        return QStringLiteral("register");
    case IssuerKind::Company:
        return QStringLiteral("company");
    case IssuerKind::Import:
        break;
    }
    return QStringLiteral("import");
}

namespace books {

void insertRegisterSeries(WriteTx &tx, RegisterId reg, const QString &code, int epoch)
{
    const QString name = epoch > 1 ? code + QLatin1Char('.') + QString::number(epoch) : code;
    const auto insert = [&](DocumentKind kind, const char *ending) {
        insertSeries(tx,
                     {SeriesId::make(), SeriesKey::ofRegister(reg, epoch, kind),
                      name + QLatin1String(ending)});
    };
    insert(DocumentKind::Receipt, "-");
    insert(DocumentKind::ZReport, "-Z");
    insert(DocumentKind::Training, "-T");
}

void insertCompanySeries(WriteTx &tx, CompanyId company, const QString &code)
{
    const QString before = code.isEmpty() ? QString() : code + QLatin1Char('-');
    const auto insert = [&](DocumentKind kind, const char *prefix) {
        insertSeries(tx,
                     {SeriesId::make(), SeriesKey::ofCompany(company, kind),
                      before + QLatin1String(prefix)});
    };
    insert(DocumentKind::Invoice, "INV-");
    insert(DocumentKind::DepositInvoice, "DEP-");
    insert(DocumentKind::CreditNote, "CN-");
    insert(DocumentKind::Reversal, "REV-");
}

void insertImportSeries(WriteTx &tx, CompanyId company)
{
    insertSeries(tx, {SeriesId::make(), SeriesKey::ofImport(company), QStringLiteral("IMP-")});
}

Result<TakenNumber> takeNumber(WriteTx &tx, const SeriesKey &key)
{
    ARNOLD_TRY(taken, takeNumbers(tx, key, 1));
    return std::move(taken.front());
}

Result<std::vector<TakenNumber>> takeNumbers(WriteTx &tx, const SeriesKey &key, std::size_t count)
{
    const auto series = raiseNumber(tx, key, static_cast<std::int64_t>(count));
    if (!series)
        return Error {ErrorCode::NotFound,
                      {},
                      QStringLiteral("no series of kind ") + documentKindName(key.kind)};
    std::vector<TakenNumber> taken;
    taken.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t number = series->nextNumber + static_cast<std::int64_t>(i);
        const QString digits = QString::number(number);
        taken.push_back({series->id, number,
                         series->prefix + digits.rightJustified(series->digits, QLatin1Char('0'))});
    }
    return taken;
}

} // namespace books
} // namespace arnold
