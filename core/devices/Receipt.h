#pragma once
#include "core/books/Document.h"
#include "core/books/Journal.h"
#include "core/payments/Payment.h"
#include "core/till/ShiftFigures.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

// What is printed: documents of text, without any device in them.
namespace arnold::devices {

enum class Align { Left, Center, Right };
enum class Emphasis { Plain, Strong, Large };

// One piece of a printed document. A printer or the screen decides how it looks.
struct PrintLine {
    enum class Kind {
        Text, // `left`, aligned
        Pair, // `left` and `right` at the two edges
        Rule, // a thin line
        Barcode, // `left` is what it says (Code 128)
        QrCode, // `left` is what it says
        Feed, // blank line
    };
    Kind kind = Kind::Text;
    QString left = {};
    QString right = {};
    Align align = Align::Left;
    Emphasis emphasis = Emphasis::Plain;

    bool operator==(const PrintLine &) const = default;
};

struct PrintDocument {
    std::vector<PrintLine> lines = {};
};

// The words of a receipt in the shop's language, and its way of writing amounts. The core has no
// words of its own: ui and server give them.
struct ReceiptWords {
    QString training = {}; // marked everywhere, unless empty
    QString copy = {};
    QString number = {}; // "Receipt"
    QString subtotal = {};
    QString discount = {};
    QString total = {};
    QString tax = {}; // "VAT"
    QString net = {};
    QString cashRounding = {};
    QString tip = {};
    QString change = {};
    QString served = {}; // "Served by"
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
    std::function<QString(Instant, int utcOffsetSeconds)> moment = {};
};

enum class Issue { Original, Copy };

struct ReceiptInput {
    const Document &document;
    std::span<const Payment> payments;
    QString staffName = {};
    QString header = {}; // the location's, may have several lines
    QString footer = {};
    journal::Head head = {}; // sequence 0: none
    Issue issue = Issue::Original;
};
// Pure. Everything on it comes from the booked document.
PrintDocument receipt(const ReceiptInput &input, const ReceiptWords &words);
// X (no document: `z` is empty) and Z.
PrintDocument shiftReport(const Shift &shift, const ShiftFigures &figures, const ZFigures *z,
                          const ReceiptWords &words);

// As lines of `columns` characters (42 on 80 mm paper, 48 on some), for printers without layout of
// their own and for tests. Long text wraps; a pair that does not fit takes two lines.
std::vector<QString> asText(const PrintDocument &document, int columns);

} // namespace arnold::devices
