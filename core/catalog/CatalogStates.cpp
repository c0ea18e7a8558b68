#include "core/catalog/CatalogStates.h"

#include "core/base/Metadata.h"
#include "core/catalog/CatalogStore.h"

#include <QJsonArray>

#include <algorithm>

namespace arnold::catalog {
namespace {

template <typename Ids> QJsonArray idList(const Ids &ids)
{
    QJsonArray list;
    for (const auto &id : ids)
        list.append(id.toText());
    return list;
}

QJsonObject jsonOf(const Metadata &metadata)
{
    QJsonObject object;
    for (const auto &[key, value] : metadata)
        object.insert(key, value);
    return object;
}

} // namespace

QJsonObject productState(ReadTx &tx, ProductId id)
{
    const auto detail = productDetail(tx, id);
    if (!detail)
        return {};
    const Product &product = detail->product;
    QJsonArray media;
    for (const Media &each : detail->media)
        media.append(each.path);
    return {{QStringLiteral("handle"), product.handle},
            {QStringLiteral("title"), product.title},
            {QStringLiteral("subtitle"), product.subtitle},
            {QStringLiteral("description"), product.description},
            {QStringLiteral("brand"), product.brand},
            {QStringLiteral("status"), productStatusName(product.status)},
            {QStringLiteral("tax_class"), product.taxClass.toText()},
            {QStringLiteral("shelf"), product.shelf},
            {QStringLiteral("popularity"), qint64(product.popularity)},
            {QStringLiteral("seo_title"), product.seoTitle},
            {QStringLiteral("seo_description"), product.seoDescription},
            {QStringLiteral("metadata"), jsonOf(product.metadata)},
            {QStringLiteral("categories"), idList(detail->categories)},
            {QStringLiteral("channels"), idList(channelsOf(tx, id))},
            {QStringLiteral("media"), media}};
}

QJsonObject variantState(ReadTx &tx, VariantId id)
{
    const auto known = variant(tx, id);
    const auto detail = known ? productDetail(tx, known->product) : std::nullopt;
    if (!detail)
        return {};
    const auto found = std::ranges::find(detail->variants, id, &Variant::id);
    if (found == detail->variants.end())
        return {};
    QJsonArray barcodes;
    for (const QString &code : found->barcodes)
        barcodes.append(code);
    return {{QStringLiteral("sku"), found->sku},
            {QStringLiteral("title"), found->title},
            {QStringLiteral("barcodes"), barcodes},
            {QStringLiteral("tracking"), trackingName(found->tracking)},
            {QStringLiteral("backorder_limit_micros"), qint64(found->backorderLimitMicros)},
            {QStringLiteral("minimum_age"), found->minimumAge},
            {QStringLiteral("discountable"), found->discountable},
            {QStringLiteral("metadata"), jsonOf(found->metadata)}};
}

} // namespace arnold::catalog
