#pragma once

class QObject;
class QQmlEngine;

namespace arnold::controls {

// Before the first window: our fonts, crisp text, and nothing of a platform's own style.
// Needs a QGuiApplication. False when a font did not load.
[[nodiscard]] bool installFonts();

// For each engine: where `import Arnold.*` looks, and the providers of icons and shadows
// (image://icon, image://elevation).
void install(QQmlEngine &engine);

// The engine's Theme, for what sets `scheme` (0 light, 1 dark, 2 high contrast), `touch` and
// `reducedMotion` from settings. Belongs to the engine; null when the module did not load.
[[nodiscard]] QObject *theme(QQmlEngine &engine);

} // namespace arnold::controls
