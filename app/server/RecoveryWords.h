#pragma once
#include "core/storage/RecoveryKey.h"

namespace arnold::app {

// Says, once, what a shop's recovery key is and what to do with it. On standard error where
// standard output is for a script.
enum class ToldOn { Output, ErrorOutput };
void tellRecoveryKey(const QString &key, ToldOn where = ToldOn::Output);

// Asks for one, or reads it from standard input. Empty after a complaint.
std::optional<RecoveryKey> askForRecoveryKey();

} // namespace arnold::app
