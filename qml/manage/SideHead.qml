pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// Who or what is chosen: a person by initials, anything else by a picture.
Row {
    id: root

    required property string title
    property string detail
    property string initials
    property string iconName

    width: parent ? parent.width : 0
    spacing: Theme.space.s3

    Avatar {
        id: face
        visible: root.iconName === ""
        initials: root.initials
        name: root.title
    }
    Rectangle {
        width: face.width
        height: face.height
        radius: Theme.radius.m
        color: Theme.color.neutralSoft
        visible: root.iconName !== ""

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: Theme.color.text2
        }
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - face.width - root.spacing

        Label {
            width: parent.width
            type: Theme.type.titleS
            text: root.title
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: root.detail !== ""
            type: Theme.type.small
            color: Theme.color.text2
            text: root.detail
            wrapMode: Text.Wrap
        }
    }
}
