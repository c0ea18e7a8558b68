#pragma once
#include "ui/manage/ManageModel.h"

namespace arnold::ui {

// A list of management that is whole in memory, because a shop has few of them: found as one types,
// one of them chosen, and chosen still when the list was read anew.
class SiftedModel : public arnold::ui::ManageModel // whole, for the QML tools
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("is one of the lists of management")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int selected READ selected WRITE setSelected NOTIFY changed)

public:
    int rowCount(const QModelIndex &parent = {}) const override;

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    int count() const { return rowCount(); }
    int total() const { return static_cast<int>(size()); }
    int selected() const; // row; -1: none
    void setSelected(int row);

protected:
    SiftedModel(AppModel *app, const Needs &needs, QObject *parent);

    virtual std::size_t size() const = 0;
    virtual IdBytes idAt(std::size_t place) const = 0;
    // `text` is trimmed; empty finds all.
    virtual bool isFound(std::size_t place, const QString &text) const = 0;
    virtual void wasChosen() { }

    std::size_t placeOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::optional<std::size_t> chosenPlace() const; // empty: none
    const IdBytes &chosenId() const { return m_chosen; }
    void choose(const IdBytes &id) { m_chosen = id; }
    void sift(); // what is in the list has changed, or what is looked for

private:
    std::vector<std::size_t> m_rows; // the places of those that were found
    IdBytes m_chosen = {};
    QString m_searchText;
};

} // namespace arnold::ui
