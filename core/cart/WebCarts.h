#pragma once
#include "core/base/Result.h"
#include "core/cart/CartStore.h"
#include "core/cart/ContentPricing.h"
#include "core/selling/Selling.h"
#include "core/shop/Address.h"

#include <optional>
#include <vector>

// A shopper's cart, from the first line to the moment before it becomes an order. Whoever knows its
// token may use it. Every answer is priced and shows what its writer has shown the shopper.
namespace arnold::cart {

// One line as a shopper sees it.
struct CartLineView {
    QString id = {}; // opaque to clients; a deposit's names no line that could be changed
    bool isDeposit = false;
    VariantId variant = {};
    const PricedLine *priced = nullptr; // within the view
    const Sellable *sellable = nullptr; // within the view
};

// A cart, whole and priced. Holds what its lines look at: moved, never copied.
struct CartView {
    CartRow cart;
    Currency currency = Currency::of("EUR");
    Basis basis = Basis::Gross;
    QString email = {};
    std::optional<Address> shippingAddress = {};
    std::optional<Address> billingAddress = {};
    std::vector<Sellable> sellables = {};
    std::vector<CartLineRow> rows = {};
    CartContent content = {}; // what was priced
    PricedContent priced;
    std::vector<CartLineView> lines = {};
    std::vector<QString> unsellable = {}; // lines that cannot be bought any more, left out above
    // Prices differ from what the shopper was shown by the last write: they are shown now, so call
    // keepSeenPrices, or completing will say price_changed.
    bool pricesMoved = false;

    CartView() = default;
    CartView(CartView &&) = default;
    CartView &operator=(CartView &&) = default;
};

struct NewCart {
    RegionId region = {}; // null: the shop's first
    ChannelId channel = {}; // null: the first web channel
    CustomerId customer = {}; // null: a guest
};
// NotFound "region" or "channel".
Result<CartView> create(WriteTx &tx, const ShopRules &rules, const NewCart &cart);

// NotFound for a token that opens no web cart. A completed one names its order.
Result<CartView> view(ReadTx &tx, const ShopRules &rules, const Token &token);
// After a view with pricesMoved: notes what was shown.
Result<CartView> keepSeenPrices(WriteTx &tx, const ShopRules &rules, const Token &token);

// The following answer with the whole cart, and refuse NotFound (the cart), CartCompleted.

// Adds to the line of the variant, or makes one. NotFound "variant_id" (unknown, not published
// here), NotSellable "variant_id" (no price), InvalidQuantity "quantity" (not above zero, decimals
// that its unit does not allow), InsufficientStock "quantity" (fact "available", in units),
// LimitReached "lines" for more than kMostLines.
inline constexpr int kMostLines = 500;
struct NewCartLine {
    VariantId variant = {};
    QString quantity = QStringLiteral("1"); // decimal text, in the variant's unit
};
Result<CartView> addLine(WriteTx &tx, const ShopRules &rules, const Token &token,
                         const NewCartLine &line);
// "0" removes the line. NotFound "line", and the above.
Result<CartView> changeLine(WriteTx &tx, const ShopRules &rules, const Token &token,
                            const QString &lineId, const QString &quantity);
Result<CartView> removeLine(WriteTx &tx, const ShopRules &rules, const Token &token,
                            const QString &lineId);

// What stays empty is left as it is; an empty value inside clears it.
struct CartChange {
    std::optional<QString> email = {};
    std::optional<std::optional<Address>> shippingAddress = {};
    std::optional<std::optional<Address>> billingAddress = {};
    std::optional<ShippingOptionId> shippingOption = {}; // null id: none
    std::optional<std::vector<QString>> codes = {}; // replaces
};
inline constexpr int kMostCodes = 10;
// InvalidEmail "email"; InvalidAddress "shipping_address.city", a country that the region does not
// ship to "shipping_address.country"; NotFound "shipping_option_id"; CodeUnknown "codes[0]";
// LimitReached "codes".
Result<CartView> change(WriteTx &tx, const ShopRules &rules, const Token &token,
                        const CartChange &change);

// What a cart can be shipped by, with the price for what is in it now.
struct ShippingOffer {
    ShippingOptionId id = {};
    QString name = {};
    std::int64_t amountMinor = 0; // in the cart's basis and currency
    bool isCollection = false;
};
Result<std::vector<ShippingOffer>> shippingOffers(ReadTx &tx, const ShopRules &rules,
                                                  const Token &token);

// A guest's cart becomes the customer's, who keeps it. Conflict when it is somebody else's.
Result<CartView> giveToCustomer(WriteTx &tx, const ShopRules &rules, const Token &token,
                                CustomerId customer);

// At sign-in: the guest's cart becomes the customer's, and what their last cart holds besides comes
// into it, as far as it can still be bought. The last cart is dropped. The cart gets another token:
// who knew the guest's, or gave it to them, must not see what the customer does with it.
Result<CartView> adopt(WriteTx &tx, const ShopRules &rules, const Token &token,
                       CustomerId customer);

// A stored cart, opened and priced at tx.now(). For whoever holds its row: orders::placeWeb.
Result<CartView> viewOf(ReadTx &tx, const ShopRules &rules, CartRow cart);
// The key that opens a cart's sealed fields. NotFound when none was sealed, or when it is gone.
Result<SecretKey> keyOf(ReadTx &tx, const CartRow &cart);

} // namespace arnold::cart
