pragma ComponentBehavior: Bound
import QtQuick

// Words above a group of MenuItems.
Item {
    id: root

    required property string text

    width: parent ? parent.width : implicitWidth
    implicitWidth: label.implicitWidth + 24
    implicitHeight: 28

    Label {
        id: label
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s1
        type: Theme.type.caption
        color: Theme.color.text3
        text: root.text
    }
}
