#pragma once
#include "core/devices/Receipt.h"

#include <QLocale>

namespace arnold::ui {

// The words of printed documents in the language of the screen.
devices::ReceiptWords receiptWords(Currency currency, const QLocale &locale);
// One line of paper for a list of the screen: {kind, left, right, align, emphasis}.
QVariantMap paperLine(const devices::PrintLine &line);

} // namespace arnold::ui
