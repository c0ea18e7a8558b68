#pragma once
#include "core/cart/TillCart.h"
#include "core/cart/WebCarts.h"
#include "core/orders/Place.h"
#include "core/till/Shifts.h"
#include "tests/support/Builders.h"

#include <map>

namespace arnold::test {

// makeShop()'s shop with its register R1 enrolled and, once openShift() was called, open. Sales are
// brought up to a named state by one call each; what must work ends the test program otherwise.
class SalesWorld
{
public:
    explicit SalesWorld(const StoreMaker &maker,
                        const std::function<void(DatabaseConfig &)> &change = {});

    Database &db() { return m_store->db(); }
    FakeClock &clock() { return m_store->clock(); }
    const DatabaseConfig &config() const { return m_store->config(); }
    const journal::Writer &journal() const { return *m_journal; }
    const journal::Signer &signer() const { return *m_signer; }
    Actor owner() const { return Actor::staff(shop.owner); }
    Actor cashier() const { return Actor::staff(shop.cashier); }

    Shop shop = {};
    RulesCache rules;

    // Stock comes from MAIN everywhere.
    std::int64_t onHand(VariantId variant);
    std::int64_t allocated(VariantId variant);
    void setPrice(VariantId variant, std::int64_t minor);
    void setCashRounding(std::int64_t stepMinor);

    // Counts and sums of everything that a sale writes: the same before and after a refusal.
    std::map<QString, std::int64_t> books();

    // The till.
    Shift openShift(std::int64_t floatMinor = 10'000);
    TillCart::NewLine item(VariantId variant, std::int64_t micros = Quantity::kMicrosPerUnit);
    TillCart tillCart(const std::vector<std::pair<VariantId, std::int64_t>> &pieces);
    PricedContent priced(const TillCart &cart);
    // The sale as a till would send it: seen as priced now, paid in cash with what is due.
    orders::TillSale saleOf(const TillCart &cart);
    Result<orders::TillReceipt> sell(const orders::TillSale &sale, const Actor &actor);
    orders::TillReceipt mustSell(const TillCart &cart);
    // Adds a line of a receipt to a cart, coming back.
    TillCart withReturn(const TillCart &cart, DocumentId receipt, int line, std::int64_t micros);

    // The web.
    cart::CartView mustView(const Token &token);
    Token webCart(const std::vector<std::pair<VariantId, QString>> &lines);
    void addressed(const Token &token); // e-mail, address, shipping option
    void payingLater(const Token &token); // a manual attempt
    // A cart that only needs to be completed.
    Token readyCart(const std::vector<std::pair<VariantId, QString>> &lines);
    Result<orders::PlacedOrder> complete(const Token &token, const QString &key);

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<journal::Signer> m_signer;
    std::optional<journal::Writer> m_journal;
};

Address addressInBerlin();

} // namespace arnold::test
