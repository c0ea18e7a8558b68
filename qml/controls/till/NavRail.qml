pragma ComponentBehavior: Bound
import QtQuick

// The till's places, at the start of every screen: the mark, then NavRailItem children; `foot`
// stands at the end (Lock).
Rectangle {
    id: root

    default property alias items: column.data
    property alias foot: footColumn.data

    implicitWidth: 76
    color: Theme.color.canvas
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Separator {
        anchors.right: parent.right
        vertical: true
        height: parent.height
    }
    Mark {
        id: mark
        y: Theme.space.s3
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Column {
        id: column
        anchors.top: mark.bottom
        anchors.topMargin: Theme.space.s4
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.s1
    }
    Column {
        id: footColumn
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s2
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.s1
    }
}
