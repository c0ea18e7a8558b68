#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace arnold {

// A postal address, of a shop or of a person. Country is ISO 3166-1 alpha-2, upper case.
struct Address {
    QString firstName = {};
    QString lastName = {};
    QString company = {};
    QString line1 = {};
    QString line2 = {};
    QString district = {};
    QString city = {};
    QString province = {};
    QString postalCode = {};
    QString country = {};
    QString phone = {};
    QString taxId = {};

    bool operator==(const Address &) const = default;
    bool isEmpty() const { return *this == Address {}; }
};

// What a parcel needs: first or last name, line1, city, country. Postal codes are not checked
// against the country; no field is longer than 200 characters. InvalidAddress, naming the field
// ("city").
Result<void> validateShippingAddress(const Address &address);

// The stored form: a JSON object with the names of REST (first_name, ...), empty fields left out.
QByteArray addressToJson(const Address &address);
// Unknown names are ignored, missing ones empty; what is no object is an empty address.
Address addressFromJson(const QByteArray &json);

} // namespace arnold
