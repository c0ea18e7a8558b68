#include "tests/support/SalesWorld.h"

#include "core/orders/Returns.h"
#include "core/payments/Attempts.h"
#include "core/pricing/PriceStore.h"
#include "core/shop/Settings.h"

namespace arnold::test {
namespace {

// What a sale writes, as one number each.
constexpr std::pair<const char *, std::string_view> kBooks[] = {
        {"orders", "SELECT COUNT(*) FROM orders"},
        {"order lines", "SELECT COUNT(*) FROM order_line"},
        {"order taxes", "SELECT COUNT(*) FROM order_tax"},
        {"order events", "SELECT COUNT(*) FROM order_event"},
        {"fulfilments", "SELECT COUNT(*) FROM fulfilment"},
        {"open carts", "SELECT COUNT(*) FROM cart WHERE state = 'open'"},
        {"documents", "SELECT COUNT(*) FROM document"},
        {"document lines", "SELECT COUNT(*) FROM document_line"},
        {"numbers", "SELECT CAST(COALESCE(SUM(next_number), 0) AS BIGINT) FROM series"},
        {"payments", "SELECT COUNT(*) FROM payment"},
        {"paid", "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM payment"},
        {"attempts", "SELECT COUNT(*) FROM payment_attempt"},
        {"cash movements", "SELECT COUNT(*) FROM cash_movement"},
        {"stock movements", "SELECT COUNT(*) FROM stock_movement"},
        {"on hand", "SELECT CAST(COALESCE(SUM(on_hand_micros), 0) AS BIGINT) FROM stock_level"},
        {"allocated", "SELECT CAST(COALESCE(SUM(allocated_micros), 0) AS BIGINT) FROM stock_level"},
        {"allocations", "SELECT COUNT(*) FROM allocation"},
        {"promotion uses", "SELECT COUNT(*) FROM promotion_use"},
        {"used", "SELECT CAST(COALESCE(SUM(used_count), 0) AS BIGINT) FROM promotion"},
        {"journal entries", "SELECT COUNT(*) FROM journal_entry"},
        {"approvals", "SELECT COUNT(*) FROM approval"},
        {"tasks", "SELECT COUNT(*) FROM task"},
        {"outbox", "SELECT COUNT(*) FROM outbox"},
        {"returned", "SELECT CAST(COALESCE(SUM(returned_micros), 0) AS BIGINT) FROM returned_line"},
};

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("refused: %s, field %s: %s", errorName(result.error().code).data(),
               qPrintable(result.error().field), qPrintable(result.error().detail));
    return std::move(result).value();
}

std::int64_t levelOf(Database &db, std::string_view sql, VariantId variant)
{
    return mustRead(
            db, [&](ReadTx &tx) { return tx.queryOne<std::int64_t>(sql, variant).value_or(0); });
}

} // namespace

Address addressInBerlin()
{
    Address address;
    address.firstName = QStringLiteral("Ada");
    address.lastName = QStringLiteral("Lovelace");
    address.line1 = QStringLiteral("Unter den Linden 1");
    address.city = QStringLiteral("Berlin");
    address.postalCode = QStringLiteral("10117");
    address.country = QStringLiteral("DE");
    return address;
}

SalesWorld::SalesWorld(const StoreMaker &maker, const std::function<void(DatabaseConfig &)> &change)
    : m_store(maker.make(change))
{
    shop = makeShop(*m_store);
    m_signer = must(journal::signerFromSeed(QByteArray(32, 's')));
    m_journal = mustWrite(
            db(), [&](WriteTx &tx) { return till::enrolRegister(tx, shop.ids.reg, *m_signer); });
}

std::int64_t SalesWorld::onHand(VariantId variant)
{
    return levelOf(db(), "SELECT on_hand_micros FROM stock_level WHERE variant_id = ?", variant);
}

std::int64_t SalesWorld::allocated(VariantId variant)
{
    return levelOf(db(), "SELECT allocated_micros FROM stock_level WHERE variant_id = ?", variant);
}

void SalesWorld::setPrice(VariantId variant, std::int64_t minor)
{
    clock().advanceMillis(1); // a price begins after the one before
    mustWrite(db(), [&](WriteTx &tx) {
        return pricing::setPrice(tx, {variant, shop.ids.priceList, {minor}, 0});
    });
}

void SalesWorld::setCashRounding(std::int64_t stepMinor)
{
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        tx.execute("UPDATE tax_profile SET cash_rounding_minor = ?", stepMinor);
        shop::bumpRules(tx);
        return {};
    });
}

std::map<QString, std::int64_t> SalesWorld::books()
{
    return mustRead(db(), [&](ReadTx &tx) {
        std::map<QString, std::int64_t> sums;
        for (const auto &[name, sql] : kBooks)
            sums[QString::fromLatin1(name)] = tx.queryOne<std::int64_t>(sql).value_or(-1);
        return sums;
    });
}

