#pragma once
#include "ui/manage/AuditReader.h"

#include <QVariantList>

namespace arnold::ui {

// What an entry of the trail changed, in words: [{name, before, after}], with what it says of a
// person among it where that was opened.
QVariantList auditChanges(const AuditRow &row, const Session &session);
// There was something before.
bool hasBefore(const AuditRow &row);

} // namespace arnold::ui
