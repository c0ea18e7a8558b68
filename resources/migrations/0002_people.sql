-- Staff, roles and customers. Personal fields are sealed (core/storage/FieldCipher) under keys of
-- their own: destroying a person's profile key erases them; what tax law keeps has its own key.

CREATE TABLE role (
    id $id PRIMARY KEY,
    code $text NOT NULL UNIQUE,
    name $text NOT NULL,
    builtin $int NOT NULL CHECK (builtin IN (0, 1)),
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

CREATE TABLE role_permission (
    role_id $id NOT NULL REFERENCES role (id),
    permission $text NOT NULL,
    PRIMARY KEY (role_id, permission)
) $keyed;

-- discount_ppm, refund_minor, price_override_ppm: the most that a role may do without approval.
CREATE TABLE role_limit (
    role_id $id NOT NULL REFERENCES role (id),
    name $text NOT NULL,
    most $int NOT NULL CHECK (most >= 0),
    PRIMARY KEY (role_id, name)
) $keyed;

CREATE TABLE staff (
    id $id PRIMARY KEY,
    display_name $text NOT NULL, -- the short name that the shop chose: tiles, receipts
    initials $text NOT NULL DEFAULT '',
    locale $text NOT NULL DEFAULT '',
    key_wrapped $bytes,
    full_name_sealed $bytes,
    email_sealed $bytes,
    email_index $bytes UNIQUE,
    pin_hash $text,
    password_hash $text,
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

CREATE TABLE staff_role (
    staff_id $id NOT NULL REFERENCES staff (id),
    role_id $id NOT NULL REFERENCES role (id),
    PRIMARY KEY (staff_id, role_id)
) $keyed;

CREATE TABLE staff_badge (
    badge_index $bytes PRIMARY KEY,
    staff_id $id NOT NULL REFERENCES staff (id),
    created_at $int NOT NULL
) $keyed;

-- Five misses lock a person on one register, not everywhere.
CREATE TABLE staff_pin_miss (
    staff_id $id NOT NULL REFERENCES staff (id),
    register_id $id NOT NULL REFERENCES register (id),
    misses $int NOT NULL CHECK (misses >= 0),
    locked_at $int,
    PRIMARY KEY (staff_id, register_id)
) $keyed;

CREATE TABLE api_key (
    id $id PRIMARY KEY,
    name $text NOT NULL,
    prefix $text NOT NULL UNIQUE, -- the part that may be shown again
    secret_hash $bytes NOT NULL,
    scopes $text NOT NULL, -- JSON list of permissions
    created_by $id REFERENCES staff (id),
    created_at $int NOT NULL,
    last_used_at $int,
    revoked_at $int
) $keyed;

-- A human being that sealed fields belong to: a customer, or the guest of one order.
CREATE TABLE person (
    id $id PRIMARY KEY,
    profile_key $bytes, -- wrapped; null once erased
    books_key $bytes,   -- wrapped; for what tax law keeps; null when its term has ended
    created_at $int NOT NULL,
    erased_at $int
) $keyed;

CREATE TABLE customer_group (
    id $id PRIMARY KEY,
    code $text NOT NULL UNIQUE,
    name $text NOT NULL,
    archived_at $int
) $keyed;

CREATE TABLE customer (
    id $id PRIMARY KEY,
    person_id $id NOT NULL UNIQUE REFERENCES person (id),
    number $int NOT NULL UNIQUE,
    group_id $id REFERENCES customer_group (id),
    name_sealed $bytes,
    email_sealed $bytes,
    email_index $bytes,
    phone_sealed $bytes,
    phone_index $bytes,
    notes_sealed $bytes,
    locale $text NOT NULL DEFAULT '',
    marketing_consent_at $int,
    metadata $text NOT NULL DEFAULT '{}',
    version $int NOT NULL DEFAULT 1,
    created_at $int NOT NULL,
    updated_at $int NOT NULL,
    archived_at $int
) $keyed;
CREATE INDEX customer_email ON customer (email_index);
CREATE INDEX customer_phone ON customer (phone_index);

-- Keyed hashes of each word of a name and of its prefixes of 3 to 8 letters: search as one types.
CREATE TABLE customer_name_token (
    token $bytes NOT NULL,
    customer_id $id NOT NULL REFERENCES customer (id),
    PRIMARY KEY (token, customer_id)
) $keyed;
CREATE INDEX customer_name_token_customer ON customer_name_token (customer_id);

CREATE TABLE customer_account (
    customer_id $id PRIMARY KEY REFERENCES customer (id),
    email_index $bytes NOT NULL UNIQUE,
    password_hash $text,
    verified_at $int,
    created_at $int NOT NULL
) $keyed;

CREATE TABLE customer_address (
    id $id PRIMARY KEY,
    customer_id $id NOT NULL REFERENCES customer (id),
    position $int NOT NULL,
    country $text NOT NULL CHECK (length(country) = 2),
    address_sealed $bytes NOT NULL,
    created_at $int NOT NULL
) $keyed;
CREATE INDEX customer_address_customer ON customer_address (customer_id, position);