Shift SalesWorld::openShift(std::int64_t floatMinor)
{
    return must(db().write(owner(), [&](WriteTx &tx) {
        return till::openShift(tx, *m_journal,
                               {shop.ids.reg, floatMinor, QStringLiteral("2026-03-06")});
    }));
}

TillCart::NewLine SalesWorld::item(VariantId variant, std::int64_t micros)
{
    return mustRead(db(), [&](ReadTx &tx) {
        const auto current = rules.current(tx);
        auto found = selling::sellables(tx, *current, shop.atTill(), std::span(&variant, 1));
        ARNOLD_ASSERT(found.size() == 1);
        TillCart::NewLine line;
        line.item = std::make_shared<const Sellable>(std::move(found.front()));
        line.quantity = Quantity(micros, line.item->unit);
        return line;
    });
}

TillCart SalesWorld::tillCart(const std::vector<std::pair<VariantId, std::int64_t>> &pieces)
{
    TillCart cart;
    for (const auto &[variant, count] : pieces)
        cart = must(cart.withLine(item(variant, count * Quantity::kMicrosPerUnit)));
    return cart;
}

PricedContent SalesWorld::priced(const TillCart &cart)
{
    const auto current = mustRead(db(), [&](ReadTx &tx) { return rules.current(tx); });
    return must(cart.price(must(tillContext(*current, shop.ids.reg, clock().now()))));
}

orders::TillSale SalesWorld::saleOf(const TillCart &cart)
{
    const PricedContent seen = priced(cart);
    orders::TillSale sale;
    sale.id = OrderId::make();
    sale.reg = shop.ids.reg;
    sale.startedAt = clock().now();
    sale.content = cart.content();
    for (const PricedLine &line : seen.cart.lines)
        sale.seenTotalsMinor.push_back(line.totalMinor);
    sale.seenTotalMinor = seen.cart.totals.totalMinor;
    payments::OfferedTender cash;
    cash.amountMinor = std::max<std::int64_t>(sale.seenTotalMinor, 0);
    sale.tenders = {cash};
    return sale;
}

Result<orders::TillReceipt> SalesWorld::sell(const orders::TillSale &sale, const Actor &actor)
{
    return db().write(actor, [&](WriteTx &tx) {
        return orders::placeTill(tx, *rules.current(tx), *m_journal, sale);
    });
}

orders::TillReceipt SalesWorld::mustSell(const TillCart &cart)
{
    return must(sell(saleOf(cart), owner()));
}

TillCart SalesWorld::withReturn(const TillCart &cart, DocumentId receipt, int line,
                                std::int64_t micros)
{
    const auto found = must(db().read([&](ReadTx &tx) { return orders::returnable(tx, receipt); }));
    const auto position = static_cast<std::size_t>(line);
    const DocumentLine &sold = found.document.lines[position];
    return must(cart.withReturn(found.lines[position], item(sold.variant).item,
                                Quantity(micros, sold.quantity.unit())));
}

cart::CartView SalesWorld::mustView(const Token &token)
{
    return must(db().read([&](ReadTx &tx) { return cart::view(tx, *rules.current(tx), token); }));
}

Token SalesWorld::webCart(const std::vector<std::pair<VariantId, QString>> &lines)
{
    const Token token = must(db().write(Actor::guest(), [&](WriteTx &tx) -> Result<Token> {
        ARNOLD_TRY(made, cart::create(tx, *rules.current(tx), {}));
        return made.cart.token;
    }));
    for (const auto &[variant, quantity] : lines) {
        must(db().write(Actor::guest(), [&](WriteTx &tx) {
            return cart::addLine(tx, *rules.current(tx), token, {variant, quantity});
        }));
    }
    return token;
}

void SalesWorld::addressed(const Token &token)
{
    must(db().write(Actor::guest(), [&](WriteTx &tx) {
        const auto current = rules.current(tx);
        cart::CartChange change;
        change.email = QStringLiteral("ada@example.org");
        change.shippingAddress = std::optional<Address>(addressInBerlin());
        for (const ShippingOption *option : current->shippingOptionsOf(shop.ids.region)) {
            if (!option->isCollection) {
                change.shippingOption = option->id;
                break;
            }
        }
        return cart::change(tx, *current, token, change);
    }));
}

void SalesWorld::payingLater(const Token &token)
{
    const cart::CartView view = mustView(token);
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        PaymentAttempt attempt;
        attempt.cart = view.cart.id;
        attempt.provider = QString::fromLatin1(kManualProvider);
        attempt.amountMinor = view.priced.cart.totals.totalMinor;
        attempt.currency = view.currency;
        payments::createAttempt(tx, attempt);
        return {};
    });
}

Token SalesWorld::readyCart(const std::vector<std::pair<VariantId, QString>> &lines)
{
    const Token token = webCart(lines);
    addressed(token);
    payingLater(token);
    return token;
}

Result<orders::PlacedOrder> SalesWorld::complete(const Token &token, const QString &key)
{
    return db().write(Actor::guest(), [&](WriteTx &tx) {
        return orders::placeWeb(tx, *rules.current(tx), token, key);
    });
}

} // namespace arnold::test
