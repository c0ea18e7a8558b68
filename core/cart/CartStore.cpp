#include "core/cart/CartStore.h"

#include "core/cart/CouponCodes.h"

#include <array>

namespace arnold::cart {
namespace {

#define CART_COLUMNS                                                                               \
    "id, token, kind, state, region_id, channel_id, customer_id, person_id, email_sealed, "        \
    "shipping_address_sealed, billing_address_sealed, shipping_country, shipping_province, "       \
    "shipping_postal_code, shipping_option_id, codes, key_wrapped, register_id, staff_id, "        \
    "parked_sealed, order_id, next_position, seen_total_minor, version, created_at, updated_at"

constexpr std::string_view kInsert = "INSERT INTO cart (" CART_COLUMNS
                                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                     "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kByToken = "SELECT " CART_COLUMNS " FROM cart WHERE token = ?";
constexpr std::string_view kById = "SELECT " CART_COLUMNS " FROM cart WHERE id = ?";
constexpr std::string_view kOpenOf = "SELECT " CART_COLUMNS
                                     " FROM cart WHERE customer_id = ? AND kind = 'web' "
                                     "AND state = 'open' ORDER BY updated_at DESC, id LIMIT 1";
constexpr std::string_view kLock = "UPDATE cart SET version = version + 1, updated_at = ? "
                                   "WHERE token = ? RETURNING " CART_COLUMNS;
constexpr std::string_view kUpdate =
        "UPDATE cart SET region_id = ?, customer_id = ?, person_id = ?, email_sealed = ?, "
        "shipping_address_sealed = ?, billing_address_sealed = ?, shipping_country = ?, "
        "shipping_province = ?, shipping_postal_code = ?, shipping_option_id = ?, codes = ?, "
        "next_position = ?, seen_total_minor = ? WHERE id = ?";
constexpr std::string_view kSeenTotal = "UPDATE cart SET seen_total_minor = ? WHERE id = ?";
constexpr std::string_view kRenewToken = "UPDATE cart SET token = ? WHERE id = ?";
constexpr std::string_view kComplete =
        "UPDATE cart SET state = 'completed', order_id = ?, updated_at = ? "
        "WHERE id = ? AND state = 'open'";
constexpr std::string_view kDrop =
        "UPDATE cart SET state = 'dropped', updated_at = ?, key_wrapped = NULL, "
        "parked_sealed = NULL "
        "WHERE id = ? AND state = 'open'";
constexpr std::string_view kLines =
        "SELECT position, variant_id, quantity_micros, seen_unit_price_minor FROM cart_line "
        "WHERE cart_id = ? ORDER BY position";
constexpr std::string_view kInsertLine =
        "INSERT INTO cart_line (cart_id, position, variant_id, quantity_micros, "
        "seen_unit_price_minor) VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view kUpdateLine =
        "UPDATE cart_line SET quantity_micros = ?, seen_unit_price_minor = ? "
        "WHERE cart_id = ? AND position = ?";
constexpr std::string_view kDeleteLine = "DELETE FROM cart_line WHERE cart_id = ? AND position = ?";
constexpr std::string_view kParked = "SELECT " CART_COLUMNS
                                     " FROM cart WHERE kind = 'parked' AND state = 'open' "
                                     "ORDER BY updated_at DESC LIMIT ?";

constexpr std::array kKindNames {std::string_view("web"), std::string_view("parked")};
constexpr std::array kStateNames {std::string_view("open"), std::string_view("completed"),
                                  std::string_view("dropped")};

template <typename State, std::size_t N>
State fromName(const std::array<std::string_view, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i].data(), static_cast<qsizetype>(names[i].size())))
            return static_cast<State>(i);
    }
    return {};
}

// Absent stays absent: an empty envelope or name is NULL.
std::optional<QByteArray> orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}
std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

CartRow readCart(const Rows &rows)
{
    CartRow cart;
    int column = 0;
    const auto next = [&](auto &field) {
        field = rows.value<std::remove_reference_t<decltype(field)>>(column++);
    };
    next(cart.id);
    cart.token = Token::fromBytes(rows.value<QByteArray>(column++)).value_or(Token());
    cart.kind = fromName<Kind>(kKindNames, rows.value<QString>(column++));
    cart.state = fromName<State>(kStateNames, rows.value<QString>(column++));
    next(cart.region);
    next(cart.channel);
    next(cart.customer);
    next(cart.person);
    next(cart.emailSealed);
    next(cart.shippingAddressSealed);
    next(cart.billingAddressSealed);
    next(cart.shippingCountry);
    next(cart.shippingProvince);
    next(cart.shippingPostalCode);
    next(cart.shippingOption);
    cart.codes = codesFromJson(rows.value<QString>(column++));
    next(cart.keyWrapped);
    next(cart.reg);
    next(cart.staff);
    next(cart.parkedSealed);
    next(cart.order);
    next(cart.nextPosition);
    next(cart.seenTotalMinor);
    next(cart.version);
    next(cart.createdAt);
    next(cart.updatedAt);
    return cart;
}

