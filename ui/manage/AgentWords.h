#pragma once
#include <QString>

namespace arnold::ui {

// What a client calls itself (RFC 9110, 10.1.5), as people know it: "Firefox on Windows", "curl".
QString agentWords(const QString &agent);
// The icon of what it runs on.
QString agentIcon(const QString &agent);

} // namespace arnold::ui
