-- Prices, taxes and promotions. What core/pricing and core/promotions compute with.

CREATE TABLE tax_profile (
    id $id PRIMARY KEY,
    code $text NOT NULL UNIQUE,
    name $text NOT NULL,
    country $text NOT NULL CHECK (length(country) = 2),
    rounding_mode $text NOT NULL CHECK (rounding_mode IN ('half_up', 'half_even', 'down', 'up')),
    rounding_place $text NOT NULL CHECK (rounding_place IN ('line', 'document')),
    rates_on_a_line $text NOT NULL DEFAULT 'together'
        CHECK (rates_on_a_line IN ('together', 'apart')),
    distance_sales $text NOT NULL DEFAULT 'at_destination'
        CHECK (distance_sales IN ('at_origin', 'at_destination')),
    shipping_tax $text NOT NULL CHECK (shipping_tax IN ('proportional', 'own_class')),
    shipping_tax_class_id $id REFERENCES tax_class (id),
    cash_rounding_minor $int NOT NULL DEFAULT 1 CHECK (cash_rounding_minor >= 1),
    price_abroad $text NOT NULL DEFAULT 'keeps_gross'
        CHECK (price_abroad IN ('keeps_gross', 'keeps_net'))
) $keyed;

CREATE TABLE tax_rate (
    id $id PRIMARY KEY,
    tax_profile_id $id NOT NULL REFERENCES tax_profile (id),
    tax_class_id $id REFERENCES tax_class (id), -- null: every class
    code $text NOT NULL, -- printed on receipts: A, B, ...
    name $text NOT NULL,
    jurisdiction $text NOT NULL,
    country $text NOT NULL DEFAULT '', -- place of supply; empty matches any
    province $text NOT NULL DEFAULT '',
    postal_prefix $text NOT NULL DEFAULT '',
    service_mode $text NOT NULL DEFAULT '', -- take_away, eat_in, delivered, collected
    buyer $text NOT NULL DEFAULT '', -- private, business, exempt
    unit_from_minor $int, -- by the price of one unit: from, below
    unit_below_minor $int,
    category $text NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'O', 'G')),
    rate_ppm $int NOT NULL CHECK (rate_ppm >= 0),
    reason $text NOT NULL DEFAULT '',
    valid_from $int NOT NULL,
    valid_to $int
) $keyed;
CREATE INDEX tax_rate_profile ON tax_rate (tax_profile_id, tax_class_id);

CREATE TABLE price_list (
    id $id PRIMARY KEY,
    code $text NOT NULL UNIQUE,
    name $text NOT NULL,
    kind $text NOT NULL CHECK (kind IN ('base', 'sale', 'override')),
    currency $text NOT NULL CHECK (length(currency) = 3),
    basis $text NOT NULL CHECK (basis IN ('gross', 'net')),
    region_id $id REFERENCES region (id),
    channel_id $id REFERENCES channel (id),
    customer_group_id $id REFERENCES customer_group (id),
    starts_at $int,
    ends_at $int,
    priority $int NOT NULL DEFAULT 0,
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

-- Every price a variant ever had, with the time from which and to which it held.
CREATE TABLE price (
    variant_id $id NOT NULL REFERENCES variant (id),
    price_list_id $id NOT NULL REFERENCES price_list (id),
    minimum_micros $int NOT NULL DEFAULT 0 CHECK (minimum_micros >= 0),
    valid_from $int NOT NULL,
    valid_to $int,
    amount_minor $int NOT NULL,
    per_quantity_micros $int NOT NULL DEFAULT 1000000 CHECK (per_quantity_micros > 0),
    per_unit $text NOT NULL DEFAULT 'piece',
    changed_by $id,
    CHECK (valid_to IS NULL OR valid_to > valid_from),
    PRIMARY KEY (variant_id, price_list_id, minimum_micros, valid_from)
) $keyed;

CREATE TABLE promotion (
    id $id PRIMARY KEY,
    name $text NOT NULL,
    kind $text NOT NULL CHECK (kind IN ('line_percent', 'line_amount', 'unit_amount',
        'n_for_price', 'order_percent', 'order_amount', 'shipping_percent', 'shipping_amount')),
    method $text NOT NULL CHECK (method IN ('automatic', 'code')),
    rate_ppm $int NOT NULL DEFAULT 0 CHECK (rate_ppm BETWEEN 0 AND 1000000),
    amount_minor $int NOT NULL DEFAULT 0 CHECK (amount_minor >= 0),
    currency $text,
    group_count $int NOT NULL DEFAULT 0, -- the n of n for a price
    minimum_amount_minor $int NOT NULL DEFAULT 0,
    minimum_quantity_micros $int NOT NULL DEFAULT 0,
    channel_id $id REFERENCES channel (id),
    customer_group_id $id REFERENCES customer_group (id),
    priority $int NOT NULL DEFAULT 0,
    exclusive_group $text NOT NULL DEFAULT '',
    lowers_tax_base $int NOT NULL DEFAULT 1 CHECK (lowers_tax_base IN (0, 1)),
    starts_at $int,
    ends_at $int,
    use_limit $int,
    used_count $int NOT NULL DEFAULT 0 CHECK (used_count >= 0),
    created_at $int NOT NULL,
    archived_at $int,
    CHECK (use_limit IS NULL OR used_count <= use_limit)
) $keyed;

CREATE TABLE promotion_target (
    promotion_id $id NOT NULL REFERENCES promotion (id),
    target_kind $text NOT NULL CHECK (target_kind IN ('product', 'variant', 'category',
        'collection')),
    target_id $id NOT NULL,
    PRIMARY KEY (promotion_id, target_kind, target_id)
) $keyed;

CREATE TABLE coupon_code (
    code $text PRIMARY KEY, -- upper case, without blanks
    promotion_id $id NOT NULL REFERENCES promotion (id),
    use_limit $int,
    used_count $int NOT NULL DEFAULT 0 CHECK (used_count >= 0),
    archived_at $int,
    CHECK (use_limit IS NULL OR used_count <= use_limit)
) $keyed;

CREATE TABLE promotion_use (
    order_id $id NOT NULL,
    promotion_id $id NOT NULL REFERENCES promotion (id),
    code $text,
    customer_id $id,
    amount_minor $int NOT NULL,
    PRIMARY KEY (order_id, promotion_id)
) $keyed;
CREATE INDEX promotion_use_customer ON promotion_use (promotion_id, customer_id);

CREATE TABLE shipping_option (
    id $id PRIMARY KEY,
    region_id $id NOT NULL REFERENCES region (id),
    name $text NOT NULL,
    amount_minor $int NOT NULL CHECK (amount_minor >= 0),
    free_from_minor $int,
    kind $text NOT NULL DEFAULT 'delivery' CHECK (kind IN ('delivery', 'collection')),
    location_id $id REFERENCES location (id),
    position $int NOT NULL,
    created_at $int NOT NULL,
    archived_at $int
) $keyed;
CREATE INDEX shipping_option_region ON shipping_option (region_id, position);
