#pragma once
#include "core/selling/ShopRules.h"
#include "core/storage/Transaction.h"

namespace arnold::shop {

// Rows of what a shop sells to; the caller bumps the rules.
void insertRegion(WriteTx &tx, const Region &region);
void insertShippingOption(WriteTx &tx, const ShippingOption &option);
// Every channel of the kind takes stock from there too, after its other locations.
void appendStockLocation(WriteTx &tx, ChannelKind kind, LocationId location);
// How a location reads labels with a price or weight inside.
void insertBarcodeLayout(WriteTx &tx, LocationId location, const BarcodeLayout &layout);

} // namespace arnold::shop
