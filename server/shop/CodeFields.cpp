#include "server/shop/CodeFields.h"

namespace arnold::shop {

std::vector<Field> codeFields(const Visit &visit)
{
    return {{.name = "code",
             .label = visit.text("second_factor", "code"),
             .kind = Field::Kind::Code,
             .autocomplete = "one-time-code",
             .isRequired = false,
             .mostChars = 20},
            {.name = "recovery_code",
             .label = visit.text("second_factor", "recovery_code"),
             .autocomplete = "off",
             .isRequired = false,
             .mostChars = 60,
             .aside = visit.text("second_factor", "use_recovery_code")}};
}

QString codeIn(const gateway::Call &call)
{
    const QString code = call.body.textOf("code").simplified().remove(u' ');
    return code.isEmpty() ? call.body.textOf("recovery_code").trimmed() : code;
}

Error besideItsField(const gateway::Call &call, Error error)
{
    const bool isRecovery = call.body.textOf("code").trimmed().isEmpty()
            && !call.body.textOf("recovery_code").trimmed().isEmpty();
    if (error.field == QLatin1String("code") && isRecovery)
        error.field = QStringLiteral("recovery_code");
    return error;
}

} // namespace arnold::shop
