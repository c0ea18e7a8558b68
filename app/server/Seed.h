#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command seedCommand();

} // namespace arnold::app
