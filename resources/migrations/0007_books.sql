-- What was booked, for good: documents, their numbers, the journal, value ledgers.

-- A run of gapless numbers: one per issuer, kind and epoch.
CREATE TABLE series (
    id $id PRIMARY KEY,
    issuer_kind $text NOT NULL CHECK (issuer_kind IN ('register', 'company', 'import')),
    issuer_id $id NOT NULL,
    kind $text NOT NULL,
    epoch $int NOT NULL DEFAULT 1,
    prefix $text NOT NULL,
    digits $int NOT NULL DEFAULT 6,
    next_number $int NOT NULL DEFAULT 1 CHECK (next_number >= 1),
    UNIQUE (issuer_id, kind, epoch)
) $keyed;

CREATE TABLE document (
    id $id PRIMARY KEY,
    kind $text NOT NULL CHECK (kind IN ('receipt', 'invoice', 'deposit_invoice', 'credit_note',
        'reversal', 'z_report', 'imported_sale', 'training')),
    company_id $id NOT NULL REFERENCES company (id),
    series_id $id NOT NULL REFERENCES series (id),
    number $int NOT NULL,
    number_text $text NOT NULL,
    order_id $id,
    location_id $id REFERENCES location (id),
    register_id $id REFERENCES register (id),
    shift_id $id,
    staff_id $id REFERENCES staff (id),
    customer_id $id REFERENCES customer (id),
    person_id $id REFERENCES person (id),
    buyer_sealed $bytes, -- frozen, under the person's books key
    seller $text NOT NULL, -- frozen JSON
    currency $text NOT NULL CHECK (length(currency) = 3),
    shop_rate_e9 $int NOT NULL DEFAULT 1000000000, -- shop currency per unit of this one, x 10^9
    basis $text NOT NULL CHECK (basis IN ('gross', 'net')),
    subtotal_minor $int NOT NULL,
    discount_minor $int NOT NULL,
    shipping_minor $int NOT NULL,
    tax_minor $int, -- null: unknown (imported)
    total_minor $int NOT NULL,
    cash_rounding_minor $int NOT NULL DEFAULT 0,
    tip_minor $int NOT NULL DEFAULT 0,
    started_at $int NOT NULL,
    issued_at $int NOT NULL,
    utc_offset_seconds $int NOT NULL,
    business_date $text NOT NULL CHECK (length(business_date) = 10),
    refers_to_id $id REFERENCES document (id),
    reason $text,
    fiscal $text NOT NULL DEFAULT '{}',
    previous_hash $bytes, -- journal head of the issuer when it was issued
    content $text NOT NULL DEFAULT '{}', -- what a kind alone has: a Z's figures
    origin $id,
    origin_sequence $int,
    source $text, -- imported: which system
    source_number $text, -- imported: its own number there
    command_key $text UNIQUE,
    UNIQUE (series_id, number),
    UNIQUE (source, source_number)
) $keyed;
CREATE INDEX document_order ON document (order_id);
CREATE INDEX document_shift ON document (shift_id, id);
CREATE INDEX document_date ON document (business_date, id);
CREATE INDEX document_number ON document (number_text);

CREATE TABLE document_line (
    document_id $id NOT NULL REFERENCES document (id),
    position $int NOT NULL,
    kind $text NOT NULL CHECK (kind IN ('goods', 'shipping', 'deposit', 'fee', 'gift_card',
        'adjustment', 'write_off')),
    parent $int,
    order_line $int,
    variant_id $id REFERENCES variant (id),
    sku $text NOT NULL,
    title $text NOT NULL,
    quantity_micros $int NOT NULL,
    unit $text NOT NULL,
    unit_price_minor $int NOT NULL,
    per_quantity_micros $int NOT NULL DEFAULT 1000000,
    per_unit $text NOT NULL DEFAULT 'piece',
    discount_minor $int NOT NULL,
    total_minor $int NOT NULL,
    tax_minor $int,
    refers_to_id $id REFERENCES document (id),
    refers_to_line $int,
    serial $text,
    lot_id $id,
    why $text NOT NULL DEFAULT '[]',
    PRIMARY KEY (document_id, position)
) $keyed;
-- What came back of a document: an order's statuses ask for it.
CREATE INDEX document_line_refers ON document_line (refers_to_id) WHERE refers_to_id IS NOT NULL;

