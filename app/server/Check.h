#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command checkCommand();

} // namespace arnold::app
