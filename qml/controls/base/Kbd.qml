pragma ComponentBehavior: Bound
import QtQuick

// A key's name beside the act that it does. `ink` for keys that stand on a filled button.
Rectangle {
    id: root

    required property string text
    property bool filled: false
    property color ink: Theme.color.text3

    implicitWidth: Math.max(20, label.implicitWidth + 10)
    implicitHeight: 20
    radius: Theme.radius.xs
    color: root.filled ? "transparent" : Theme.color.surface
    border.width: Theme.line
    border.color: root.filled ? root.ink : Theme.color.border
    visible: root.text !== ""
    Accessible.ignored: true

    Label {
        id: label
        anchors.centerIn: parent
        type: Theme.type.caption
        color: root.ink
        text: root.text
    }
}
