#include "core/cart/ParkedSales.h"

#include "core/identity/Identity.h"

namespace arnold::cart {
namespace {

constexpr qsizetype kMostLabelCharacters = 60;

ParkedSale saleOf(CartRow cart, CartContent content)
{
    ParkedSale sale;
    sale.id = cart.id;
    sale.label = std::move(cart.label);
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
    cart.content = contentToJson(sale.content);
    cart.reg = sale.reg;
    if (tx.actor().kind == ActorKind::Staff)
        cart.staff = StaffId(tx.actor().id);
    cart.label = sale.label;
    cart.createdAt = tx.now();
    cart.updatedAt = tx.now();
    insertCart(tx, cart);
    return cart.id;
}

std::vector<ParkedSale> parkedSales(ReadTx &tx, int limit)
{
    std::vector<ParkedSale> sales;
    for (CartRow &cart : parkedCarts(tx, limit)) {
        auto content = contentFromJson(cart.content);
        if (content)
            sales.push_back(saleOf(std::move(cart), std::move(*content)));
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
    ARNOLD_TRY(content, contentFromJson(cart->content));
    return saleOf(std::move(*cart), std::move(content));
}

} // namespace arnold::cart
