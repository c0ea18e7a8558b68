#pragma once
#include "app/server/Command.h"

namespace arnold::app {

Command importCommand();

} // namespace arnold::app