std::optional<CartRow> firstCart(Rows rows)
{
    std::optional<CartRow> cart;
    while (rows.next()) // to the end: RETURNING is done only then
        cart = readCart(rows);
    return cart;
}

} // namespace

void insertCart(WriteTx &tx, const CartRow &cart)
{
    tx.execute(
            kInsert, cart.id, cart.token.toBytes(), kKindNames[static_cast<std::size_t>(cart.kind)],
            kStateNames[static_cast<std::size_t>(cart.state)], cart.region, cart.channel,
            cart.customer, cart.person, orNull(cart.emailSealed),
            orNull(cart.shippingAddressSealed), orNull(cart.billingAddressSealed),
            orNull(cart.shippingCountry), orNull(cart.shippingProvince),
            orNull(cart.shippingPostalCode), cart.shippingOption, codesToJson(cart.codes),
            orNull(cart.keyWrapped), cart.reg, cart.staff, orNull(cart.parkedSealed), cart.order,
            cart.nextPosition, cart.seenTotalMinor, cart.version, cart.createdAt, cart.updatedAt);
}

std::optional<CartRow> cartByToken(ReadTx &tx, const Token &token)
{
    return firstCart(tx.query(kByToken, token.toBytes()));
}

std::optional<CartRow> cartById(ReadTx &tx, CartId id)
{
    return firstCart(tx.query(kById, id));
}

std::optional<CartRow> openCartOf(ReadTx &tx, CustomerId customer)
{
    return firstCart(tx.query(kOpenOf, customer));
}

std::optional<CartRow> lockCart(WriteTx &tx, const Token &token)
{
    return firstCart(tx.query(kLock, tx.now(), token.toBytes()));
}

void updateCart(WriteTx &tx, const CartRow &cart)
{
    tx.execute(kUpdate, cart.region, cart.customer, cart.person, orNull(cart.emailSealed),
               orNull(cart.shippingAddressSealed), orNull(cart.billingAddressSealed),
               orNull(cart.shippingCountry), orNull(cart.shippingProvince),
               orNull(cart.shippingPostalCode), cart.shippingOption, codesToJson(cart.codes),
               cart.nextPosition, cart.seenTotalMinor, cart.id);
}

void updateSeenTotal(WriteTx &tx, CartId id, std::int64_t totalMinor)
{
    tx.execute(kSeenTotal, totalMinor, id);
}

void renewToken(WriteTx &tx, CartId id, const Token &token)
{
    tx.execute(kRenewToken, token.toBytes(), id);
}

bool completeCart(WriteTx &tx, CartId id, OrderId order)
{
    return tx.execute(kComplete, order, tx.now(), id) == 1;
}

bool dropCart(WriteTx &tx, CartId id)
{
    return tx.execute(kDrop, tx.now(), id) == 1;
}

std::vector<CartLineRow> cartLines(ReadTx &tx, CartId id)
{
    std::vector<CartLineRow> lines;
    Rows rows = tx.query(kLines, id);
    while (rows.next()) {
        lines.push_back({rows.value<int>(0), rows.value<VariantId>(1), rows.value<std::int64_t>(2),
                         rows.value<std::optional<std::int64_t>>(3)});
    }
    return lines;
}

void insertCartLine(WriteTx &tx, CartId id, const CartLineRow &line)
{
    tx.execute(kInsertLine, id, line.position, line.variant, line.quantityMicros,
               line.seenUnitPriceMinor);
}

void updateCartLine(WriteTx &tx, CartId id, const CartLineRow &line)
{
    tx.execute(kUpdateLine, line.quantityMicros, line.seenUnitPriceMinor, id, line.position);
}

void deleteCartLine(WriteTx &tx, CartId id, int position)
{
    tx.execute(kDeleteLine, id, position);
}

std::vector<CartRow> parkedCarts(ReadTx &tx, int limit)
{
    std::vector<CartRow> carts;
    Rows rows = tx.query(kParked, limit);
    while (rows.next())
        carts.push_back(readCart(rows));
    return carts;
}

} // namespace arnold::cart
