#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command serveCommand();

} // namespace arnold::app
