-- What was booked keeps the tax's name of that day beside its code; who did something outside the
-- books did it through a key, or by themselves.

ALTER TABLE order_tax ADD COLUMN name $text NOT NULL DEFAULT '';
ALTER TABLE document_tax ADD COLUMN name $text NOT NULL DEFAULT '';
ALTER TABLE audit_entry ADD COLUMN api_key_id $id;
