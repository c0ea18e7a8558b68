-- A key for other programs may end by itself.

ALTER TABLE api_key ADD COLUMN expires_at $int;
