#include "core/orders/OrderStore.h"

#include "core/storage/InsertRows.h"

namespace arnold::orders {
namespace {

constexpr std::string_view kInsertLine =
        "INSERT INTO order_line (order_id, position, kind, parent, variant_id, product_id, sku, "
        "title, variant_title, thumbnail, quantity_micros, unit, unit_price_minor, "
        "per_quantity_micros, per_unit, discount_minor, total_minor, tax_minor, fulfilled_micros, "
        "why, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kInsertTax =
        "INSERT INTO order_tax (order_id, line, position, code, jurisdiction, category, rate_ppm, "
        "base_minor, amount_minor, reason, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kLines =
        "SELECT kind, parent, variant_id, product_id, sku, title, variant_title, thumbnail, "
        "quantity_micros, unit, unit_price_minor, per_quantity_micros, per_unit, discount_minor, "
        "total_minor, tax_minor, fulfilled_micros, cancelled_micros, returned_micros, why, note "
        "FROM order_line WHERE order_id = ? ORDER BY position";
constexpr std::string_view kTaxes = "SELECT line, code, jurisdiction, category, rate_ppm, "
                                    "base_minor, amount_minor, reason, name "
                                    "FROM order_tax WHERE order_id = ? ORDER BY line, position";
constexpr std::string_view kAdd =
        "UPDATE order_line SET fulfilled_micros = fulfilled_micros + ?, "
        "cancelled_micros = cancelled_micros + ?, returned_micros = returned_micros + ? "
        "WHERE order_id = ? AND position = ?";

OrderLine readLine(const Rows &rows)
{
    const auto unitOf = [&](int column) {
        return unitFromName(rows.value<QString>(column)).value_or(Unit::Piece);
    };
    OrderLine line;
    line.kind = lineKindFromName(rows.value<QString>(0)).value_or(LineKind::Goods);
    line.parent = rows.value<std::optional<int>>(1);
    line.variant = rows.value<VariantId>(2);
    line.product = rows.value<ProductId>(3);
    line.sku = rows.value<QString>(4);
    line.title = rows.value<QString>(5);
    line.variantTitle = rows.value<QString>(6);
    line.thumbnail = rows.value<QString>(7);
    line.quantity = Quantity(rows.value<std::int64_t>(8), unitOf(9));
    line.price = {rows.value<std::int64_t>(10), rows.value<std::int64_t>(11), unitOf(12)};
    line.discountMinor = rows.value<std::int64_t>(13);
    line.totalMinor = rows.value<std::int64_t>(14);
    line.taxMinor = rows.value<std::optional<std::int64_t>>(15);
    line.fulfilledMicros = rows.value<std::int64_t>(16);
    line.cancelledMicros = rows.value<std::int64_t>(17);
    line.returnedMicros = rows.value<std::int64_t>(18);
    line.why = rows.value<QString>(19).toUtf8();
    line.note = rows.value<QString>(20);
    return line;
}

} // namespace

void insertLines(WriteTx &tx, std::span<const LinesOfOrder> orders)
{
    InsertRows rows(tx, kInsertLine);
    InsertRows taxes(tx, kInsertTax);
    for (const auto &[id, lines] : orders) {
        for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
            const OrderLine &line = lines[static_cast<std::size_t>(i)];
            rows.add(id, i, lineKindName(line.kind), line.parent, line.variant, line.product,
                     line.sku, line.title, line.variantTitle, line.thumbnail,
                     line.quantity.micros(), unitName(line.quantity.unit()), line.price.amountMinor,
                     line.price.perMicros, unitName(line.price.unit), line.discountMinor,
                     line.totalMinor, line.taxMinor, line.fulfilledMicros,
                     std::string_view(line.why.constData(), std::size_t(line.why.size())),
                     line.note.isEmpty() ? std::nullopt : std::optional(line.note));
            for (int j = 0; j < static_cast<int>(line.taxes.size()); ++j) {
                const DocumentTax &tax = line.taxes[static_cast<std::size_t>(j)];
                taxes.add(id, i, j, tax.code, tax.jurisdiction, taxCategoryCode(tax.category),
                          tax.ratePpm, tax.baseMinor, tax.amountMinor, tax.reason, tax.name);
            }
        }
    }
    rows.finish();
    taxes.finish();
}

void insertLines(WriteTx &tx, OrderId id, std::span<const OrderLine> lines)
{
    const LinesOfOrder one {id, lines};
    insertLines(tx, {&one, 1});
}

std::vector<OrderLine> lines(ReadTx &tx, OrderId id)
{
    std::vector<OrderLine> lines;
    {
        Rows rows = tx.query(kLines, id);
        while (rows.next())
            lines.push_back(readLine(rows));
    }
    Rows rows = tx.query(kTaxes, id);
    while (rows.next()) {
        const auto line = rows.value<std::size_t>(0);
        if (line >= lines.size())
            continue;
        DocumentTax tax;
        tax.code = rows.value<QString>(1);
        tax.jurisdiction = rows.value<QString>(2);
        tax.category = taxCategoryFromCode(rows.value<QString>(3)).value_or(TaxCategory::Standard);
        tax.ratePpm = rows.value<std::int64_t>(4);
        tax.baseMinor = rows.value<std::int64_t>(5);
        tax.amountMinor = rows.value<std::int64_t>(6);
        tax.reason = rows.value<QString>(7);
        tax.name = rows.value<QString>(8);
        lines[line].taxes.push_back(std::move(tax));
    }
    return lines;
}

bool addToLine(WriteTx &tx, OrderId id, int line, const LineCounts &added)
{
    return tx.execute(kAdd, added.fulfilledMicros, added.cancelledMicros, added.returnedMicros, id,
                      line)
            == 1;
}

} // namespace arnold::orders
