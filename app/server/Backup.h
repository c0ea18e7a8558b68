#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command backupCommand();
Command restoreCommand();
Command migrateCommand();

} // namespace arnold::app
