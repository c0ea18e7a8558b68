-- The second factor of those who sign in over the network, and when a session last proved who it
-- is.

-- Codes that an app shows (RFC 6238). The secret is sealed under a key of its own.
CREATE TABLE totp_factor (
    subject_kind $text NOT NULL CHECK (subject_kind IN ('staff', 'customer')),
    subject_id $id NOT NULL,
    key_wrapped $bytes NOT NULL,
    secret_sealed $bytes NOT NULL,
    started_at $int NOT NULL,
    confirmed_at $int, -- null: it does not count yet
    used_step $int NOT NULL DEFAULT 0, -- the newest step whose code was taken: none before it again
    PRIMARY KEY (subject_kind, subject_id)
) $keyed;

-- For whoever has lost their app: each good once, kept as a hash.
CREATE TABLE recovery_code (
    hash $bytes PRIMARY KEY,
    subject_kind $text NOT NULL CHECK (subject_kind IN ('staff', 'customer')),
    subject_id $id NOT NULL,
    created_at $int NOT NULL,
    used_at $int
) $keyed;
CREATE INDEX recovery_code_subject ON recovery_code (subject_kind, subject_id);

ALTER TABLE login_session ADD COLUMN authenticated_at $int NOT NULL DEFAULT 0;
ALTER TABLE login_session ADD COLUMN with_factor $int NOT NULL DEFAULT 0
    CHECK (with_factor IN (0, 1));
