-- Those who work here are asked in by mail, and devices are known by a key of their own.

-- One more purpose of a mail's token.
-- @sqlite
CREATE TABLE one_time_token_new (
    hash $bytes PRIMARY KEY,
    purpose $text NOT NULL
        CHECK (purpose IN ('verify', 'reset', 'change_email', 'invitation')),
    subject_kind $text NOT NULL CHECK (subject_kind IN ('staff', 'customer')),
    subject_id $id NOT NULL,
    email_index $bytes NOT NULL, -- of the address that it was sent to
    detail_sealed $bytes, -- the new address, under the person's key
    created_at $int NOT NULL,
    expires_at $int NOT NULL,
    used_at $int
) $keyed;
INSERT INTO one_time_token_new (hash, purpose, subject_kind, subject_id, email_index,
    detail_sealed, created_at, expires_at, used_at)
SELECT hash, purpose, subject_kind, subject_id, email_index, detail_sealed, created_at, expires_at,
    used_at FROM one_time_token;
DROP TABLE one_time_token;
ALTER TABLE one_time_token_new RENAME TO one_time_token;
CREATE INDEX one_time_token_subject ON one_time_token (subject_kind, subject_id, purpose);
CREATE INDEX one_time_token_age ON one_time_token (expires_at);
-- @end
-- @postgresql
ALTER TABLE one_time_token DROP CONSTRAINT one_time_token_purpose_check;
ALTER TABLE one_time_token ADD CONSTRAINT one_time_token_purpose_check
    CHECK (purpose IN ('verify', 'reset', 'change_email', 'invitation'));
-- @end

-- A machine that speaks for a register, or for itself. Its private key never leaves it. Each key
-- that it had stands in the journal, with the signatures that prove it.
CREATE TABLE device (
    id $id PRIMARY KEY,
    name $text NOT NULL,
    register_id $id REFERENCES register (id),
    public_key $bytes, -- Ed25519; null until it is enrolled
    key_number $int NOT NULL DEFAULT 0 CHECK (key_number >= 0), -- rises with each key
    code_hash $bytes UNIQUE, -- of the code that enrols it; null when none waits
    code_expires_at $int,
    created_at $int NOT NULL,
    enrolled_at $int,
    deactivated_at $int
) $keyed;
