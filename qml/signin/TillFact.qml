pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

// One fact of the till with its picture.
Item {
    id: root

    required property string title
    required property string text
    required property string iconName
    required property string shelf

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true

    Rectangle {
        id: tile
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        width: 36
        height: 36
        radius: Theme.radius.m
        color: Theme.shelfColor(root.shelf)

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: Theme.shelfInk(root.shelf)
        }
    }
    Column {
        anchors.left: tile.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            type: Theme.type.bodyStrong
            text: root.title
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.text2
            text: root.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }
}
