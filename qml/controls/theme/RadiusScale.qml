import QtQuick

// Corners; see Theme.radius: xs check, s badge, m control, l card and Pay, xl dialog, full chip.
QtObject {
    readonly property int xs: 4
    readonly property int s: 6
    readonly property int m: 8
    readonly property int l: 12
    readonly property int xl: 16
    readonly property int full: 999
}
