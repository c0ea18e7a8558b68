#include "core/orders/OrderBuild.h"

#include "core/books/WhyText.h"

namespace arnold::orders {
namespace {

LineKind kindOf(const LineOrigin &origin)
{
    if (origin.isDeposit)
        return LineKind::Deposit;
    if (!origin.sellable)
        return LineKind::Goods;
    switch (origin.sellable->kind) {
    case ProductKind::Deposit:
        return LineKind::Deposit;
    case ProductKind::GiftCard:
        return LineKind::GiftCard;
    case ProductKind::Goods:
    case ProductKind::Service:
    case ProductKind::OpenAmount:
        break;
    }
    return LineKind::Goods;
}

// Deposits follow their parents at once, so the parent is the last line that is none.
std::optional<int> parentOf(const PricedContent &priced, std::size_t row)
{
    if (!priced.origins[row].isDeposit)
        return std::nullopt;
    std::size_t parent = row;
    while (parent > 0 && priced.origins[parent].isDeposit)
        --parent;
    return static_cast<int>(parent);
}

OrderLine lineOf(const CartContent &content, const PricedContent &priced, std::size_t row)
{
    const PricedLine &amounts = priced.cart.lines[row];
    const LineOrigin &origin = priced.origins[row];
    const WantedLine &wanted = content.lines[origin.wanted];
    OrderLine line;
    line.kind = kindOf(origin);
    line.parent = parentOf(priced, row);
    if (const Sellable *sellable = origin.sellable) {
        line.variant = sellable->variant;
        line.product = sellable->product;
        line.sku = sellable->sku;
        line.title = sellable->title;
        line.variantTitle = sellable->variantTitle;
        line.thumbnail = sellable->thumbnail;
    } else if (wanted.returnOf) {
        line.variant = wanted.variant;
        line.sku = wanted.returnOf->sku;
        line.title = wanted.returnOf->title;
    }
    line.quantity = amounts.quantity;
    line.price = amounts.unitPrice;
    line.discountMinor = amounts.discountMinor;
    line.totalMinor = amounts.totalMinor;
    line.taxMinor = amounts.taxMinor;
    line.taxes = documentTaxes(amounts.taxes);
    line.why = books::whyToJson(amounts.why);
    if (!origin.isDeposit)
        line.note = wanted.note;
    return line;
}

OrderLine shippingLine(const PricedShipping &shipping)
{
    OrderLine line;
    line.kind = LineKind::Shipping;
    line.title = shipping.name;
    line.price.amountMinor = shipping.amountMinor;
    line.discountMinor = shipping.discountMinor;
    line.totalMinor = shipping.totalMinor;
    line.taxMinor = shipping.taxMinor;
    line.taxes = documentTaxes(shipping.taxes);
    line.why = books::whyToJson(shipping.why);
    return line;
}

} // namespace

std::vector<DocumentTax> documentTaxes(const std::vector<TaxRow> &rows)
{
    std::vector<DocumentTax> taxes;
    taxes.reserve(rows.size());
    for (const TaxRow &row : rows) {
        taxes.push_back({row.code, row.jurisdiction, row.category, row.ratePpm, row.baseMinor,
                         row.amountMinor, row.reason, row.name});
    }
    return taxes;
}

std::vector<OrderLine> orderLines(const CartContent &content, const PricedContent &priced)
{
    std::vector<OrderLine> lines;
    lines.reserve(priced.cart.lines.size() + priced.cart.shipping.size());
    for (std::size_t i = 0; i < priced.cart.lines.size(); ++i)
        lines.push_back(lineOf(content, priced, i));
    for (const PricedShipping &shipping : priced.cart.shipping)
        lines.push_back(shippingLine(shipping));
    return lines;
}

void fillTotals(OrderHead &head, const PricedContent &priced, const std::vector<OrderLine> &lines)
{
    const CartTotals &totals = priced.cart.totals;
    head.currency = priced.cart.currency;
    head.basis = priced.cart.basis;
    head.subtotalMinor = totals.subtotalMinor;
    head.discountMinor = totals.discountMinor;
    head.shippingMinor = totals.shippingMinor;
    head.taxMinor = totals.taxMinor;
    head.totalMinor = totals.totalMinor;
    head.itemCountMicros = 0;
    for (const OrderLine &line : lines) {
        if (line.kind != LineKind::Goods && line.kind != LineKind::GiftCard)
            continue;
        head.itemCountMicros += line.quantity.unit() == Unit::Piece ? line.quantity.micros()
                                                                    : Quantity::kMicrosPerUnit;
    }
    head.codes.clear();
    for (const PricedCode &code : priced.cart.codes) {
        if (code.outcome == CodeOutcome::Applied)
            head.codes.push_back(code.code);
    }
}

DocumentLine documentLine(const OrderLine &from, int position)
{
    DocumentLine line;
    line.kind = from.kind;
    line.parent = from.parent;
    line.orderLine = position;
    line.variant = from.variant;
    line.sku = from.sku;
    line.title = from.variantTitle.isEmpty()
            ? from.title
            : from.title + QStringLiteral(", ") + from.variantTitle;
    line.quantity = from.quantity;
    line.price = from.price;
    line.discountMinor = from.discountMinor;
    line.totalMinor = from.totalMinor;
    line.taxMinor = from.taxMinor;
    line.taxes = from.taxes;
    line.why = from.why;
    return line;
}

std::vector<DocumentLine> documentLines(const CartContent &content, const PricedContent &priced,
                                        const std::vector<OrderLine> &lines)
{
    std::vector<DocumentLine> booked;
    booked.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        DocumentLine line = documentLine(lines[i], static_cast<int>(i));
        if (i < priced.origins.size() && !priced.origins[i].isDeposit) {
            const WantedLine &wanted = content.lines[priced.origins[i].wanted];
            line.serial = wanted.serial;
            if (wanted.returnOf) {
                line.refersTo = wanted.returnOf->document;
                line.refersToLine = wanted.returnOf->line;
            }
        }
        booked.push_back(std::move(line));
    }
    return booked;
}

DocumentTotals documentTotals(const OrderHead &head)
{
    DocumentTotals totals;
    totals.subtotalMinor = head.subtotalMinor;
    totals.discountMinor = head.discountMinor;
    totals.shippingMinor = head.shippingMinor;
    totals.taxMinor = head.taxMinor;
    totals.totalMinor = head.totalMinor;
    return totals;
}

} // namespace arnold::orders
