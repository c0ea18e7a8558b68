#include "ui/manage/SiftedModel.h"

#include <algorithm>

namespace arnold::ui {

SiftedModel::SiftedModel(AppModel *app, const Needs &needs, QObject *parent)
    : ManageModel(app, needs, parent)
{
    connect(app, &AppModel::languageChanged, this, [this] {
        sift();
        emit changed();
    });
}

int SiftedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

// They are few: the list is made anew for each search.
void SiftedModel::sift()
{
    const QString text = m_searchText.trimmed();
    beginResetModel();
    m_rows.clear();
    for (std::size_t place = 0; place < size(); ++place) {
        if (isFound(place, text))
            m_rows.push_back(place);
    }
    endResetModel();
    if (selected() < 0)
        m_chosen = m_rows.empty() ? IdBytes {} : idAt(m_rows.front());
}

void SiftedModel::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    sift();
    emit changed();
}

int SiftedModel::selected() const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (idAt(m_rows[row]) == m_chosen)
            return static_cast<int>(row);
    }
    return -1;
}

void SiftedModel::setSelected(int row)
{
    if (row < 0 || row >= rowCount() || row == selected())
        return;
    m_chosen = idAt(placeOf(row));
    setProblem({});
    wasChosen();
    emit changed();
}

std::optional<std::size_t> SiftedModel::chosenPlace() const
{
    const int row = selected();
    return row < 0 ? std::nullopt : std::optional(placeOf(row));
}

} // namespace arnold::ui
