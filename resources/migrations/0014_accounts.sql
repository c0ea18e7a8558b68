-- Signing in over the network: who has an account, what proves it, and what they were sent.

-- Keys that sign access tokens. The newest without an end signs; the others verify what they have
-- signed until that has ended.
CREATE TABLE signing_key (
    id $id PRIMARY KEY,
    kid $text NOT NULL UNIQUE,
    public_key $bytes NOT NULL,
    seed_wrapped $bytes, -- under the store's master key; null once it signs no more
    created_at $int NOT NULL,
    verifies_until $int
) $keyed;

-- One sign-in: a family of refresh tokens.
CREATE TABLE login_session (
    id $id PRIMARY KEY,
    subject_kind $text NOT NULL CHECK (subject_kind IN ('staff', 'customer')),
    subject_id $id NOT NULL,
    agent $text NOT NULL DEFAULT '', -- what the client calls itself
    address_index $bytes NOT NULL, -- keyed hash of the address that signed in
    created_at $int NOT NULL,
    used_at $int NOT NULL,
    expires_at $int NOT NULL,
    ended_at $int,
    ended_why $text
) $keyed;
CREATE INDEX login_session_subject ON login_session (subject_kind, subject_id, created_at);
CREATE INDEX login_session_age ON login_session (expires_at);

-- Opaque tokens, kept as hashes. A used one opens its successor, which is sealed under the token
-- itself: nobody else can read it.
CREATE TABLE refresh_token (
    hash $bytes PRIMARY KEY,
    session_id $id NOT NULL REFERENCES login_session (id),
    created_at $int NOT NULL,
    expires_at $int NOT NULL,
    used_at $int,
    successor_sealed $bytes
) $keyed;
CREATE INDEX refresh_token_session ON refresh_token (session_id);

-- Sent by mail: proves that the mailbox is theirs, once, for one purpose.
CREATE TABLE one_time_token (
    hash $bytes PRIMARY KEY,
    purpose $text NOT NULL CHECK (purpose IN ('verify', 'reset', 'change_email')),
    subject_kind $text NOT NULL CHECK (subject_kind IN ('staff', 'customer')),
    subject_id $id NOT NULL,
    email_index $bytes NOT NULL, -- of the address that it was sent to
    detail_sealed $bytes, -- the new address, under the person's key
    created_at $int NOT NULL,
    expires_at $int NOT NULL,
    used_at $int
) $keyed;
CREATE INDEX one_time_token_subject ON one_time_token (subject_kind, subject_id, purpose);
CREATE INDEX one_time_token_age ON one_time_token (expires_at);

-- Mails that wait for the worker. Recipient and content are sealed under a key of the mail's own,
-- and gone when it has been sent.
CREATE TABLE mail (
    id $id PRIMARY KEY,
    kind $text NOT NULL,
    language $text NOT NULL,
    subject_kind $text NOT NULL,
    subject_id $id NOT NULL,
    key_wrapped $bytes,
    recipient_sealed $bytes,
    content_sealed $bytes,
    created_at $int NOT NULL,
    attempts $int NOT NULL DEFAULT 0,
    next_at $int NOT NULL,
    sent_at $int,
    given_up_at $int,
    last_error $text
) $keyed;
CREATE INDEX mail_due ON mail (next_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX mail_subject ON mail (subject_kind, subject_id);
