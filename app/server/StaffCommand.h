#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command staffCommand();

} // namespace arnold::app
