#pragma once
#include "core/cart/TillCart.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace arnold::ui {

// The sale's lines as the screen shows them. Follows a priced cart row by row: what did not change
// is not painted again.
class SaleLinesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a SaleModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole,
        TitleRole,
        QuantityRole,
        DetailRole, // "€1.59 each", "1.236 kg × €1.99 /kg"
        AmountRole,
        WasRole, // before discounts; empty when there is none
        ReasonRole, // "2 for €4"
        EditableRole, // a deposit follows its line
        PlainQuantityRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    void show(const TillCart &cart, const PricedContent &priced, Currency currency,
              const QLocale &locale);
    int rowOfKey(int key) const; // -1: none
    int keyAt(int row) const; // 0: none

signals:
    void countChanged();

private:
    struct Row {
        int key = 0;
        bool isDeposit = false;
        QString title;
        QString quantity;
        QString detail;
        QString amount;
        QString was;
        QString reason;
        QString plainQuantity;

        bool operator==(const Row &) const = default;
        bool sameLine(const Row &other) const
        {
            return key == other.key && isDeposit == other.isDeposit;
        }
    };
    static std::vector<Row> rowsOf(const TillCart &cart, const PricedContent &priced,
                                   Currency currency, const QLocale &locale);
    void follow(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

} // namespace arnold::ui
