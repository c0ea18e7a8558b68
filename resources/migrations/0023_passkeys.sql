-- Passkeys (WebAuthn): public keys that a browser's authenticator signs in with.

CREATE TABLE passkey (
    id $id PRIMARY KEY,
    subject_kind $text NOT NULL CHECK (subject_kind IN ('staff', 'customer')),
    subject_id $id NOT NULL,
    credential_id $bytes NOT NULL UNIQUE,
    public_key $bytes NOT NULL, -- COSE (RFC 9052)
    sign_count $int NOT NULL CHECK (sign_count >= 0),
    name $text NOT NULL,
    created_at $int NOT NULL,
    used_at $int
) $keyed;
CREATE INDEX passkey_subject ON passkey (subject_kind, subject_id);

-- What an authenticator signs, good once and for minutes. Of a registration: for whom.
CREATE TABLE passkey_challenge (
    hash $bytes PRIMARY KEY,
    subject_id $id, -- null: a sign-in
    expires_at $int NOT NULL
) $keyed;
CREATE INDEX passkey_challenge_age ON passkey_challenge (expires_at);
