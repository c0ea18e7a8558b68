pragma ComponentBehavior: Bound
import QtQuick

// How many figures of a PIN are there, never which.
Row {
    id: root

    property int length: 4
    property int entered: 0
    property int size: 10

    spacing: Theme.space.s2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 of %2 figures entered").arg(root.entered).arg(root.length)

    Repeater {
        model: root.length

        Rectangle {
            required property int index
            readonly property bool filled: index < root.entered

            width: root.size
            height: root.size
            radius: width / 2
            color: filled ? Theme.color.text : "transparent"
            border.width: filled ? 0 : 1.5
            border.color: Theme.color.borderStrong
        }
    }
}
