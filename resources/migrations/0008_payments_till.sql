-- Money in and out, and the drawer it lies in.

CREATE TABLE shift (
    id $id PRIMARY KEY,
    register_id $id NOT NULL REFERENCES register (id),
    number $int NOT NULL CHECK (number >= 1),
    state $text NOT NULL CHECK (state IN ('open', 'closed', 'counted')),
    business_date $text NOT NULL CHECK (length(business_date) = 10),
    currency $text NOT NULL,
    float_minor $int NOT NULL CHECK (float_minor >= 0),
    opened_at $int NOT NULL,
    opened_by $id NOT NULL REFERENCES staff (id),
    closed_at $int,
    closed_by $id REFERENCES staff (id),
    expected_minor $int,
    counted_minor $int,
    denominations $text,
    note $text,
    z_document_id $id REFERENCES document (id),
    UNIQUE (register_id, number)
) $keyed;
-- One shift at a time: the next can be opened when the last one has been counted.
CREATE UNIQUE INDEX shift_one_open ON shift (register_id) WHERE state <> 'counted';

CREATE TABLE cash_place (
    id $id PRIMARY KEY,
    kind $text NOT NULL CHECK (kind IN ('drawer', 'safe', 'transit', 'bank', 'outside')),
    location_id $id REFERENCES location (id),
    register_id $id REFERENCES register (id),
    currency $text NOT NULL,
    name $text NOT NULL,
    archived_at $int
) $keyed;
CREATE UNIQUE INDEX cash_place_drawer ON cash_place (register_id, currency) WHERE kind = 'drawer';

-- Append-only. 'outside' is where customers' money comes from and change goes to.
CREATE TABLE cash_movement (
    id $id PRIMARY KEY,
    from_place_id $id NOT NULL REFERENCES cash_place (id),
    to_place_id $id NOT NULL REFERENCES cash_place (id),
    amount_minor $int NOT NULL CHECK (amount_minor > 0),
    currency $text NOT NULL,
    reason $text NOT NULL CHECK (reason IN ('opening', 'sale', 'refund', 'float', 'pay_in',
        'pay_out', 'drop', 'lift', 'variance', 'deposit')),
    shift_id $id REFERENCES shift (id),
    payment_id $id,
    actor_kind $text NOT NULL,
    actor_id $id,
    at $int NOT NULL,
    note $text,
    origin $id,
    origin_sequence $int,
    command_key $text UNIQUE,
    CHECK (from_place_id <> to_place_id)
) $keyed;
CREATE INDEX cash_movement_shift ON cash_movement (shift_id);
CREATE INDEX cash_movement_from ON cash_movement (from_place_id);
CREATE INDEX cash_movement_to ON cash_movement (to_place_id);

-- One attempt to be paid by a provider. `manual` is paid on delivery or by transfer.
CREATE TABLE payment_attempt (
    id $id PRIMARY KEY,
    cart_id $id REFERENCES cart (id),
    order_id $id,
    provider $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('created', 'pending', 'authorised', 'captured', 'failed',
        'voided', 'unknown', 'disputed')),
    amount_minor $int NOT NULL,
    currency $text NOT NULL,
    provider_reference $text,
    detail_sealed $bytes,
    created_at $int NOT NULL,
    updated_at $int NOT NULL,
    UNIQUE (provider, provider_reference)
) $keyed;
CREATE INDEX payment_attempt_cart ON payment_attempt (cart_id);
CREATE INDEX payment_attempt_unknown ON payment_attempt (updated_at) WHERE state = 'unknown';

-- Append-only: money that changed hands. Negative amounts are refunds and name what they refund.
CREATE TABLE payment (
    id $id PRIMARY KEY,
    order_id $id,
    document_id $id REFERENCES document (id),
    tender $text NOT NULL CHECK (tender IN ('cash', 'card', 'manual', 'gift_card', 'store_credit',
        'points', 'customer_account', 'online', 'coupon', 'imported')),
    amount_minor $int NOT NULL, -- what counts toward the order
    cash_rounding_minor $int NOT NULL DEFAULT 0,
    tip_minor $int NOT NULL DEFAULT 0,
    tendered_minor $int, -- cash handed over
    change_minor $int,
    currency $text NOT NULL,
    attempt_id $id REFERENCES payment_attempt (id),
    refunds_id $id REFERENCES payment (id),
    unconfirmed $int NOT NULL DEFAULT 0 CHECK (unconfirmed IN (0, 1)),
    shift_id $id REFERENCES shift (id),
    actor_kind $text NOT NULL,
    actor_id $id,
    at $int NOT NULL,
    business_date $text NOT NULL,
    reason $text,
    origin $id,
    origin_sequence $int,
    command_key $text UNIQUE,
    CHECK (tendered_minor IS NULL OR tendered_minor - change_minor
        = amount_minor + tip_minor + cash_rounding_minor)
) $keyed;
CREATE INDEX payment_order ON payment (order_id);
CREATE INDEX payment_document ON payment (document_id);
CREATE INDEX payment_shift ON payment (shift_id);

-- A refund to a tender never exceeds what that tender captured: a guarded count, made with the
-- first refund.
CREATE TABLE payment_refunded (
    payment_id $id PRIMARY KEY REFERENCES payment (id),
    captured_minor $int NOT NULL,
    refunded_minor $int NOT NULL CHECK (refunded_minor >= 0),
    CHECK (refunded_minor <= captured_minor)
) $keyed;

-- Who allowed what somebody else's role did not.
CREATE TABLE approval (
    id $id PRIMARY KEY,
    act $text NOT NULL,
    asked_by $id NOT NULL REFERENCES staff (id),
    given_by $id NOT NULL REFERENCES staff (id),
    register_id $id REFERENCES register (id),
    detail $text NOT NULL DEFAULT '{}',
    at $int NOT NULL
) $keyed;
