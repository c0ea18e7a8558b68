pragma ComponentBehavior: Bound
import QtQuick

// Arnold's mark.
Rectangle {
    id: root

    property int size: 36

    width: root.size
    height: root.size
    radius: Math.round(root.size * 10 / 36)
    color: Theme.color.accent
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Arnold")

    Icon {
        anchors.centerIn: parent
        name: "arnold"
        size: Math.round(root.size * 2 / 3)
        color: Theme.color.overAccent
    }
}
