#include "core/audit/SubjectNames.h"

#include <algorithm>
#include <array>

namespace arnold::audit {
namespace {

struct Named {
    std::string_view kind;
    std::string_view sql;
};
constexpr std::array kNamed {
        Named {"api_key", "SELECT name FROM api_key WHERE id = ?"},
        Named {"category", "SELECT name FROM category WHERE id = ?"},
        Named {"collection", "SELECT title FROM collection WHERE id = ?"},
        Named {"company", "SELECT name FROM company WHERE id = ?"},
        Named {"customer_group", "SELECT name FROM customer_group WHERE id = ?"},
        Named {"device", "SELECT name FROM device WHERE id = ?"},
        Named {"location", "SELECT name FROM location WHERE id = ?"},
        Named {"price_list", "SELECT name FROM price_list WHERE id = ?"},
        Named {"product", "SELECT title FROM product WHERE id = ?"},
        Named {"promotion", "SELECT name FROM promotion WHERE id = ?"},
        Named {"register", "SELECT code FROM register WHERE id = ?"},
        Named {"role", "SELECT name FROM role WHERE id = ?"},
        Named {"staff", "SELECT display_name FROM staff WHERE id = ?"},
        Named {"tax_class", "SELECT name FROM tax_class WHERE id = ?"},
};
constexpr std::string_view kVariant =
        "SELECT p.title, v.title FROM variant v JOIN product p ON p.id = v.product_id "
        "WHERE v.id = ?";
constexpr std::string_view kCustomer = "SELECT number FROM customer WHERE id = ?";

} // namespace

QString subjectName(ReadTx &tx, std::string_view kind, const IdBytes &id)
{
    if (kind == "variant") {
        const auto names = tx.queryOne<QString, QString>(kVariant, id);
        if (!names)
            return {};
        const auto &[product, variant] = *names;
        return variant.isEmpty() ? product : QStringLiteral("%1, %2").arg(product, variant);
    }
    const auto named = std::ranges::find(kNamed, kind, &Named::kind);
    return named == kNamed.end() ? QString()
                                 : tx.queryOne<QString>(named->sql, id).value_or(QString());
}

std::int64_t customerNumber(ReadTx &tx, const IdBytes &id)
{
    return tx.queryOne<std::int64_t>(kCustomer, id).value_or(0);
}

} // namespace arnold::audit
