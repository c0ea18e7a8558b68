#include "core/till/ShiftFigures.h"

#include "core/books/CanonicalJson.h"
#include "core/till/FiguresStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::till {
namespace {

struct Field {
    const char *name;
    std::int64_t ShiftFigures::*value;
};
// In the order of their names, as canonical JSON wants them.
constexpr Field kFields[] = {
        {"cash_refunds", &ShiftFigures::cashRefundsMinor},
        {"cash_rounding", &ShiftFigures::cashRoundingMinor},
        {"cash_sales", &ShiftFigures::cashSalesMinor},
        {"discount", &ShiftFigures::discountMinor},
        {"documents", &ShiftFigures::documents},
        {"drops", &ShiftFigures::dropsMinor},
        {"expected", &ShiftFigures::expectedMinor},
        {"float", &ShiftFigures::floatMinor},
        {"lifts", &ShiftFigures::liftsMinor},
        {"pay_ins", &ShiftFigures::payInsMinor},
        {"pay_outs", &ShiftFigures::payOutsMinor},
        {"returns", &ShiftFigures::returnsMinor},
        {"sales", &ShiftFigures::salesMinor},
        {"tax", &ShiftFigures::taxMinor},
        {"tip", &ShiftFigures::tipMinor},
        {"total", &ShiftFigures::totalMinor},
};

QByteArray taxesJson(const ShiftFigures &figures)
{
    CanonicalArray taxes;
    for (const ShiftFigures::ByTax &tax : figures.taxes) {
        CanonicalObject json;
        json.put("amount", tax.amountMinor);
        json.put("base", tax.baseMinor);
        json.putText("category", taxCategoryCode(tax.category));
        json.putText("code", tax.code);
        json.put("rate", tax.ratePpm);
        taxes.addRaw(json.take());
    }
    return taxes.take();
}

QByteArray tendersJson(const ShiftFigures &figures)
{
    CanonicalArray tenders;
    for (const ShiftFigures::ByTender &tender : figures.tenders) {
        CanonicalObject json;
        json.put("amount", tender.amountMinor);
        json.put("count", tender.count);
        json.putText("tender", tenderName(tender.tender));
        tenders.addRaw(json.take());
    }
    return tenders.take();
}

QByteArray figuresJson(const ShiftFigures &figures)
{
    CanonicalObject json;
    for (const Field &field : kFields)
        json.put(field.name, figures.*field.value);
    return json.take();
}

std::int64_t integerOf(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toInteger();
}

} // namespace

ShiftFigures figures(ReadTx &tx, const Shift &shift)
{
    ShiftFigures figures;
    readDocumentFigures(tx, shift.id, figures);
    readLineFigures(tx, shift.id, figures);
    readNumbers(tx, shift.id, figures);
    readTaxFigures(tx, shift.id, figures);
    readTenderFigures(tx, shift.id, figures);
    readCashFigures(tx, shift.id, figures);
    figures.floatMinor = shift.floatMinor;
    figures.expectedMinor = figures.floatMinor + figures.cashSalesMinor - figures.cashRefundsMinor
            + figures.payInsMinor + figures.liftsMinor - figures.payOutsMinor - figures.dropsMinor;
    return figures;
}

QByteArray zJson(const ZFigures &z)
{
    CanonicalObject json;
    json.put("counted", z.countedMinor);
    json.putRaw("figures", figuresJson(z.figures));
    json.putText("first_number", z.figures.firstNumber);
    json.putText("last_number", z.figures.lastNumber);
    json.put("running_total", z.runningTotalMinor);
    json.putRaw("taxes", taxesJson(z.figures));
    json.putRaw("tenders", tendersJson(z.figures));
    json.put("variance", z.varianceMinor);
    return json.take();
}

std::optional<ZFigures> zFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains(QLatin1String("running_total")))
        return std::nullopt;
    ZFigures z;
    const QJsonObject figures = object.value(QLatin1String("figures")).toObject();
    for (const Field &field : kFields)
        z.figures.*field.value = integerOf(figures, field.name);
    z.figures.firstNumber = object.value(QLatin1String("first_number")).toString();
    z.figures.lastNumber = object.value(QLatin1String("last_number")).toString();
    for (const QJsonValue &value : object.value(QLatin1String("taxes")).toArray()) {
        const QJsonObject tax = value.toObject();
        z.figures.taxes.push_back(
                {tax.value(QLatin1String("code")).toString(),
                 taxCategoryFromCode(tax.value(QLatin1String("category")).toString())
                         .value_or(TaxCategory::Standard),
                 integerOf(tax, "rate"), integerOf(tax, "base"), integerOf(tax, "amount")});
    }
    for (const QJsonValue &value : object.value(QLatin1String("tenders")).toArray()) {
        const QJsonObject tender = value.toObject();
        z.figures.tenders.push_back(
                {tenderFromName(tender.value(QLatin1String("tender")).toString())
                         .value_or(Tender::Manual),
                 integerOf(tender, "count"), integerOf(tender, "amount")});
    }
    z.countedMinor = integerOf(object, "counted");
    z.varianceMinor = integerOf(object, "variance");
    z.runningTotalMinor = integerOf(object, "running_total");
    return z;
}

} // namespace arnold::till
