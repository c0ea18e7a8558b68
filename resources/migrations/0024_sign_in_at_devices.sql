-- Those who work here sign in with their PIN at a device that the shop knows.

-- The last number that a signature of the device's has counted with: none counts twice.
ALTER TABLE device ADD COLUMN used_number $int NOT NULL DEFAULT 0;
-- The device at which a PIN was enough.
ALTER TABLE login_session ADD COLUMN device_id $id REFERENCES device (id);
CREATE INDEX login_session_device ON login_session (device_id) WHERE device_id IS NOT NULL;
