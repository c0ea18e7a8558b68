#include "core/cart/ParkedSales.h"

#include "core/identity/Identity.h"
#include "core/storage/FieldCipher.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::cart {
namespace {

constexpr qsizetype kMostLabelCharacters = 60;

FieldPlace placeOf(CartId id)
{
    return {"cart", "parked_sealed", id.bytes()};
}

// What people wrote on it and on its lines names other people often enough: sealed under a key of
// its own, which goes when the sale is called up.
void seal(const FieldCipher &cipher, CartRow &cart, const NewParkedSale &sale)
{
    const QJsonObject parked {
            {QStringLiteral("label"), sale.label},
            {QStringLiteral("content"), QString::fromUtf8(contentToJson(sale.content))}};
    const SecretKey key = FieldCipher::newSubjectKey();
    cart.keyWrapped = cipher.wrap(key, cart.id.bytes());
    cart.parkedSealed = cipher.seal(key, placeOf(cart.id),
                                    QJsonDocument(parked).toJson(QJsonDocument::Compact));
}

Result<ParkedSale> opened(const FieldCipher &cipher, const CartRow &cart)
{
    ARNOLD_TRY(key, cipher.unwrap(cart.keyWrapped, cart.id.bytes()));
    ARNOLD_TRY(json, cipher.open(key, placeOf(cart.id), cart.parkedSealed));
    const QJsonObject parked = QJsonDocument::fromJson(json).object();
    ARNOLD_TRY(content, contentFromJson(parked[QLatin1String("content")].toString().toUtf8()));
    ParkedSale sale;
    sale.id = cart.id;
    sale.label = parked[QLatin1String("label")].toString();
    sale.reg = cart.reg;
    sale.staff = cart.staff;
    sale.heldAt = cart.createdAt;
    sale.content = std::move(content);
    return sale;
}

} // namespace

Result<CartId> hold(WriteTx &tx, const NewParkedSale &sale)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::SalesPark));
    if (sale.content.lines.empty())
        return ErrorCode::CartEmpty;
    if (sale.label.size() > kMostLabelCharacters)
        return Error {ErrorCode::InvalidValue, QStringLiteral("label")};
    CartRow cart;
    cart.id = CartId::make();
    cart.token = Token::make();
    cart.kind = Kind::Parked;
    cart.region = sale.region;
    cart.channel = sale.channel;
    cart.customer = sale.content.customer;
    cart.reg = sale.reg;
    if (tx.actor().kind == ActorKind::Staff)
        cart.staff = StaffId(tx.actor().id);
    seal(tx.cipher(), cart, sale);
    cart.createdAt = tx.now();
    cart.updatedAt = tx.now();
    insertCart(tx, cart);
    return cart.id;
}

std::vector<ParkedSale> parkedSales(ReadTx &tx, int limit)
{
    std::vector<ParkedSale> sales;
    for (const CartRow &cart : parkedCarts(tx, limit)) {
        if (auto sale = opened(tx.cipher(), cart))
            sales.push_back(std::move(*sale));
    }
    return sales;
}

Result<ParkedSale> recall(WriteTx &tx, CartId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::SalesPark));
    auto cart = cartById(tx, id);
    if (!cart || cart->kind != Kind::Parked)
        return ErrorCode::NotFound;
    if (!dropCart(tx, id))
        return ErrorCode::AlreadyDone;
    return opened(tx.cipher(), *cart);
}

} // namespace arnold::cart
