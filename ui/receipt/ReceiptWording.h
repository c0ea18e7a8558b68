#pragma once
#include "core/devices/Receipt.h"

#include <QLocale>
#include <QVariantList>

namespace arnold::ui {

// The words of printed documents in the language of the screen.
devices::ReceiptWords receiptWords(Currency currency, const QLocale &locale);
QString tenderWords(Tender tender); // "Cash"
// A printed document for a list of the screen: {kind, left, right, mark, cells, indent, align,
// emphasis, markColumns, image} a line; the image of a code is a PNG as a data: URL, one pixel a
// module.
QVariantList paperLines(const devices::PrintDocument &document);

} // namespace arnold::ui
