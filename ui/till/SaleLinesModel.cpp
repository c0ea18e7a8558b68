#include "ui/till/SaleLinesModel.h"
#include "ui/format/AmountText.h"

namespace arnold::ui {
namespace {

bool changesPrice(WhyKind kind)
{
    return kind == WhyKind::Promotion || kind == WhyKind::ManualDiscount
            || kind == WhyKind::OrderDiscount || kind == WhyKind::Override;
}

QString reasonsOf(const PricedLine &line)
{
    QStringList names;
    for (const Why &why : line.why) {
        if (!changesPrice(why.kind))
            continue;
        // By hand: why, and who.
        const QString words = why.details.isEmpty()
                ? why.name
                : QStringLiteral("%1 · %2").arg(why.details, why.name);
        if (!names.contains(words))
            names.append(words);
    }
    return names.join(QStringLiteral(" · "));
}

QString detailOf(const PricedLine &line, Currency currency, const QLocale &locale)
{
    const QString each = amountText(line.unitPrice.amountMinor, currency, locale);
    const bool counted = line.quantity.unit() == Unit::Piece;
    if (!counted) {
        const Quantity per(line.unitPrice.perMicros, line.unitPrice.unit);
        const QString unit = per.micros() == Quantity::kMicrosPerUnit ? unitText(per.unit())
                                                                      : quantityText(per, locale);
        return QStringLiteral("%1 × %2 /%3").arg(quantityText(line.quantity, locale), each, unit);
    }
    if (line.quantity.micros() == Quantity::kMicrosPerUnit)
        return {};
    return SaleLinesModel::tr("%1 each").arg(each);
}

// "Comes back · R1-000301 · Faulty"
QString returnWords(const WantedLine &line)
{
    QStringList parts {SaleLinesModel::tr("Comes back")};
    parts.append(line.returnOf ? line.returnOf->documentNumber
                               : SaleLinesModel::tr("without a receipt"));
    parts.append(line.note);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

int SaleLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SaleLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
        return row.title;
    case QuantityRole:
        return row.quantity;
    case DetailRole:
        return row.detail;
    case AmountRole:
        return row.amount;
    case WasRole:
        return row.was;
    case ReasonRole:
        return row.reason;
    case EditableRole:
        return !row.isDeposit;
    case PlainQuantityRole:
        return row.plainQuantity;
    default:
        return {};
    }
}

QHash<int, QByteArray> SaleLinesModel::roleNames() const
{
    return {{KeyRole, "key"},
            {TitleRole, "title"},
            {QuantityRole, "quantity"},
            {DetailRole, "detail"},
            {AmountRole, "amount"},
            {WasRole, "was"},
            {ReasonRole, "reason"},
            {EditableRole, "editable"},
            {PlainQuantityRole, "plainQuantity"}};
}

std::vector<SaleLinesModel::Row> SaleLinesModel::rowsOf(const TillCart &cart,
                                                        const PricedContent &priced,
                                                        Currency currency, const QLocale &locale)
{
    std::vector<Row> rows;
    rows.reserve(priced.origins.size());
    for (std::size_t i = 0; i < priced.origins.size(); ++i) {
        const LineOrigin &origin = priced.origins[i];
        const PricedLine &line = priced.cart.lines[i];
        Row row;
        row.key = cart.content().lines[origin.wanted].key;
        row.isDeposit = origin.isDeposit;
        if (origin.sellable) {
            row.title = origin.sellable->title;
            if (!origin.sellable->variantTitle.isEmpty())
                row.title += QStringLiteral(", ") + origin.sellable->variantTitle;
        }
        const WantedLine &wanted = cart.content().lines[origin.wanted];
        if (wanted.returnOf)
            row.title = wanted.returnOf->title;
        const bool counted = line.quantity.unit() == Unit::Piece;
        row.quantity = counted ? quantityText(line.quantity, locale) : QStringLiteral("1");
        row.plainQuantity = quantityText(line.quantity, locale);
        row.detail = detailOf(line, currency, locale);
        if (line.quantity.isNegative() && !origin.isDeposit)
            row.detail = returnWords(wanted);
        row.amount = amountText(line.totalMinor, currency, locale);
        row.reason = reasonsOf(line);
        if (line.discountMinor != 0)
            row.was = amountText(line.amountMinor, currency, locale);
        rows.push_back(std::move(row));
    }
    return rows;
}

void SaleLinesModel::show(const TillCart &cart, const PricedContent &priced, Currency currency,
                          const QLocale &locale)
{
    const auto before = m_rows.size();
    follow(rowsOf(cart, priced, currency, locale));
    if (before != m_rows.size())
        emit countChanged();
}

// Rows go and come at most in one run each: the common head and tail stay as they are.
void SaleLinesModel::follow(std::vector<Row> rows)
{
    std::size_t head = 0;
    while (head < m_rows.size() && head < rows.size() && m_rows[head].sameLine(rows[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < m_rows.size() - head && tail < rows.size() - head
           && m_rows[m_rows.size() - 1 - tail].sameLine(rows[rows.size() - 1 - tail]))
        ++tail;
    if (head + tail < m_rows.size()) {
        const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(head);
        const auto last = m_rows.end() - static_cast<std::ptrdiff_t>(tail);
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(m_rows.size() - tail) - 1);
        m_rows.erase(first, last);
        endRemoveRows();
    }
    if (head + tail < rows.size()) {
        const auto first = rows.begin() + static_cast<std::ptrdiff_t>(head);
        const auto last = rows.end() - static_cast<std::ptrdiff_t>(tail);
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(rows.size() - tail) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(head), first, last);
        endInsertRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

int SaleLinesModel::rowOfKey(int key) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key == key && !m_rows[i].isDeposit)
            return static_cast<int>(i);
    }
    return -1;
}

int SaleLinesModel::keyAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_rows[static_cast<std::size_t>(row)].key;
}

} // namespace arnold::ui
