#include "core/cart/ParkedSales.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The stored form of a till's content. Int64 amounts go as numbers: Qt keeps them whole.
namespace arnold::cart {
namespace {

QJsonObject byHandJson(const SetByHand &by)
{
    return {{QStringLiteral("reason"), by.reason}, {QStringLiteral("who"), by.who}};
}

SetByHand byHandOf(const QJsonObject &json)
{
    return {json.value(QLatin1String("reason")).toString(),
            json.value(QLatin1String("who")).toString()};
}

QJsonObject priceJson(const UnitPrice &price)
{
    return {{QStringLiteral("amount"), qint64(price.amountMinor)},
            {QStringLiteral("per"), qint64(price.perMicros)},
            {QStringLiteral("unit"), unitName(price.unit)}};
}

UnitPrice priceOf(const QJsonObject &json)
{
    return {json.value(QLatin1String("amount")).toInteger(),
            json.value(QLatin1String("per")).toInteger(Quantity::kMicrosPerUnit),
            unitFromName(json.value(QLatin1String("unit")).toString()).value_or(Unit::Piece)};
}

QJsonObject discountJson(const ManualDiscount &discount)
{
    return {{QStringLiteral("amount"), qint64(discount.amountMinor)},
            {QStringLiteral("by"), byHandJson(discount.by)},
            {QStringLiteral("rate_ppm"), qint64(discount.ratePpm)}};
}

std::optional<ManualDiscount> discountOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    return ManualDiscount {json.value(QLatin1String("rate_ppm")).toInteger(),
                           json.value(QLatin1String("amount")).toInteger(),
                           byHandOf(json.value(QLatin1String("by")).toObject())};
}

QJsonArray taxesJson(const std::vector<TaxRow> &taxes)
{
    QJsonArray rows;
    for (const TaxRow &tax : taxes) {
        rows.append(QJsonObject {{QStringLiteral("amount"), qint64(tax.amountMinor)},
                                 {QStringLiteral("base"), qint64(tax.baseMinor)},
                                 {QStringLiteral("category"), taxCategoryCode(tax.category)},
                                 {QStringLiteral("code"), tax.code},
                                 {QStringLiteral("jurisdiction"), tax.jurisdiction},
                                 {QStringLiteral("rate_ppm"), qint64(tax.ratePpm)},
                                 {QStringLiteral("reason"), tax.reason}});
    }
    return rows;
}

std::vector<TaxRow> taxesOf(const QJsonArray &rows)
{
    std::vector<TaxRow> taxes;
    for (const QJsonValue &value : rows) {
        const QJsonObject json = value.toObject();
        TaxRow tax;
        tax.amountMinor = json.value(QLatin1String("amount")).toInteger();
        tax.baseMinor = json.value(QLatin1String("base")).toInteger();
        tax.category = taxCategoryFromCode(json.value(QLatin1String("category")).toString())
                               .value_or(TaxCategory::Standard);
        tax.code = json.value(QLatin1String("code")).toString();
        tax.jurisdiction = json.value(QLatin1String("jurisdiction")).toString();
        tax.ratePpm = json.value(QLatin1String("rate_ppm")).toInteger();
        tax.reason = json.value(QLatin1String("reason")).toString();
        taxes.push_back(std::move(tax));
    }
    return taxes;
}

QJsonObject returnJson(const ReturnOf &of)
{
    const QString basis = of.sold.basis == Basis::Net ? QStringLiteral("net")
                                                      : QStringLiteral("gross");
    return {{QStringLiteral("amount"), qint64(of.sold.amountMinor)},
            {QStringLiteral("basis"), basis},
            {QStringLiteral("coupon"), qint64(of.couponMinor)},
            {QStringLiteral("document"), of.document.toText()},
            {QStringLiteral("line"), of.line},
            {QStringLiteral("number"), of.documentNumber},
            {QStringLiteral("price"), priceJson(of.price)},
            {QStringLiteral("returned"), qint64(of.returnedMicros)},
            {QStringLiteral("sku"), of.sku},
            {QStringLiteral("sold"), qint64(of.soldMicros)},
            {QStringLiteral("taxes"), taxesJson(of.sold.taxes)},
            {QStringLiteral("title"), of.title},
            {QStringLiteral("total"), qint64(of.sold.totalMinor)}};
}

std::optional<ReturnOf> returnOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const auto document = DocumentId::fromText(json.value(QLatin1String("document")).toString());
    if (!document)
        return std::nullopt;
    ReturnOf of;
    of.document = *document;
    of.line = json.value(QLatin1String("line")).toInt();
    of.documentNumber = json.value(QLatin1String("number")).toString();
    of.sku = json.value(QLatin1String("sku")).toString();
    of.title = json.value(QLatin1String("title")).toString();
    of.price = priceOf(json.value(QLatin1String("price")).toObject());
    of.soldMicros = json.value(QLatin1String("sold")).toInteger();
    of.returnedMicros = json.value(QLatin1String("returned")).toInteger();
    of.couponMinor = json.value(QLatin1String("coupon")).toInteger();
    of.sold.basis = json.value(QLatin1String("basis")).toString() == QLatin1String("net")
            ? Basis::Net
            : Basis::Gross;
    of.sold.amountMinor = json.value(QLatin1String("amount")).toInteger();
    of.sold.totalMinor = json.value(QLatin1String("total")).toInteger();
    of.sold.taxes = taxesOf(json.value(QLatin1String("taxes")).toArray());
    return of;
}

