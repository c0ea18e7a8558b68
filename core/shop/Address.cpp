#include "core/shop/Address.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace arnold {
namespace {

constexpr int kMostCharacters = 200;

struct Field {
    const char *name;
    QString Address::*member;
};

constexpr std::array kFields {
        Field {"first_name", &Address::firstName},
        Field {"last_name", &Address::lastName},
        Field {"company", &Address::company},
        Field {"line1", &Address::line1},
        Field {"line2", &Address::line2},
        Field {"district", &Address::district},
        Field {"city", &Address::city},
        Field {"province", &Address::province},
        Field {"postal_code", &Address::postalCode},
        Field {"country", &Address::country},
        Field {"phone", &Address::phone},
        Field {"tax_id", &Address::taxId},
};

bool isCountryCode(const QString &text)
{
    const auto isLetter = [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); };
    return text.size() == 2 && isLetter(text[0]) && isLetter(text[1]);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

Result<void> validateShippingAddress(const Address &address)
{
    const auto refuse = [](const char *field) {
        return Error {ErrorCode::InvalidAddress, QString::fromLatin1(field)};
    };
    for (const Field &field : kFields) {
        const QString &text = address.*field.member;
        if (text.size() > kMostCharacters || text.contains(QChar::Null))
            return refuse(field.name);
    }
    if (isBlank(address.firstName) && isBlank(address.lastName))
        return refuse("last_name");
    if (isBlank(address.line1))
        return refuse("line1");
    if (isBlank(address.city))
        return refuse("city");
    if (!isCountryCode(address.country))
        return refuse("country");
    return {};
}

QByteArray addressToJson(const Address &address)
{
    QJsonObject object;
    for (const Field &field : kFields) {
        const QString &text = address.*field.member;
        if (!text.isEmpty())
            object.insert(QLatin1String(field.name), text);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Address addressFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Address address;
    for (const Field &field : kFields)
        address.*field.member = object.value(QLatin1String(field.name)).toString();
    return address;
}

} // namespace arnold
