-- What products are found by. A row per product that is not archived; its number puts the popular
-- first, so that a walk in the order of numbers meets the best hits at once.

-- @sqlite
CREATE TABLE search_entry (
    entry $int PRIMARY KEY,
    product_id $id NOT NULL UNIQUE REFERENCES product (id),
    active $int NOT NULL CHECK (active IN (0, 1)),
    created_at $int NOT NULL,
    title $text NOT NULL, -- words between spaces
    codes $text NOT NULL, -- SKUs and barcodes between spaces
    facets $text NOT NULL, -- lines: its categories, then each variant's options
    words $text NOT NULL -- as the index below holds them: it needs them to forget them
) $keyed;

CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = '', columnsize = 0, detail = none, prefix = '1 2 3',
    tokenize = 'ascii tokenchars ''_'''
);
-- @end
-- @postgresql
CREATE TABLE search_entry (
    entry $int PRIMARY KEY,
    product_id $id NOT NULL UNIQUE REFERENCES product (id),
    active $int NOT NULL CHECK (active IN (0, 1)),
    created_at $int NOT NULL,
    title $text NOT NULL, -- words between spaces
    codes $text NOT NULL, -- SKUs and barcodes between spaces
    facets $text NOT NULL, -- lines: its categories, then each variant's options
    words tsvector NOT NULL
);
CREATE INDEX search_entry_words ON search_entry USING gin (words);
-- @end

-- Every word of letters that was ever indexed, to correct typing errors and to complete words.
CREATE TABLE search_word (
-- @sqlite
    word $text PRIMARY KEY,
-- @end
-- @postgresql
    word text COLLATE "C" PRIMARY KEY, -- ranges by bytes
-- @end
    initial $text NOT NULL,
    letters $int NOT NULL
) $keyed;
CREATE INDEX search_word_like ON search_word (initial, letters);
