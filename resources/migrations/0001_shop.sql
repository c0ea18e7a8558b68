-- The shop itself: who sells, where, on which register, to which countries, through which channel.
-- Conventions of every migration: ids are UUIDv7 made where the row is born; *_at is microseconds
-- UTC; *_minor is minor units of the row's currency; *_micros is millionths of a unit; *_ppm is
-- parts per million; flags are 0 or 1; state words are text held by a CHECK. Rows that a booked row
-- or a till may name are archived (archived_at), never deleted.

CREATE TABLE company (
    id $id PRIMARY KEY,
    name $text NOT NULL,
    legal_name $text NOT NULL,
    country $text NOT NULL CHECK (length(country) = 2),
    currency $text NOT NULL CHECK (length(currency) = 3),
    vat_id $text,
    tax_number $text,
    registration $text,
    address $text NOT NULL DEFAULT '{}',
    country_profile $text NOT NULL,
    locked_at $int, -- first booked document: currency, company and register codes stay from here on
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

CREATE TABLE location (
    id $id PRIMARY KEY,
    company_id $id NOT NULL REFERENCES company (id),
    code $text NOT NULL UNIQUE,
    name $text NOT NULL,
    kind $text NOT NULL CHECK (kind IN ('shop', 'warehouse')),
    time_zone $text NOT NULL,
    address $text NOT NULL DEFAULT '{}',
    phone $text,
    tax_number $text,
    day_starts_minute $int NOT NULL DEFAULT 0 CHECK (day_starts_minute BETWEEN 0 AND 1439),
    receipt_header $text NOT NULL DEFAULT '',
    receipt_footer $text NOT NULL DEFAULT '',
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

CREATE TABLE register (
    id $id PRIMARY KEY,
    location_id $id NOT NULL REFERENCES location (id),
    code $text NOT NULL UNIQUE,
    name $text NOT NULL,
    public_key $bytes, -- Ed25519, of the enrolled device
    epoch $int NOT NULL DEFAULT 1 CHECK (epoch >= 1), -- rises with each enrolment: new key, series
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

CREATE TABLE region (
    id $id PRIMARY KEY,
    name $text NOT NULL,
    currency $text NOT NULL CHECK (length(currency) = 3),
    basis $text NOT NULL CHECK (basis IN ('gross', 'net')),
    tax_profile_id $id, -- tax_profile is made later
    position $int NOT NULL,
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

CREATE TABLE region_country (
    region_id $id NOT NULL REFERENCES region (id),
    country $text NOT NULL CHECK (length(country) = 2),
    position $int NOT NULL,
    PRIMARY KEY (region_id, country)
) $keyed;

CREATE TABLE channel (
    id $id PRIMARY KEY,
    code $text NOT NULL UNIQUE,
    name $text NOT NULL,
    kind $text NOT NULL CHECK (kind IN ('till', 'web', 'kiosk')),
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

-- Where a channel takes its stock from, first to last.
CREATE TABLE channel_location (
    channel_id $id NOT NULL REFERENCES channel (id),
    position $int NOT NULL,
    location_id $id NOT NULL REFERENCES location (id),
    PRIMARY KEY (channel_id, position),
    UNIQUE (channel_id, location_id)
) $keyed;

CREATE TABLE setting (
    name $text PRIMARY KEY,
    value $text NOT NULL, -- JSON
    updated_at $int NOT NULL
) $keyed;

-- The name of a thing in another language than the shop's own.
CREATE TABLE translation (
    subject_id $id NOT NULL,
    field $text NOT NULL,
    locale $text NOT NULL,
    words $text NOT NULL,
    PRIMARY KEY (subject_id, field, locale)
) $keyed;

-- What a person has to look at: a broken allocation, an unconfirmed tender, a late sale.
CREATE TABLE task (
    id $id PRIMARY KEY,
    kind $text NOT NULL,
    subject_kind $text NOT NULL,
    subject_id $id NOT NULL,
    detail $text NOT NULL DEFAULT '{}',
    created_at $int NOT NULL,
    done_at $int,
    done_by $id
) $keyed;
CREATE INDEX task_open ON task (created_at) WHERE done_at IS NULL;

-- Who did what outside the books. Append-only and chained.
CREATE TABLE audit_entry (
    sequence $serial,
    at $int NOT NULL,
    actor_kind $text NOT NULL,
    actor_id $id,
    action $text NOT NULL,
    subject_kind $text NOT NULL,
    subject_id $id,
    before_state $bytes,
    after_state $bytes,
    reason $text,
    request_id $text,
    previous_hash $bytes NOT NULL,
    hash $bytes NOT NULL
) $strict;
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, sequence);

-- Numbers that may have gaps and are taken by many at once (PostgreSQL: a sequence).
-- @sqlite
CREATE TABLE counter (
    name $text PRIMARY KEY,
    next_number $int NOT NULL
) $keyed;
INSERT INTO counter (name, next_number) VALUES ('order_number', 1), ('customer_number', 1);
-- @end
-- @postgresql
CREATE SEQUENCE order_number;
CREATE SEQUENCE customer_number;
-- @end
