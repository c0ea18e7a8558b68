#include "core/exchange/SalesColumns.h"

#include "core/exchange/WrittenText.h"

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
         "order orderno ordernumber orderid transaction transactionid saleid saleno ticket "
         "ticketno belegnummer belegnr beleg bonnummer bonnr bon rechnungsnummer rechnungsnr "
         "bestellnummer numerofacture facture nofacture number name"},
        {SalesColumn::Sku, "sku",
         "stockcode sku lineitemsku itemsku productsku variantsku productcode itemcode articleno "
         "articlenumber artikelnummer artikelnr itemno itemnumber code plu barcode ean gtin "
         "reference"},
        {SalesColumn::Title, "title",
         "description title lineitemname itemname productname producttitle product item article "
         "artikel artikelbezeichnung bezeichnung itemdescription designation libelle"},
        {SalesColumn::Quantity, "quantity",
         "quantity qty lineitemquantity itemquantity menge anzahl stueck quantite units"},
        {SalesColumn::Date, "date",
         "invoicedate date createdat orderdate datetime saledate receiptdate transactiondate "
         "timestamp datum belegdatum rechnungsdatum verkaufsdatum paidat processedat"},
        {SalesColumn::Time, "time", "time saletime uhrzeit zeit heure"},
        {SalesColumn::Price, "price",
         "unitprice price lineitemprice itemprice priceperunit priceeach einzelpreis stueckpreis "
         "preis vk vkpreis prixunitaire prix"},
        {SalesColumn::Customer, "customer",
         "customerid customerno customernumber clientid kundennummer kundennr"},
        {SalesColumn::Country, "country",
         "country shippingcountry billingcountry countrycode land pays"},
        {SalesColumn::Currency, "currency", "currency currencycode waehrung devise"},
}};

QString plainHeading(const QByteArray &heading)
{
    QString written = writtenText(heading).text.toLower();
    written.replace(QChar(0xE4), QLatin1String("ae")); // as German writes it without its umlauts
    written.replace(QChar(0xF6), QLatin1String("oe"));
    written.replace(QChar(0xFC), QLatin1String("ue"));
    QString plain;
    for (const QChar c : written.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            plain.append(c); // "é" has become a letter and an accent
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
            columns.unused.push_back(writtenText(header.fields[i]).text);
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
