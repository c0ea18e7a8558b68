#include "core/books/Documents.h"
#include "core/selling/Selling.h"
#include "ui/till/ReturnModel.h"

#include <algorithm>

// What a return asks of the database. Runs in the background, on values.
namespace arnold::ui {
namespace {

bool isSale(const Document &document)
{
    return document.kind == DocumentKind::Receipt || document.kind == DocumentKind::Invoice
            || document.kind == DocumentKind::ImportedSale;
}

// Pieces come back one by one; what is weighed or measured comes back whole.
std::int64_t stepOf(Unit unit, std::int64_t mostMicros)
{
    return unit == Unit::Piece ? Quantity::kMicrosPerUnit
                               : std::max<std::int64_t>(mostMicros, Quantity::kMicrosPerUnit);
}

} // namespace

Result<ReturnModel::Found> ReturnModel::readDocument(const Session &session,
                                                     const selling::Where &where, DocumentId id)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<Found> {
        Found found;
        ARNOLD_TRY(document, orders::returnable(tx, id));
        ARNOLD_TRY(paid, orders::paymentsFor(tx, id));
        found.paid = std::move(paid);
        std::vector<VariantId> variants;
        for (const DocumentLine &line : document.document.lines)
            variants.push_back(line.variant);
        std::unordered_map<VariantId, TillCart::Item> items;
        for (Sellable &each : selling::sellables(tx, *session.rules, where, variants))
            items.emplace(each.variant, std::make_shared<const Sellable>(std::move(each)));
        for (std::size_t i = 0; i < document.lines.size(); ++i) {
            const ReturnOf &of = document.lines[i];
            if (of.soldMicros == 0)
                continue;
            const DocumentLine &line = document.document.lines[i];
            Row row;
            const auto item = items.find(line.variant);
            row.line.item = item == items.end() ? nullptr : item->second;
            row.line.of = of;
            row.line.quantity = Quantity(0, line.quantity.unit());
            row.title = of.title;
            row.mostMicros = of.soldMicros - of.returnedMicros;
            row.stepMicros = stepOf(line.quantity.unit(), *row.mostMicros);
            found.rows.push_back(std::move(row));
        }
        found.document = std::move(document);
        return found;
    });
}

Result<ReturnModel::Found> ReturnModel::readNumber(const Session &session,
                                                   const selling::Where &where, const QString &text,
                                                   bool orGoods)
{
    const auto document = session.shop->database->read(
            [&](ReadTx &tx) -> Result<std::optional<DocumentId>> {
                return books::documentByNumber(tx, text);
            });
    if (!document)
        return document.error();
    if (*document)
        return readDocument(session, where, **document);
    if (!orGoods)
        return ErrorCode::NotFound;
    ARNOLD_TRY(goods, SaleModel::readScan(session, where, text));
    Row row;
    row.line.item = goods.item;
    row.line.deposit = goods.deposit;
    row.line.quantity = Quantity(0, goods.item->unit);
    row.title = goods.item->title;
    if (!goods.item->variantTitle.isEmpty())
        row.title += QStringLiteral(", ") + goods.item->variantTitle;
    row.stepMicros = goods.quantity.micros();
    Found found;
    found.rows.push_back(std::move(row));
    return found;
}

Result<ReturnModel::Found> ReturnModel::readOrder(const Session &session,
                                                  const selling::Where &where, OrderId order)
{
    const auto document = session.shop->database->read([&](ReadTx &tx) -> Result<DocumentId> {
        const auto documents = books::documentsOfOrder(tx, order);
        const auto sold = std::ranges::find_if(documents, isSale);
        if (sold == documents.end())
            return ErrorCode::InvalidState;
        return sold->id;
    });
    if (!document)
        return document.error();
    return readDocument(session, where, *document);
}

} // namespace arnold::ui
