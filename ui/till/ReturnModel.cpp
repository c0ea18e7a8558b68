#include "ui/till/ReturnModel.h"
#include "core/devices/Receipt.h"
#include "ui/format/AmountText.h"
#include "ui/receipt/ReceiptWording.h"
#include "ui/till/TilesModel.h"

#include <QVariantMap>

#include <algorithm>

namespace arnold::ui {

ReturnModel::ReturnModel(AppModel *app, SaleModel *sale, QObject *parent)
    : QAbstractListModel(parent)
    , m_app(app)
    , m_sale(sale)
    , m_priced {PricedCart {Currency::of("EUR")}, {}}
{
    connect(m_app, &AppModel::shopOpened, this, &ReturnModel::begin);
    connect(m_app, &AppModel::languageChanged, this, [this] {
        emit loaded();
        reprice();
    });
}

QString ReturnModel::amount(std::int64_t minor) const
{
    const Session &session = m_app->session();
    return amountText(minor, session.currency, session.locale);
}

int ReturnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> ReturnModel::roleNames() const
{
    return {{TitleRole, "title"},     {PictureRole, "picture"},   {ShelfRole, "shelf"},
            {DetailRole, "detail"},   {QuantityRole, "quantity"}, {AmountRole, "amount"},
            {CanLessRole, "canLess"}, {CanMoreRole, "canMore"},   {ChosenRole, "chosen"},
            {ReasonRole, "reason"},   {GoodsRole, "goods"}};
}

QVariant ReturnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QLocale &locale = m_app->session().locale;
    const auto words = [&](std::int64_t micros) {
        return quantityText(Quantity(micros, row.line.quantity.unit()), locale);
    };
    switch (role) {
    case TitleRole:
        return row.title;
    case PictureRole: // goods that are not sold any more have none
        return row.line.item ? pictureOf(*row.line.item) : QString();
    case ShelfRole:
        return row.line.item ? row.line.item->shelf : QString();
    case DetailRole:
        if (!row.line.of)
            return tr("Without a receipt");
        if (*row.mostMicros == 0)
            return tr("Came back already");
        return tr("%1 of %2 may come back")
                .arg(words(*row.mostMicros), words(row.line.of->soldMicros));
    case QuantityRole:
        return words(row.backMicros);
    case AmountRole:
        return amount(row.worthMinor);
    case CanLessRole:
        return row.backMicros > 0;
    case CanMoreRole:
        return !row.mostMicros || row.backMicros < *row.mostMicros;
    case ChosenRole:
        return row.backMicros > 0;
    case ReasonRole:
        return row.reason;
    case GoodsRole:
        return static_cast<int>(row.line.goods);
    default:
        return {};
    }
}

QString ReturnModel::number() const
{
    return m_document ? m_document->numberText : QString();
}

QString ReturnModel::detail() const
{
    if (!m_document)
        return {};
    return QStringLiteral("%1 · %2").arg(dateTimeText(m_document->issuedAt,
                                                      m_document->utcOffsetSeconds,
                                                      m_app->session().locale),
                                         amount(m_document->totals.totalMinor));
}

QVariantList ReturnModel::paid() const
{
    QVariantList list;
    for (const Payment &payment : m_paid) {
        if (payment.amountMinor > 0)
            list.append(QVariantMap {{QStringLiteral("label"), tenderWords(payment.tender)},
                                     {QStringLiteral("amount"), amount(payment.amountMinor)}});
    }
    return list;
}

void ReturnModel::setCurrent(int row)
{
    const int bounded = std::clamp(row, m_rows.empty() ? -1 : 0, count() - 1);
    if (m_current == bounded)
        return;
    m_current = bounded;
    emit currentChanged();
}

QStringList ReturnModel::reasons() const
{
    return {tr("No longer wanted"), tr("Does not fit"), tr("Faulty"), tr("Wrong item"),
            tr("Something else")};
}

QString ReturnModel::reasonWords(int reason) const
{
    return reasons().value(reason);
}

