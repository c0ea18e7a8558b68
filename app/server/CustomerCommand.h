#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command customerCommand();

} // namespace arnold::app
