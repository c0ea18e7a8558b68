-- What is known about a customer lies in one envelope, so that showing many opens fewer. A
-- migration has no keys: the envelopes there are move aside, are read there, and go when the
-- customer is next written or erased.

CREATE TABLE customer_former_contact (
    customer_id $id PRIMARY KEY REFERENCES customer (id),
    name_sealed $bytes NOT NULL,
    email_sealed $bytes,
    phone_sealed $bytes,
    notes_sealed $bytes
) $keyed;
INSERT INTO customer_former_contact (customer_id, name_sealed, email_sealed, phone_sealed,
    notes_sealed)
SELECT id, name_sealed, email_sealed, phone_sealed, notes_sealed FROM customer
WHERE name_sealed IS NOT NULL;

-- Null: in customer_former_contact, or erased.
ALTER TABLE customer ADD COLUMN contact_sealed $bytes;
ALTER TABLE customer DROP COLUMN name_sealed;
ALTER TABLE customer DROP COLUMN email_sealed;
ALTER TABLE customer DROP COLUMN phone_sealed;
ALTER TABLE customer DROP COLUMN notes_sealed;

-- Who is archived is not found any more, so nothing needs to be kept to find them by.
DELETE FROM customer_name_token WHERE customer_id IN (
    SELECT id FROM customer WHERE archived_at IS NOT NULL);
