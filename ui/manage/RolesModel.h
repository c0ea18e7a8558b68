#pragma once
#include "ui/manage/ManageModel.h"

#include <QVariantList>

namespace arnold::ui {

// Roles as a matrix: what may be done by what roles there are, with their limits. Changes are made
// here and saved together, in one command; the core refuses what nobody may give.
class RolesModel : public arnold::ui::ManageModel // whole, for the QML tools
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    Q_PROPERTY(int count READ count CONSTANT)
    Q_PROPERTY(int changes READ changes NOTIFY changed)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    Q_PROPERTY(QString limitError READ limitError NOTIFY changed)

public:
    enum Role { GroupRole = Qt::UserRole, TitleRole, CellsRole };
    enum Cell { No, Asks, Some, Yes, UpTo, NoLimit };
    Q_ENUM(Cell)

    explicit RolesModel(AppModel *app, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QVariantList columns() const; // [{name, people, changeable, ownMade}]
    int count() const { return rowCount(); }
    int changes() const { return static_cast<int>(m_undo.size()); } // not saved yet
    QString nameError() const { return m_nameError; }
    QString limitError() const { return m_limitError; }

    // What one person has changed and not saved stays, for them alone.
    Q_INVOKABLE void load() override;
    Q_INVOKABLE void begin(); // a dialog opens: nothing is wrong yet
    Q_INVOKABLE bool hasLimit(int row) const;
    Q_INVOKABLE bool isPercent(int row) const;
    Q_INVOKABLE QString titleOf(int row) const;
    Q_INVOKABLE int cellAt(int row, int column) const; // a Cell
    Q_INVOKABLE QString limitText(int row, int column) const; // as it is typed; empty: none
    Q_INVOKABLE void toggle(int row, int column);
    // No, UpTo or NoLimit; `text` as a person typed it. False, and limitError: it is none.
    Q_INVOKABLE bool setLimit(int row, int column, int cell, const QString &text);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void save();
    Q_INVOKABLE void addRole(const QString &name);
    Q_INVOKABLE void archive(int column);

private:
    struct Column {
        arnold::Role stored;
        arnold::Role edited;
        QStringList people; // initials
    };
    struct Step {
        std::size_t column = 0;
        arnold::Role before;
    };
    static Result<std::vector<Column>> read(ReadTx &tx, const Session &session);
    void reload() override;
    void wasRefused(const Error &error) override;
    Column *changeable(int column); // null: the owner's, or nothing to change
    void change(std::size_t column, const arnold::Role &next);
    int cellOf(std::size_t row, const arnold::Role &role) const;
    QVariantList cells(std::size_t row) const;
    QString limitWords(std::size_t row, std::int64_t most) const;
    void cellsChanged();

    std::vector<Column> m_columns;
    std::vector<Step> m_undo;
    StaffId m_editor; // whose changes they are
    QString m_nameError;
    QString m_limitError;
};

} // namespace arnold::ui
