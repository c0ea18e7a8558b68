#include "core/cart/WebCarts.h"

#include "core/base/Decimal.h"
#include "core/cart/WebCartRows.h"
#include "core/customers/Customers.h"
#include "core/inventory/Inventory.h"
#include "core/storage/FieldCipher.h"

#include <algorithm>

namespace arnold::cart {
namespace {

constexpr std::string_view kTable = "cart";
constexpr qsizetype kMostCodeCharacters = 64;

Error notFound(const char *field)
{
    return {ErrorCode::NotFound, QString::fromLatin1(field)};
}

// An open web cart, held against other writers.
Result<CartRow> lockOpen(WriteTx &tx, const Token &token)
{
    auto cart = lockCart(tx, token);
    if (!cart || cart->kind != Kind::Web || cart->state == State::Dropped)
        return ErrorCode::NotFound;
    if (cart->state == State::Completed)
        return ErrorCode::CartCompleted;
    return *cart;
}

const CartLineRow *rowOf(const std::vector<CartLineRow> &rows, int position)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CartLineRow &row) {
        return row.position == position;
    });
    return found == rows.end() ? nullptr : &*found;
}

// What the shopper is about to be shown becomes what was shown.
void noteSeen(CartView &view)
{
    view.cart.seenTotalMinor = view.priced.cart.totals.totalMinor;
    for (CartLineRow &row : view.rows) {
        const QString id = QString::number(row.position);
        for (const CartLineView &line : view.lines) {
            if (line.id == id)
                row.seenUnitPriceMinor = line.priced->unitPrice.amountMinor;
        }
    }
    view.pricesMoved = false;
}

void storeRows(WriteTx &tx, const CartView &view, const std::vector<CartLineRow> &before)
{
    for (const CartLineRow &row : before) {
        if (!rowOf(view.rows, row.position))
            deleteCartLine(tx, view.cart.id, row.position);
    }
    for (const CartLineRow &row : view.rows) {
        const CartLineRow *old = rowOf(before, row.position);
        if (!old)
            insertCartLine(tx, view.cart.id, row);
        else if (*old != row)
            updateCartLine(tx, view.cart.id, row);
    }
}

Result<void> checkStock(ReadTx &tx, const ShopRules &rules, const CartRow &cart,
                        const Sellable &sellable, std::int64_t micros)
{
    if (!sellable.isTracked())
        return {};
    const Channel *channel = rules.channel(cart.channel);
    const std::vector<LocationId> &locations = channel->locations;
    const auto found = inventory::availability(tx, std::span(&sellable.variant, 1), locations);
    const std::int64_t availableMicros = found.empty() ? 0 : found.front().atOneMicros;
    if (!found.empty() && (found.front().unlimited || availableMicros >= micros))
        return {};
    const Quantity available(std::max<std::int64_t>(availableMicros, 0), sellable.unit);
    return Error {ErrorCode::InsufficientStock,
                  QStringLiteral("quantity"),
                  {},
                  {{QStringLiteral("available"), available.toDecimalString()}}};
}

// The line's variant as it is sold here, and its quantity as its unit allows.
Result<const Sellable *> soldHere(const CartView &view, const CartLineRow &row)
{
    const auto found = std::find_if(view.sellables.begin(), view.sellables.end(),
                                    [&](const Sellable &s) { return s.variant == row.variant; });
    if (found == view.sellables.end() || !found->published)
        return notFound("variant_id");
    const QString id = QString::number(row.position);
    if (std::find(view.unsellable.begin(), view.unsellable.end(), id) != view.unsellable.end())
        return Error {ErrorCode::NotSellable, QStringLiteral("variant_id")};
    const Quantity quantity(row.quantityMicros, found->unit);
    if (!Quantity::fromDecimalString(quantity.toDecimalString(), found->unit, found->unitDecimals))
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    return &*found;
}

// Prices the cart with its new lines, checks the line at `position` and stores everything.
Result<CartView> keepWithLine(WriteTx &tx, const ShopRules &rules, CartRow cart,
                              const std::vector<CartLineRow> &before, std::vector<CartLineRow> rows,
                              int position)
{
    ARNOLD_TRY(view, viewOfRows(tx, rules, std::move(cart), std::move(rows)));
    ARNOLD_CHECK(checkLine(tx, rules, view, *rowOf(view.rows, position)));
    store(tx, view, before);
    return view;
}

Result<CartView> keepWithoutLine(WriteTx &tx, const ShopRules &rules, CartRow cart,
                                 const std::vector<CartLineRow> &before, int position)
{
    std::vector<CartLineRow> rows = before;
    std::erase_if(rows, [&](const CartLineRow &row) { return row.position == position; });
    ARNOLD_TRY(view, viewOfRows(tx, rules, std::move(cart), std::move(rows)));
    store(tx, view, before);
    return view;
}

// Millionths of whichever unit it will be: the line's sellable says later whether it may be so
// fine.
Result<std::int64_t> readQuantity(const QString &text)
{
    const auto micros = fixedFromText(text, 6);
    if (!micros || *micros < 0)
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    return *micros;
}

