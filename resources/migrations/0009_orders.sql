-- Agreements. What was booked of them stands in the documents.

CREATE TABLE orders (
    id $id PRIMARY KEY,
    number_text $text NOT NULL UNIQUE, -- unique, may have gaps; the books' numbers are on documents
    token $bytes NOT NULL UNIQUE,
    kind $text NOT NULL CHECK (kind IN ('till', 'web', 'quote', 'layaway', 'collect', 'imported')),
    -- The three statuses follow from documents, payments and fulfilments (orders::deriveStatuses);
    -- they stand here so that lists can be filtered, and `check` derives them again.
    status $text NOT NULL CHECK (status IN ('draft', 'placed', 'completed', 'cancelled')),
    payment_status $text NOT NULL CHECK (payment_status IN ('unpaid', 'authorised', 'partly_paid',
        'paid', 'partly_refunded', 'refunded')),
    fulfilment_status $text NOT NULL CHECK (fulfilment_status IN ('none', 'partial', 'ready',
        'fulfilled', 'partly_returned', 'returned')),
    company_id $id NOT NULL REFERENCES company (id),
    channel_id $id NOT NULL REFERENCES channel (id),
    region_id $id REFERENCES region (id),
    location_id $id REFERENCES location (id),
    register_id $id REFERENCES register (id),
    staff_id $id REFERENCES staff (id),
    customer_id $id REFERENCES customer (id),
    person_id $id REFERENCES person (id),
    email_sealed $bytes,
    email_index $bytes,
    shipping_address_sealed $bytes,
    billing_address_sealed $bytes,
    shipping_country $text,
    shipping_option_id $id REFERENCES shipping_option (id),
    shipping_name $text NOT NULL DEFAULT '',
    cart_id $id UNIQUE,
    codes $text NOT NULL DEFAULT '[]',
    currency $text NOT NULL CHECK (length(currency) = 3),
    shop_rate_e9 $int NOT NULL DEFAULT 1000000000,
    basis $text NOT NULL CHECK (basis IN ('gross', 'net')),
    item_count_micros $int NOT NULL DEFAULT 0,
    subtotal_minor $int NOT NULL,
    discount_minor $int NOT NULL,
    shipping_minor $int NOT NULL,
    tax_minor $int,
    total_minor $int NOT NULL,
    cancelled_at $int,
    placed_at $int NOT NULL,
    business_date $text NOT NULL,
    note $text,
    source $text,
    source_number $text,
    metadata $text NOT NULL DEFAULT '{}',
    version $int NOT NULL DEFAULT 1,
    command_key $text UNIQUE, -- stays for good: one key, one order
    UNIQUE (source, source_number)
) $keyed;
CREATE INDEX orders_placed ON orders (placed_at, id);
CREATE INDEX orders_customer ON orders (customer_id, placed_at) WHERE customer_id IS NOT NULL;
CREATE INDEX orders_email ON orders (email_index) WHERE email_index IS NOT NULL;
CREATE INDEX orders_open ON orders (placed_at) WHERE status = 'placed';

CREATE TABLE order_line (
    order_id $id NOT NULL REFERENCES orders (id),
    position $int NOT NULL,
    kind $text NOT NULL CHECK (kind IN ('goods', 'shipping', 'deposit', 'fee', 'gift_card',
        'adjustment', 'write_off')),
    parent $int,
    variant_id $id REFERENCES variant (id),
    product_id $id REFERENCES product (id),
    sku $text NOT NULL,
    title $text NOT NULL,
    variant_title $text NOT NULL DEFAULT '',
    thumbnail $text NOT NULL DEFAULT '',
    quantity_micros $int NOT NULL,
    unit $text NOT NULL,
    unit_price_minor $int NOT NULL,
    per_quantity_micros $int NOT NULL DEFAULT 1000000,
    per_unit $text NOT NULL DEFAULT 'piece',
    discount_minor $int NOT NULL,
    total_minor $int NOT NULL,
    tax_minor $int,
    fulfilled_micros $int NOT NULL DEFAULT 0,
    cancelled_micros $int NOT NULL DEFAULT 0,
    returned_micros $int NOT NULL DEFAULT 0,
    why $text NOT NULL DEFAULT '[]',
    note $text,
    metadata $text NOT NULL DEFAULT '{}',
    PRIMARY KEY (order_id, position)
) $keyed;
CREATE INDEX order_line_variant ON order_line (variant_id, order_id) WHERE variant_id IS NOT NULL;

CREATE TABLE order_tax (
    order_id $id NOT NULL REFERENCES orders (id),
    line $int NOT NULL,
    position $int NOT NULL,
    code $text NOT NULL,
    jurisdiction $text NOT NULL,
    category $text NOT NULL,
    rate_ppm $int NOT NULL,
    base_minor $int NOT NULL,
    amount_minor $int NOT NULL,
    reason $text NOT NULL DEFAULT '',
    PRIMARY KEY (order_id, line, position)
) $keyed;

CREATE TABLE fulfilment (
    id $id PRIMARY KEY,
    order_id $id NOT NULL REFERENCES orders (id),
    kind $text NOT NULL CHECK (kind IN ('handover', 'shipment', 'collection')),
    state $text NOT NULL CHECK (state IN ('packed', 'ready', 'sent', 'delivered', 'cancelled')),
    location_id $id NOT NULL REFERENCES location (id),
    carrier $text NOT NULL DEFAULT '',
    tracking $text NOT NULL DEFAULT '',
    created_at $int NOT NULL,
    sent_at $int,
    command_key $text UNIQUE
) $keyed;
CREATE INDEX fulfilment_order ON fulfilment (order_id);

CREATE TABLE fulfilment_line (
    fulfilment_id $id NOT NULL REFERENCES fulfilment (id),
    order_line $int NOT NULL,
    quantity_micros $int NOT NULL CHECK (quantity_micros > 0),
    PRIMARY KEY (fulfilment_id, order_line)
) $keyed;

-- The timeline that staff and shoppers read.
CREATE TABLE order_event (
    order_id $id NOT NULL REFERENCES orders (id),
    position $int NOT NULL,
    at $int NOT NULL,
    kind $text NOT NULL,
    actor_kind $text NOT NULL,
    actor_id $id,
    detail $text NOT NULL DEFAULT '{}',
    PRIMARY KEY (order_id, position)
) $keyed;
