#pragma once
#include "core/base/Clock.h"
#include "ui/app/Session.h"

namespace arnold::ui {

// A moment as short as it can be told where the shop is: "14:22" today, "24 Nov 19:39" this year,
// "6 Mar 2025" else.
QString momentText(const Session &session, Instant at);
// With day, year and time.
QString wholeMomentText(const Session &session, Instant at);
int utcOffsetAt(const Session &session, Instant at); // seconds, of the till's location

} // namespace arnold::ui
