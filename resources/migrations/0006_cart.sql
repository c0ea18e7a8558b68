-- What someone is about to buy: a shopper's cart, or a sale that waits at the till.

CREATE TABLE cart (
    id $id PRIMARY KEY,
    token $bytes NOT NULL UNIQUE, -- 128 random bits: whoever knows it may use the cart
    kind $text NOT NULL CHECK (kind IN ('web', 'parked')),
    state $text NOT NULL CHECK (state IN ('open', 'completed', 'dropped')),
    region_id $id NOT NULL REFERENCES region (id),
    channel_id $id NOT NULL REFERENCES channel (id),
    customer_id $id REFERENCES customer (id),
    person_id $id REFERENCES person (id), -- made with the first personal field
    email_sealed $bytes,
    shipping_address_sealed $bytes,
    billing_address_sealed $bytes,
    shipping_country $text CHECK (length(shipping_country) = 2),
    shipping_province $text, -- place of supply
    shipping_postal_code $text,
    shipping_option_id $id REFERENCES shipping_option (id),
    codes $text NOT NULL DEFAULT '[]',
    content $text NOT NULL DEFAULT '{}', -- a parked sale's discounts and notes
    register_id $id REFERENCES register (id),
    staff_id $id REFERENCES staff (id),
    label $text NOT NULL DEFAULT '',
    order_id $id UNIQUE,
    next_position $int NOT NULL DEFAULT 1, -- of the next line: a removed line's is not used again
    seen_total_minor $int, -- what the shopper was shown last; completing compares with it
    metadata $text NOT NULL DEFAULT '{}',
    version $int NOT NULL DEFAULT 1,
    created_at $int NOT NULL,
    updated_at $int NOT NULL
) $keyed;
CREATE INDEX cart_parked ON cart (updated_at) WHERE kind = 'parked' AND state = 'open';
CREATE INDEX cart_customer ON cart (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE cart_line (
    cart_id $id NOT NULL REFERENCES cart (id),
    position $int NOT NULL,
    variant_id $id NOT NULL REFERENCES variant (id),
    quantity_micros $int NOT NULL,
    seen_unit_price_minor $int, -- as the cart's seen_total_minor, so that a change can be named
    metadata $text NOT NULL DEFAULT '{}',
    PRIMARY KEY (cart_id, position)
) $keyed;
