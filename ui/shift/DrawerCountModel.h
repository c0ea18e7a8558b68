#pragma once
#include "core/till/Shifts.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace arnold::ui {

// Counting a drawer: so many of each note and coin.
class DrawerCountModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a ShiftModel")
    Q_PROPERTY(QString totalText READ totalText NOTIFY totalChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString notesText READ notesText NOTIFY totalChanged)
    Q_PROPERTY(QString coinsText READ coinsText NOTIFY totalChanged)
    Q_PROPERTY(bool atLast READ atLast NOTIFY currentChanged)
    Q_PROPERTY(QString currentLabel READ currentLabel NOTIFY currentChanged)
    Q_PROPERTY(QString currentCount READ currentCount NOTIFY totalChanged)
    Q_PROPERTY(bool touched READ touched NOTIFY totalChanged)

public:
    enum Role { LabelRole = Qt::UserRole, CountRole, SumRole, NoteRole, ShelfRole, EmptyRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void begin(Currency currency, const QLocale &locale);
    std::int64_t totalMinor() const;
    QString totalText() const;
    QString notesText() const;
    QString coinsText() const;
    QString currentLabel() const; // "5c coins", "€20 notes"
    QString currentCount() const;
    bool touched() const; // whether anything was counted
    std::vector<till::Denomination> counts() const;
    bool atLast() const { return m_current == rowCount() - 1; }
    int current() const { return m_current; }
    void setCurrent(int row);

    Q_INVOKABLE void setCount(int row, int count);
    // The pad types into the current row.
    Q_INVOKABLE void press(const QString &digits);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void step(int by); // to another row, round and round

signals:
    void totalChanged();
    void currentChanged();

private:
    QString labelOf(std::int64_t valueMinor) const; // "€20", "5c"
    QString sumText(bool notes) const;

    std::vector<till::Denomination> m_rows;
    bool m_fresh = true; // the next digit begins the current count anew
    Currency m_currency = Currency::of("EUR");
    QLocale m_locale;
    int m_current = 0;
};

// The colour that a note or coin has on the screen: the name of a shelf.
QString shelfOfCash(std::int64_t valueMinor, Currency currency);

} // namespace arnold::ui
