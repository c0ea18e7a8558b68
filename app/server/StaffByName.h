#pragma once
#include "core/identity/Identity.h"
#include "core/storage/Database.h"

namespace arnold::app {

// The one staff member of that name, letters of either case. Empty after a complaint.
std::optional<Staff> staffByName(Database &database, const QString &name);

// Whether they are who they say: their PIN is asked for. It has been complained otherwise. Misses
// lock nobody here: whoever runs this holds the store itself.
bool provedByPin(Database &database, const Staff &staff);

} // namespace arnold::app
