#pragma once
#include "core/base/Clock.h"

#include <QByteArray>
#include <QString>

namespace arnold::mail {

// What a message says, before it is one.
struct MessageParts {
    QString id = {};
    QString fromName = {};
    QString from = {};
    QString to = {};
    QString subject = {};
    QString text = {};
    QString language = {};
    Instant date = {};
};
// A plain text message (RFC 5322, 2045 to 2047): lines end with CRLF, none is longer than 78, other
// letters than ASCII are encoded words in the head and base64 in the body. A line break in a field
// becomes a space: nothing that a person typed begins a field of its own.
QByteArray messageOf(const MessageParts &parts);

} // namespace arnold::mail
