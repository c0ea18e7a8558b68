-- Whoever looks after the devices sees which of them are in use.

ALTER TABLE device ADD COLUMN used_at $int; -- when it last asked for something with its key
