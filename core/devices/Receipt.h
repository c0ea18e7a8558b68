#pragma once
#include "core/books/Document.h"
#include "core/books/Journal.h"
#include "core/devices/PrintDocument.h"
#include "core/payments/Payment.h"
#include "core/till/ShiftFigures.h"

#include <QString>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace arnold::devices {

// The words of a receipt in the shop's language, and its way of writing amounts. The core has no
// words of its own: ui and server give them.
struct ReceiptWords {
    QString training = {}; // marked everywhere, unless empty
    QString returnOf = {}; // before the number of the receipt that goods come back of
    QString copy = {};
    QString subtotal = {};
    QString discount = {}; // where none has a name
    QString total = {};
    QString tax = {}; // "VAT"
    QString net = {};
    QString taxAmount = {}; // "Tax", over the column of amounts
    QString gross = {};
    QString sum = {};
    QString cashRounding = {};
    QString tip = {};
    QString change = {};
    QString served = {}; // "Served by"
    QString shift = {}; // "shift", before its number
    QString until = {}; // "to", between two times
    QString journal = {}; // before the journal's head
    QString vatId = {};
    QString taxNumber = {};
    QString zTitle = {}; // "Z report"
    QString xTitle = {};
    QString expected = {};
    QString counted = {};
    QString variance = {};
    QString floatWord = {};
    QString sales = {};
    QString returns = {};
    QString payIns = {};
    QString payOuts = {};
    QString drops = {};
    QString lifts = {};
    std::function<QString(Tender)> tender = {};
    std::function<QString(std::int64_t minor)> money = {}; // in the document's currency
    std::function<QString(const Quantity &)> quantity = {};
    std::function<QString(std::int64_t ppm)> rate = {}; // "19%"
    std::function<QString(Instant, int utcOffsetSeconds)> date = {};
    std::function<QString(Instant, int utcOffsetSeconds)> time = {};
};

enum class Issue { Original, Copy };

struct ReceiptInput {
    const Document &document;
    std::span<const Payment> payments;
    QString staffName = {};
    QString registerCode = {};
    std::int64_t shiftNumber = 0; // 0: none
    QString header = {}; // the location's, may have several lines
    QString footer = {};
    journal::Head head = {}; // of its own entry; sequence 0: none
    Issue issue = Issue::Original;
    std::map<DocumentId, QString> originals = {}; // numbers of the documents that lines refer to
};
// Pure. Everything on it comes from the booked document.
PrintDocument receipt(const ReceiptInput &input, const ReceiptWords &words);
// X (no document: `z` is empty) and Z.
PrintDocument shiftReport(const Shift &shift, const ShiftFigures &figures, const ZFigures *z,
                          const ReceiptWords &words);

// What the code on a receipt says: "ARNOLD:R1-000042:42:0011223344556677", the number and, where
// there is one, the journal's head after its entry. Capitals, digits and colons: QR codes have a
// short form for those.
QString receiptCode(const QString &numberText, const journal::Head &head);
// The number in such a code; empty for any other text.
QString numberOfReceiptCode(QStringView code);

} // namespace arnold::devices
