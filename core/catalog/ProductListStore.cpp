#include "core/catalog/CatalogStore.h"

#include <array>
#include <limits>
#include <string>

// Pages of products. Each combination of branch, order and channel is a statement of its own, put
// together from constants, so that each walks one index.
namespace arnold::catalog {
namespace {

constexpr std::string_view kColumns =
        "SELECT p.id, p.handle, p.title, p.subtitle, p.brand, p.status, p.kind, p.tax_class_id, "
        "m.path, p.shelf, p.popularity, p.version, p.created_at, p.updated_at, ";
constexpr std::string_view kFromProduct =
        " FROM product p LEFT JOIN media m ON m.id = p.thumbnail_id ";
constexpr std::string_view kFromCategory =
        " FROM product_category c JOIN product p ON p.id = c.product_id "
        "LEFT JOIN media m ON m.id = p.thumbnail_id ";
constexpr std::string_view kPublished =
        "JOIN publication u ON u.product_id = p.id AND u.channel_id = ? AND u.published_from <= ? "
        "AND (u.published_to IS NULL OR u.published_to > ?) ";
constexpr std::string_view kActive = "AND p.status = 'active' ";

// The index that each order walks: what stands in the key, and which way.
struct Walk {
    std::string_view key;
    std::string_view after; // with ? for key and id
    std::string_view order;
};
constexpr Walk kPopular {"p.popularity", "(p.popularity, p.id) < (?, ?)",
                         "p.popularity DESC, p.id DESC"};
constexpr Walk kNewest {"p.created_at", "(p.created_at, p.id) < (?, ?)",
                        "p.created_at DESC, p.id DESC"};
constexpr Walk kPopularInCategory {"c.rank", "(c.rank, c.product_id) > (?, ?)",
                                   "c.rank, c.product_id"};
// Ids are made in the order of time, so that they say what is newest.
constexpr Walk kNewestInCategory {"0", "(0, c.product_id) < (?, ?)", "c.product_id DESC"};

const Walk &walkFor(const ListQuery &query)
{
    if (query.category.isNull())
        return query.order == ListOrder::Popular ? kPopular : kNewest;
    return query.order == ListOrder::Popular ? kPopularInCategory : kNewestInCategory;
}

std::string statementFor(const ListQuery &query, const Walk &walk)
{
    std::string sql;
    sql.reserve(900);
    sql.append(kColumns).append(walk.key);
    sql.append(query.category.isNull() ? kFromProduct : kFromCategory);
    if (!query.channel.isNull())
        sql.append(kPublished);
    sql.append("WHERE p.archived_at IS NULL ");
    if (!query.channel.isNull())
        sql.append(kActive);
    if (!query.category.isNull())
        sql.append("AND c.category_id = ? ");
    if (query.after)
        sql.append("AND ").append(walk.after).append(" ");
    sql.append("ORDER BY ").append(walk.order).append(" LIMIT ?");
    return sql;
}

Product readListed(Rows &rows)
{
    Product product;
    product.id = rows.value<ProductId>(0);
    product.handle = rows.value<QString>(1);
    product.title = rows.value<QString>(2);
    product.subtitle = rows.value<QString>(3);
    product.brand = rows.value<QString>(4);
    product.status = productStatusFromName(rows.value<QString>(5)).value();
    product.kind = productKindFromName(rows.value<QString>(6)).value();
    product.taxClass = rows.value<TaxClassId>(7);
    product.thumbnail = rows.value<QString>(8);
    product.shelf = rows.value<QString>(9);
    product.popularity = rows.value<std::int64_t>(10);
    product.version = rows.value<std::int64_t>(11);
    product.createdAt = rows.value<Instant>(12);
    product.updatedAt = rows.value<Instant>(13);
    return product;
}

} // namespace

ListPage list(ReadTx &tx, const ListQuery &query)
{
    const Walk &walk = walkFor(query);
    const Instant now = tx.now();
    std::vector<SqlArg> args;
    if (!query.channel.isNull()) {
        args.push_back(SqlArg(query.channel));
        args.push_back(SqlArg(now));
        args.push_back(SqlArg(now));
    }
    if (!query.category.isNull())
        args.push_back(SqlArg(query.category));
    if (query.after) {
        args.push_back(SqlArg(query.after->key));
        args.push_back(SqlArg(query.after->id));
    }
    args.push_back(SqlArg(query.limit + 1)); // one more tells whether there is a next page

    ListPage page;
    ListCursor last;
    auto rows = tx.queryWith(statementFor(query, walk), args);
    while (rows.next()) {
        if (static_cast<int>(page.items.size()) == query.limit) {
            page.next = last;
            break;
        }
        page.items.push_back(readListed(rows));
        last = {rows.value<std::int64_t>(14), page.items.back().id};
    }
    return page;
}

} // namespace arnold::catalog
