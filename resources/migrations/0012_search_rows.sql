-- The search's rows anew. On SQLite the key is the rowid: rows are found in a tree of three levels,
-- which with whole rows in its inner pages had seven. What is published where stands in the row, so
-- that a search needs no look at another table. Rows that are missing are written once the store is
-- open (search::CatchUp).

-- @sqlite
DROP TABLE search_index;
-- @end
DROP TABLE search_entry;

-- @sqlite
CREATE TABLE search_entry (
    entry $int PRIMARY KEY,
    product_id $id NOT NULL UNIQUE REFERENCES product (id),
    active $int NOT NULL CHECK (active IN (0, 1)),
    created_at $int NOT NULL,
    title $text NOT NULL, -- words between spaces
    codes $text NOT NULL, -- SKUs and barcodes between spaces
    channels $bytes NOT NULL, -- 32 bytes each: id, published from, published to
    facets $text NOT NULL, -- lines: its categories, then each variant's options
    words $text NOT NULL -- as the index below holds them: it needs them to forget them
) $strict;

CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = '', columnsize = 0, detail = none, prefix = '1 2 3',
    tokenize = 'ascii tokenchars ''_'''
);
-- The words of the index, to complete codes.
CREATE VIRTUAL TABLE search_term USING fts5vocab (search_index, row);
-- @end
-- @postgresql
CREATE TABLE search_entry (
    entry $int PRIMARY KEY,
    product_id $id NOT NULL UNIQUE REFERENCES product (id),
    active $int NOT NULL CHECK (active IN (0, 1)),
    created_at $int NOT NULL,
    title $text NOT NULL, -- words between spaces
    codes $text NOT NULL, -- SKUs and barcodes between spaces
    channels $bytes NOT NULL, -- 32 bytes each: id, published from, published to
    facets $text NOT NULL, -- lines: its categories, then each variant's options
    words tsvector NOT NULL
);
CREATE INDEX search_entry_words ON search_entry USING gin (words);
-- Whether a word is common decides how it is looked up.
ALTER TABLE search_entry ALTER COLUMN words SET STATISTICS 500;
-- @end

-- As long as its row is there, products behind that one may lack theirs.
CREATE TABLE search_progress (
    one $int PRIMARY KEY CHECK (one = 1),
    product_id $id
) $strict;
INSERT INTO search_progress (one, product_id) VALUES (1, NULL);
