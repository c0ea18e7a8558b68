#pragma once
#include "app/shots/Shot.h"

namespace arnold::shots {

// The desktop program's pages, with real view models.
std::vector<Shot> deskShots();

} // namespace arnold::shots
