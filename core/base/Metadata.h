#pragma once
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <map>

namespace arnold {

// A small string map that belongs to whoever integrates, bounded: 50 keys of 40 characters, values
// of 500.
using Metadata = std::map<QString, QString>;

inline bool isBounded(const Metadata &metadata)
{
    if (metadata.size() > 50)
        return false;
    for (const auto &[key, value] : metadata) {
        if (key.isEmpty() || key.size() > 40 || value.size() > 500)
            return false;
    }
    return true;
}

// The stored form: a JSON object.
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
