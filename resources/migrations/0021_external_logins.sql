-- Signing in with a log-in that somebody has elsewhere (OpenID Connect).

-- Whose it is here. Who they are there is kept as a keyed hash of issuer and subject.
CREATE TABLE external_login (
    id $id PRIMARY KEY,
    identity_index $bytes NOT NULL,
    subject_kind $text NOT NULL CHECK (subject_kind IN ('staff', 'customer')),
    subject_id $id NOT NULL,
    issuer $text NOT NULL,
    created_at $int NOT NULL,
    used_at $int NOT NULL,
    UNIQUE (identity_index, subject_kind)
) $keyed;
CREATE INDEX external_login_subject ON external_login (subject_kind, subject_id, created_at);

-- Sign-ins under way. The browser or client that began one holds the binding, the provider's answer
-- the state; what is sealed opens with the state alone.
CREATE TABLE pending_login (
    state_hash $bytes PRIMARY KEY,
    binding_hash $bytes NOT NULL,
    door $text NOT NULL CHECK (door IN ('staff', 'customer')),
    detail_sealed $bytes NOT NULL,
    created_at $int NOT NULL,
    expires_at $int NOT NULL,
    taken_at $int, -- the provider's answer has come; another is none
    -- They have proven who they are elsewhere, and their second factor is waited for.
    subject_id $id,
    identity_index $bytes,
    issuer $text
) $keyed;
CREATE INDEX pending_login_age ON pending_login (expires_at);
