#pragma once
#include "core/cart/CartIds.h"
#include "core/cart/Token.h"
#include "core/catalog/CatalogIds.h"
#include "core/customers/CustomerIds.h"
#include "core/customers/Person.h"
#include "core/identity/IdentityIds.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// The rows of carts, as they are stored. Whoever sells uses WebCarts.h and ParkedSales.h.
namespace arnold::cart {

enum class Kind { Web, Parked };
enum class State { Open, Completed, Dropped };

struct CartRow {
    CartId id = {};
    Token token = {};
    Kind kind = Kind::Web;
    State state = State::Open;
    RegionId region = {};
    ChannelId channel = {};
    CustomerId customer = {};
    PersonId person = {}; // whose keys the sealed fields are under; null: none sealed yet
    QByteArray emailSealed = {};
    QByteArray shippingAddressSealed = {};
    QByteArray billingAddressSealed = {};
    QString shippingCountry = {}; // place of supply, in the clear
    QString shippingProvince = {};
    QString shippingPostalCode = {};
    ShippingOptionId shippingOption = {};
    std::vector<QString> codes = {};
    QByteArray keyWrapped = {}; // of a parked sale: what its label and content are sealed under
    QByteArray parkedSealed = {};
    RegisterId reg = {};
    StaffId staff = {};
    OrderId order = {};
    int nextPosition = 1;
    std::optional<std::int64_t> seenTotalMinor = {};
    int version = 1;
    Instant createdAt = {};
    Instant updatedAt = {};
};

struct CartLineRow {
    int position = 0;
    VariantId variant = {};
    std::int64_t quantityMicros = 0;
    std::optional<std::int64_t> seenUnitPriceMinor = {};

    bool operator==(const CartLineRow &) const = default;
};

void insertCart(WriteTx &tx, const CartRow &cart);
std::optional<CartRow> cartByToken(ReadTx &tx, const Token &token);
std::optional<CartRow> cartById(ReadTx &tx, CartId id);
// The customer's web cart that was changed last and is still open.
std::optional<CartRow> openCartOf(ReadTx &tx, CustomerId customer);
// The cart, held against other writers until the transaction ends, its version raised.
std::optional<CartRow> lockCart(WriteTx &tx, const Token &token);

// Everything that a shopper may change: region, personal fields, shipping, codes, seen total, next
// position.
void updateCart(WriteTx &tx, const CartRow &cart);
// What a shopper was shown, alone.
void updateSeenTotal(WriteTx &tx, CartId id, std::int64_t totalMinor);

// Open becomes completed with its order. False when it is not open any more.
bool completeCart(WriteTx &tx, CartId id, OrderId order);
void renewToken(WriteTx &tx, CartId id, const Token &token); // the former opens nothing
// Open becomes dropped. False when it is not open any more.
bool dropCart(WriteTx &tx, CartId id);

std::vector<CartLineRow> cartLines(ReadTx &tx, CartId id);
void insertCartLine(WriteTx &tx, CartId id, const CartLineRow &line);
void updateCartLine(WriteTx &tx, CartId id, const CartLineRow &line);
void deleteCartLine(WriteTx &tx, CartId id, int position);

// Open parked sales, the newest first; at most `limit`.
std::vector<CartRow> parkedCarts(ReadTx &tx, int limit);

} // namespace arnold::cart
