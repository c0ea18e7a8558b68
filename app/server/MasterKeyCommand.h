#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command masterKeyCommand();

} // namespace arnold::app
