pragma ComponentBehavior: Bound
import QtQuick

// The ring around what has the keyboard's focus. Place it inside the control; `shown` is usually
// the control's visualFocus.
Rectangle {
    id: root

    required property bool shown
    property int cornerRadius: Theme.radius.m
    property int gap: Theme.ringGap

    anchors.fill: parent
    anchors.margins: -(root.gap + Theme.ringWidth)
    radius: root.cornerRadius + root.gap + Theme.ringWidth
    visible: root.shown
    color: "transparent"
    border.width: Theme.ringWidth
    border.color: Theme.color.focus
}
