#pragma once
#include "core/identity/Identity.h"

namespace arnold::ui {

// A role's name: those that every shop has are in the screen's words, a shop's own in the shop's.
QString roleWords(const Role &role);

} // namespace arnold::ui
