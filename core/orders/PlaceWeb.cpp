#include "core/cart/WebCarts.h"
#include "core/customers/Customers.h"
#include "core/orders/OrderBuild.h"
#include "core/orders/OrderStore.h"
#include "core/orders/Orders.h"
#include "core/orders/Place.h"
#include "core/orders/Placing.h"
#include "core/payments/Attempts.h"
#include "core/payments/Payments.h"
#include "core/shop/ShopStore.h"
#include "core/storage/FieldCipher.h"

#include <algorithm>

namespace arnold::orders {
namespace {

constexpr std::string_view kTable = "orders";
constexpr std::int64_t kFirstNumber = 1000; // nobody wants to be customer number one

// A key means nothing outside of its cart.
QString scopedKey(CartId cart, const QString &commandKey)
{
    return QStringLiteral("cart:%1:%2").arg(cart.toText(), commandKey);
}

Result<PlacedOrder> placedBefore(ReadTx &tx, OrderId id, const QString &scopedCommandKey)
{
    ARNOLD_TRY(order, detail(tx, id));
    PlacedOrder placed;
    placed.id = id;
    placed.token = order.head.token;
    placed.numberText = order.head.numberText;
    placed.wasPlacedBefore = true;
    placed.sameKey = commandKeyOf(tx, id) == scopedCommandKey;
    placed.detail = std::move(order);
    return placed;
}

QString lineField(const QString &id)
{
    return QStringLiteral("lines[%1]").arg(id);
}

bool needsShipping(const cart::CartView &view)
{
    return std::any_of(view.lines.begin(), view.lines.end(), [](const cart::CartLineView &line) {
        return line.sellable->kind == ProductKind::Goods;
    });
}

Result<void> checkComplete(const cart::CartView &view, const ShopRules &rules)
{
    if (!view.unsellable.empty())
        return Error {ErrorCode::NotSellable, lineField(view.unsellable.front())};
    if (view.lines.empty())
        return ErrorCode::CartEmpty;
    if (view.email.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("email")};
    if (!needsShipping(view))
        return {};
    const ShippingOption *option = rules.shippingOption(view.cart.shippingOption);
    if (option && option->isCollection)
        return {};
    if (!view.shippingAddress)
        return Error {ErrorCode::MissingField, QStringLiteral("shipping_address")};
    if (!option)
        return Error {ErrorCode::ShippingRequired, QStringLiteral("shipping_option_id")};
    return {};
}

// What the shopper was shown is what they pay, to the last minor unit.
Result<void> checkSeen(const cart::CartView &view)
{
    for (const cart::CartLineView &line : view.lines) {
        for (const cart::CartLineRow &row : view.rows) {
            const std::int64_t isMinor = line.priced->unitPrice.amountMinor;
            if (line.id == QString::number(row.position)
                && row.seenUnitPriceMinor.value_or(isMinor) != isMinor)
                return priceChanged(lineField(line.id), *row.seenUnitPriceMinor, isMinor);
        }
    }
    const std::int64_t isMinor = view.priced.cart.totals.totalMinor;
    if (view.cart.seenTotalMinor != isMinor)
        return priceChanged(QStringLiteral("totals"), view.cart.seenTotalMinor.value_or(0),
                            isMinor);
    return {};
}

// The attempt that pays, or will: nothing is placed without one. What is paid on delivery follows
// the cart's total; a provider was asked for one amount.
Result<std::optional<PaymentAttempt>> attemptFor(WriteTx &tx, const cart::CartView &view)
{
    const std::int64_t dueMinor = view.priced.cart.totals.dueMinor;
    for (const PaymentAttempt &attempt : payments::attemptsOfCart(tx, view.cart.id)) {
        if (attempt.state != AttemptState::Authorised && attempt.state != AttemptState::Captured)
            continue;
        if (attempt.amountMinor == dueMinor && attempt.currency == view.currency)
            return std::optional(attempt);
        if (attempt.provider != QLatin1String(kManualProvider))
            continue;
        ARNOLD_CHECK(payments::moveAttempt(tx, attempt.id, AttemptState::Voided));
        PaymentAttempt again;
        again.cart = view.cart.id;
        again.provider = attempt.provider;
        again.amountMinor = dueMinor;
        again.currency = view.currency;
        return std::optional(payments::createAttempt(tx, again));
    }
    if (dueMinor == 0)
        return std::optional<PaymentAttempt>();
    return Error {ErrorCode::PaymentRequired,
                  QStringLiteral("payments"),
                  {},
                  {{QStringLiteral("missing"), QString::number(dueMinor)}}};
}

// The refusal names the cart's line where the stock knows the order's.
Error namedByCart(Error error, const cart::CartView &view)
{
    for (ErrorFact &fact : error.facts) {
        bool isNumber = false;
        const auto row = fact.name == QLatin1String("line") ? fact.value.toUInt(&isNumber) : 0;
        if (!isNumber || row >= view.lines.size())
            continue;
        fact.value = view.lines[row].id;
        error.field = lineField(fact.value) + QStringLiteral(".quantity");
    }
    return error;
}

// Promises every line at a location. The order's own is that of its first line.
Result<LocationId> allocateLines(WriteTx &tx, const cart::CartView &view, const Channel &channel,
                                 OrderId id)
{
    std::vector<inventory::LineToAllocate> lines;
    for (std::size_t i = 0; i < view.lines.size(); ++i) {
        const cart::CartLineView &line = view.lines[i];
        if (line.sellable->isTracked()) {
            lines.push_back({static_cast<int>(i), line.variant, line.sellable->stock,
                             line.priced->quantity.micros()});
        }
    }
    const LocationId first = channel.locations.empty() ? LocationId() : channel.locations.front();
    if (lines.empty())
        return first;
    // Everybody takes rows in one order, so that two orders never wait for each other.
    std::sort(lines.begin(), lines.end(),
              [](const auto &a, const auto &b) { return a.variant < b.variant; });
    auto taken = inventory::allocate(tx, id.bytes(), lines, channel.locations);
    if (!taken)
        return namedByCart(taken.error(), view);
    return taken->front();
}

OrderHead headOf(const cart::CartView &view, const ShopRules &rules, const Channel &channel,
                 OrderId id)
{
    OrderHead head;
    head.id = id;
    head.token = Token::make();
    head.kind = OrderKind::Web;
    head.channel = channel.id;
    head.region = view.cart.region;
    head.customer = view.cart.customer;
    head.person = view.cart.person;
    head.cart = view.cart.id;
    head.shippingOption = view.cart.shippingOption;
    if (const ShippingOption *option = rules.shippingOption(head.shippingOption))
        head.shippingName = option->name;
    head.shippingCountry = view.cart.shippingCountry;
    return head;
}

Result<SealedFields> sealFields(ReadTx &tx, const cart::CartView &view, OrderId id)
{
    SealedFields sealed;
    ARNOLD_TRY(key, customers::booksKey(tx, view.cart.person));
    const FieldCipher &cipher = tx.cipher();
    const auto seal = [&](std::string_view column, const QByteArray &plain) {
        return cipher.seal(key, {kTable, column, id.bytes()}, plain);
    };
    sealed.email = seal("email_sealed", view.email.toUtf8());
    sealed.emailIndex = customers::emailIndex(cipher, view.email);
    if (view.shippingAddress) {
        sealed.shippingAddress = seal("shipping_address_sealed",
                                      addressToJson(*view.shippingAddress));
    }
    if (view.billingAddress) {
        sealed.billingAddress = seal("billing_address_sealed", addressToJson(*view.billingAddress));
    }
    return sealed;
}

// Where and when: the order belongs to the location that serves it, and to its business date.
Result<void> fillPlaceAndDate(OrderHead &head, const ShopRules &rules, Instant now)
{
    const Location *location = rules.location(head.location);
    const Company *company = location ? rules.companyOf(*location) : nullptr;
    if (!company)
        return Error {ErrorCode::NotFound, QStringLiteral("location")};
    head.company = company->id;
    head.placedAt = now;
    head.businessDate = businessDateText(localMoment(*location, now).businessDate);
    return {};
}

OrderFacts factsAtPlacing(const OrderHead &head, const std::vector<OrderLine> &lines,
                          const std::optional<PaymentAttempt> &attempt, std::int64_t couponMinor)
{
    OrderFacts facts;
    facts.totalMinor = head.totalMinor;
    facts.paidMinor = couponMinor;
    if (attempt && attempt->state == AttemptState::Captured)
        facts.paidMinor += attempt->amountMinor;
    else if (attempt && attempt->provider != QLatin1String(kManualProvider))
        facts.authorisedMinor = attempt->amountMinor;
    for (const OrderLine &line : lines) {
        if (line.kind != LineKind::Shipping)
            facts.goods.push_back({line.quantity.micros(), 0, 0, 0});
    }
    return facts;
}

NewPayment paymentOf(const OrderHead &head, Tender tender, std::int64_t amountMinor)
{
    NewPayment made;
    made.payment.id = PaymentId::make();
    made.payment.order = head.id;
    made.payment.tender = tender;
    made.payment.amountMinor = amountMinor;
    made.payment.currency = head.currency;
    made.payment.at = head.placedAt;
    made.payment.businessDate = head.businessDate;
    return made;
}

// What has been paid when the order is placed: third parties' coupons, and what a provider took.
Result<std::vector<Payment>> recordPaid(WriteTx &tx, const OrderHead &head,
                                        const std::optional<PaymentAttempt> &attempt,
                                        std::int64_t couponMinor)
{
    std::vector<NewPayment> made;
    if (couponMinor != 0)
        made.push_back(paymentOf(head, Tender::Coupon, couponMinor));
    if (attempt && attempt->state == AttemptState::Captured) {
        made.push_back(paymentOf(head, Tender::Online, attempt->amountMinor));
        made.back().payment.attempt = attempt->id;
    }
    std::vector<Payment> paid;
    if (made.empty())
        return paid;
    ARNOLD_CHECK(payments::record(tx, made));
    for (const NewPayment &each : made)
        paid.push_back(each.payment);
    return paid;
}

Result<PlacedOrder> placeCart(WriteTx &tx, const ShopRules &rules, const cart::CartView &view,
                              const QString &commandKey)
{
    const Channel *channel = rules.channel(view.cart.channel);
    if (!channel)
        return Error {ErrorCode::NotFound, QStringLiteral("channel")};
    const OrderId id = OrderId::make();
    if (!cart::completeCart(tx, view.cart.id, id))
        return ErrorCode::CartCompleted;
    ARNOLD_TRY(attempt, attemptFor(tx, view));
    const std::int64_t couponMinor = view.priced.cart.totals.couponMinor;
    ARNOLD_CHECK(countPromotions(tx, view.priced.cart, id, view.cart.customer));
    ARNOLD_TRY(location, allocateLines(tx, view, *channel, id));

    PlacedOrder placed;
    OrderDetail &order = placed.detail;
    order.lines = orderLines(view.content, view.priced);
    order.head = headOf(view, rules, *channel, id);
    order.head.location = location;
    fillTotals(order.head, view.priced, order.lines);
    ARNOLD_CHECK(fillPlaceAndDate(order.head, rules, tx.now()));
    order.head.status = deriveStatuses(
            factsAtPlacing(order.head, order.lines, attempt, couponMinor));
    order.head.numberText = QString::number(kFirstNumber + shop::takeNumber(tx, "order_number"));
    ARNOLD_TRY(sealed, sealFields(tx, view, id));

    insertOrder(tx, order.head, sealed, commandKey);
    insertLines(tx, id, order.lines);
    insertEvent(tx, id, QStringLiteral("placed"));
    payments::giveAttemptsToOrder(tx, view.cart.id, id);
    ARNOLD_TRY(paid, recordPaid(tx, order.head, attempt, couponMinor));
    announcePlaced(tx, order.head);

    order.payments = std::move(paid);
    order.email = view.email;
    order.shippingAddress = view.shippingAddress;
    order.billingAddress = view.billingAddress;
    order.timeline.push_back(
            {tx.now(), QStringLiteral("placed"), tx.actor().kind, tx.actor().id, "{}"});
    placed.id = id;
    placed.token = order.head.token;
    placed.numberText = order.head.numberText;
    return placed;
}

} // namespace

Result<PlacedOrder> placeWeb(WriteTx &tx, const ShopRules &rules, const Token &token,
                             const QString &commandKey)
{
    auto cart = cart::lockCart(tx, token);
    if (!cart || cart->kind != cart::Kind::Web || cart->state == cart::State::Dropped)
        return ErrorCode::NotFound;
    const QString key = scopedKey(cart->id, commandKey);
    if (cart->state == cart::State::Completed)
        return placedBefore(tx, cart->order, key);
    ARNOLD_TRY(view, cart::viewOf(tx, rules, std::move(*cart)));
    ARNOLD_CHECK(checkComplete(view, rules));
    ARNOLD_CHECK(checkSeen(view));
    return placeCart(tx, rules, view, key);
}

} // namespace arnold::orders
