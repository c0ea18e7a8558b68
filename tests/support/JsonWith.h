#pragma once
#include <QJsonObject>

namespace arnold::test {

// The object with another value of that name, and without it.
inline QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object[QLatin1String(name)] = value;
    return object;
}

inline QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1String(name));
    return object;
}

} // namespace arnold::test
