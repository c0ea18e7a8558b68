-- A key for other programs may end by itself; the trail is searched by who did it and by day.

ALTER TABLE api_key ADD COLUMN expires_at $int;

CREATE INDEX audit_entry_actor ON audit_entry (actor_id, sequence);
CREATE INDEX audit_entry_at ON audit_entry (at, sequence);
