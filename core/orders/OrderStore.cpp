#include "core/orders/OrderStore.h"

#include "core/cart/CouponCodes.h"
#include "core/orders/OrderRows.h"
#include "core/storage/InsertRows.h"

namespace arnold::orders {
namespace {

constexpr std::string_view kInsert =
        "INSERT INTO orders (" ORDER_COLUMNS ", email_sealed, email_index, "
        "shipping_address_sealed, billing_address_sealed, command_key) VALUES (?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?)";
constexpr std::string_view kById = "SELECT " ORDER_COLUMNS " FROM orders WHERE id = ?";
constexpr std::string_view kByNumber = "SELECT " ORDER_COLUMNS " FROM orders WHERE number_text = ?";
constexpr std::string_view kIdByToken = "SELECT id FROM orders WHERE token = ?";
constexpr std::string_view kSealed =
        "SELECT email_sealed, email_index, shipping_address_sealed, billing_address_sealed "
        "FROM orders WHERE id = ?";
constexpr std::string_view kCommandKey = "SELECT command_key FROM orders WHERE id = ?";
constexpr std::string_view kLock = "UPDATE orders SET version = version + 1 WHERE id = ? "
                                   "RETURNING " ORDER_COLUMNS;
constexpr std::string_view kStatuses =
        "UPDATE orders SET status = ?, payment_status = ?, fulfilment_status = ?, "
        "version = version + 1 WHERE id = ?";
constexpr std::string_view kCancelled = "UPDATE orders SET cancelled_at = ? WHERE id = ?";
constexpr std::string_view kLockRegister = "UPDATE register SET epoch = epoch WHERE id = ?";
std::optional<QByteArray> orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}
std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString basisName(Basis basis)
{
    return basis == Basis::Gross ? QStringLiteral("gross") : QStringLiteral("net");
}

std::optional<OrderHead> firstHead(Rows rows)
{
    std::optional<OrderHead> head;
    while (rows.next()) // to the end: RETURNING is done only then
        head = readHead(rows);
    return head;
}

} // namespace

OrderHead readHead(const Rows &rows)
{
    OrderHead head;
    int column = 0;
    const auto next = [&](auto &field) {
        field = rows.value<std::remove_reference_t<decltype(field)>>(column++);
    };
    const auto text = [&] { return rows.value<QString>(column++); };
    next(head.id);
    next(head.numberText);
    head.token = Token::fromBytes(rows.value<QByteArray>(column++)).value_or(Token());
    head.kind = orderKindFromName(text()).value_or(OrderKind::Web);
    head.status.order = statusFromName(text()).value_or(Status::Placed);
    head.status.payment = paymentStatusFromName(text()).value_or(PaymentStatus::Unpaid);
    head.status.fulfilment = fulfilmentStatusFromName(text()).value_or(FulfilmentStatus::None);
    next(head.company);
    next(head.channel);
    next(head.region);
    next(head.location);
    next(head.reg);
    next(head.staff);
    next(head.customer);
    next(head.person);
    next(head.cart);
    head.codes = cart::codesFromJson(text());
    head.currency = Currency::fromCode(text()).value_or(Currency::of("EUR"));
    head.basis = text() == QLatin1String("net") ? Basis::Net : Basis::Gross;
    next(head.itemCountMicros);
    next(head.subtotalMinor);
    next(head.discountMinor);
    next(head.shippingMinor);
    next(head.taxMinor);
    next(head.totalMinor);
    next(head.shippingOption);
    next(head.shippingName);
    next(head.shippingCountry);
    next(head.placedAt);
    next(head.businessDate);
    next(head.cancelledAt);
    next(head.note);
    next(head.source);
    next(head.sourceNumber);
    next(head.version);
    return head;
}

namespace {

// Hands an order's values, in the order of kInsert, to `insert`.
template <typename Insert>
void withValues(const OrderHead &head, const SealedFields &sealed, const QString &commandKey,
                Insert insert)
{
    insert(head.id, head.numberText, head.token.toBytes(), orderKindName(head.kind),
           statusName(head.status.order), paymentStatusName(head.status.payment),
           fulfilmentStatusName(head.status.fulfilment), head.company, head.channel, head.region,
           head.location, head.reg, head.staff, head.customer, head.person, head.cart,
           cart::codesToJson(head.codes), head.currency.code(), basisName(head.basis),
           head.itemCountMicros, head.subtotalMinor, head.discountMinor, head.shippingMinor,
           head.taxMinor, head.totalMinor, head.shippingOption, head.shippingName,
           orNull(head.shippingCountry), head.placedAt, head.businessDate, head.cancelledAt,
           orNull(head.note), orNull(head.source), orNull(head.sourceNumber), head.version,
           orNull(sealed.email), orNull(sealed.emailIndex), orNull(sealed.shippingAddress),
           orNull(sealed.billingAddress), orNull(commandKey));
}

} // namespace

void insertOrder(WriteTx &tx, const OrderHead &head, const SealedFields &sealed,
                 const QString &commandKey)
{
    withValues(head, sealed, commandKey,
               [&](const auto &...values) { tx.post(kInsert, values...); });
}

void insertOrders(WriteTx &tx, std::span<const OrderHead *const> heads)
{
    InsertRows rows(tx, kInsert);
    for (const OrderHead *head : heads)
        withValues(*head, {}, {}, [&](const auto &...values) { rows.add(values...); });
    rows.finish();
}

SealedFields sealedFields(ReadTx &tx, OrderId id)
{
    Rows rows = tx.query(kSealed, id);
    if (!rows.next())
        return {};
    return {rows.value<QByteArray>(0), rows.value<QByteArray>(1), rows.value<QByteArray>(2),
            rows.value<QByteArray>(3)};
}

QString commandKeyOf(ReadTx &tx, OrderId id)
{
    return tx.queryOne<std::optional<QString>>(kCommandKey, id)
            .value_or(std::nullopt)
            .value_or(QString());
}

std::optional<OrderHead> head(ReadTx &tx, OrderId id)
{
    return firstHead(tx.query(kById, id));
}

std::optional<OrderHead> headByNumber(ReadTx &tx, const QString &numberText)
{
    return firstHead(tx.query(kByNumber, numberText));
}

std::optional<OrderId> orderByToken(ReadTx &tx, const Token &token)
{
    return tx.queryOne<OrderId>(kIdByToken, token.toBytes());
}

std::optional<OrderHead> lockOrder(WriteTx &tx, OrderId id)
{
    return firstHead(tx.query(kLock, id));
}

void lockRegisterSales(WriteTx &tx, RegisterId reg)
{
    if (tx.dialect() == Dialect::PostgreSql)
        tx.execute(kLockRegister, reg);
}

Statuses refreshStatuses(WriteTx &tx, OrderId id)
{
    const auto order = head(tx, id);
    if (!order)
        return {};
    const Statuses statuses = deriveStatuses(factsOf(tx, *order));
    tx.execute(kStatuses, statusName(statuses.order), paymentStatusName(statuses.payment),
               fulfilmentStatusName(statuses.fulfilment), id);
    return statuses;
}

void markCancelled(WriteTx &tx, OrderId id)
{
    tx.execute(kCancelled, tx.now(), id);
}

} // namespace arnold::orders
