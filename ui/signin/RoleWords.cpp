#include "ui/signin/RoleWords.h"

#include <QCoreApplication>
#include <QHash>

namespace arnold::ui {

QString roleWords(const Role &role)
{
    const QHash<QString, QString> known {
            {QStringLiteral("owner"), QCoreApplication::translate("Roles", "Owner")},
            {QStringLiteral("manager"), QCoreApplication::translate("Roles", "Manager")},
            {QStringLiteral("cashier"), QCoreApplication::translate("Roles", "Cashier")},
            {QStringLiteral("stock_clerk"), QCoreApplication::translate("Roles", "Stock clerk")},
            {QStringLiteral("accountant"), QCoreApplication::translate("Roles", "Accountant")},
    };
    return known.value(role.code, role.name);
}

} // namespace arnold::ui
