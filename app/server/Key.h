#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command keyCommand();

} // namespace arnold::app
