#include "core/cart/WebCartRows.h"

#include "core/cart/ContentSellables.h"
#include "core/customers/Customers.h"
#include "core/storage/FieldCipher.h"

#include <algorithm>

namespace arnold::cart {
namespace {

constexpr std::string_view kTable = "cart";

bool isSellable(const Sellable &sellable, const PricingContext &context)
{
    return sellable.published
            && priceOf(sellable, {context.currency, context.at, context.groups}).has_value();
}

// Where the buyer is, as far as they have said. Before that, at home where the region has it.
Place buyerPlace(const CartRow &cart, const Region &region, const Place &home)
{
    if (!cart.shippingCountry.isEmpty())
        return {cart.shippingCountry, cart.shippingProvince, cart.shippingPostalCode};
    const auto &countries = region.countries;
    const bool sellsAtHome = std::find(countries.begin(), countries.end(), home.country)
            != countries.end();
    return sellsAtHome || countries.empty() ? home : Place {countries.front(), {}, {}};
}

ShippingCharge chargeOf(const ShippingOption &option, const PricingContext &context)
{
    ShippingCharge charge;
    charge.option = option.id.bytes();
    charge.name = option.name;
    charge.amountMinor = option.amountMinor;
    charge.basis = context.rules->profile.basis;
    charge.tax = context.taxes->shippingOwnClass ? ShippingTax::OwnClass
                                                 : ShippingTax::InProportionToGoods;
    charge.taxClass = context.taxes->shippingTaxClass;
    return charge;
}

Result<PricingContext> contextOf(ReadTx &tx, const ShopRules &rules, const CartRow &cart)
{
    const Region *region = rules.region(cart.region);
    PricingContext context;
    context.rules = rules.priceRules(cart.region, cart.channel);
    context.taxes = region ? rules.taxProfile(region->taxProfile) : nullptr;
    if (!context.rules || !context.taxes)
        return Error {ErrorCode::NotFound, QStringLiteral("region")};
    context.currency = region->currency;
    context.at = tx.now();
    const ShippingOption *option = rules.shippingOption(cart.shippingOption);
    context.mode = option && option->isCollection ? ServiceMode::Collected : ServiceMode::Delivered;
    const Place home = context.rules->profile.home;
    context.place = placeOfSupply(home, buyerPlace(cart, *region, home), context.mode,
                                  context.taxes->distanceSales);
    if (option)
        context.shipping = chargeOf(*option, context);
    if (!cart.customer.isNull()) {
        if (const auto customer = customers::byId(tx, cart.customer);
            customer && !customer->group.isNull())
            context.groups.push_back(customer->group);
    }
    return context;
}

void readSellables(ReadTx &tx, const ShopRules &rules, CartView &view)
{
    std::vector<VariantId> variants;
    for (const CartLineRow &row : view.rows)
        variants.push_back(row.variant);
    view.sellables = sellablesWithDeposits(tx, rules, {view.cart.region, view.cart.channel},
                                           std::move(variants));
}

// The wanted lines that can be priced; the others are named in the view.
CartContent contentOf(CartView &view, const SellableIndex &index, const PricingContext &context)
{
    CartContent content;
    content.codes = view.cart.codes;
    content.customer = view.cart.customer;
    for (const CartLineRow &row : view.rows) {
        const auto found = index.find(row.variant);
        if (found == index.end() || !isSellable(*found->second, context)) {
            view.unsellable.push_back(QString::number(row.position));
            continue;
        }
        WantedLine line;
        line.key = row.position;
        line.variant = row.variant;
        line.quantity = Quantity(row.quantityMicros, found->second->unit);
        content.lines.push_back(std::move(line));
    }
    return content;
}

// Shipping may be free from some amount of goods on, so the goods are priced before it.
Result<PricedContent> priceWithShipping(const CartContent &content, const SellableIndex &index,
                                        PricingContext &context, const ShippingOption *option)
{
    ARNOLD_TRY(priced, priceContent(content, index, context));
    const CartTotals &totals = priced.cart.totals;
    const std::int64_t goodsMinor = totals.subtotalMinor - totals.discountMinor;
    if (!option || !option->freeFromMinor || goodsMinor < *option->freeFromMinor
        || context.shipping->amountMinor == 0)
        return priced;
    context.shipping->amountMinor = 0;
    return priceContent(content, index, context);
}

void fillLines(CartView &view)
{
    bool moved = view.cart.seenTotalMinor
            && *view.cart.seenTotalMinor != view.priced.cart.totals.totalMinor;
    for (std::size_t i = 0; i < view.priced.origins.size(); ++i) {
        const LineOrigin &origin = view.priced.origins[i];
        const PricedLine &priced = view.priced.cart.lines[i];
        const int position = view.content.lines[origin.wanted].key;
        const QString id = QString::number(position);
        view.lines.push_back({origin.isDeposit ? id + QStringLiteral("-deposit") : id,
                              origin.isDeposit, origin.sellable->variant, &priced,
                              origin.sellable});
        if (origin.isDeposit)
            continue;
        for (const CartLineRow &row : view.rows) {
            if (row.position == position && row.seenUnitPriceMinor)
                moved |= *row.seenUnitPriceMinor != priced.unitPrice.amountMinor;
        }
    }
    view.pricesMoved = moved && view.cart.state == State::Open;
}

void openFields(ReadTx &tx, CartView &view)
{
    const CartRow &cart = view.cart;
    if (cart.person.isNull())
        return;
    const auto key = keyOf(tx, cart);
    if (!key)
        return; // gone with its person
    const auto open = [&](std::string_view column, const QByteArray &sealed) {
        const auto plain = tx.cipher().open(*key, {kTable, column, cart.id.bytes()}, sealed);
        return plain ? *plain : QByteArray();
    };
    if (!cart.emailSealed.isEmpty())
        view.email = QString::fromUtf8(open("email_sealed", cart.emailSealed));
    if (!cart.shippingAddressSealed.isEmpty()) {
        view.shippingAddress = addressFromJson(
                open("shipping_address_sealed", cart.shippingAddressSealed));
    }
    if (!cart.billingAddressSealed.isEmpty()) {
        view.billingAddress = addressFromJson(
                open("billing_address_sealed", cart.billingAddressSealed));
    }
}

} // namespace

Result<SecretKey> keyOf(ReadTx &tx, const CartRow &cart)
{
    if (cart.person.isNull())
        return ErrorCode::NotFound;
    return customers::profileKey(tx, cart.person);
}

Result<CartView> viewOfRows(ReadTx &tx, const ShopRules &rules, CartRow cart,
                            std::vector<CartLineRow> rows)
{
    CartView view;
    view.cart = std::move(cart);
    view.rows = std::move(rows);
    ARNOLD_TRY(context, contextOf(tx, rules, view.cart));
    view.currency = context.currency;
    view.basis = context.rules->profile.basis;
    readSellables(tx, rules, view);
    const SellableIndex index = indexOf(view.sellables);
    view.content = contentOf(view, index, context);
    ARNOLD_TRY(priced,
               priceWithShipping(view.content, index, context,
                                 rules.shippingOption(view.cart.shippingOption)));
    view.priced = std::move(priced);
    fillLines(view);
    openFields(tx, view);
    return view;
}

Result<CartView> viewOf(ReadTx &tx, const ShopRules &rules, CartRow cart)
{
    std::vector<CartLineRow> rows = cartLines(tx, cart.id);
    return viewOfRows(tx, rules, std::move(cart), std::move(rows));
}

Result<CartView> view(ReadTx &tx, const ShopRules &rules, const Token &token)
{
    auto cart = cartByToken(tx, token);
    if (!cart || cart->kind != Kind::Web || cart->state == State::Dropped)
        return ErrorCode::NotFound;
    return viewOf(tx, rules, std::move(*cart));
}

Result<std::vector<ShippingOffer>> shippingOffers(ReadTx &tx, const ShopRules &rules,
                                                  const Token &token)
{
    ARNOLD_TRY(priced, view(tx, rules, token));
    const CartTotals &totals = priced.priced.cart.totals;
    const std::int64_t goodsMinor = totals.subtotalMinor - totals.discountMinor;
    std::vector<ShippingOffer> offers;
    for (const ShippingOption *option : rules.shippingOptionsOf(priced.cart.region)) {
        const bool isFree = option->freeFromMinor && goodsMinor >= *option->freeFromMinor;
        offers.push_back(
                {option->id, option->name, isFree ? 0 : option->amountMinor, option->isCollection});
    }
    return offers;
}

} // namespace arnold::cart
