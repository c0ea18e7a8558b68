#pragma once
#include "core/catalog/Product.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace arnold {

// The stored form of a bounded string map: a JSON object.
inline QString metadataToJson(const Metadata &metadata)
{
    if (metadata.empty())
        return QStringLiteral("{}");
    QJsonObject object;
    for (const auto &[key, value] : metadata)
        object.insert(key, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline Metadata metadataFromJson(const QString &json)
{
    Metadata metadata;
    if (json.size() <= 2) // "{}"
        return metadata;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        metadata.emplace(it.key(), it.value().toString());
    return metadata;
}

} // namespace arnold
