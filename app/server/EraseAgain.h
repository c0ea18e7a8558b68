#pragma once
#include "app/server/Command.h"
#include "core/customers/Erasures.h"

namespace arnold::app {

void declareErasedFrom(QCommandLineParser &parser);

// What the lists in `files` and those beside what --erased-from names say together. Empty after a
// complaint.
std::optional<customers::KnownErasures> knownErasures(const QCommandLineParser &parser,
                                                      QStringList files);
// Erases them again, and tells of it and of what the lists leave open. False after a complaint.
bool eraseAgain(Database &database, const customers::KnownErasures &known);

} // namespace arnold::app
