-- A key for other programs may end by itself; the trail is searched by who did it and by day;
-- whoever looks after the people sees from where they are signed in.

ALTER TABLE api_key ADD COLUMN expires_at $int;

CREATE INDEX audit_entry_actor ON audit_entry (actor_id, sequence);
CREATE INDEX audit_entry_at ON audit_entry (at, sequence);

-- Where somebody who works here signed in, under their key.
ALTER TABLE login_session ADD COLUMN address_sealed $bytes;
CREATE INDEX login_session_staff ON login_session (expires_at, id)
    WHERE subject_kind = 'staff' AND ended_at IS NULL;
