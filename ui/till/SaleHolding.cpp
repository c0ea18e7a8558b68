#include "ui/format/AmountText.h"
#include "ui/till/SaleModel.h"

#include <QVariantMap>

#include <algorithm>

// Sales that wait for their customer to come back.
namespace arnold::ui {
namespace {

// The goods of a sale and the deposits that follow them.
std::vector<TillCart::Item> itemsOf(ReadTx &tx, const ShopRules &rules, const selling::Where &where,
                                    const CartContent &content)
{
    std::vector<VariantId> variants;
    for (const WantedLine &line : content.lines)
        variants.push_back(line.variant);
    std::vector<VariantId> deposits;
    std::vector<TillCart::Item> items;
    for (Sellable &each : selling::sellables(tx, rules, where, variants)) {
        if (!each.depositVariant.isNull())
            deposits.push_back(each.depositVariant);
        items.push_back(std::make_shared<const Sellable>(std::move(each)));
    }
    if (deposits.empty())
        return items;
    for (Sellable &each : selling::sellables(tx, rules, where, deposits))
        items.push_back(std::make_shared<const Sellable>(std::move(each)));
    return items;
}

} // namespace

QVariantList SaleModel::held() const
{
    QVariantList list;
    const Session &session = m_app->session();
    for (const cart::ParkedSale &sale : m_held) {
        const Location *location = session.rules->location(session.location);
        const int offset = localMoment(*location, sale.heldAt).utcOffsetSeconds;
        const QString since = timeText(sale.heldAt, offset, session.locale);
        const QString items = itemsWords(static_cast<std::int64_t>(sale.content.lines.size()),
                                         session.locale);
        const SaleCustomer *whose = customer(sale.content.customer);
        const QString name = whose ? whose->name : sale.label;
        list.append(QVariantMap {
                {QStringLiteral("label"), name.isEmpty() ? tr("Held at %1").arg(since) : name},
                {QStringLiteral("detail"),
                 name.isEmpty() ? items : QStringLiteral("%1 · %2").arg(since, items)}});
    }
    return list;
}

void SaleModel::loadHeld()
{
    m_app->background().run(
            this, [session = m_app->session()] { return readHeldList(session); },
            [this](Result<Held> held) {
                if (!held)
                    return;
                m_held = std::move(held->sales);
                for (const SaleCustomer &each : held->customers)
                    know(each);
                emit heldChanged();
            });
}

// A name is kept sealed with its customer and nowhere else: it is looked up each time.
Result<SaleModel::Held> SaleModel::readHeldList(const Session &session)
{
    return session.shop->database->read([](ReadTx &tx) -> Result<Held> {
        Held held;
        held.sales = cart::parkedSales(tx);
        std::vector<CustomerId> ids;
        for (const cart::ParkedSale &sale : held.sales) {
            if (!sale.content.customer.isNull())
                ids.push_back(sale.content.customer);
        }
        const auto groups = customers::groups(tx);
        for (const Customer &each : customers::byIds(tx, ids))
            held.customers.push_back(saleCustomerOf(each, groups));
        return held;
    });
}

Result<CartId> SaleModel::park(const Session &session, const cart::NewParkedSale &sale)
{
    return session.shop->database->write(session.actor(),
                                         [&](WriteTx &tx) { return cart::hold(tx, sale); });
}

cart::NewParkedSale SaleModel::toPark() const
{
    cart::NewParkedSale sale;
    sale.reg = m_app->session().reg;
    sale.region = where().region;
    sale.channel = where().channel;
    sale.content = m_cart.content();
    return sale;
}

void SaleModel::hold()
{
    if (m_cart.isEmpty() || m_holding)
        return;
    m_holding = true;
    m_app->background().run(
            this, [session = m_app->session(), sale = toPark()] { return park(session, sale); },
            [this](const Result<CartId> &held) {
                m_holding = false;
                if (!held) {
                    emit refused(m_app->words(held.error()));
                    return;
                }
                booked();
                loadHeld();
            });
}

// The window closes: there is nothing left to draw, so this may wait for the disk.
void SaleModel::leave()
{
    if (m_cart.isEmpty())
        return;
    if (park(m_app->session(), toPark()))
        booked();
    else
        clear(); // on record as abandoned, as far as the disk takes it
}

void SaleModel::recall(int row)
{
    if (row < 0 || row >= static_cast<int>(m_held.size()))
        return;
    if (!m_cart.isEmpty()) {
        emit refused(tr("Hold or finish this sale first."));
        return;
    }
    recall(m_held[static_cast<std::size_t>(row)].id);
}

void SaleModel::goOn()
{
    const Session &session = m_app->session();
    if (!m_cart.isEmpty() && m_seller && m_seller->id != session.staff->id)
        setAside();
    else if (const auto own = m_aside.find(session.staff->id); own != m_aside.end()) {
        const CartId id = own->second;
        m_aside.erase(own);
        const bool waits = std::ranges::any_of(
                m_held, [id](const cart::ParkedSale &held) { return held.id == id; });
        if (m_cart.isEmpty() && waits)
            recall(id);
    }
}

// Held by whose it is, and looked for again when they come back.
void SaleModel::setAside()
{
    if (m_holding)
        return;
    m_holding = true;
    Session theirs = m_app->session();
    theirs.staff = m_seller;
    m_app->background().run(
            this, [theirs, sale = toPark()] { return park(theirs, sale); },
            [this, theirs](const Result<CartId> &held) {
                m_holding = false;
                if (!held)
                    return;
                m_aside[theirs.staff->id] = *held;
                booked();
                loadHeld();
                emit m_app->notice(tr("The sale of %1 waits").arg(theirs.staff->displayName));
                if (m_app->session().staff)
                    goOn();
            });
}

void SaleModel::recall(CartId id)
{
    m_app->background().run(
            this,
            [session = m_app->session(), where = where(), id] {
                return readHeld(session, where, id);
            },
            [this](Result<Recalled> recalled) {
                loadHeld();
                if (!recalled) {
                    emit refused(m_app->words(recalled.error()));
                    return;
                }
                nameSale();
                if (recalled->customer)
                    know(*recalled->customer);
                take(std::move(recalled->cart));
            });
}

// Taken off the list only when all of it can be sold here. Whoever is no customer any more is
// left out.
Result<SaleModel::Recalled> SaleModel::readHeld(const Session &session, const selling::Where &where,
                                                CartId id)
{
    return session.shop->database->write(session.actor(), [&](WriteTx &tx) -> Result<Recalled> {
        ARNOLD_TRY(sale, cart::recall(tx, id));
        Recalled recalled;
        const auto whose = customers::byId(tx, sale.content.customer);
        if (whose && !whose->erasedAt)
            recalled.customer = saleCustomerOf(*whose, customers::groups(tx));
        else
            sale.content.customer = {};
        ARNOLD_TRY(cart,
                   TillCart::fromContent(sale.content,
                                         itemsOf(tx, *session.rules, where, sale.content),
                                         recalled.customer ? recalled.customer->groups()
                                                           : std::vector<CustomerGroupId>()));
        recalled.cart = std::move(cart);
        return recalled;
    });
}

} // namespace arnold::ui
