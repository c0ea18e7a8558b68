-- What an act changed about a person, before and after, sealed under that person's key: the chain
-- holds without it, and an erasure takes it along.
ALTER TABLE audit_entry ADD COLUMN personal_sealed $bytes;

-- What people wrote on an order and its lines, sealed under a key of its own.
CREATE TABLE order_note (
    order_id $id PRIMARY KEY REFERENCES orders (id),
    key_wrapped $bytes, -- null once the customer was erased
    note_sealed $bytes
) $keyed;
