#include "core/pricing/TaxStore.h"

#include "core/base/Assert.h"

#include <array>

namespace arnold::pricing {
namespace {

constexpr auto kProfiles =
        "SELECT id, code, name, country, rounding_mode, rounding_place, rates_on_a_line, "
        "distance_sales, shipping_tax, shipping_tax_class_id, cash_rounding_minor, price_abroad "
        "FROM tax_profile ORDER BY id LIMIT 1000";
constexpr auto kInsertProfile =
        "INSERT INTO tax_profile (id, code, name, country, rounding_mode, rounding_place, "
        "rates_on_a_line, distance_sales, shipping_tax, shipping_tax_class_id, "
        "cash_rounding_minor, price_abroad) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kRates =
        "SELECT id, name, code, jurisdiction, category, rate_ppm, reason, tax_class_id, country, "
        "province, postal_prefix, service_mode, buyer, unit_from_minor, unit_below_minor, "
        "valid_from, valid_to FROM tax_rate WHERE tax_profile_id = ? ORDER BY id LIMIT 200000";
constexpr auto kInsertRate =
        "INSERT INTO tax_rate (id, tax_profile_id, tax_class_id, code, name, jurisdiction, "
        "country, province, postal_prefix, service_mode, buyer, unit_from_minor, "
        "unit_below_minor, category, rate_ppm, reason, valid_from, valid_to) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr std::array kRoundingModes {"half_up", "half_even", "down", "up"};

RoundingMode roundingModeFromName(const QString &name)
{
    for (std::size_t i = 0; i < kRoundingModes.size(); ++i) {
        if (name == QLatin1String(kRoundingModes[i]))
            return static_cast<RoundingMode>(i);
    }
    ARNOLD_ASSERT(false);
    return RoundingMode::HalfUp;
}

constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();

std::optional<std::int64_t> unless(std::int64_t value, std::int64_t unlimited)
{
    return value == unlimited ? std::nullopt : std::optional(value);
}

} // namespace

std::vector<TaxProfileRow> taxProfiles(ReadTx &tx)
{
    std::vector<TaxProfileRow> found;
    auto rows = tx.query(kProfiles);
    while (rows.next()) {
        const auto is = [&](int column, const char *word) {
            return rows.value<QString>(column) == QLatin1String(word);
        };
        TaxProfileRow row;
        row.id = rows.value<TaxProfileId>(0);
        row.code = rows.value<QString>(1);
        row.name = rows.value<QString>(2);
        row.country = rows.value<QString>(3);
        row.roundingMode = roundingModeFromName(rows.value<QString>(4));
        row.roundingPlace = is(5, "line") ? TaxRoundingPlace::Line : TaxRoundingPlace::Document;
        row.ratesOnALine = is(6, "apart") ? RatesOnALine::Apart : RatesOnALine::Together;
        row.distanceSales = is(7, "at_origin") ? DistanceSales::AtOrigin
                                               : DistanceSales::AtDestination;
        row.shippingOwnClass = is(8, "own_class");
        row.shippingTaxClass = rows.value<TaxClassId>(9);
        row.cashRoundingMinor = rows.value<std::int64_t>(10);
        row.priceAbroad = is(11, "keeps_net") ? PriceAbroad::KeepsNet : PriceAbroad::KeepsGross;
        found.push_back(std::move(row));
    }
    return found;
}

void insertTaxProfile(WriteTx &tx, const TaxProfileRow &profile)
{
    tx.execute(kInsertProfile, profile.id, profile.code, profile.name, profile.country,
               kRoundingModes[static_cast<std::size_t>(profile.roundingMode)],
               profile.roundingPlace == TaxRoundingPlace::Line ? "line" : "document",
               profile.ratesOnALine == RatesOnALine::Apart ? "apart" : "together",
               profile.distanceSales == DistanceSales::AtOrigin ? "at_origin" : "at_destination",
               profile.shippingOwnClass ? "own_class" : "proportional", profile.shippingTaxClass,
               profile.cashRoundingMinor,
               profile.priceAbroad == PriceAbroad::KeepsNet ? "keeps_net" : "keeps_gross");
}

std::vector<TaxRate> taxRates(ReadTx &tx, TaxProfileId profile)
{
    std::vector<TaxRate> found;
    auto rows = tx.query(kRates, profile);
    while (rows.next()) {
        TaxRate rate;
        rate.id = rows.value<TaxRateId>(0);
        rate.name = rows.value<QString>(1);
        rate.code = rows.value<QString>(2);
        rate.jurisdiction = rows.value<QString>(3);
        rate.category = taxCategoryFromCode(rows.value<QString>(4)).value();
        rate.ratePpm = rows.value<std::int64_t>(5);
        rate.reason = rows.value<QString>(6);
        rate.taxClass = rows.value<TaxClassId>(7);
        rate.country = rows.value<QString>(8);
        rate.province = rows.value<QString>(9);
        rate.postalPrefix = rows.value<QString>(10);
        rate.mode = serviceModeFromName(rows.value<QString>(11));
        rate.buyer = buyerStatusFromName(rows.value<QString>(12));
        rate.unitFromMinor = rows.value<std::optional<std::int64_t>>(13).value_or(kLowest);
        rate.unitBelowMinor = rows.value<std::optional<std::int64_t>>(14).value_or(kHighest);
        rate.from = rows.value<Instant>(15);
        rate.to = rows.value<std::optional<Instant>>(16).value_or(Instant {kHighest});
        found.push_back(std::move(rate));
    }
    return found;
}

void insertTaxRate(WriteTx &tx, TaxProfileId profile, const TaxRate &rate)
{
    const TaxRateId id = rate.id.isNull() ? TaxRateId::make() : rate.id;
    tx.execute(kInsertRate, id, profile, rate.taxClass, rate.code, rate.name, rate.jurisdiction,
               rate.country, rate.province, rate.postalPrefix,
               rate.mode ? serviceModeName(*rate.mode) : QString(),
               rate.buyer ? buyerStatusName(*rate.buyer) : QString(),
               unless(rate.unitFromMinor, kLowest), unless(rate.unitBelowMinor, kHighest),
               taxCategoryCode(rate.category), rate.ratePpm, rate.reason, rate.from,
               unless(rate.to.micros, kHighest));
}

} // namespace arnold::pricing
