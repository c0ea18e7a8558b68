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
    Q_PROPERTY(bool touched READ touched NOTIFY totalChanged)

public:
    enum Role { LabelRole = Qt::UserRole, CountRole, SumRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void begin(Currency currency, const QLocale &locale);
    std::int64_t totalMinor() const;
    QString totalText() const;
    bool touched() const; // whether anything was counted
    std::vector<till::Denomination> counts() const;
    int current() const { return m_current; }
    void setCurrent(int row);

    Q_INVOKABLE void setCount(int row, int count);
    // The pad types into the current row.
    Q_INVOKABLE void press(const QString &digits);
    Q_INVOKABLE void erase();

signals:
    void totalChanged();
    void currentChanged();

private:
    std::vector<till::Denomination> m_rows;
    Currency m_currency = Currency::of("EUR");
    QLocale m_locale;
    int m_current = 0;
};

} // namespace arnold::ui
