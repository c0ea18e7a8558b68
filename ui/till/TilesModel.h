#pragma once
#include "core/selling/Sellable.h"

#include <QAbstractListModel>
#include <QHash>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace arnold::ui {

// The tiles of the catalogue side: quick keys, a category, or search results.
class TilesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a SaleModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Item = std::shared_ptr<const Sellable>;
    enum Role { TitleRole = Qt::UserRole, PriceRole, PictureRole, ShelfRole, CountRole, AgeRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    struct Tile {
        Item item;
        Item deposit; // null: none
        QString price;
    };
    void show(std::vector<Tile> tiles);
    // How many of each variant are in the sale.
    void setCounts(const QHash<QByteArray, QString> &counts);
    const Tile *tileAt(int row) const; // null: none

signals:
    void countChanged();

private:
    QString countOf(const Tile &tile) const;

    std::vector<Tile> m_tiles;
    QHash<QByteArray, QString> m_counts; // by variant id
};

QByteArray keyOf(VariantId variant);
// The picture of goods; empty: none. Pictures of the demo stores travel inside the program.
QString pictureOf(const Sellable &goods);

} // namespace arnold::ui
