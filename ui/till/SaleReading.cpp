#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogStore.h"
#include "core/selling/ProductSearch.h"
#include "ui/format/AmountText.h"
#include "ui/till/SaleModel.h"

// What the sale asks of the database: tiles and scans. Runs in the background, on values.
namespace arnold::ui {
namespace {

constexpr int kTiles = 60;

QString priceTextOf(const Sellable &sellable, const Session &session, Instant now,
                    const std::vector<CustomerGroupId> &groups)
{
    const auto price = priceOf(sellable, {session.currency, now, groups, Quantity::kMicrosPerUnit});
    if (!price)
        return {};
    const QString amount = amountText(price->price.amountMinor, session.currency, session.locale);
    if (price->price.unit == Unit::Piece)
        return amount;
    const Quantity per(price->price.perMicros, price->price.unit);
    const bool one = per.micros() == Quantity::kMicrosPerUnit;
    return QStringLiteral("%1 /%2").arg(
            amount, one ? unitText(per.unit()) : quantityText(per, session.locale));
}

// The deposits that follow these goods, by variant.
std::unordered_map<VariantId, TillCart::Item> depositsOf(ReadTx &tx, const Session &session,
                                                         const selling::Where &where,
                                                         const std::vector<Sellable> &goods)
{
    std::vector<VariantId> wanted;
    for (const Sellable &each : goods) {
        if (!each.depositVariant.isNull())
            wanted.push_back(each.depositVariant);
    }
    std::unordered_map<VariantId, TillCart::Item> deposits;
    if (wanted.empty())
        return deposits;
    for (Sellable &each : selling::sellables(tx, *session.rules, where, wanted))
        deposits.emplace(each.variant, std::make_shared<const Sellable>(std::move(each)));
    return deposits;
}

std::vector<Sellable> goodsOf(ReadTx &tx, const Session &session, const selling::Where &where,
                              CategoryId category, const QString &search)
{
    if (search.isEmpty() && category.isNull()) {
        const auto keys = catalog::quickKeys(tx, session.location);
        if (!keys.empty())
            return selling::sellables(tx, *session.rules, where, keys);
    }
    std::vector<ProductId> ids;
    if (search.trimmed().isEmpty()) {
        catalog::ListQuery query;
        query.category = category;
        query.channel = where.channel;
        query.limit = kTiles;
        for (const Product &product : catalog::list(tx, query).items)
            ids.push_back(product.id);
    } else {
        ids = selling::bestProducts(tx, where.channel, search, category, kTiles);
    }
    return selling::sellablesOf(tx, *session.rules, where, ids);
}

} // namespace

Result<std::vector<TilesModel::Tile>> SaleModel::readTiles(const Session &session,
                                                           const TileQuestion &question)
{
    const auto &[where, category, search, groups] = question;
    return session.shop->database->read([&](ReadTx &tx) -> Result<std::vector<TilesModel::Tile>> {
        std::vector<Sellable> goods = goodsOf(tx, session, where, category, search);
        const auto deposits = depositsOf(tx, session, where, goods);
        std::vector<TilesModel::Tile> tiles;
        for (Sellable &each : goods) {
            if (tiles.size() >= kTiles || each.kind == ProductKind::Deposit)
                continue;
            const auto deposit = deposits.find(each.depositVariant);
            QString price = priceTextOf(each, session, tx.now(), groups);
            tiles.push_back({std::make_shared<const Sellable>(std::move(each)),
                             deposit == deposits.end() ? nullptr : deposit->second,
                             std::move(price)});
        }
        return tiles;
    });
}

Result<TillCart::NewLine> SaleModel::readScan(const Session &session, const selling::Where &where,
                                              const QString &code)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<TillCart::NewLine> {
        ARNOLD_TRY(found, selling::scan(tx, *session.rules, where, session.location, code));
        std::vector<Sellable> goods {std::move(found.sellable)};
        const auto deposits = depositsOf(tx, session, where, goods);
        const auto deposit = deposits.find(goods.front().depositVariant);
        TillCart::NewLine line;
        line.quantity = Quantity(found.quantityMicros, goods.front().unit);
        line.labelTotalMinor = found.labelTotalMinor;
        line.deposit = deposit == deposits.end() ? nullptr : deposit->second;
        line.item = std::make_shared<const Sellable>(std::move(goods.front()));
        return line;
    });
}

} // namespace arnold::ui
