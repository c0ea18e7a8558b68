-- What is sold. A product is what a shopper sees, a variant is what is scanned, counted and priced.

CREATE TABLE tax_class (
    id $id PRIMARY KEY,
    code $text NOT NULL UNIQUE, -- standard, reduced, zero, ...
    name $text NOT NULL
) $keyed;

CREATE TABLE media (
    id $id PRIMARY KEY,
    kind $text NOT NULL CHECK (kind IN ('picture', 'file')),
    path $text NOT NULL, -- below the shop's media folder, or demo:NAME for one that is built in
    alt $text NOT NULL DEFAULT '',
    width_px $int,
    height_px $int,
    created_at $int NOT NULL
) $keyed;

CREATE TABLE product (
    id $id PRIMARY KEY,
    handle $text NOT NULL UNIQUE,
    title $text NOT NULL,
    subtitle $text NOT NULL DEFAULT '',
    description $text NOT NULL DEFAULT '', -- safe HTML
    brand $text NOT NULL DEFAULT '',
    status $text NOT NULL CHECK (status IN ('draft', 'active')),
    kind $text NOT NULL CHECK (kind IN ('goods', 'service', 'gift_card', 'deposit', 'open_amount')),
    tax_class_id $id NOT NULL REFERENCES tax_class (id),
    thumbnail_id $id REFERENCES media (id),
    shelf $text NOT NULL DEFAULT 'stone', -- name of the shelf colour behind its picture
    popularity $int NOT NULL DEFAULT 0,
    seo_title $text NOT NULL DEFAULT '',
    seo_description $text NOT NULL DEFAULT '',
    metadata $text NOT NULL DEFAULT '{}',
    version $int NOT NULL DEFAULT 1,
    created_at $int NOT NULL,
    updated_at $int NOT NULL,
    archived_at $int
) $keyed;
CREATE INDEX product_newest ON product (created_at, id) WHERE archived_at IS NULL;
CREATE INDEX product_popular ON product (popularity, id) WHERE archived_at IS NULL;

CREATE TABLE product_media (
    product_id $id NOT NULL REFERENCES product (id),
    position $int NOT NULL,
    media_id $id NOT NULL REFERENCES media (id),
    PRIMARY KEY (product_id, position)
) $keyed;

CREATE TABLE product_option (
    id $id PRIMARY KEY,
    product_id $id NOT NULL REFERENCES product (id),
    name $text NOT NULL,
    position $int NOT NULL,
    UNIQUE (product_id, name)
) $keyed;

CREATE TABLE product_option_value (
    id $id PRIMARY KEY,
    option_id $id NOT NULL REFERENCES product_option (id),
    name $text NOT NULL,
    position $int NOT NULL,
    swatch $text,
    UNIQUE (option_id, name)
) $keyed;

CREATE TABLE product_attribute (
    product_id $id NOT NULL REFERENCES product (id),
    name $text NOT NULL,
    words $text NOT NULL,
    PRIMARY KEY (product_id, name)
) $keyed;

CREATE TABLE variant (
    id $id PRIMARY KEY,
    product_id $id NOT NULL REFERENCES product (id),
    sku $text NOT NULL UNIQUE,
    title $text NOT NULL, -- what sets it apart: "M / navy"; empty for an only variant
    position $int NOT NULL,
    unit $text NOT NULL DEFAULT 'piece',
    unit_decimals $int NOT NULL DEFAULT 0 CHECK (unit_decimals BETWEEN 0 AND 6),
    tracking $text NOT NULL CHECK (tracking IN ('tracked', 'untracked', 'components')),
    backorder_limit_micros $int NOT NULL DEFAULT 0 CHECK (backorder_limit_micros >= 0),
    content_micros $int CHECK (content_micros > 0), -- what is inside, for the price per kg or l
    content_unit $text,
    weight_grams $int,
    tax_class_id $id REFERENCES tax_class (id), -- only where it differs from the product's
    deposit_variant_id $id REFERENCES variant (id),
    deposit_per_micros $int,
    minimum_age $int NOT NULL DEFAULT 0,
    discountable $int NOT NULL DEFAULT 1 CHECK (discountable IN (0, 1)),
    serial_tracked $int NOT NULL DEFAULT 0 CHECK (serial_tracked IN (0, 1)),
    media_id $id REFERENCES media (id),
    metadata $text NOT NULL DEFAULT '{}',
    version $int NOT NULL DEFAULT 1,
    created_at $int NOT NULL,
    updated_at $int NOT NULL,
    archived_at $int
) $keyed;
CREATE INDEX variant_product ON variant (product_id, position);

