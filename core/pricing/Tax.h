#pragma once
#include "core/base/Clock.h"
#include "core/base/Rounding.h"
#include "core/pricing/Price.h"
#include "core/pricing/PricingIds.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace arnold {

// Duty or VAT category codes of UNCL 5305, as EN 16931 uses them.
enum class TaxCategory {
    Standard, // S, reduced rates too
    Zero, // Z
    Exempt, // E
    ReverseCharge, // AE
    OutOfScope, // O
    Export, // G
};
QString taxCategoryCode(TaxCategory category); // "S", "Z", "E", "AE", "O", "G"
std::optional<TaxCategory> taxCategoryFromCode(QStringView code);

enum class ServiceMode { TakeAway, EatIn, Delivered, Collected };
QString serviceModeName(ServiceMode mode); // "take_away", "eat_in", "delivered", "collected"
std::optional<ServiceMode> serviceModeFromName(QStringView name);

enum class BuyerStatus {
    Private,
    Business, // with a tax id that was checked (EU: reverse charge across the border)
    Exempt, // holds an exemption; the caller has checked that it is in date
};
QString buyerStatusName(BuyerStatus status); // "private", "business", "exempt"
std::optional<BuyerStatus> buyerStatusFromName(QStringView name);

// Where a supply is taxed. Upper case; empty parts are unknown.
struct Place {
    QString country = {}; // ISO 3166-1 alpha-2
    QString province = {}; // ISO 3166-2 without the country: "NY"
    QString postalCode = {};

    bool operator==(const Place &) const = default;
};

// Which sales to other places are taxed there.
enum class DistanceSales { AtOrigin, AtDestination };

// Handed over in the shop: the shop's place. Delivered to another country: the buyer's, unless the
// shop stays below the threshold and taxes at home (EU, directive 2006/112/EC, articles 33, 59c).
// Delivered within the country: the buyer's (province rates; the same country elsewhere).
Place placeOfSupply(const Place &shop, const Place &buyer, ServiceMode mode, DistanceSales sales);

// One row of a tax table. Empty conditions match everything. Rates of different jurisdictions add
// up on a line; within one jurisdiction the most specific row counts.
struct TaxRate {
    TaxRateId id = {};
    QString name = {}; // "VAT 19%", for receipts
    QString code = {}; // short, for totals and exports: "A", "VAT19"
    QString jurisdiction = {}; // who levies it: "DE", "US-NY", "US-NY-NYC"
    TaxCategory category = TaxCategory::Standard;
    std::int64_t ratePpm = 0; // 190'000 is 19%; none negative
    QString reason = {}; // for E, AE, O, G: the words that the law asks for

    TaxClassId taxClass = {}; // null: every class
    QString country = {};
    QString province = {};
    QString postalPrefix = {};
    std::optional<ServiceMode> mode = {};
    std::optional<BuyerStatus> buyer = {};
    // By the price of one unit, in the cart's basis, before discounts: [from, below). US-NY taxes
    // clothing only from 110.00 a piece on.
    std::int64_t unitFromMinor = std::numeric_limits<std::int64_t>::min();
    std::int64_t unitBelowMinor = std::numeric_limits<std::int64_t>::max();
    Instant from = {std::numeric_limits<std::int64_t>::min()}; // date of supply in [from, to)
    Instant to = {std::numeric_limits<std::int64_t>::max()};
};

// What a supply is, for choosing its rates.
struct Supply {
    TaxClassId taxClass = {};
    std::int64_t unitMinor = 0; // price of one unit
    Place place = {};
    ServiceMode mode = ServiceMode::TakeAway;
    BuyerStatus buyer = BuyerStatus::Private;
    Instant at = {};
};

// The tax rates of a shop, indexed. Made when rates change, then shared by many carts; threads may
// read it together. Keep in it the countries that the shop sells to; many thousand postal areas are
// fine, since only rows of the class and country are looked at.
class TaxTable
{
public:
    TaxTable() = default;
    explicit TaxTable(std::vector<TaxRate> rates);

    const std::vector<TaxRate> &rates() const { return m_rates; }

    // Positions in rates() that count for the supply, one for each jurisdiction, in the order of
    // the table. The more specific row wins, compared by buyer, service mode, unit price, postal
    // prefix (longer), province, country, class, then the later `from`, then the earlier row.
    // Empty when none counts.
    std::vector<std::uint32_t> choose(const Supply &supply) const;
    // Whether a rate of the class depends on the price of one unit.
    bool dependsOnUnitPrice(TaxClassId taxClass) const;

private:
    struct Key {
        TaxClassId taxClass;
        QString country;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const noexcept;
    };
    const std::vector<std::uint32_t> *rowsOf(const TaxClassId &taxClass,
                                             const QString &country) const;

    std::vector<TaxRate> m_rates;
    std::unordered_map<Key, std::vector<std::uint32_t>, KeyHash> m_rows;
    std::unordered_set<TaxClassId> m_byUnitPrice; // classes with a threshold; null: every class
};

enum class TaxRoundingPlace {
    Line,
    Document, // once for each combination of rates, then spread back to the lines
};

enum class RatesOnALine {
    Together, // rounded as one rate, then split over the jurisdictions (US sales tax)
    Apart, // each rounded by itself (Canada: GST and QST). With gross prices always together.
};

// What a price list's price becomes in another country.
enum class PriceAbroad { KeepsGross, KeepsNet };

// How a region rounds and taxes. Data of the country profiles.
struct TaxProfile {
    Basis basis = Basis::Gross;
    RoundingMode mode = RoundingMode::HalfUp; // for tax and for lines
    TaxRoundingPlace place = TaxRoundingPlace::Line;
    RatesOnALine rates = RatesOnALine::Together;
    PriceAbroad abroad = PriceAbroad::KeepsGross;
    Place home = {}; // whose tax the price lists' gross prices include
};

} // namespace arnold
