#include "core/setup/CountryProfile.h"

#include "core/base/Assert.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace arnold {
namespace {

// Each JSON member has one shape; a built-in file of another shape is a mistake of ours.
QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

std::int64_t number(const QJsonObject &object, const char *name, std::int64_t otherwise)
{
    return static_cast<std::int64_t>(
            object.value(QLatin1String(name)).toInteger(static_cast<qint64>(otherwise)));
}

QJsonArray list(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray();
}

std::vector<QString> texts(const QJsonArray &array)
{
    std::vector<QString> found;
    for (const auto &value : array)
        found.push_back(value.toString());
    return found;
}

RoundingMode roundingMode(const QString &name)
{
    if (name == QLatin1String("half_even"))
        return RoundingMode::HalfEven;
    if (name == QLatin1String("down"))
        return RoundingMode::Down;
    return name == QLatin1String("up") ? RoundingMode::Up : RoundingMode::HalfUp;
}

TaxProfile taxProfile(const QJsonObject &object)
{
    const QJsonObject rounding = object.value(QLatin1String("rounding")).toObject();
    TaxProfile profile;
    profile.basis = text(object, "basis") == QLatin1String("net") ? Basis::Net : Basis::Gross;
    profile.mode = roundingMode(text(rounding, "mode"));
    profile.place = text(rounding, "place") == QLatin1String("document")
            ? TaxRoundingPlace::Document
            : TaxRoundingPlace::Line;
    profile.rates = text(object, "rates_on_a_line") == QLatin1String("apart")
            ? RatesOnALine::Apart
            : RatesOnALine::Together;
    profile.abroad = text(object, "price_abroad") == QLatin1String("keeps_net")
            ? PriceAbroad::KeepsNet
            : PriceAbroad::KeepsGross;
    profile.home.country = text(object, "code");
    return profile;
}

// The first moment of a local day. A law's day begins at its country's midnight.
std::optional<Instant> startOfDay(const QString &date, const QTimeZone &zone)
{
    if (date.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(date, Qt::ISODate);
    ARNOLD_ASSERT(day.isValid());
    return Instant::fromDateTime(day.startOfDay(zone));
}

CountryProfile::RateEntry rateEntry(const QJsonObject &object, const QTimeZone &zone)
{
    CountryProfile::RateEntry entry;
    TaxRate &rate = entry.rate;
    entry.taxClass = text(object, "tax_class");
    rate.code = text(object, "code");
    rate.name = text(object, "name");
    rate.ratePpm = number(object, "rate_ppm", 0);
    rate.country = text(object, "country");
    rate.province = text(object, "province");
    rate.jurisdiction = text(object, "jurisdiction");
    if (rate.jurisdiction.isEmpty())
        rate.jurisdiction = rate.country;
    rate.reason = text(object, "reason");
    rate.category = taxCategoryFromCode(text(object, "category")).value_or(TaxCategory::Standard);
    rate.mode = serviceModeFromName(text(object, "service_mode"));
    rate.unitBelowMinor = number(object, "unit_below_minor", rate.unitBelowMinor);
    rate.from = startOfDay(text(object, "valid_from"), zone).value_or(rate.from);
    rate.to = startOfDay(text(object, "valid_to"), zone).value_or(rate.to);
    return entry;
}

// A rate of several postal areas is a row for each.
void addRates(const QJsonObject &object, const QTimeZone &zone, CountryProfile &profile)
{
    const auto entry = rateEntry(object, zone);
    const auto prefixes = texts(list(object, "postal_prefixes"));
    if (prefixes.empty())
        profile.rates.push_back(entry);
    for (const QString &prefix : prefixes) {
        profile.rates.push_back(entry);
        profile.rates.back().rate.postalPrefix = prefix;
    }
}

CountryProfile::RegionEntry regionEntry(const QJsonObject &object)
{
    CountryProfile::RegionEntry region;
    region.name = text(object, "name");
    region.countries = texts(list(object, "countries"));
    for (const auto &value : list(object, "shipping")) {
        const QJsonObject shipping = value.toObject();
        CountryProfile::ShippingEntry entry;
        entry.name = text(shipping, "name");
        entry.amountMinor = number(shipping, "amount_minor", 0);
        if (shipping.contains(QLatin1String("free_from_minor")))
            entry.freeFromMinor = number(shipping, "free_from_minor", 0);
        entry.isCollection = text(shipping, "kind") == QLatin1String("collection");
        region.shipping.push_back(entry);
    }
    return region;
}

CountryProfile fromJson(const QJsonObject &object)
{
    CountryProfile profile;
    profile.code = text(object, "code");
    profile.name = text(object, "name");
    const auto currency = Currency::fromCode(text(object, "currency"));
    ARNOLD_ASSERT(currency);
    profile.currency = *currency;
    profile.locale = text(object, "locale");
    profile.timeZone = text(object, "time_zone").toLatin1();
    const QTimeZone zone(profile.timeZone);
    ARNOLD_ASSERT(zone.isValid());
    profile.tax = taxProfile(object);
    profile.distanceSales = text(object, "distance_sales") == QLatin1String("at_origin")
            ? DistanceSales::AtOrigin
            : DistanceSales::AtDestination;
    profile.shippingOwnClass = text(object, "shipping_tax") == QLatin1String("own_class");
    profile.shippingTaxClass = text(object, "shipping_tax_class");
    profile.cashRoundingMinor = number(object, "cash_rounding_minor", 1);
    profile.retentionYears = static_cast<int>(number(object, "retention_years", 10));
    profile.taxName = text(object, "tax_name");
    profile.receiptFields = texts(list(object, "receipt_fields"));
    for (const auto &value : list(object, "tax_classes"))
        profile.taxClasses.push_back(
                {text(value.toObject(), "code"), text(value.toObject(), "name")});
    for (const auto &value : list(object, "rates"))
        addRates(value.toObject(), zone, profile);
    for (const auto &value : list(object, "regions"))
        profile.regions.push_back(regionEntry(value.toObject()));
    return profile;
}

} // namespace

std::vector<QString> countryProfileCodes()
{
    return {QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("GB"),
            QStringLiteral("US"), QStringLiteral("JP"), QStringLiteral("SA")};
}

Result<CountryProfile> countryProfile(QStringView code)
{
    for (const QString &known : countryProfileCodes()) {
        if (known != code)
            continue;
        QFile file(QStringLiteral(":/countries/%1.json").arg(known));
        ARNOLD_ASSERT(file.open(QIODevice::ReadOnly));
        const auto document = QJsonDocument::fromJson(file.readAll());
        ARNOLD_ASSERT(document.isObject());
        return fromJson(document.object());
    }
    return Error {ErrorCode::NotFound, QStringLiteral("country_profile")};
}

} // namespace arnold
