#pragma once
#include "app/shots/DeskSteps.h"

namespace arnold::shots {

// The pages of management; `there` leads to them.
std::vector<Shot> manageShots(const std::vector<Step> &there);

} // namespace arnold::shots
