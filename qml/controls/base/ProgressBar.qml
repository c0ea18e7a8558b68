pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// How far a job is: `value` from 0 to 1.
T.ProgressBar {
    id: root

    property string label

    implicitWidth: 200
    implicitHeight: 6
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    background: Rectangle {
        radius: 3
        color: Theme.color.neutralSoft
    }
    contentItem: Item {
        Rectangle {
            anchors.left: parent.left
            width: root.visualPosition * parent.width
            height: parent.height
            radius: 3
            color: Theme.color.accent
        }
    }
}
