pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A part of an order under its name.
Rectangle {
    id: root

    default property alias rows: column.data
    required property string title

    implicitHeight: head.height + column.implicitHeight + 3 * Theme.space.s3
    radius: Theme.radius.l
    color: Theme.color.surface
    border.width: Theme.line
    border.color: Theme.color.border
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Label {
        id: head
        x: Theme.space.s4
        y: Theme.space.s3
        width: parent.width - 2 * Theme.space.s4
        type: Theme.type.titleS
        text: root.title
    }
    Column {
        id: column
        x: Theme.space.s4
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s2
        width: parent.width - 2 * Theme.space.s4
        spacing: Theme.space.s2
    }
}
