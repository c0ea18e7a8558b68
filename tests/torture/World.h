#pragma once
#include "core/books/JournalKey.h"
#include "core/cart/CartContent.h"
#include "core/identity/IdentityIds.h"
#include "core/orders/Place.h"
#include "core/selling/RulesCache.h"
#include "core/selling/Selling.h"
#include "core/storage/Database.h"

#include <QStringList>

namespace arnold::torture {

// A shop that only sells: one register with an open shift, and goods that never run out.
struct World {
    RegionId region = {};
    ChannelId till = {};
    RegisterId reg = {};
    StaffId cashier = {};
    std::vector<VariantId> goods = {};

    // As words that another process can be given.
    QString toText() const;
    static World fromText(const QString &text);
};

// Sets the shop up in an empty store. A refusal ends the program with its reason.
World makeWorld(Database &db);

// One try to sell something. A till's sale follows wholly from its id and seed, so that it can be
// sent again by whoever was not there when it was sent first.
struct Attempt {
    bool isWeb = false;
    OrderId id = {}; // of the till's sale
    Token cart = {}; // of the shopper's
    quint32 seed = 0;
    bool isAcknowledged = false;
    OrderId order = {}; // as acknowledged, like the next
    DocumentId document = {};
};

// A store that is open for selling. Any thread.
class Shop
{
public:
    Shop(Database &db, const World &world);

    Database &db() { return m_db; }
    // What the till's sale with this seed consists of.
    CartContent contentOf(quint32 seed) const;
    Result<orders::TillReceipt> sell(OrderId id, quint32 seed);
    // A cart that only needs to be completed.
    Result<Token> readyCart(quint32 seed);
    Result<orders::PlacedOrder> complete(const Token &cart);

private:
    Result<std::int64_t> totalOf(const CartContent &content);
    Result<Token> fillCart(WriteTx &tx, quint32 seed);
    Result<void> deliverAndPay(WriteTx &tx, const Token &cart);

    Database &m_db;
    World m_world;
    RulesCache m_rules;
    std::unique_ptr<journal::Signer> m_signer;
};

} // namespace arnold::torture
