#pragma once
#include "core/storage/Transaction.h"

#include <span>
#include <string>
#include <vector>

namespace arnold {

// `before IN (?, ?, ...) after` with the ids bound last, behind `args`. Lists are padded to a power
// of two with their last id, so that a connection keeps a handful of prepared statements. `ids` is
// not empty; a page's worth, not a table's.
template <typename Kind, typename... Args>
Rows queryIn(ReadTx &tx, std::string_view before, std::span<const Id<Kind>> ids,
             std::string_view after, const Args &...args)
{
    ARNOLD_ASSERT(!ids.empty());
    std::size_t padded = 1;
    while (padded < ids.size())
        padded *= 2;
    std::vector<SqlArg> bound {SqlArg(args)...};
    bound.reserve(bound.size() + padded);
    std::string sql;
    sql.reserve(before.size() + after.size() + padded * 3 + 8);
    sql.append(before).append(" IN (");
    for (std::size_t i = 0; i < padded; ++i) {
        sql.append(i == 0 ? "?" : ", ?");
        bound.push_back(SqlArg(ids[i < ids.size() ? i : ids.size() - 1]));
    }
    sql.append(") ").append(after);
    return tx.queryWith(sql, bound);
}

} // namespace arnold
