#pragma once
#include "ui/format/MoneyEntry.h"

#include <QtQml/qqml.h>

namespace arnold::controls {

struct MoneyEntryInQml {
    Q_GADGET
    QML_FOREIGN(arnold::ui::MoneyEntry)
    QML_NAMED_ELEMENT(MoneyEntry)
};

} // namespace arnold::controls
