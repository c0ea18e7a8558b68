#include "server/api/pos/PosRoutes.h"

#include "core/orders/Place.h"
#include "core/orders/Returns.h"
#include "core/selling/RulesCache.h"
#include "core/selling/Selling.h"
#include "server/api/GoodsWords.h"
#include "server/api/Once.h"
#include "server/api/store/StoreWriters.h"

#include <algorithm>
#include <unordered_map>

namespace arnold::api {
namespace {

using namespace gateway;

constexpr int kMostLines = 500;
constexpr int kMostTenders = 20;

// What is taken, or given back, at a till without a card terminal or a provider of ours between.
Shape tenderShape()
{
    return Shape::word({tenderName(Tender::Cash), tenderName(Tender::Card)});
}

Shape newSale()
{
    const Shape line = Shape::object(
            {optional("variant_id", Shape::id()), required("quantity", Shape::quantity()),
             optional("return_of",
                      Shape::object({required("number", Shape::text(1, 60)),
                                     required("line", Shape::integer(0, 100'000))})),
             optional("goods", goodsShape())});
    const Shape tender = Shape::object(
            {required("tender", tenderShape()), required("amount", Shape::money())});
    return Shape::object({required("id", Shape::id()),
                          required("lines", Shape::list(line, kMostLines)),
                          required("seen_total", Shape::money()),
                          required("tenders", Shape::list(tender, kMostTenders)),
                          optional("reason", Shape::text(0, 500))});
}

Shape saleShape()
{
    return Shape::named(
            "PosSale",
            Shape::object({required("order_id", Shape::id()),
                           required("number", Shape::text(1, 60)),
                           required("total", Shape::money()), required("change", Shape::money())}));
}

Shape receiptShape()
{
    const Shape line = Shape::object(
            {required("line", Shape::integer(0, INT64_MAX)),
             required("variant_id", Shape::nullable(Shape::id())),
             required("sku", Shape::text(0, 100)), required("title", Shape::text(0, 1000)),
             required("quantity", Shape::quantity()), required("returnable", Shape::quantity()),
             required("total", Shape::money())});
    const Shape paid = Shape::object(
            {required("tender", Shape::text(1, 20)), required("amount", Shape::money())});
    return Shape::named(
            "PosReceipt",
            Shape::object({required("number", Shape::text(1, 60)),
                           required("kind", Shape::text(1, 20)),
                           required("issued_at", Shape::time()), required("total", Shape::money()),
                           required("lines", Shape::list(line, 100'000)),
                           required("payments", Shape::list(paid, 1000))}));
}

QString lineField(std::size_t position, const char *field)
{
    return QStringLiteral("lines[%1].%2").arg(position).arg(QLatin1String(field));
}

// Documents that lines come back from, each read once.
class Receipts
{
public:
    explicit Receipts(ReadTx &tx)
        : m_tx(tx)
    {
    }

    // NotFound, InvalidState: of orders::returnable.
    Result<const orders::ReturnableDocument *> of(const QString &number)
    {
        const auto known = m_known.find(number);
        if (known != m_known.end())
            return &known->second;
        ARNOLD_TRY(found, orders::returnable(m_tx, number));
        return &m_known.emplace(number, std::move(found)).first->second;
    }

private:
    ReadTx &m_tx;
    std::unordered_map<QString, orders::ReturnableDocument> m_known;
};

// Makes the line one that comes back as its document has it. What the caller says it is, it must
// be.
Result<void> takeBack(Receipts &receipts, const JsonValue &named, WantedLine &line)
{
    ARNOLD_TRY(receipt, receipts.of(named.textOf("number")));
    const auto position = static_cast<std::size_t>(named.integerOf("line"));
    if (position >= receipt->lines.size())
        return ErrorCode::NotFound;
    const DocumentLine &sold = receipt->document.lines[position];
    if (!line.variant.isNull() && line.variant != sold.variant)
        return ErrorCode::NotFound;
    line.variant = sold.variant;
    line.quantity = Quantity(line.quantity.micros(), sold.quantity.unit());
    line.returnOf = receipt->lines[position];
    return {};
}

Result<WantedLine> lineOf(const JsonValue &each, Receipts &receipts, std::size_t position)
{
    WantedLine line;
    line.key = static_cast<int>(position) + 1;
    line.variant = VariantId::fromText(each.textOf("variant_id")).value_or(VariantId());
    ARNOLD_TRY(quantity, Quantity::fromDecimalString(each.textOf("quantity"), Unit::Piece));
    line.quantity = quantity;
    const JsonValue *returnOf = each.member("return_of");
    if (!returnOf && !each.member("variant_id"))
        return Error {ErrorCode::MissingField, lineField(position, "variant_id")};
    if (!quantity.isNegative() && (returnOf || each.member("goods")))
        return Error {ErrorCode::InvalidQuantity, lineField(position, "quantity")};
    line.goods = goodsFromWord(each.textOf("goods"));
    if (returnOf) {
        if (const auto taken = takeBack(receipts, *returnOf, line); !taken)
            return Error {taken.error().code, lineField(position, "return_of")};
    }
    return line;
}

Result<orders::TillSale> saleOf(const Call &call, const Register &reg, Currency currency,
                                ReadTx &tx)
{
    orders::TillSale sale;
    const auto id = OrderId::fromText(call.body.textOf("id"));
    if (!id)
        return Error {ErrorCode::InvalidValue, QStringLiteral("id")};
    sale.id = *id;
    sale.reg = reg.id;
    sale.startedAt = tx.now();
    sale.reason = call.body.textOf("reason");
    Receipts receipts(tx);
    for (const JsonValue &each : *call.body.member("lines")->items()) {
        ARNOLD_TRY(line, lineOf(each, receipts, sale.content.lines.size()));
        sale.content.lines.push_back(std::move(line));
    }
    sale.seenTotalMinor = call.body.member("seen_total")->integerOf("amount");
    for (const JsonValue &each : *call.body.member("tenders")->items()) {
        const JsonValue &amount = *each.member("amount");
        if (amount.textOf("currency") != currency.code())
            return Error {ErrorCode::CurrencyMismatch, QStringLiteral("tenders")};
        sale.tenders.push_back({tenderFromName(each.textOf("tender")).value_or(Tender::Cash),
                                amount.integerOf("amount")});
    }
    return sale;
}

// Quantities are in each variant's own unit; only the catalogue knows which.
void setUnits(ReadTx &tx, const ShopRules &rules, orders::TillSale &sale)
{
    const Register &reg = *rules.registerOf(sale.reg);
    const Channel *channel = rules.firstChannel(ChannelKind::Till);
    const Region *region = rules.regionOf(*rules.location(reg.location));
    std::vector<VariantId> variants;
    for (const WantedLine &line : sale.content.lines)
        variants.push_back(line.variant);
    const auto sellables = selling::sellables(tx, rules, {region->id, channel->id}, variants);
    for (WantedLine &line : sale.content.lines) {
        for (const Sellable &sellable : sellables) {
            if (!line.returnOf && sellable.variant == line.variant)
                line.quantity = Quantity(line.quantity.micros(), sellable.unit);
        }
    }
}

Result<Reply> placeSale(const Services &services, const Call &call)
{
    ARNOLD_CHECK(mustBeSomebody(call));
    const auto key = commandKeyOf(call, actOf(call, "sale:"));
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(reg, registerIn(*rules, call));
        ARNOLD_TRY(journal, journalOf(services, tx, *reg));
        const Currency currency = rules->companyOf(*rules->location(reg->location))->currency;
        ARNOLD_TRY(sale, saleOf(call, *reg, currency, tx));
        setUnits(tx, *rules, sale);
        ARNOLD_TRY(receipt, orders::placeTill(tx, *rules, journal, sale));
        JsonWriter json;
        json.object([&] {
            json.field("order_id", receipt.order);
            json.field("number", receipt.numberText);
            json.field("total", money(receipt.totalMinor, currency));
            json.field("change", money(receipt.changeMinor, currency));
        });
        return Reply::json(201, json.take());
    });
}

void writeReceiptLine(JsonWriter &json, const Document &document, const ReturnOf &of,
                      Currency currency)
{
    const DocumentLine &line = document.lines[static_cast<std::size_t>(of.line)];
    const Unit unit = line.quantity.unit();
    json.object([&] {
        json.field("line", of.line);
        json.field("variant_id",
                   line.variant.isNull() ? std::nullopt : std::optional(line.variant.toText()));
        json.field("sku", line.sku);
        json.field("title", line.title);
        json.field("quantity", line.quantity.toDecimalString());
        json.field("returnable",
                   Quantity(of.soldMicros - of.returnedMicros, unit).toDecimalString());
        json.field("total", money(line.totalMinor, currency));
    });
}

Result<Reply> showReceipt(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        ARNOLD_TRY(found, orders::returnable(tx, call.path(u"number")));
        ARNOLD_TRY(paid, orders::paymentsFor(tx, found.document.id));
        const Currency currency = found.document.currency;
        JsonWriter json;
        json.object([&] {
            json.field("number", found.document.numberText);
            json.field("kind", documentKindName(found.document.kind));
            json.field("issued_at", found.document.issuedAt);
            json.field("total", money(found.document.totals.totalMinor, currency));
            json.arrayField("lines", [&] {
                for (const ReturnOf &of : found.lines)
                    writeReceiptLine(json, found.document, of, currency);
            });
            json.arrayField("payments", [&] {
                for (const Payment &payment : paid) {
                    json.object([&] {
                        json.field("tender", tenderName(payment.tender));
                        json.field("amount", money(payment.amountMinor, currency));
                    });
                }
            });
        });
        return Reply::json(200, json.take());
    });
}

} // namespace

void addTillSaleRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(
                  Method::Post, "/api/v1/pos/registers/{register}/sales", "posPlaceSale",
                  "Books a sale in the open shift: goods, goods that come back, or both. Lines "
                  "with a negative quantity come back, by receipt where `return_of` names its line",
                  Access::with(Permission::SalesSell), RequestBody::of(newSale()),
                  std::vector<Answer> {{201, saleShape(), "what was booked"}}, placeSale)
            .idempotent();
    routes.emplace_back(Method::Get, "/api/v1/pos/receipts/{number}", "posShowReceipt",
                        "A receipt or invoice by its number, with what may still come back",
                        Access::with(Permission::SalesReturn), RequestBody::none(),
                        std::vector<Answer> {{200, receiptShape(), "the document"}}, showReceipt);
}

} // namespace arnold::api
