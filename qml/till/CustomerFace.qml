pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// What a CustomerRow shows.
Item {
    id: root

    required property string name
    required property string initials
    required property string detail
    required property string contact
    required property bool current

    Avatar {
        id: avatar
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        initials: root.initials
        name: root.name
    }
    Column {
        anchors.left: avatar.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Row {
            width: parent.width
            spacing: Theme.space.s2

            Label {
                id: title
                width: Math.min(implicitWidth, parent.width - detail.width - Theme.space.s2)
                type: Theme.type.titleS
                color: root.current ? Theme.color.accentInk : Theme.color.text
                text: root.name
            }
            Label {
                id: detail
                anchors.baseline: title.baseline
                type: Theme.type.small
                color: root.current ? Theme.color.text2 : Theme.color.text3
                text: root.detail
            }
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.text2
            text: root.contact
        }
    }
}
