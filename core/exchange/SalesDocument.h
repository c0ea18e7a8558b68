#pragma once
#include "core/books/Documents.h"
#include "core/exchange/SalesRow.h"
#include "core/orders/Order.h"

#include <QTimeZone>

namespace arnold::exchange {

// Whose history is imported, and how its times and amounts are meant.
struct SalesPlace {
    Company company = {};
    Location location = {};
    ChannelId channel = {};
    QByteArray seller = "{}";
    QString source = {}; // with a number it names a document for ever
};

// A document of the source with all its rows, ready to be booked or refused whole.
struct SalesDocument {
    QString number = {};
    std::vector<SalesRow> rows = {};
    bool isRefused = false; // then every row has a refusal
    Document booked = {};
    OrderHead order = {};
    std::vector<OrderLine> lines = {};
    // Booked less exact, where prices have more decimals than the currency; 10^-14 major units.
    Int128 roundingE14 = 0;
};

// Builds what is to be booked of `rows`, which are one document's in the order of the file.
SalesDocument salesDocument(const SalesPlace &place, QString number, std::vector<SalesRow> rows);

} // namespace arnold::exchange
