#include "core/customers/AuditedStates.h"

#include "core/customers/Person.h"

namespace arnold::customers {

std::optional<audit::PersonalStates> auditedStates(ReadTx &tx, const audit::Entry &entry)
{
    if (entry.personalSealed.isEmpty() || entry.subjectKind != QLatin1String("customer"))
        return std::nullopt;
    const auto person = personOf(tx, CustomerId(entry.subject));
    const auto key = person ? profileKey(tx, *person) : Result<SecretKey>(ErrorCode::NotFound);
    if (!key)
        return std::nullopt;
    const auto states = audit::openPersonal(tx.cipher(), entry, *key);
    return states ? std::optional(*states) : std::nullopt;
}

} // namespace arnold::customers