CREATE TABLE variant_option_value (
    variant_id $id NOT NULL REFERENCES variant (id),
    option_id $id NOT NULL REFERENCES product_option (id),
    value_id $id NOT NULL REFERENCES product_option_value (id),
    PRIMARY KEY (variant_id, option_id)
) $keyed;
CREATE INDEX variant_option_value_value ON variant_option_value (value_id);

CREATE TABLE variant_component (
    variant_id $id NOT NULL REFERENCES variant (id),
    position $int NOT NULL,
    component_id $id NOT NULL REFERENCES variant (id),
    quantity_micros $int NOT NULL CHECK (quantity_micros > 0),
    PRIMARY KEY (variant_id, position)
) $keyed;

-- GTINs stand here as 14 digits, whatever their printed length; other codes as they are.
CREATE TABLE barcode (
    code $text PRIMARY KEY,
    variant_id $id NOT NULL REFERENCES variant (id),
    pack_quantity_micros $int NOT NULL DEFAULT 1000000 CHECK (pack_quantity_micros > 0)
) $keyed;
CREATE INDEX barcode_variant ON barcode (variant_id);

-- How a location reads labels with a price or weight inside.
CREATE TABLE barcode_layout (
    id $id PRIMARY KEY,
    location_id $id NOT NULL REFERENCES location (id),
    prefix $text NOT NULL,
    item_digits $int NOT NULL CHECK (item_digits BETWEEN 3 AND 7),
    -- the measure's own check digit
    skip_digits $int NOT NULL DEFAULT 0 CHECK (skip_digits BETWEEN 0 AND 2),
    measure $text NOT NULL CHECK (measure IN ('price', 'weight')),
    measure_digits $int NOT NULL CHECK (measure_digits BETWEEN 3 AND 7),
    measure_decimals $int NOT NULL CHECK (measure_decimals BETWEEN 0 AND 3),
    UNIQUE (location_id, prefix)
) $keyed;

CREATE TABLE category (
    id $id PRIMARY KEY,
    parent_id $id REFERENCES category (id),
    handle $text NOT NULL UNIQUE,
    name $text NOT NULL,
    position $int NOT NULL,
    shelf $text NOT NULL DEFAULT 'stone',
    created_at $int NOT NULL,
    archived_at $int
) $keyed;
CREATE INDEX category_parent ON category (parent_id, position);

-- A product stands in its categories (direct = 1) and in all their ancestors (direct = 0), so that
-- a page of a whole branch is one walk over one index, in order of popularity.
CREATE TABLE product_category (
    product_id $id NOT NULL REFERENCES product (id),
    category_id $id NOT NULL REFERENCES category (id),
    direct $int NOT NULL CHECK (direct IN (0, 1)),
    rank $int NOT NULL, -- minus popularity, kept in step with the product
    PRIMARY KEY (product_id, category_id)
) $keyed;
CREATE INDEX product_category_rank ON product_category (category_id, rank, product_id);
CREATE INDEX product_category_newest ON product_category (category_id, product_id);

CREATE TABLE collection (
    id $id PRIMARY KEY,
    handle $text NOT NULL UNIQUE,
    title $text NOT NULL,
    created_at $int NOT NULL,
    archived_at $int
) $keyed;

CREATE TABLE product_collection (
    collection_id $id NOT NULL REFERENCES collection (id),
    product_id $id NOT NULL REFERENCES product (id),
    position $int NOT NULL,
    PRIMARY KEY (collection_id, product_id)
) $keyed;
CREATE INDEX product_collection_product ON product_collection (product_id);

CREATE TABLE publication (
    product_id $id NOT NULL REFERENCES product (id),
    channel_id $id NOT NULL REFERENCES channel (id),
    published_from $int NOT NULL,
    published_to $int,
    PRIMARY KEY (product_id, channel_id)
) $keyed;

CREATE TABLE quick_key (
    location_id $id NOT NULL REFERENCES location (id),
    position $int NOT NULL,
    variant_id $id NOT NULL REFERENCES variant (id),
    PRIMARY KEY (location_id, position)
) $keyed;
