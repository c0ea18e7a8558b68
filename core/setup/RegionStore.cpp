#include "core/setup/RegionStore.h"

namespace arnold::shop {
namespace {

constexpr auto kInsertRegion = "INSERT INTO region (id, name, currency, basis, tax_profile_id, "
                               "position, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr auto kInsertCountry =
        "INSERT INTO region_country (region_id, country, position) VALUES (?, ?, ?)";
constexpr auto kInsertOption =
        "INSERT INTO shipping_option (id, region_id, name, amount_minor, free_from_minor, kind, "
        "location_id, position, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kAppendLocation =
        "INSERT INTO channel_location (channel_id, position, location_id) "
        "SELECT c.id, COALESCE((SELECT MAX(position) + 1 FROM channel_location "
        "WHERE channel_id = c.id), 0), ? FROM channel c WHERE c.kind = ? "
        "AND c.archived_at IS NULL";
constexpr auto kInsertLayout =
        "INSERT INTO barcode_layout (id, location_id, prefix, item_digits, skip_digits, measure, "
        "measure_digits, measure_decimals) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

} // namespace

void insertRegion(WriteTx &tx, const Region &region)
{
    tx.execute(kInsertRegion, region.id, region.name, region.currency.code(),
               region.basis == Basis::Gross ? "gross" : "net", region.taxProfile, region.position,
               tx.now());
    int position = 0;
    for (const QString &country : region.countries)
        tx.execute(kInsertCountry, region.id, country, position++);
}

void insertShippingOption(WriteTx &tx, const ShippingOption &option)
{
    tx.execute(kInsertOption, option.id, option.region, option.name, option.amountMinor,
               option.freeFromMinor, option.isCollection ? "collection" : "delivery",
               option.location, option.position, tx.now());
}

void appendStockLocation(WriteTx &tx, ChannelKind kind, LocationId location)
{
    tx.execute(kAppendLocation, location, channelKindName(kind));
}

void insertBarcodeLayout(WriteTx &tx, LocationId location, const BarcodeLayout &layout)
{
    tx.execute(kInsertLayout, newIdBytes(), location, layout.prefix, layout.itemDigits,
               layout.skipDigits,
               layout.measure == BarcodeLayout::Measure::Price ? "price" : "weight",
               layout.measureDigits, layout.measureDecimals);
}

} // namespace arnold::shop
