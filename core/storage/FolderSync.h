#pragma once
#include <QString>

namespace arnold {

// Brings a new file's name to disk: the folder's entry, which a sync of the file leaves out.
void syncFolderOf(const QString &path);

} // namespace arnold
