#pragma once
#include "core/orders/OrderStore.h"

// How the stores of orders read a head.
#define ORDER_COLUMNS                                                                              \
    "id, number_text, token, kind, status, payment_status, fulfilment_status, company_id, "        \
    "channel_id, region_id, location_id, register_id, staff_id, customer_id, person_id, cart_id, " \
    "codes, currency, basis, item_count_micros, subtotal_minor, discount_minor, shipping_minor, "  \
    "tax_minor, total_minor, shipping_option_id, shipping_name, shipping_country, placed_at, "     \
    "business_date, cancelled_at, note, source, source_number, version"

namespace arnold::orders {

// A row of ORDER_COLUMNS, in their order.
OrderHead readHead(const Rows &rows);

} // namespace arnold::orders
