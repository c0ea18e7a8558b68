#include "ui/orders/OrdersModel.h"
#include "core/customers/Customers.h"
#include "ui/format/AmountText.h"
#include "ui/orders/OrderWords.h"

#include <algorithm>
#include <unordered_map>

namespace arnold::ui {
namespace {

constexpr int kPage = 50;

std::unordered_map<CustomerId, QString> namesOf(ReadTx &tx, const std::vector<OrderHead> &orders)
{
    std::vector<CustomerId> ids;
    for (const OrderHead &order : orders) {
        if (!order.customer.isNull() && std::ranges::find(ids, order.customer) == ids.end())
            ids.push_back(order.customer);
    }
    std::unordered_map<CustomerId, QString> names;
    for (Customer &customer : customers::byIds(tx, ids))
        names.emplace(customer.id, std::move(customer.name));
    return names;
}

} // namespace

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Session &session = m_app->session();
    switch (role) {
    case IdRole:
        return row.head.id.toText();
    case TimeRole: {
        const Location *location = session.rules->location(session.location);
        const LocalMoment placed = localMoment(*location, row.head.placedAt);
        const LocalMoment now = localMoment(*location, session.shop->database->clock().now());
        if (placed.businessDate == now.businessDate)
            return timeText(row.head.placedAt, placed.utcOffsetSeconds, session.locale);
        return dayTimeText(row.head.placedAt, placed.utcOffsetSeconds, session.locale);
    }
    case NumberRole:
        return row.head.numberText;
    case WhoRole:
        if (!row.who.isEmpty())
            return row.who;
        return row.head.kind == OrderKind::Till ? tr("Walk-in") : tr("Guest");
    case ItemsRole:
        return itemsWords(row.head.itemCountMicros / Quantity::kMicrosPerUnit, session.locale);
    case TotalRole:
        return amountText(row.head.totalMinor, row.head.currency, session.locale);
    case StateRole:
        return orderStateWords(row.head);
    case ToneRole:
        return orderToneOf(row.head);
    case DoorRole:
        return orderKindName(row.head.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> OrdersModel::roleNames() const
{
    return {{IdRole, "orderId"},      {TimeRole, "time"},   {NumberRole, "number"},
            {WhoRole, "who"},         {ItemsRole, "items"}, {TotalRole, "total"},
            {StateRole, "stateText"}, {ToneRole, "tone"},   {DoorRole, "door"}};
}

void OrdersModel::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    emit searchTextChanged();
    reload();
}

void OrdersModel::setKind(int kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    emit kindChanged();
    reload();
}

orders::OrderFilter OrdersModel::filter() const
{
    orders::OrderFilter filter;
    filter.search = m_searchText.trimmed();
    if (m_kind == Till)
        filter.kind = OrderKind::Till;
    else if (m_kind == Web)
        filter.kind = OrderKind::Web;
    else if (m_kind == Imported)
        filter.kind = OrderKind::Imported;
    return filter;
}

void OrdersModel::reload()
{
    if (!m_app->session().shop)
        return;
    ask(std::nullopt);
}

void OrdersModel::loadMore()
{
    if (m_loading || !m_next)
        return;
    ask(m_next);
}

void OrdersModel::ask(const std::optional<orders::OrderCursor> &after)
{
    const int asked = ++m_asked;
    setLoading(true);
    m_app->background().run(
            this,
            [session = m_app->session(), filter = filter(), after] {
                return read(session, filter, after);
            },
            [this, asked, first = !after](Result<Page> page) {
                if (asked != m_asked)
                    return;
                setLoading(false);
                if (!page) {
                    emit refused(m_app->words(page.error()));
                    return;
                }
                if (first) {
                    beginResetModel(); // another question is another list
                    m_rows.clear();
                    endResetModel();
                }
                append(std::move(*page));
            });
}

Result<OrdersModel::Page> OrdersModel::read(const Session &session,
                                            const orders::OrderFilter &filter,
                                            const std::optional<orders::OrderCursor> &after)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<Page> {
        ARNOLD_CHECK(identity::require(tx, session.actor(), Permission::OrdersRead));
        orders::OrderPage found = orders::list(tx, filter, kPage, after);
        Page page;
        page.next = found.next;
        const auto names = namesOf(tx, found.items);
        for (OrderHead &head : found.items) {
            const auto name = names.find(head.customer);
            QString who = name == names.end() ? orders::buyerName(tx, head) : name->second;
            page.rows.push_back({std::move(head), std::move(who)});
        }
        return page;
    });
}

void OrdersModel::append(Page page)
{
    m_next = page.next;
    if (!page.rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(page.rows.begin()),
                      std::make_move_iterator(page.rows.end()));
        endInsertRows();
    }
    emit countChanged();
    emit loadingChanged();
}

QString OrdersModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString()
                                        : m_rows[static_cast<std::size_t>(row)].head.id.toText();
}

void OrdersModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    emit loadingChanged();
}

} // namespace arnold::ui
