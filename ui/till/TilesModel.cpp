#include "ui/till/TilesModel.h"

namespace arnold::ui {

QByteArray keyOf(VariantId variant)
{
    return QByteArray(reinterpret_cast<const char *>(variant.bytes().data()), 16);
}

QString pictureOf(const Sellable &goods)
{
    static const QString demo = QStringLiteral("demo:");
    return goods.thumbnail.startsWith(demo)
            ? QStringLiteral("qrc:/arnold/art/%1.svg").arg(goods.thumbnail.mid(5))
            : QString();
}

int TilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant TilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tile &tile = m_tiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return tile.item->variantTitle.isEmpty()
                ? tile.item->title
                : tile.item->title + QStringLiteral(", ") + tile.item->variantTitle;
    case PriceRole:
        return tile.price;
    case PictureRole:
        return pictureOf(*tile.item);
    case ShelfRole:
        return tile.item->shelf;
    case CountRole:
        return countOf(tile);
    case AgeRole:
        return tile.item->minimumAge;
    default:
        return {};
    }
}

QHash<int, QByteArray> TilesModel::roleNames() const
{
    return {{TitleRole, "title"}, {PriceRole, "price"},  {PictureRole, "picture"},
            {ShelfRole, "shelf"}, {CountRole, "inSale"}, {AgeRole, "minimumAge"}};
}

QString TilesModel::countOf(const Tile &tile) const
{
    return m_counts.value(keyOf(tile.item->variant));
}

void TilesModel::show(std::vector<Tile> tiles)
{
    const auto before = m_tiles.size();
    beginResetModel(); // another category is another list
    m_tiles = std::move(tiles);
    endResetModel();
    if (before != m_tiles.size())
        emit countChanged();
}

void TilesModel::setCounts(const QHash<QByteArray, QString> &counts)
{
    const QHash<QByteArray, QString> before = std::exchange(m_counts, counts);
    for (int row = 0; row < rowCount(); ++row) {
        const QByteArray key = keyOf(m_tiles[static_cast<std::size_t>(row)].item->variant);
        if (before.value(key) != counts.value(key))
            emit dataChanged(index(row), index(row), {CountRole});
    }
}

const TilesModel::Tile *TilesModel::tileAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_tiles[static_cast<std::size_t>(row)];
}

} // namespace arnold::ui
