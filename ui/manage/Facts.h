#pragma once
#include <QVariantMap>

namespace arnold::ui {

// One line about the chosen one, as SideFact shows it.
inline QVariantMap factOf(const QString &label, const QString &value)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("value"), value}};
}

} // namespace arnold::ui