// The position that a line's id names; 0 for what names none.
int positionFromId(const QString &lineId)
{
    bool isNumber = false;
    const int position = lineId.toInt(&isNumber);
    return isNumber && QString::number(position) == lineId ? position : 0;
}

// Gives the cart the key that its personal fields are sealed under.
Result<SecretKey> keyForWriting(WriteTx &tx, CartRow &cart)
{
    if (!cart.person.isNull())
        return keyOf(tx, cart);
    const customers::PersonKeys person = customers::makePerson(tx);
    cart.person = person.id;
    return person.profile;
}

struct FieldWriter {
    const FieldCipher &cipher;
    const SecretKey &key;
    CartId cart;

    QByteArray seal(std::string_view column, const QByteArray &plain) const
    {
        return cipher.seal(key, {kTable, column, cart.bytes()}, plain);
    }
};

Result<Address> checkedAddress(Address address, const char *field)
{
    address.country = address.country.toUpper();
    if (auto valid = validateShippingAddress(address); !valid) {
        Error error = valid.error();
        error.field = QString::fromLatin1(field) + u'.' + error.field;
        return error;
    }
    return address;
}

Result<void> changeEmail(CartRow &cart, const QString &email, const FieldWriter &writer)
{
    if (email.isEmpty()) {
        cart.emailSealed.clear();
        return {};
    }
    const auto normalised = normalisedEmail(email);
    if (!normalised)
        return Error {ErrorCode::InvalidEmail, QStringLiteral("email")};
    cart.emailSealed = writer.seal("email_sealed", normalised->toUtf8());
    return {};
}

Result<void> changeShippingAddress(CartRow &cart, const std::optional<Address> &address,
                                   const Region &region, const FieldWriter &writer)
{
    if (!address) {
        cart.shippingAddressSealed.clear();
        cart.shippingCountry.clear();
        cart.shippingProvince.clear();
        cart.shippingPostalCode.clear();
        return {};
    }
    ARNOLD_TRY(checked, checkedAddress(*address, "shipping_address"));
    const auto &countries = region.countries;
    if (std::find(countries.begin(), countries.end(), checked.country) == countries.end())
        return Error {ErrorCode::InvalidAddress, QStringLiteral("shipping_address.country")};
    cart.shippingAddressSealed = writer.seal("shipping_address_sealed", addressToJson(checked));
    cart.shippingCountry = checked.country;
    cart.shippingProvince = checked.province.toUpper();
    cart.shippingPostalCode = checked.postalCode.toUpper();
    return {};
}

Result<void> changeFields(WriteTx &tx, const ShopRules &rules, CartRow &cart,
                          const CartChange &change)
{
    if (!change.email && !change.shippingAddress && !change.billingAddress)
        return {};
    ARNOLD_TRY(key, keyForWriting(tx, cart));
    const FieldWriter writer {tx.cipher(), key, cart.id};
    if (change.email)
        ARNOLD_CHECK(changeEmail(cart, *change.email, writer));
    if (change.shippingAddress) {
        ARNOLD_CHECK(changeShippingAddress(cart, *change.shippingAddress,
                                           *rules.region(cart.region), writer));
    }
    if (change.billingAddress) {
        cart.billingAddressSealed.clear();
        if (const auto &address = *change.billingAddress) {
            ARNOLD_TRY(checked, checkedAddress(*address, "billing_address"));
            cart.billingAddressSealed = writer.seal("billing_address_sealed",
                                                    addressToJson(checked));
        }
    }
    return {};
}

Result<void> changeCodes(const ShopRules &rules, CartRow &cart, const std::vector<QString> &codes)
{
    if (codes.size() > kMostCodes)
        return Error {ErrorCode::LimitReached, QStringLiteral("codes")};
    const PriceRules *priceRules = rules.priceRules(cart.region, cart.channel);
    std::vector<QString> kept;
    std::vector<QString> normal;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const QString code = normalCode(codes[i]);
        if (codes[i].size() > kMostCodeCharacters || !priceRules
            || !priceRules->promotions.forCode(code))
            return Error {ErrorCode::CodeUnknown, QStringLiteral("codes[%1]").arg(i)};
        if (std::find(normal.begin(), normal.end(), code) != normal.end())
            continue;
        normal.push_back(code);
        kept.push_back(codes[i].trimmed());
    }
    cart.codes = std::move(kept);
    return {};
}

Result<void> changeShippingOption(const ShopRules &rules, CartRow &cart, ShippingOptionId id)
{
    if (!id.isNull()) {
        const ShippingOption *option = rules.shippingOption(id);
        if (!option || option->region != cart.region)
            return notFound("shipping_option_id");
    }
    cart.shippingOption = id;
    return {};
}

// Prices anew and stores the cart as it is now.
Result<CartView> keep(WriteTx &tx, const ShopRules &rules, CartRow cart)
{
    const std::vector<CartLineRow> before = cartLines(tx, cart.id);
    ARNOLD_TRY(view, viewOfRows(tx, rules, std::move(cart), before));
    store(tx, view, before);
    return view;
}

} // namespace

