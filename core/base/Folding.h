#pragma once
#include <QString>

namespace arnold {

// Text as it is compared when case, accents and spelling do not count: "Crème Brûlée" gives
// "creme brulee", "Größe" "grosse", "Baker's" "bakers". Letters of other scripts stay, without
// their marks. Pure.
QString folded(const QString &text);

} // namespace arnold
