#include "core/cart/CouponCodes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace arnold::cart {

QString codesToJson(const std::vector<QString> &codes)
{
    if (codes.empty())
        return QStringLiteral("[]");
    QJsonArray list;
    for (const QString &code : codes)
        list.append(code);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<QString> codesFromJson(const QString &json)
{
    std::vector<QString> codes;
    if (json.size() <= 2)
        return codes;
    for (const QJsonValue &code : QJsonDocument::fromJson(json.toUtf8()).array())
        codes.push_back(code.toString());
    return codes;
}

} // namespace arnold::cart
