#pragma once
#include "server/gateway/Call.h"

#include <QString>

#include <optional>

namespace arnold::shop {

// A form that a page asks by. It works without JavaScript.
struct Form {
    QString action; // path
    QString token; // sent along, hidden
    QString passwordLabel = {}; // empty: none is asked for
    QString button;
};

// A small page of the shop: one thing to say, and perhaps one to ask. All texts plain.
struct Page {
    QString shopName;
    QString language; // of the texts: en, de, ...
    QString title;
    QString text;
    QString problem = {}; // what went wrong; read out at once
    std::optional<Form> form = {};
};

// As HTML with its policy, personal to who asked.
gateway::Reply asReply(int status, const Page &page);

} // namespace arnold::shop
