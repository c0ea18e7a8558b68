-- What a page of products asks of variants stands in the index by product: the rows themselves lie
-- far apart in a large shop, and each would be one more page of the file to fetch.
DROP INDEX variant_product;
CREATE INDEX variant_product ON variant (product_id, position, archived_at, tracking,
    backorder_limit_micros);
