#pragma once

class QCoreApplication;

namespace arnold::ui {

// The words of the language, plurals first of all; English where there are none. Call once, before
// the first screen. The translator belongs to the application.
void installTranslations(QCoreApplication &application);

} // namespace arnold::ui
