#pragma once
#include "core/audit/Audit.h"

namespace arnold::customers {

// What an entry of the audit says of the customer whom it concerns, before and after. Empty when it
// says nothing personal, or the customer was erased: then nobody can read it any more.
std::optional<audit::PersonalStates> auditedStates(ReadTx &tx, const audit::Entry &entry);

} // namespace arnold::customers
