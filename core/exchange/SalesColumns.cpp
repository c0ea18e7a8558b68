#include "core/exchange/SalesColumns.h"

#include <QStringList>

namespace arnold::exchange {
namespace {

struct Words {
    SalesColumn column;
    const char *field; // in refusals
    const char *headings; // the likeliest first
};

constexpr std::array<Words, kSalesColumns> kWords {{
        {SalesColumn::Number, "number",
         "invoiceno invoice invoicenumber invoiceid receipt receiptno receiptnumber receiptid "
         "order orderno ordernumber orderid transaction transactionid belegnummer bonnummer "
         "rechnungsnummer number name"},
        {SalesColumn::Sku, "sku",
         "stockcode sku lineitemsku itemsku productsku variantsku productcode itemcode articleno "
         "artikelnummer itemno plu barcode ean"},
        {SalesColumn::Title, "title",
         "description title lineitemname itemname productname producttitle product item article "
         "artikel bezeichnung itemdescription"},
        {SalesColumn::Quantity, "quantity",
         "quantity qty lineitemquantity itemquantity menge anzahl quantite units"},
        {SalesColumn::Date, "date",
         "invoicedate date createdat orderdate datetime saledate receiptdate transactiondate "
         "timestamp datum paidat processedat"},
        {SalesColumn::Price, "price",
         "unitprice price lineitemprice itemprice priceperunit einzelpreis preis prixunitaire "
         "prix"},
        {SalesColumn::Customer, "customer",
         "customerid customerno customernumber clientid kundennummer"},
        {SalesColumn::Country, "country",
         "country shippingcountry billingcountry countrycode land pays"},
        {SalesColumn::Currency, "currency", "currency currencycode waehrung devise"},
}};

QString plainHeading(const QByteArray &heading)
{
    QString plain;
    for (const QChar c : QString::fromUtf8(heading).toLower()) {
        if (c.isLetterOrNumber())
            plain.append(c);
    }
    return plain;
}

} // namespace

QByteArray SalesColumns::field(const CsvRecord &record, SalesColumn column) const
{
    const int place = places[static_cast<std::size_t>(column)];
    const auto at = static_cast<std::size_t>(place);
    return place >= 0 && at < record.fields.size() ? record.fields[at] : QByteArray();
}

Result<SalesColumns> salesColumns(const CsvRecord &header)
{
    QStringList headings;
    for (const QByteArray &field : header.fields)
        headings.append(plainHeading(field));
    SalesColumns columns;
    columns.places.fill(-1);
    std::vector<bool> used(header.fields.size());
    for (const Words &words : kWords) {
        for (const QString &word : QString::fromLatin1(words.headings).split(QLatin1Char(' '))) {
            const auto place = static_cast<int>(headings.indexOf(word));
            if (place < 0 || used[static_cast<std::size_t>(place)])
                continue;
            columns.places[static_cast<std::size_t>(words.column)] = place;
            used[static_cast<std::size_t>(place)] = true;
            break;
        }
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (!used[i])
            columns.unused.push_back(QString::fromUtf8(header.fields[i]));
    }
    for (const Words &words : kWords) {
        const bool isNeeded = words.column == SalesColumn::Number
                || words.column == SalesColumn::Quantity || words.column == SalesColumn::Date
                || words.column == SalesColumn::Price
                || (words.column == SalesColumn::Sku && !columns.has(SalesColumn::Title));
        if (isNeeded && !columns.has(words.column))
            return Error {ErrorCode::MissingField, QString::fromLatin1(words.field),
                          QStringLiteral("no column for it among the headings")};
    }
    return columns;
}

} // namespace arnold::exchange
