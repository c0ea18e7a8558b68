pragma ComponentBehavior: Bound
import QtQuick

// The line below every till screen: who, which shift and register at the start; what works at the
// end. Fill `start` and `end` with StatusItem.
Rectangle {
    id: root

    property alias start: startRow.data
    property alias end: endRow.data

    implicitHeight: 36
    color: Theme.color.canvas
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    Row {
        id: startRow
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s5
    }
    Row {
        id: endRow
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s5
    }
}
