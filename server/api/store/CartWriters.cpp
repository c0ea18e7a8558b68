#include "server/api/store/CartWriters.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/JsonValue.h"

#include <algorithm>

namespace arnold::api {
namespace {

using gateway::JsonWriter;

// What cart lines and order lines have alike: a tax row under the names of the interface.
struct TaxToWrite {
    QString code;
    QString name;
    QString jurisdiction;
    TaxCategory category;
    std::int64_t ratePpm;
    std::int64_t baseMinor;
    std::int64_t amountMinor;
};

void writeTaxRow(JsonWriter &json, const TaxToWrite &tax, Currency currency)
{
    json.object([&] {
        json.field("code", tax.code);
        json.field("name", tax.name);
        json.field("jurisdiction", tax.jurisdiction);
        json.field("category", taxCategoryCode(tax.category));
        json.field("rate", percentText(tax.ratePpm));
        json.field("base", money(tax.baseMinor, currency));
        json.field("amount", money(tax.amountMinor, currency));
    });
}

void writeTaxSum(JsonWriter &json, const TaxToWrite &tax, Currency currency)
{
    json.object([&] {
        json.field("code", tax.code);
        json.field("name", tax.name);
        json.field("rate", percentText(tax.ratePpm));
        json.field("base", money(tax.baseMinor, currency));
        json.field("amount", money(tax.amountMinor, currency));
    });
}

void writeWhy(JsonWriter &json, const std::vector<Why> &rows, Currency currency)
{
    json.arrayField("why", [&] {
        for (const Why &row : rows) {
            json.object([&] {
                json.field("kind", whyKindName(row.kind));
                json.field("name", row.name);
                json.field("amount", money(row.amountMinor, currency));
                json.field("id", Id<void>(row.id));
                json.field("details", row.details);
            });
        }
    });
}

void writeCartLine(JsonWriter &json, const cart::CartLineView &line, Currency currency)
{
    const PricedLine &priced = *line.priced;
    const Sellable *sellable = line.sellable;
    json.object([&] {
        json.field("id", line.id);
        json.field("variant_id", line.variant);
        json.field("sku", sellable ? sellable->sku : QString());
        json.field("title", sellable ? sellable->title : QString());
        json.field("variant_title", sellable ? sellable->variantTitle : QString());
        json.field("handle", sellable ? sellable->handle : QString());
        json.field("thumbnail", sellable ? pictureUrl(sellable->thumbnail) : std::nullopt);
        json.field("quantity", priced.quantity);
        json.field("unit_price", money(priced.unitPrice.amountMinor, currency));
        json.field("discount", money(priced.discountMinor, currency));
        json.arrayField("taxes", [&] {
            for (const TaxRow &tax : priced.taxes)
                writeTaxRow(json,
                            {tax.code, tax.name, tax.jurisdiction, tax.category, tax.ratePpm,
                             tax.baseMinor, tax.amountMinor},
                            currency);
        });
        json.field("tax", money(priced.taxMinor, currency));
        json.field("total", money(priced.totalMinor, currency));
        writeWhy(json, priced.why, currency);
    });
}

void writeAddresses(JsonWriter &json, const std::optional<Address> &shipping,
                    const std::optional<Address> &billing)
{
    json.objectField("addresses", [&] {
        json.name("shipping");
        writeAddress(json, shipping.value_or(Address {}));
        json.name("billing");
        writeAddress(json, billing.value_or(Address {}));
    });
}

void writeTotals(JsonWriter &json, const CartTotals &totals, Currency currency)
{
    json.objectField("totals", [&] {
        json.field("subtotal", money(totals.subtotalMinor, currency));
        json.field("discount", money(totals.discountMinor, currency));
        json.field("shipping", money(totals.shippingMinor, currency));
        json.field("tax", money(totals.taxMinor, currency));
        json.arrayField("taxes", [&] {
            for (const TaxSum &tax : totals.taxes)
                writeTaxSum(json,
                            {tax.code, tax.name, tax.jurisdiction, tax.category, tax.ratePpm,
                             tax.baseMinor, tax.amountMinor},
                            currency);
        });
        json.field("total", money(totals.totalMinor, currency));
    });
}

// The explanation that was frozen with the line, under the interface's names.
void writeStoredWhy(JsonWriter &json, const QByteArray &stored, Currency currency)
{
    const auto parsed = gateway::parseJson(stored);
    const gateway::JsonValue::Items *rows = parsed ? parsed->items() : nullptr;
    json.arrayField("why", [&] {
        for (std::size_t i = 0; rows && i < rows->size(); ++i) {
            const gateway::JsonValue &row = (*rows)[i];
            const QString id = row.textOf("id");
            json.object([&] {
                json.field("kind", row.textOf("kind"));
                json.field("name", row.textOf("name"));
                json.field("amount", money(row.integerOf("amount"), currency));
                json.field("id", id.isEmpty() ? std::nullopt : std::optional(id));
                json.field("details", row.textOf("details"));
            });
        }
    });
}

std::optional<QString> shown(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

TaxToWrite toWrite(const DocumentTax &tax)
{
    return {tax.code,    tax.name,      tax.jurisdiction, tax.category,
            tax.ratePpm, tax.baseMinor, tax.amountMinor};
}

// The lines' taxes by code and rate, in the order of first use.
std::vector<TaxToWrite> sumsOf(const std::vector<OrderLine> &lines)
{
    std::vector<TaxToWrite> sums;
    for (const OrderLine &line : lines) {
        for (const DocumentTax &tax : line.taxes) {
            const auto same = std::find_if(sums.begin(), sums.end(), [&](const TaxToWrite &sum) {
                return sum.code == tax.code && sum.ratePpm == tax.ratePpm
                        && sum.category == tax.category && sum.jurisdiction == tax.jurisdiction;
            });
            if (same == sums.end()) {
                sums.push_back(toWrite(tax));
                continue;
            }
            same->baseMinor += tax.baseMinor;
            same->amountMinor += tax.amountMinor;
        }
    }
    return sums;
}

} // namespace

void writeCart(JsonWriter &json, const cart::CartView &view)
{
    const Currency currency = view.currency;
    json.object([&] {
        json.field("id", view.cart.token.toText());
        json.field("region", view.cart.region);
        json.field("currency", currency.code());
        json.field("basis", view.basis == Basis::Gross ? "gross" : "net");
        json.field("email", shown(view.email));
        json.arrayField("lines", [&] {
            for (const cart::CartLineView &line : view.lines)
                writeCartLine(json, line, currency);
        });
        json.field("shipping_option", view.cart.shippingOption);
        writeAddresses(json, view.shippingAddress, view.billingAddress);
        json.arrayField("codes", [&] {
            for (const PricedCode &code : view.priced.cart.codes) {
                json.object([&] {
                    json.field("code", code.code);
                    json.field("applied", code.outcome == CodeOutcome::Applied);
                });
            }
        });
        writeTotals(json, view.priced.cart.totals, currency);
    });
}

void writeOrderLine(JsonWriter &json, const OrderHead &order, const OrderLine &line, int position)
{
    const Currency currency = order.currency;
    json.object([&] {
        json.field("id", QString::number(position));
        json.field("kind", lineKindName(line.kind));
        json.field("variant_id", line.variant);
        json.field("sku", line.sku);
        json.field("title", line.title);
        json.field("variant_title", line.variantTitle);
        json.field("quantity", line.quantity);
        json.field("unit_price", money(line.price.amountMinor, currency));
        json.field("discount", money(line.discountMinor, currency));
        json.arrayField("taxes", [&] {
            for (const DocumentTax &tax : line.taxes)
                writeTaxRow(json, toWrite(tax), currency);
        });
        json.field("tax",
                   line.taxMinor ? std::optional(money(*line.taxMinor, currency)) : std::nullopt);
        json.field("total", money(line.totalMinor, currency));
        writeStoredWhy(json, line.why, currency);
    });
}

void writeOrderTotals(JsonWriter &json, const OrderHead &order, const std::vector<OrderLine> &lines)
{
    const Currency currency = order.currency;
    json.objectField("totals", [&] {
        json.field("subtotal", money(order.subtotalMinor, currency));
        json.field("discount", money(order.discountMinor, currency));
        json.field("shipping", money(order.shippingMinor, currency));
        json.field("tax", money(order.taxMinor.value_or(0), currency));
        json.arrayField("taxes", [&] {
            for (const TaxToWrite &tax : sumsOf(lines))
                writeTaxSum(json, tax, currency);
        });
        json.field("total", money(order.totalMinor, currency));
    });
}

void writeOrder(JsonWriter &json, const OrderDetail &order)
{
    const OrderHead &head = order.head;
    json.object([&] {
        json.field("id", head.token.toText());
        json.field("number", head.numberText);
        json.field("status", orders::statusName(head.status.order));
        json.field("payment_status", orders::paymentStatusName(head.status.payment));
        json.field("fulfilment_status", orders::fulfilmentStatusName(head.status.fulfilment));
        json.field("currency", head.currency.code());
        json.field("email", shown(order.email));
        json.field("placed_at", head.placedAt);
        json.arrayField("lines", [&] {
            for (std::size_t i = 0; i < order.lines.size(); ++i)
                writeOrderLine(json, head, order.lines[i], static_cast<int>(i));
        });
        writeOrderTotals(json, head, order.lines);
        writeAddresses(json, order.shippingAddress, order.billingAddress);
        json.field("shipping_name", head.shippingName);
        json.arrayField("timeline", [&] {
            for (const OrderEvent &event : order.timeline) {
                json.object([&] {
                    json.field("at", event.at);
                    json.field("kind", event.kind);
                });
            }
        });
    });
}

} // namespace arnold::api
