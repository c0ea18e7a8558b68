pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A value before or after an act, in a well of its own.
Rectangle {
    id: root

    required property string text
    property bool isNew: false

    implicitHeight: label.implicitHeight + 2 * Theme.space.s1
    radius: Theme.radius.s
    color: root.isNew ? Theme.color.accentSoft : Theme.color.neutralSoft
    border.width: Theme.contrast ? Theme.line : 0
    border.color: Theme.color.border

    Label {
        id: label
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space.s2
        y: Theme.space.s1
        type: Theme.type.small
        color: root.isNew ? Theme.color.text : Theme.color.text2
        text: root.text
        wrapMode: Text.Wrap
    }
}
