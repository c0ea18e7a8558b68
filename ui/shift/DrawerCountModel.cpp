#include "ui/shift/DrawerCountModel.h"
#include "core/payments/Denominations.h"
#include "ui/format/AmountText.h"

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr int kMostPieces = 99'999;

} // namespace

// From the large to the small, as the euro's notes go; coins of copper and of brass.
QString shelfOfCash(std::int64_t valueMinor, Currency currency)
{
    static const char *const notes[] {"lemon", "sage", "apricot", "sky", "tomato", "stone"};
    if (!payments::isNote(valueMinor, currency))
        return valueMinor * 20 > currency.minorPerMajor() ? QStringLiteral("lemon")
                                                          : QStringLiteral("apricot");
    std::size_t place = 0;
    for (const std::int64_t value : payments::denominations(currency)) {
        if (value == valueMinor)
            break;
        ++place;
    }
    return QLatin1String(notes[place % std::size(notes)]);
}

int DrawerCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DrawerCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const till::Denomination &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LabelRole:
        return labelOf(row.valueMinor);
    case CountRole:
        return static_cast<int>(row.count);
    case SumRole:
        return amountText(row.valueMinor * row.count, m_currency, m_locale);
    case NoteRole:
        return payments::isNote(row.valueMinor, m_currency);
    case ShelfRole:
        return shelfOfCash(row.valueMinor, m_currency);
    case EmptyRole:
        return row.count == 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> DrawerCountModel::roleNames() const
{
    return {{LabelRole, "label"}, {CountRole, "pieces"}, {SumRole, "sum"},
            {NoteRole, "isNote"}, {ShelfRole, "shelf"},  {EmptyRole, "isEmpty"}};
}

void DrawerCountModel::begin(Currency currency, const QLocale &locale)
{
    beginResetModel();
    m_currency = currency;
    m_locale = locale;
    m_rows.clear();
    for (const std::int64_t value : payments::denominations(currency))
        m_rows.push_back({value, 0});
    if (m_rows.empty())
        m_rows.push_back({1, 0}); // one sum, in minor units
    m_current = 0;
    m_fresh = true;
    endResetModel();
    emit totalChanged();
    emit currentChanged();
}

std::int64_t DrawerCountModel::totalMinor() const
{
    std::int64_t total = 0;
    for (const till::Denomination &row : m_rows)
        total += row.valueMinor * row.count;
    return total;
}

QString DrawerCountModel::totalText() const
{
    return amountText(totalMinor(), m_currency, m_locale);
}

QString DrawerCountModel::labelOf(std::int64_t valueMinor) const
{
    return denominationText(valueMinor, m_currency, m_locale);
}

QString DrawerCountModel::sumText(bool notes) const
{
    std::int64_t sum = 0;
    for (const till::Denomination &row : m_rows) {
        if (payments::isNote(row.valueMinor, m_currency) == notes)
            sum += row.valueMinor * row.count;
    }
    return amountText(sum, m_currency, m_locale);
}

QString DrawerCountModel::notesText() const
{
    return sumText(true);
}

QString DrawerCountModel::coinsText() const
{
    return sumText(false);
}

QString DrawerCountModel::currentLabel() const
{
    if (m_rows.empty())
        return {};
    const std::int64_t value = m_rows[static_cast<std::size_t>(m_current)].valueMinor;
    return payments::isNote(value, m_currency) ? tr("%1 notes").arg(labelOf(value))
                                               : tr("%1 coins").arg(labelOf(value));
}

QString DrawerCountModel::currentCount() const
{
    return m_rows.empty()
            ? QString()
            : m_locale.toString(qlonglong(m_rows[static_cast<std::size_t>(m_current)].count));
}

void DrawerCountModel::step(int by)
{
    if (!m_rows.empty())
        setCurrent((m_current + by + rowCount()) % rowCount());
}

bool DrawerCountModel::touched() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const till::Denomination &row) { return row.count > 0; });
}

std::vector<till::Denomination> DrawerCountModel::counts() const
{
    std::vector<till::Denomination> counted;
    for (const till::Denomination &row : m_rows) {
        if (row.count > 0)
            counted.push_back(row);
    }
    return counted;
}

void DrawerCountModel::setCurrent(int row)
{
    if (row < 0 || row >= rowCount() || row == m_current)
        return;
    m_current = row;
    m_fresh = true;
    emit currentChanged();
    emit totalChanged();
}

void DrawerCountModel::setCount(int row, int count)
{
    if (row < 0 || row >= rowCount() || count < 0 || count > kMostPieces)
        return;
    m_rows[static_cast<std::size_t>(row)].count = count;
    emit dataChanged(index(row), index(row), {CountRole, SumRole, EmptyRole});
    emit totalChanged();
}

void DrawerCountModel::press(const QString &digits)
{
    if (m_rows.empty())
        return;
    std::int64_t count = m_fresh ? 0 : m_rows[static_cast<std::size_t>(m_current)].count;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return;
        count = count * 10 + (digit.unicode() - u'0');
        if (count > kMostPieces)
            return;
    }
    m_fresh = false;
    setCount(m_current, static_cast<int>(count));
}

void DrawerCountModel::erase()
{
    if (!m_rows.empty())
        setCount(m_current,
                 static_cast<int>(m_rows[static_cast<std::size_t>(m_current)].count / 10));
}

} // namespace arnold::ui