QJsonObject lineJson(const WantedLine &line)
{
    QJsonObject json {{QStringLiteral("key"), line.key},
                      {QStringLiteral("quantity"), qint64(line.quantity.micros())},
                      {QStringLiteral("unit"), unitName(line.quantity.unit())},
                      {QStringLiteral("variant"), line.variant.toText()}};
    if (line.override) {
        json.insert(QStringLiteral("override"),
                    QJsonObject {{QStringLiteral("by"), byHandJson(line.override->by)},
                                 {QStringLiteral("price"), priceJson(line.override->price)}});
    }
    if (line.discount)
        json.insert(QStringLiteral("discount"), discountJson(*line.discount));
    if (line.labelTotalMinor)
        json.insert(QStringLiteral("label_total"), qint64(*line.labelTotalMinor));
    if (line.returnOf)
        json.insert(QStringLiteral("return_of"), returnJson(*line.returnOf));
    if (line.goods != GoodsCameBack::ToStock)
        json.insert(QStringLiteral("goods"),
                    line.goods == GoodsCameBack::Damaged ? QStringLiteral("damaged")
                                                         : QStringLiteral("nowhere"));
    if (!line.note.isEmpty())
        json.insert(QStringLiteral("note"), line.note);
    if (!line.serial.isEmpty())
        json.insert(QStringLiteral("serial"), line.serial);
    return json;
}

Result<WantedLine> lineOf(const QJsonObject &json)
{
    const auto variant = VariantId::fromText(json.value(QLatin1String("variant")).toString());
    const auto unit = unitFromName(json.value(QLatin1String("unit")).toString());
    if (!variant || !unit)
        return ErrorCode::InvalidValue;
    WantedLine line;
    line.key = json.value(QLatin1String("key")).toInt();
    line.variant = *variant;
    line.quantity = Quantity(json.value(QLatin1String("quantity")).toInteger(), *unit);
    if (const QJsonValue value = json.value(QLatin1String("override")); value.isObject()) {
        const QJsonObject object = value.toObject();
        line.override = PriceOverride {priceOf(object.value(QLatin1String("price")).toObject()),
                                       byHandOf(object.value(QLatin1String("by")).toObject())};
    }
    line.discount = discountOf(json.value(QLatin1String("discount")));
    if (const QJsonValue label = json.value(QLatin1String("label_total")); label.isDouble())
        line.labelTotalMinor = label.toInteger();
    line.returnOf = returnOf(json.value(QLatin1String("return_of")));
    const QString goods = json.value(QLatin1String("goods")).toString();
    line.goods = goods == QLatin1String("damaged") ? GoodsCameBack::Damaged
            : goods == QLatin1String("nowhere")    ? GoodsCameBack::Not
                                                   : GoodsCameBack::ToStock;
    line.note = json.value(QLatin1String("note")).toString();
    line.serial = json.value(QLatin1String("serial")).toString();
    return line;
}

} // namespace

QByteArray contentToJson(const CartContent &content)
{
    QJsonArray lines;
    for (const WantedLine &line : content.lines)
        lines.append(lineJson(line));
    QJsonArray codes;
    for (const QString &code : content.codes)
        codes.append(code);
    QJsonObject json {{QStringLiteral("codes"), codes}, {QStringLiteral("lines"), lines}};
    if (content.discount)
        json.insert(QStringLiteral("discount"), discountJson(*content.discount));
    if (!content.customer.isNull())
        json.insert(QStringLiteral("customer"), content.customer.toText());
    if (!content.note.isEmpty())
        json.insert(QStringLiteral("note"), content.note);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<CartContent> contentFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (!json.value(QLatin1String("lines")).isArray())
        return ErrorCode::InvalidValue;
    CartContent content;
    for (const QJsonValue &value : json.value(QLatin1String("lines")).toArray()) {
        ARNOLD_TRY(line, lineOf(value.toObject()));
        content.lines.push_back(std::move(line));
    }
    for (const QJsonValue &code : json.value(QLatin1String("codes")).toArray())
        content.codes.push_back(code.toString());
    content.discount = discountOf(json.value(QLatin1String("discount")));
    content.customer = CustomerId::fromText(json.value(QLatin1String("customer")).toString())
                               .value_or(CustomerId());
    content.note = json.value(QLatin1String("note")).toString();
    return content;
}

} // namespace arnold::cart
