#pragma once
#include "core/pricing/Why.h"

#include <QByteArray>

#include <vector>

namespace arnold::books {

// An explanation as orders and documents keep it: canonical JSON, [{"amount", "details"?, "id"?,
// "kind", "name", "value"?}, ...].
QByteArray whyToJson(const std::vector<Why> &why);
// What is no explanation is none.
std::vector<Why> whyFromJson(const QByteArray &json);

} // namespace arnold::books
