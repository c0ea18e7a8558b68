#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command demoCommand();

} // namespace arnold::app
