-- What others are told, and what has been answered already.

-- The outbox is the change feed: written in the transaction that changes, read in commit order.
CREATE TABLE outbox (
    sequence $serial,
    id $id NOT NULL,
    kind $text NOT NULL,
    version $int NOT NULL DEFAULT 1,
    subject_kind $text NOT NULL,
    subject_id $id NOT NULL,
    actor_kind $text NOT NULL,
    actor_id $id,
    occurred_at $int NOT NULL,
    payload $bytes NOT NULL
-- @postgresql
    -- readers stop below the oldest running transaction: serial order is not commit order
    , transaction_id bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint)
-- @end
) $strict;

CREATE TABLE outbox_reader (
    name $text PRIMARY KEY,
    read_to $int NOT NULL
) $keyed;

-- A stored answer lives 48 hours. The key itself stays on what it booked.
CREATE TABLE idempotency_answer (
    scope $text NOT NULL, -- route, and cart or actor
    command_key $text NOT NULL,
    body_hash $bytes NOT NULL,
    status $int NOT NULL,
    answer_sealed $bytes NOT NULL,
    created_at $int NOT NULL,
    PRIMARY KEY (scope, command_key)
) $keyed;
CREATE INDEX idempotency_answer_age ON idempotency_answer (created_at);

CREATE TABLE job (
    id $id PRIMARY KEY,
    kind $text NOT NULL,
    payload $bytes NOT NULL,
    run_at $int NOT NULL,
    attempts $int NOT NULL DEFAULT 0,
    last_error $text,
    done_at $int
) $keyed;
CREATE INDEX job_due ON job (run_at) WHERE done_at IS NULL;
