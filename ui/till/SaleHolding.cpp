#include "ui/format/AmountText.h"
#include "ui/till/SaleModel.h"

#include <QVariantMap>

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
        list.append(QVariantMap {{QStringLiteral("label"),
                                  sale.label.isEmpty() ? tr("Held at %1").arg(since) : sale.label},
                                 {QStringLiteral("detail"),
                                  itemsWords(static_cast<std::int64_t>(sale.content.lines.size()),
                                             session.locale)}});
    }
    return list;
}

void SaleModel::loadHeld()
{
    const auto shop = m_app->session().shop;
    m_app->background().run(
            this,
            [shop] {
                return shop->database->read(
                        [](ReadTx &tx) -> Result<std::vector<cart::ParkedSale>> {
                            return cart::parkedSales(tx);
                        });
            },
            [this](Result<std::vector<cart::ParkedSale>> held) {
                if (!held)
                    return;
                m_held = std::move(*held);
                emit heldChanged();
            });
}

void SaleModel::hold()
{
    if (m_cart.isEmpty())
        return;
    const Session session = m_app->session();
    cart::NewParkedSale sale;
    sale.reg = session.reg;
    sale.region = where().region;
    sale.channel = where().channel;
    sale.content = m_cart.content();
    m_app->background().run(
            this,
            [session, sale] {
                return session.shop->database->write(
                        session.actor(), [&](WriteTx &tx) { return cart::hold(tx, sale); });
            },
            [this](const Result<CartId> &held) {
                if (!held) {
                    emit refused(m_app->words(held.error()));
                    return;
                }
                booked();
                loadHeld();
            });
}

void SaleModel::recall(int row)
{
    if (row < 0 || row >= static_cast<int>(m_held.size()))
        return;
    if (!m_cart.isEmpty()) {
        emit refused(tr("Hold or finish this sale first."));
        return;
    }
    const CartId id = m_held[static_cast<std::size_t>(row)].id;
    m_app->background().run(
            this,
            [session = m_app->session(), where = where(), id] {
                return readHeld(session, where, id);
            },
            [this](Result<TillCart> cart) {
                loadHeld();
                if (!cart) {
                    emit refused(m_app->words(cart.error()));
                    return;
                }
                m_saleId = OrderId::make();
                m_startedAt = m_app->session().shop->database->clock().now();
                take(std::move(cart));
            });
}

// Taken off the list only when all of it can be sold here.
Result<TillCart> SaleModel::readHeld(const Session &session, const selling::Where &where, CartId id)
{
    return session.shop->database->write(session.actor(), [&](WriteTx &tx) -> Result<TillCart> {
        ARNOLD_TRY(sale, cart::recall(tx, id));
        return TillCart::fromContent(sale.content,
                                     itemsOf(tx, *session.rules, where, sale.content));
    });
}

} // namespace arnold::ui