CREATE TABLE document_tax (
    document_id $id NOT NULL REFERENCES document (id),
    line $int NOT NULL,
    position $int NOT NULL,
    code $text NOT NULL,
    jurisdiction $text NOT NULL,
    category $text NOT NULL,
    rate_ppm $int NOT NULL,
    base_minor $int NOT NULL,
    amount_minor $int NOT NULL,
    reason $text NOT NULL DEFAULT '',
    PRIMARY KEY (document_id, line, position)
) $keyed;

-- How much of a document's line has come back. A guarded count beside the rows that never change.
CREATE TABLE returned_line (
    document_id $id NOT NULL,
    line $int NOT NULL,
    sold_micros $int NOT NULL CHECK (sold_micros > 0),
    returned_micros $int NOT NULL CHECK (returned_micros >= 0),
    CHECK (returned_micros <= sold_micros),
    PRIMARY KEY (document_id, line),
    FOREIGN KEY (document_id, line) REFERENCES document_line (document_id, position)
) $keyed;

-- One chain of signed entries for each issuer.
CREATE TABLE journal_stream (
    id $id PRIMARY KEY,
    issuer_kind $text NOT NULL CHECK (issuer_kind IN ('register', 'node')),
    issuer_id $id NOT NULL UNIQUE,
    name $text NOT NULL,
    created_at $int NOT NULL
) $keyed;

CREATE TABLE journal_key (
    stream_id $id NOT NULL REFERENCES journal_stream (id),
    key_id $int NOT NULL,
    epoch $int NOT NULL,
    public_key $bytes NOT NULL,
    from_sequence $int NOT NULL,
    PRIMARY KEY (stream_id, key_id)
) $keyed;

CREATE TABLE journal_entry (
    stream_id $id NOT NULL REFERENCES journal_stream (id),
    sequence $int NOT NULL CHECK (sequence >= 1),
    at $int NOT NULL,
    kind $text NOT NULL,
    subject_id $id,
    body $bytes NOT NULL, -- canonical JSON, the bytes that are hashed
    previous_hash $bytes NOT NULL,
    hash $bytes NOT NULL,
    signature $bytes NOT NULL,
    key_id $int NOT NULL,
    epoch $int NOT NULL,
    PRIMARY KEY (stream_id, sequence)
) $keyed;

-- Gift cards, store credit, points, customer accounts: one shape. The balance never falls below the
-- limit, and equals the sum of the entries.
CREATE TABLE value_account (
    id $id PRIMARY KEY,
    kind $text NOT NULL CHECK (kind IN ('gift_card', 'store_credit', 'points', 'customer_account')),
    code_index $bytes UNIQUE,
    code_ending $text NOT NULL DEFAULT '',
    customer_id $id REFERENCES customer (id),
    currency $text NOT NULL,
    balance_minor $int NOT NULL DEFAULT 0,
    limit_minor $int NOT NULL DEFAULT 0 CHECK (limit_minor <= 0),
    created_at $int NOT NULL,
    archived_at $int,
    CHECK (balance_minor >= limit_minor)
) $keyed;

CREATE TABLE value_entry (
    id $id PRIMARY KEY,
    account_id $id NOT NULL REFERENCES value_account (id),
    amount_minor $int NOT NULL,
    reason $text NOT NULL,
    document_id $id REFERENCES document (id),
    at $int NOT NULL,
    origin $id,
    origin_sequence $int,
    command_key $text UNIQUE
) $keyed;
CREATE INDEX value_entry_account ON value_entry (account_id, id);
