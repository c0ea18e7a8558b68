#pragma once
#include "core/base/Result.h"

#include <QObject>

#include <functional>

namespace arnold::keychain {

// Whether this build knows keychains (Qt Keychain was there when it was made).
bool isKnown();

// The master keys that the desktop's keychain (Secret Service, KWallet, by Qt Keychain) holds for
// this person, as core/storage/MasterKeys.h writes them; made at the first time. Call it on the GUI
// thread: the answer comes there later, unless `context` is gone by then. Unavailable: no keychain
// answers, it stays locked, or this build knows none.
void masterKeys(QObject *context, std::function<void(const Result<QString> &)> then);

} // namespace arnold::keychain
