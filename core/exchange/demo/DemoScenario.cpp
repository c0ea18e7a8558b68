#include "core/exchange/demo/DemoScenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::exchange {
namespace {

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

std::int64_t numberOf(const QJsonObject &object, const char *name, std::int64_t absent = 0)
{
    return object.value(QLatin1String(name)).toInteger(absent);
}

template <typename Fn> void forEach(const QJsonObject &object, const char *name, Fn &&take)
{
    for (const QJsonValue &each : object.value(QLatin1String(name)).toArray())
        take(each.toObject());
}

// "100 g", "0.75 l"; a broken file otherwise.
Quantity quantityOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const auto unit = unitFromName(parts.value(1));
    ARNOLD_ASSERT(unit.has_value());
    const auto quantity = Quantity::fromDecimalString(parts.value(0), *unit);
    ARNOLD_ASSERT(quantity.has_value());
    return *quantity;
}

DemoScenario::Option optionOf(const QJsonObject &object)
{
    DemoScenario::Option option {textOf(object, "name"), {}};
    forEach(object, "values", [&](const QJsonObject &value) {
        option.values.push_back({textOf(value, "name"), textOf(value, "picture")});
    });
    return option;
}

DemoScenario::Product productOf(const QJsonObject &object)
{
    DemoScenario::Product product;
    product.title = textOf(object, "title");
    product.category = textOf(object, "category");
    product.picture = textOf(object, "picture");
    product.shelf = textOf(object, "shelf");
    product.description = textOf(object, "description");
    product.taxClass = textOf(object, "tax");
    product.barcode = textOf(object, "barcode");
    product.scaleItem = textOf(object, "scale");
    product.unit = unitFromName(textOf(object, "unit")).value_or(Unit::Piece);
    const QString per = textOf(object, "per");
    product.per = per.isEmpty() ? Quantity(Quantity::kMicrosPerUnit, product.unit)
                                : quantityOf(per);
    if (const QString content = textOf(object, "content"); !content.isEmpty())
        product.content = quantityOf(content);
    product.priceMinor = numberOf(object, "price");
    product.compareAtMinor = numberOf(object, "compare_at");
    product.popularity = numberOf(object, "popularity");
    product.deposits = static_cast<int>(numberOf(object, "deposit"));
    product.minimumAge = static_cast<int>(numberOf(object, "age"));
    product.quickKey = static_cast<int>(numberOf(object, "quick"));
    forEach(object, "options",
            [&](const QJsonObject &option) { product.options.push_back(optionOf(option)); });
    return product;
}

void readShop(DemoScenario &scenario, const QJsonObject &shop)
{
    scenario.shopName = textOf(shop, "name");
    scenario.legalName = textOf(shop, "legal_name");
    scenario.country = textOf(shop, "country");
    scenario.vatId = textOf(shop, "vat_id");
    scenario.taxNumber = textOf(shop, "tax_number");
    scenario.receiptFooter = textOf(shop, "footer");
    scenario.address = addressFromJson(
            QJsonDocument(shop.value(QLatin1String("address")).toObject()).toJson());
}

void readPeople(DemoScenario &scenario, const QJsonObject &file)
{
    forEach(file, "staff", [&](const QJsonObject &each) {
        QStringList roles;
        for (const QJsonValue &role : each.value(QLatin1String("roles")).toArray())
            roles.append(role.toString());
        scenario.staff.push_back({textOf(each, "name"), roles, textOf(each, "pin")});
    });
    forEach(file, "customers", [&](const QJsonObject &each) {
        scenario.customers.push_back({textOf(each, "first_name"), textOf(each, "last_name"),
                                      textOf(each, "email"), textOf(each, "phone"),
                                      textOf(each, "group")});
    });
}

void readHistory(DemoScenario &scenario, const QJsonObject &history)
{
    const QJsonArray sales = history.value(QLatin1String("sales_a_day")).toArray();
    scenario.historyDays = static_cast<int>(numberOf(history, "days", 30));
    scenario.leastSalesADay = sales.at(0).toInt(10);
    scenario.mostSalesADay = sales.at(1).toInt(20);
    scenario.mostLines = history.value(QLatin1String("lines")).toArray().at(1).toInt(4);
}

} // namespace

QStringList demoScenarioNames()
{
    return {QStringLiteral("grocery"), QStringLiteral("fashion"), QStringLiteral("cafe")};
}

Result<DemoScenario> demoScenario(const QString &name)
{
    if (!demoScenarioNames().contains(name))
        return Error {ErrorCode::NotFound, QStringLiteral("scenario")};
    QFile file(QStringLiteral(":/demo/%1.json").arg(name));
    ARNOLD_ASSERT(file.open(QIODevice::ReadOnly));
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    DemoScenario scenario;
    scenario.name = name;
    readShop(scenario, whole.value(QLatin1String("shop")).toObject());
    readPeople(scenario, whole);
    forEach(whole, "categories", [&](const QJsonObject &each) {
        scenario.categories.push_back(
                {textOf(each, "handle"), textOf(each, "name"), textOf(each, "shelf")});
    });
    forEach(whole, "products",
            [&](const QJsonObject &each) { scenario.products.push_back(productOf(each)); });
    forEach(whole, "promotions", [&](const QJsonObject &each) {
        scenario.promotions.push_back({textOf(each, "name"), textOf(each, "kind"),
                                       textOf(each, "code"), textOf(each, "product"),
                                       numberOf(each, "rate_ppm"), numberOf(each, "amount"),
                                       numberOf(each, "n")});
    });
    const QJsonObject deposit = whole.value(QLatin1String("deposit")).toObject();
    scenario.depositTitle = textOf(deposit, "title");
    scenario.depositMinor = numberOf(deposit, "price");
    readHistory(scenario, whole.value(QLatin1String("history")).toObject());
    ARNOLD_ASSERT(!scenario.staff.empty() && !scenario.products.empty());
    return scenario;
}

} // namespace arnold::exchange
