import QtQuick

// Icon sizes in px and the width of their lines on the 24 px grid; see Theme.icon.
QtObject {
    required property bool contrast

    readonly property int s: 16
    readonly property int m: 20
    readonly property int l: 24
    readonly property int xl: 32
    readonly property real stroke: contrast ? 2.25 : 1.75
}
