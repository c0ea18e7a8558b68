#pragma once
#include <QString>

#include <optional>

namespace arnold::app {

// One line that nobody may see: asked for on the terminal without showing what is typed, or read
// from standard input where that is no terminal. Never an argument, which other users of the
// machine can read. Empty when there was none.
std::optional<QString> readSecret(const char *prompt);

} // namespace arnold::app
