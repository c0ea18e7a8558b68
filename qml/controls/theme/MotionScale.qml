import QtQuick

// Durations in ms and curves; see Theme.motion. Nothing moves where motion is reduced.
QtObject {
    required property bool reduced

    readonly property int pressMs: reduced ? 0 : 80
    readonly property int fastMs: reduced ? 0 : 120
    readonly property int baseMs: reduced ? 0 : 180
    readonly property int slowMs: reduced ? 0 : 260
    readonly property int spinMs: reduced ? 2400 : 800
    // Skeletons wait so long before they show.
    readonly property int skeletonDelayMs: 150
    readonly property int toastMs: 6000
    readonly property var easeOut: [0.2, 0, 0, 1, 1, 1]
    readonly property var easeIn: [0.4, 0, 1, 1, 1, 1]
    readonly property var easeInOut: [0.4, 0, 0.2, 1, 1, 1]
}