Result<void> checkLine(ReadTx &tx, const ShopRules &rules, const CartView &view,
                       const CartLineRow &row)
{
    ARNOLD_TRY(sellable, soldHere(view, row));
    return checkStock(tx, rules, view.cart, *sellable, row.quantityMicros);
}

void store(WriteTx &tx, CartView &view, const std::vector<CartLineRow> &before)
{
    noteSeen(view);
    storeRows(tx, view, before);
    updateCart(tx, view.cart);
}

Result<CartView> create(WriteTx &tx, const ShopRules &rules, const NewCart &wanted)
{
    CartRow cart;
    cart.id = CartId::make();
    cart.token = Token::make();
    if (!wanted.region.isNull())
        cart.region = wanted.region;
    else if (!rules.regions.empty())
        cart.region = rules.regions.front().id;
    const Channel *web = rules.firstChannel(ChannelKind::Web);
    cart.channel = wanted.channel.isNull() && web ? web->id : wanted.channel;
    if (!rules.region(cart.region))
        return notFound("region");
    if (!rules.channel(cart.channel))
        return notFound("channel");
    cart.customer = wanted.customer;
    cart.createdAt = tx.now();
    cart.updatedAt = tx.now();
    ARNOLD_TRY(view, viewOfRows(tx, rules, std::move(cart), {}));
    insertCart(tx, view.cart);
    return view;
}

Result<CartView> keepSeenPrices(WriteTx &tx, const ShopRules &rules, const Token &token)
{
    ARNOLD_TRY(cart, lockOpen(tx, token));
    return keep(tx, rules, std::move(cart));
}

Result<CartView> addLine(WriteTx &tx, const ShopRules &rules, const Token &token,
                         const NewCartLine &line)
{
    ARNOLD_TRY(cart, lockOpen(tx, token));
    ARNOLD_TRY(micros, readQuantity(line.quantity));
    if (micros == 0)
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    const std::vector<CartLineRow> before = cartLines(tx, cart.id);
    std::vector<CartLineRow> rows = before;
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const CartLineRow &row) {
        return row.variant == line.variant;
    });
    if (same != rows.end()) {
        const auto sum = checkedAdd(same->quantityMicros, micros);
        if (!sum)
            return Error {ErrorCode::Overflow, QStringLiteral("quantity")};
        same->quantityMicros = *sum;
        const int position = same->position;
        return keepWithLine(tx, rules, std::move(cart), before, std::move(rows), position);
    }
    if (rows.size() >= kMostLines)
        return Error {ErrorCode::LimitReached, QStringLiteral("lines")};
    const int position = cart.nextPosition++;
    rows.push_back({position, line.variant, micros, {}});
    return keepWithLine(tx, rules, std::move(cart), before, std::move(rows), position);
}

Result<CartView> changeLine(WriteTx &tx, const ShopRules &rules, const Token &token,
                            const QString &lineId, const QString &quantity)
{
    ARNOLD_TRY(cart, lockOpen(tx, token));
    const std::vector<CartLineRow> before = cartLines(tx, cart.id);
    const int position = positionFromId(lineId);
    if (!rowOf(before, position))
        return notFound("line");
    ARNOLD_TRY(micros, readQuantity(quantity));
    if (micros == 0)
        return keepWithoutLine(tx, rules, std::move(cart), before, position);
    std::vector<CartLineRow> rows = before;
    for (CartLineRow &changed : rows) {
        if (changed.position == position)
            changed.quantityMicros = micros;
    }
    return keepWithLine(tx, rules, std::move(cart), before, std::move(rows), position);
}

Result<CartView> removeLine(WriteTx &tx, const ShopRules &rules, const Token &token,
                            const QString &lineId)
{
    ARNOLD_TRY(cart, lockOpen(tx, token));
    const std::vector<CartLineRow> before = cartLines(tx, cart.id);
    const int position = positionFromId(lineId);
    if (!rowOf(before, position))
        return notFound("line");
    return keepWithoutLine(tx, rules, std::move(cart), before, position);
}

Result<CartView> change(WriteTx &tx, const ShopRules &rules, const Token &token,
                        const CartChange &change)
{
    ARNOLD_TRY(cart, lockOpen(tx, token));
    ARNOLD_CHECK(changeFields(tx, rules, cart, change));
    if (change.shippingOption)
        ARNOLD_CHECK(changeShippingOption(rules, cart, *change.shippingOption));
    if (change.codes)
        ARNOLD_CHECK(changeCodes(rules, cart, *change.codes));
    return keep(tx, rules, std::move(cart));
}

Result<CartView> giveToCustomer(WriteTx &tx, const ShopRules &rules, const Token &token,
                                CustomerId customer)
{
    ARNOLD_TRY(cart, lockOpen(tx, token));
    if (!cart.customer.isNull() && cart.customer != customer)
        return Error {ErrorCode::Conflict, QStringLiteral("customer")};
    cart.customer = customer;
    return keep(tx, rules, std::move(cart));
}

} // namespace arnold::cart
