-- Stock. A level is the sum of its movements, in quantity and value, always.

CREATE TABLE lot (
    id $id PRIMARY KEY,
    variant_id $id NOT NULL REFERENCES variant (id),
    code $text NOT NULL,
    expires_on $text,
    UNIQUE (variant_id, code)
) $keyed;

CREATE TABLE stock_level (
    variant_id $id NOT NULL REFERENCES variant (id),
    location_id $id NOT NULL REFERENCES location (id),
    on_hand_micros $int NOT NULL DEFAULT 0, -- no lower bound: a till sells what the hand holds
    reserved_micros $int NOT NULL DEFAULT 0 CHECK (reserved_micros >= 0),
    allocated_micros $int NOT NULL DEFAULT 0 CHECK (allocated_micros >= 0),
    value_e4 $int NOT NULL DEFAULT 0, -- ten-thousandths of a minor unit of the company's currency
    last_cost_e4 $int NOT NULL DEFAULT 0, -- per whole unit; counts when no stock is left
    reorder_at_micros $int,
    updated_at $int NOT NULL,
    PRIMARY KEY (variant_id, location_id)
) $keyed;

-- Append-only. A correction is another movement.
CREATE TABLE stock_movement (
    id $id PRIMARY KEY,
    variant_id $id NOT NULL REFERENCES variant (id),
    location_id $id NOT NULL REFERENCES location (id),
    quantity_micros $int NOT NULL,
    value_e4 $int NOT NULL,
    reason $text NOT NULL CHECK (reason IN ('opening', 'receipt', 'sale', 'return', 'shipment',
        'count', 'adjustment', 'transfer', 'damage', 'cost_variance')),
    document_id $id,
    document_line $int,
    fulfilment_id $id,
    lot_id $id REFERENCES lot (id),
    serial $text,
    actor_kind $text NOT NULL,
    actor_id $id,
    occurred_at $int NOT NULL,
    booked_at $int NOT NULL,
    note $text,
    origin $id, -- the register or node it was booked on, with its own sequence
    origin_sequence $int,
    command_key $text UNIQUE
) $keyed;
CREATE INDEX stock_movement_level ON stock_movement (variant_id, location_id, id);
-- A return comes in at the cost at which its line went out.
CREATE INDEX stock_movement_document ON stock_movement (document_id, document_line)
    WHERE document_id IS NOT NULL;

-- A checkout's hold on stock while a payment provider works. Counted in
-- stock_level.reserved_micros.
CREATE TABLE reservation (
    id $id PRIMARY KEY,
    cart_id $id NOT NULL,
    variant_id $id NOT NULL,
    location_id $id NOT NULL,
    quantity_micros $int NOT NULL CHECK (quantity_micros > 0),
    expires_at $int NOT NULL,
    FOREIGN KEY (variant_id, location_id) REFERENCES stock_level (variant_id, location_id)
) $keyed;
CREATE INDEX reservation_expiry ON reservation (expires_at);
CREATE INDEX reservation_cart ON reservation (cart_id);

-- What a placed order holds at a location until the goods leave. The open part (quantity less
-- settled) is counted in stock_level.allocated_micros.
CREATE TABLE allocation (
    order_id $id NOT NULL,
    order_line $int NOT NULL,
    variant_id $id NOT NULL,
    location_id $id NOT NULL,
    quantity_micros $int NOT NULL CHECK (quantity_micros > 0),
    settled_micros $int NOT NULL DEFAULT 0,
    CHECK (settled_micros BETWEEN 0 AND quantity_micros),
    PRIMARY KEY (order_id, order_line, variant_id), -- a line of components holds several variants
    FOREIGN KEY (variant_id, location_id) REFERENCES stock_level (variant_id, location_id)
) $keyed;
CREATE INDEX allocation_level ON allocation (variant_id, location_id);

CREATE TABLE serial_unit (
    variant_id $id NOT NULL REFERENCES variant (id),
    serial $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('in_stock', 'sold', 'returned', 'gone')),
    location_id $id REFERENCES location (id),
    document_id $id,
    updated_at $int NOT NULL,
    PRIMARY KEY (variant_id, serial)
) $keyed;
