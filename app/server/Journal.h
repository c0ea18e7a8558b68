#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command journalCommand();

} // namespace arnold::app
