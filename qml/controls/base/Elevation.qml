pragma ComponentBehavior: Bound
import QtQuick

// The shadow of what floats: a sibling below the surface, filling it. Level 1 segment, 2 menu and
// toast, 3 dialog and sheet. High contrast draws a line in its place.
Item {
    id: root

    property int level: 2
    property int cornerRadius: Theme.radius.l
    readonly property int margin: root.level === 3 ? 96 : root.level === 2 ? 40 : 4
    readonly property string shade: Theme.dark ? "dark" : "light"
    readonly property string box: `${Math.round(root.width)}x${Math.round(root.height)}`

    anchors.fill: parent

    Image {
        anchors.fill: parent
        anchors.margins: -root.margin
        visible: !Theme.contrast
        source: root.width < 1 || root.height < 1
            ? "" : `image://elevation/${root.level}/${root.cornerRadius}/${root.shade}/${root.box}`
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        visible: Theme.contrast && root.level > 1
        color: "transparent"
        radius: root.cornerRadius + 2
        border.width: 2
        border.color: Theme.color.borderStrong
    }
}
