#include "ui/manage/ManageWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace arnold::ui {

QString manageWords(const AppModel &app, const Error &error)
{
    const auto fact = [&](QLatin1String name) {
        const auto found = std::ranges::find(error.facts, name, &ErrorFact::name);
        return found == error.facts.end() ? QString() : found->value;
    };
    const bool mayEdit = app.session().grants.may(Permission::StaffEdit);
    if (error.code == ErrorCode::NotPermitted && mayEdit)
        return QCoreApplication::translate("Manage",
                                           "Nobody gives or takes more than they may themselves.");
    if (error.code == ErrorCode::InvalidState) {
        const QString holders = fact(QLatin1String("holders"));
        if (!holders.isEmpty())
            return QCoreApplication::translate(
                    "Manage", "%n person(s) have this role. Give them another one first.", nullptr,
                    holders.toInt());
        if (!error.field.isEmpty())
            return QCoreApplication::translate("Manage", "A shop keeps at least one owner.");
    }
    if (error.code == ErrorCode::Conflict && error.field == QLatin1String("badge"))
        return QCoreApplication::translate("Manage", "Somebody here has this badge already.");
    if (error.code == ErrorCode::Conflict && error.field == QLatin1String("email"))
        return QCoreApplication::translate("Manage",
                                           "Somebody here signs in with this address already.");
    if (error.code == ErrorCode::Conflict)
        return QCoreApplication::translate("Manage", "A role has this name already.");
    return app.words(error);
}

} // namespace arnold::ui