bool ReturnModel::mayWithoutReceipt() const
{
    const identity::Grants &grants = m_app->session().grants;
    return grants.may(Permission::SalesReturnWithoutReceipt) || grants.may(Permission::SalesReturn);
}

QVariantList ReturnModel::chosen() const
{
    const QString places[] {tr("back to stock"), tr("damaged"), tr("not in stock")};
    QVariantList list;
    for (const Row &row : m_rows) {
        if (row.backMicros == 0)
            continue;
        const Quantity back(-row.backMicros, row.line.quantity.unit());
        list.append(QVariantMap {
                {QStringLiteral("quantity"), quantityText(back, m_app->session().locale)},
                {QStringLiteral("title"), row.title},
                {QStringLiteral("detail"),
                 QStringLiteral("%1 · %2").arg(reasonWords(row.reason),
                                               places[static_cast<int>(row.line.goods)])},
                {QStringLiteral("amount"), amount(row.worthMinor)}});
    }
    return list;
}

QVariantList ReturnModel::sums() const
{
    QVariantList list;
    if (isEmpty())
        return list;
    const CartTotals &totals = m_priced.cart.totals;
    const auto add = [&](const QString &label, std::int64_t minor) {
        list.append(QVariantMap {{QStringLiteral("label"), label},
                                 {QStringLiteral("amount"), amount(minor)}});
    };
    for (const TaxSum &tax : totals.taxes)
        add(tr("VAT %1").arg(percentText(tax.ratePpm, m_app->session().locale)), tax.amountMinor);
    if (totals.couponMinor != 0)
        add(tr("Paid by a coupon, no money back"), -totals.couponMinor);
    return list;
}

QString ReturnModel::worthText() const
{
    return amount(-m_priced.cart.totals.dueMinor);
}

void ReturnModel::begin()
{
    beginResetModel(); // another receipt
    m_rows.clear();
    endResetModel();
    m_document.reset();
    m_paid.clear();
    m_current = -1;
    ++m_asked;
    say({});
    setBusy(false);
    reprice();
    emit loaded();
    emit currentChanged();
}

void ReturnModel::search(std::function<Result<Found>()> work)
{
    say({});
    setBusy(true);
    const int asked = ++m_asked;
    m_app->background().run(this, std::move(work), [this, asked](Result<Found> found) {
        if (asked == m_asked)
            show(std::move(found));
    });
}

void ReturnModel::find(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !m_app->session().shop)
        return;
    const QString number = devices::numberOfReceiptCode(trimmed);
    search([session = m_app->session(), where = m_sale->where(),
            text = number.isEmpty() ? trimmed : number,
            orGoods = mayWithoutReceipt()] { return readNumber(session, where, text, orGoods); });
}

void ReturnModel::openOrder(const QString &orderId)
{
    begin();
    if (const auto order = OrderId::fromText(orderId))
        search([session = m_app->session(), where = m_sale->where(), order = *order] {
            return readOrder(session, where, order);
        });
}

void ReturnModel::show(Result<Found> found)
{
    setBusy(false);
    if (!found) {
        say(found.error().code == ErrorCode::NotFound ? mayWithoutReceipt()
                            ? tr("No receipt and no item has this number.")
                            : tr("No receipt has this number.")
                    : found.error().code == ErrorCode::InvalidState
                    ? tr("That was no sale: nothing of it can come back.")
                    : m_app->words(found.error()));
        return;
    }
    if (!found->document) {
        addGoods(std::move(found->rows.front()));
        return;
    }
    beginResetModel(); // another receipt
    m_document = std::move(found->document->document);
    m_paid = std::move(found->paid);
    m_rows = std::move(found->rows);
    endResetModel();
    m_current = m_rows.empty() ? -1 : 0;
    reprice();
    emit loaded();
    emit currentChanged();
}

