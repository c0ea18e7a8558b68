-- What was not sealed yet, and keys where a change of the store's keys finds them.

-- The key of a stored answer stands in a column of its own. Answers live 48 hours and repeat what
-- was booked; those of before the update go.

DROP TABLE idempotency_answer;
CREATE TABLE idempotency_answer (
    scope $text NOT NULL, -- route, and cart or actor
    command_key $text NOT NULL,
    body_hash $bytes NOT NULL,
    status $int NOT NULL,
    place $id NOT NULL UNIQUE, -- made from scope and key; what the sealing names
    key_wrapped $bytes NOT NULL,
    answer_sealed $bytes NOT NULL,
    created_at $int NOT NULL,
    PRIMARY KEY (scope, command_key)
) $keyed;
CREATE INDEX idempotency_answer_age ON idempotency_answer (created_at);

-- A parked sale's label and content are sealed: people write names into them. Those that wait
-- while the update comes cannot be sealed by a migration, and are dropped.
UPDATE cart SET state = 'dropped' WHERE kind = 'parked' AND state = 'open';
ALTER TABLE cart DROP COLUMN content;
ALTER TABLE cart DROP COLUMN label;
ALTER TABLE cart ADD COLUMN key_wrapped $bytes;
ALTER TABLE cart ADD COLUMN parked_sealed $bytes;

-- Found by whose they are alone when the store's keys change.
CREATE INDEX totp_factor_subject_id ON totp_factor (subject_id);
