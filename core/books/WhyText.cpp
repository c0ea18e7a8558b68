#include "core/books/WhyText.h"

#include "core/books/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace arnold::books {
namespace {

QByteArray rowToJson(const Why &why)
{
    CanonicalObject row;
    row.put("amount", why.amountMinor);
    row.putTextUnlessEmpty("details", why.details);
    row.putId("id", why.id);
    row.putText("kind", whyKindName(why.kind));
    row.putText("name", why.name);
    if (why.value != 0)
        row.put("value", why.value);
    return row.take();
}

std::optional<WhyKind> whyKindFromName(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(WhyKind::Paid); ++i) {
        if (whyKindName(static_cast<WhyKind>(i)) == name)
            return static_cast<WhyKind>(i);
    }
    return std::nullopt;
}

} // namespace

QByteArray whyToJson(const std::vector<Why> &why)
{
    CanonicalArray rows;
    for (const Why &row : why)
        rows.addRaw(rowToJson(row));
    return rows.take();
}

std::vector<Why> whyFromJson(const QByteArray &json)
{
    std::vector<Why> rows;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        const auto kind = whyKindFromName(object.value(QLatin1String("kind")).toString());
        if (!kind)
            continue;
        Why why;
        why.kind = *kind;
        why.name = object.value(QLatin1String("name")).toString();
        why.id = idBytesFromText(object.value(QLatin1String("id")).toString()).value_or(IdBytes {});
        why.amountMinor = object.value(QLatin1String("amount")).toInteger();
        why.value = object.value(QLatin1String("value")).toInteger();
        why.details = object.value(QLatin1String("details")).toString();
        rows.push_back(std::move(why));
    }
    return rows;
}

} // namespace arnold::books
