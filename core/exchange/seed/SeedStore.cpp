#include "core/exchange/seed/SeedStore.h"

#include <array>
#include <string>

namespace arnold::exchange {
namespace {

constexpr std::string_view kAnyProduct = "SELECT 1 FROM product LIMIT 1";
constexpr std::string_view kCount = "SELECT COUNT(*) FROM ";

constexpr auto kTables = std::to_array<std::string_view>({
        "category",
        "product",
        "product_option",
        "product_option_value",
        "variant",
        "variant_option_value",
        "barcode",
        "product_category",
        "publication",
        "price",
        "stock_level",
        "stock_movement",
        "search_entry",
        "search_word",
        "orders",
        "order_line",
        "document",
        "document_line",
});

} // namespace

bool hasProducts(ReadTx &tx)
{
    return tx.queryOne<int>(kAnyProduct).has_value();
}

std::span<const std::string_view> seededTables()
{
    return kTables;
}

std::int64_t rowsIn(ReadTx &tx, std::string_view table)
{
    return tx.queryOne<std::int64_t>(std::string(kCount).append(table)).value_or(0);
}

} // namespace arnold::exchange