// The same goods once more, or another row.
void ReturnModel::addGoods(Row row)
{
    const auto same = std::ranges::find_if(m_rows, [&](const Row &each) {
        return !each.line.of && each.line.item->variant == row.line.item->variant;
    });
    const int at = static_cast<int>(same - m_rows.begin());
    if (same == m_rows.end()) {
        beginInsertRows({}, at, at);
        m_rows.push_back(std::move(row));
        endInsertRows();
    }
    step(at, 1);
    emit loaded();
    setCurrent(at);
}

void ReturnModel::step(int row, int by)
{
    if (row < 0 || row >= count())
        return;
    const Row &stepped = m_rows[static_cast<std::size_t>(row)];
    setBack(row, stepped.backMicros + by * stepped.stepMicros);
}

void ReturnModel::setSteps(int row, int steps)
{
    if (row >= 0 && row < count())
        setBack(row, steps * m_rows[static_cast<std::size_t>(row)].stepMicros);
}

void ReturnModel::setBack(int row, std::int64_t micros)
{
    Row &changed = m_rows[static_cast<std::size_t>(row)];
    changed.backMicros = std::clamp<std::int64_t>(
            micros, 0, changed.mostMicros.value_or(1'000 * Quantity::kMicrosPerUnit));
    setCurrent(row);
    reprice();
}

void ReturnModel::all()
{
    for (Row &row : m_rows)
        row.backMicros = row.mostMicros.value_or(row.backMicros);
    reprice();
}

void ReturnModel::setReason(int row, int reason)
{
    if (row < 0 || row >= count() || reason < 0 || reason >= reasons().size())
        return;
    m_rows[static_cast<std::size_t>(row)].reason = reason;
    reprice();
}

void ReturnModel::setGoods(int row, int goods)
{
    if (row < 0 || row >= count() || goods < 0 || goods > static_cast<int>(GoodsCameBack::Not))
        return;
    m_rows[static_cast<std::size_t>(row)].line.goods = static_cast<GoodsCameBack>(goods);
    reprice();
}

BackLine ReturnModel::lineOf(const Row &row) const
{
    BackLine line = row.line;
    line.quantity = Quantity(row.backMicros, row.line.quantity.unit());
    line.reason = reasonWords(row.reason);
    return line;
}

void ReturnModel::reprice()
{
    if (!m_app->session().shop)
        return;
    const Session &session = m_app->session();
    TillCart cart;
    std::vector<int> keys(m_rows.size(), 0);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].worthMinor = 0;
        if (m_rows[i].backMicros == 0)
            continue;
        auto with = withBackLine(cart, lineOf(m_rows[i]));
        if (!with) {
            say(m_app->words(with.error()));
            return;
        }
        cart = std::move(*with);
        keys[i] = cart.lastKey();
    }
    auto context = tillContext(*session.rules, session.reg, session.shop->database->clock().now());
    auto priced = context ? cart.price(std::move(*context)) : context.error();
    if (!priced) {
        say(m_app->words(priced.error()));
        return;
    }
    m_cart = std::move(cart);
    m_priced = std::move(*priced);
    for (std::size_t line = 0; line < m_priced.origins.size(); ++line) {
        const int key = m_cart.content().lines[m_priced.origins[line].wanted].key;
        const auto row = std::ranges::find(keys, key);
        if (row != keys.end())
            m_rows[static_cast<std::size_t>(row - keys.begin())].worthMinor +=
                    m_priced.cart.lines[line].grossMinor;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0), index(count() - 1));
    emit worthChanged();
}

bool ReturnModel::takeIntoSale()
{
    std::vector<BackLine> lines;
    for (const Row &row : m_rows) {
        if (row.backMicros > 0)
            lines.push_back(lineOf(row));
    }
    if (lines.empty() || m_busy) {
        say(tr("Choose what comes back first."));
        return false;
    }
    if (!m_sale->takeBack(lines))
        return false;
    begin();
    return true;
}

void ReturnModel::say(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

void ReturnModel::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace arnold::ui
