#pragma once
#include <QtGlobal>

// A broken invariant ends the program, in release builds too: going on would book nonsense.
#define ARNOLD_ASSERT(condition)                                                                   \
    ((condition) ? static_cast<void>(0)                                                            \
                 : qFatal("invariant broken: %s (%s:%d)", #condition, __FILE__, __LINE__))
